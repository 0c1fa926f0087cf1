// IDs that are not written as ACPI wants them: small letters, an asterisk in front.
DefinitionBlock ("", "DSDT", 2, "STAGEW", "IDS     ", 1)
{
    Device (\_SB.DEV0)
    {
        Method (_HID, 0, NotSerialized)
        {
            Return ("*stgw0001")
        }
        Name (_UID, "abc")
    }
    Device (\_SB.DEV1)
    {
        Name (_HID, "STGW0002")
        Method (_CID, 0, NotSerialized)
        {
            Return (Package (0x03) { "vm_gen_counter", 0x080AD041, "*PNP0501" })
        }
    }
    Device (\_SB.DEV2)
    {
        Name (_HID, "STGW0003")
        Name (_CID, "Vm_Gen_Counter")
    }
}
