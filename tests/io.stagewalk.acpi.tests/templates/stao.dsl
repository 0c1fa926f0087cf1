
[000h 0000   4]                    Signature : "STAO"    [Status Override table]
[004h 0004   4]                 Table Length : 0000007E
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 5A
[00Ah 0010   6]                       Oem ID : "INTEL "
[010h 0016   8]                 Oem Table ID : "TEMPLATE"
[018h 0024   4]                 Oem Revision : 00000000
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   1]                  Ignore UART : 01
[025h 0037  16]                     Namepath : "\_SB0.BUS0.DEV1"
[035h 0053  16]                     Namepath : "\_SB0.BUS0.DEV2"
[045h 0069  21]                     Namepath : "\_SB0.BUS1.DEV1.DEV2"
[05Ah 0090  21]                     Namepath : "\_SB0.BUS1.DEV2.DEV2"
[06Fh 0111  15]                     Namepath : "\USB1.HUB1.PT1"

