
[000h 0000   4]                    Signature : "XSDT"    [Extended System Description Table]
[004h 0004   4]                 Table Length : 00000064
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 7A
[00Ah 0010   6]                       Oem ID : "INTEL "
[010h 0016   8]                 Oem Table ID : "TEMPLATE"
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   8]       ACPI Table Address   0 : 0000000000000010
[02Ch 0044   8]       ACPI Table Address   1 : 0000000000000020
[034h 0052   8]       ACPI Table Address   2 : 0000000000000030
[03Ch 0060   8]       ACPI Table Address   3 : 0000000000000040
[044h 0068   8]       ACPI Table Address   4 : 0000000000000050
[04Ch 0076   8]       ACPI Table Address   5 : 0000000000000060
[054h 0084   8]       ACPI Table Address   6 : 0000000000000070
[05Ch 0092   8]       ACPI Table Address   7 : 0000000000000080

