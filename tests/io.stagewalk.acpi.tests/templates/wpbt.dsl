
[000h 0000   4]                    Signature : "WPBT"    [Windows Platform Binary Table]
[004h 0004   4]                 Table Length : 00000098
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 5E
[00Ah 0010   6]                       Oem ID : "INTEL "
[010h 0016   8]                 Oem Table ID : "TEMPLATE"
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   4]                 Handoff Size : 12345678
[028h 0040   8]              Handoff Address : AA000000BB000000
[030h 0048   1]                       Layout : 33
[031h 0049   1]                         Type : 88
[032h 0050   2]             Arguments Length : 0064
[034h 0052 100]       Command-line Arguments : "4 score and 7 years ago our fathers brought forth"

