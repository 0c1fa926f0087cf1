DefinitionBlock ("", "DSDT", 2, "STGWLK", "STRADDLE", 0x00000001)
{
    Scope (\_SB) // no PCI root: without mapping on a fault its configuration space ends the boot
    {
        Device (STR0)
        {
            Name (_HID, "STGW0001")
            Name (_UID, Zero)
            // 0x200 bytes: a page's worth, and they lie in two pages
            Name (_CRS, ResourceTemplate () { Memory32Fixed (ReadWrite, 0x0B000F00, 0x00000200) })
        }
    }
}
