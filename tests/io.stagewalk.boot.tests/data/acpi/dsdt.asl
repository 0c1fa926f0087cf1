// In the initrd it takes the place of the example's own DSDT.
DefinitionBlock ("", "DSDT", 2, "BOCHS ", "BXPC    ", 0x00000002)
{
    Scope (\_SB)
    {
        Device (ONLY)
        {
            Name (_HID, "STAG0008")
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x04500000, 0x00001000) })
        }
    }
}
