// What the namespace has on a PCI bus: a function that is not there, a port with a device behind it, and a device that is on no bus.
DefinitionBlock ("", "SSDT", 2, "STGWLK", "SLOTS", 0x00000001)
{
    External (\_SB.PCI0, DeviceObj)

    Scope (\_SB.PCI0)
    {
        Device (ABS5) { Name (_ADR, 0x00050002) }
        Device (RP03) { Name (_ADR, 0x00030000) Device (END0) { Name (_ADR, Zero) } }
        Device (OWN0) { Name (_HID, "STGW0001") }
    }
}
