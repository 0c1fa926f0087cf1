
[000h 0000   4]                    Signature : "DMAR"    [DMA Remapping table]
[004h 0004   4]                 Table Length : 00000082
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 64
[00Ah 0010   6]                       Oem ID : "INTEL "
[010h 0016   8]                 Oem Table ID : "TEMPLATE"
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   1]           Host Address Width : 2F
[025h 0037   1]                        Flags : 07
[026h 0038  10]                     Reserved : 00 00 00 00 00 00 00 00 00 00

[030h 0048   2]                Subtable Type : 0004 [ACPI Namespace Device Declaration]
[032h 0050   2]                       Length : 0010

[034h 0052   3]                     Reserved : 000000
[037h 0055   1]                Device Number : 05
[038h 0056   8]                  Device Name : "\_SB.A0"

[040h 0064   2]                Subtable Type : 0000 [Hardware Unit Definition]
[042h 0066   2]                       Length : 001A

[044h 0068   1]                        Flags : 00
[045h 0069   1]                     Reserved : 00
[046h 0070   2]           PCI Segment Number : 0002
[048h 0072   8]        Register Base Address : 0000000000001000

[050h 0080   1]            Device Scope Type : 01 [PCI Endpoint Device]
[051h 0081   1]                 Entry Length : 0A
[052h 0082   2]                     Reserved : 0000
[054h 0084   1]               Enumeration ID : 00
[055h 0085   1]               PCI Bus Number : 02

[056h 0086   2]                     PCI Path : 03,04

[058h 0088   2]                     PCI Path : 05,06


[05Ah 0090   2]                Subtable Type : 0000 [Hardware Unit Definition]
[05Ch 0092   2]                       Length : 0028

[05Eh 0094   1]                        Flags : 01
[05Fh 0095   1]                     Reserved : 00
[060h 0096   2]           PCI Segment Number : 0002
[062h 0098   8]        Register Base Address : 0000000000002000

[06Ah 0106   1]            Device Scope Type : 03 [IOAPIC Device]
[06Bh 0107   1]                 Entry Length : 08
[06Ch 0108   2]                     Reserved : 0000
[06Eh 0110   1]               Enumeration ID : 09
[06Fh 0111   1]               PCI Bus Number : F0

[070h 0112   2]                     PCI Path : 1F,00


[072h 0114   1]            Device Scope Type : 04 [Message-capable HPET Device]
[073h 0115   1]                 Entry Length : 08
[074h 0116   2]                     Reserved : 0000
[076h 0118   1]               Enumeration ID : 00
[077h 0119   1]               PCI Bus Number : 00

[078h 0120   2]                     PCI Path : 1E,06


[07Ah 0122   1]            Device Scope Type : 05 [Namespace Device]
[07Bh 0123   1]                 Entry Length : 08
[07Ch 0124   2]                     Reserved : 0000
[07Eh 0126   1]               Enumeration ID : 05
[07Fh 0127   1]               PCI Bus Number : 00

[080h 0128   2]                     PCI Path : 1D,01


