
[000h 0000   4]                    Signature : "MSCT"    [Maximum System Characteristics Table]
[004h 0004   4]                 Table Length : 00000090
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : A6
[00Ah 0010   6]                       Oem ID : "INTEL "
[010h 0016   8]                 Oem Table ID : "TEMPLATE"
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   4]             Proximity Offset : 00000038
[028h 0040   4]        Max Proximity Domains : 00000003
[02Ch 0044   4]            Max Clock Domains : 00000000
[030h 0048   8]         Max Physical Address : 00000FFFFFFFFFFF

[038h 0056   1]                     Revision : 01
[039h 0057   1]                       Length : 16
[03Ah 0058   4]           Domain Range Start : 00000000
[03Eh 0062   4]             Domain Range End : 00000003
[042h 0066   4]           Processor Capacity : 00000010
[046h 0070   8]              Memory Capacity : 0000004000000000

[04Eh 0078   1]                     Revision : 01
[04Fh 0079   1]                       Length : 16
[050h 0080   4]           Domain Range Start : 00000000
[054h 0084   4]             Domain Range End : 00000000
[058h 0088   4]           Processor Capacity : 00000000
[05Ch 0092   8]              Memory Capacity : 0000000000000000

[064h 0100   1]                     Revision : 01
[065h 0101   1]                       Length : 16
[066h 0102   4]           Domain Range Start : 00000000
[06Ah 0106   4]             Domain Range End : 00000000
[06Eh 0110   4]           Processor Capacity : 00000000
[072h 0114   8]              Memory Capacity : 0000000000000000

[07Ah 0122   1]                     Revision : 01
[07Bh 0123   1]                       Length : 16
[07Ch 0124   4]           Domain Range Start : 00000000
[080h 0128   4]             Domain Range End : 00000000
[084h 0132   4]           Processor Capacity : 00000000
[088h 0136   8]              Memory Capacity : 0000000000000000

