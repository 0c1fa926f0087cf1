
[000h 0000   4]                    Signature : "XENV"    [Xen Environment table]
[004h 0004   4]                 Table Length : 00000039
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 15
[00Ah 0010   6]                       Oem ID : "INTEL "
[010h 0016   8]                 Oem Table ID : "TEMPLATE"
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   8]          Grant Table Address : 0A00000010000000
[02Ch 0044   8]             Grant Table Size : 0B00000000002000
[034h 0052   4]              Event Interrupt : AABB0025
[038h 0056   1]                  Event Flags : 03

