// The registers of the root port of segment 0, as on HiSilicon's machines: the first bus has no configuration space.
DefinitionBlock ("", "SSDT", 2, "STAGE ", "ROOTPORT", 0x00000001)
{
    Scope (\_SB)
    {
        Device (RES0)
        {
            Name (_HID, "HISI0081")
            Name (_CID, "PNP0C02")
            Name (_UID, 0x00)
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0B100000, 0x00010000) })
        }
    }
}
