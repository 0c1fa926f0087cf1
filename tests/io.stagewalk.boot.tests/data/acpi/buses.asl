// Devices on the buses of Linux: which one is on which, its version says.
DefinitionBlock ("", "SSDT", 2, "STAGE ", "BUSES   ", 0x00000001)
{
    Scope (\_SB)
    {
        Device (GPA0)
        {
            Name (_HID, "ARMH0061")
            Name (_UID, 0x70)
            Name (_CRS, ResourceTemplate ()
            {
                Memory32Fixed (ReadWrite, 0x04200000, 0x00001000)
                Memory32Fixed (ReadWrite, 0x04210000, 0x00001000)
            })
        }
        Device (TMC0)
        {
            Name (_HID, "ARMHC97C")
            Name (_UID, 0x71)
            Name (_CRS, ResourceTemplate ()
            {
                Memory32Fixed (ReadWrite, 0x04220000, 0x00001000)
            })
        }
        Device (SYS0)
        {
            Name (_HID, "STAG0001")
            Name (_CID, EisaId ("PNP0C02"))
            Name (_UID, 0x72)
            Name (_CRS, ResourceTemplate ()
            {
                Memory32Fixed (ReadWrite, 0x04230000, 0x00001000)
            })
        }
    }
}
