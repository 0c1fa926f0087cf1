// Regions in methods that nobody calls, devices that are not there, and a device that fails.
DefinitionBlock ("", "DSDT", 2, "STAGEW", "METHODS", 0x00000001)
{
    Scope (\_SB)
    {
        Device (FAIL)
        {
            Name (_HID, "TEST0001")
            Method (_CRS, 0, Serialized)
            {
                Local0 = Zero
                Return (One / Local0)
            }
        }
        Device (GONE)
        {
            Name (_HID, "TEST0002")
            Name (_STA, Zero)
            Name (_CRS, ResourceTemplate ()
            {
                Memory32Fixed (ReadWrite, 0x0A000000, 0x00001000)
            })
        }
        Device (HERE)
        {
            Name (_HID, "TEST0003")
            Name (_CRS, ResourceTemplate ()
            {
                Memory32Fixed (ReadWrite, 0x0B000000, 0x00001000)
            })
            Method (NEVR, 0, Serialized)
            {
                OperationRegion (KNOW, SystemMemory, 0x0C000000, 0x0100)
                OperationRegion (LAST, SystemMemory, Ones, One)
                OperationRegion (OVER, SystemMemory, Ones, 0x02)
            }
        }
    }
}
