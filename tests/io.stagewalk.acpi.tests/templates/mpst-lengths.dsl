
[000h 0000   4]                    Signature : "MPST"    [Memory Power State Table]
[004h 0004   4]                 Table Length : 00000092
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 5B
[00Ah 0010   6]                       Oem ID : "INTEL "
[010h 0016   8]                 Oem Table ID : "TEMPLATE"
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   1]                   Channel ID : 01
[025h 0037   3]                     Reserved : 000000
[028h 0040   2]             Power Node Count : 0002
[02Ah 0042   2]                     Reserved : 0000

[02Ch 0044   1]        Flags (decoded below) : 07
                                Node Enabled : 1
                               Power Managed : 1
                            Hot Plug Capable : 1
[02Dh 0045   1]                     Reserved : 00
[02Eh 0046   2]                      Node ID : 0001
[030h 0048   4]                       Length : 00000026
[034h 0052   8]                Range Address : 0000000100000000
[03Ch 0060   8]                 Range Length : 0000000040000000
[044h 0068   4]             Num Power States : 00000001
[048h 0072   4]      Num Physical Components : 00000002

[04Ch 0076   1]                  Power State : 01
[04Dh 0077   1]                    InfoIndex : 00

[04Eh 0078   2]                 Component Id : 0003
[050h 0080   2]                 Component Id : 0004

[052h 0082   1]        Flags (decoded below) : 01
                                Node Enabled : 1
                               Power Managed : 0
                            Hot Plug Capable : 0
[053h 0083   1]                     Reserved : 00
[054h 0084   2]                      Node ID : 0002
[056h 0086   4]                       Length : 00000020
[05Ah 0090   8]                Range Address : 0000000140000000
[062h 0098   8]                 Range Length : 0000000040000000
[06Ah 0106   4]             Num Power States : 00000000
[06Eh 0110   4]      Num Physical Components : 00000000

[072h 0114   2]        Characteristics Count : 0001
[074h 0116   2]                     Reserved : 0000

[076h 0118   1]                 Structure ID : 01
[077h 0119   1]        Flags (decoded below) : 07
                            Memory Preserved : 1
                                  Auto Entry : 1
                                   Auto Exit : 1
[078h 0120   2]                     Reserved : 0000
[07Ah 0122   4]                Average Power : 00000001
[07Eh 0126   4]                 Power Saving : 00000002
[082h 0130   8]                 Exit Latency : 0000000000000003
[08Ah 0138   8]                     Reserved : 0000000000000000

