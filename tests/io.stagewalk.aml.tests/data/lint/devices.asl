// Devices for an IORT and a MADT to name, and processors of which one is in no MADT.
DefinitionBlock ("", "DSDT", 2, "STAGEW", "LINTDEVS", 0x00000001)
{
    Scope (\_SB)
    {
        Device (DEV0)
        {
            Name (_HID, "TEST0001")
        }
        Device (CPU0)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 0)
        }
        Device (CPU9)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 9)
        }
        Device (CPUA)
        {
            Name (_HID, "ACPI0007")
        }
        Device (CPUB)
        {
            Name (_HID, "ACPI0007")
            Name (_UID, 11)
            Name (_STA, 0)
        }
    }
}
