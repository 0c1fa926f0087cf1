
[000h 0000   4]                    Signature : "IVRS"    [I/O Virtualization Reporting Structure]
[004h 0004   4]                 Table Length : 00000108
[008h 0008   1]                     Revision : 02
[009h 0009   1]                     Checksum : 4B
[00Ah 0010   6]                       Oem ID : "INTEL "
[010h 0016   8]                 Oem Table ID : "TEMPLATE"
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   4]          Virtualization Info : 00203043
[028h 0040   8]                     Reserved : 0000000000000000

[030h 0048   1]                Subtable Type : 10 [Hardware Definition Block]
[031h 0049   1]                        Flags : FF
[032h 0050   2]                       Length : 0054
[034h 0052   2]                     DeviceId : 0001

[036h 0054   2]            Capability Offset : 0002
[038h 0056   8]                 Base Address : 0000000000001000
[040h 0064   2]            PCI Segment Group : 0003
[042h 0066   2]          Virtualization Info : 0004
[044h 0068   4]            Feature Reporting : 12345678

[048h 0072   1]                   Entry Type : 00
[049h 0073   2]                    Device ID : 0000
[04Bh 0075   1]                 Data Setting : 00

[04Ch 0076   1]                   Entry Type : 01
[04Dh 0077   2]                    Device ID : 0000
[04Fh 0079   1]                 Data Setting : D7

[050h 0080   1]                   Entry Type : 02
[051h 0081   2]                    Device ID : 0005
[053h 0083   1]                 Data Setting : 01

[054h 0084   1]                   Entry Type : 03
[055h 0085   2]                    Device ID : 0008
[057h 0087   1]                 Data Setting : 02

[058h 0088   1]                   Entry Type : 04
[059h 0089   2]                    Device ID : 0009
[05Bh 0091   1]                 Data Setting : 00

[05Ch 0092   1]                   Entry Type : 42
[05Dh 0093   2]                    Device ID : 0001
[05Fh 0095   1]                 Data Setting : 03
[060h 0096   1]                     Reserved : 00
[061h 0097   2]        Source Used Device ID : 0005
[063h 0099   1]                     Reserved : 00

[064h 0100   1]                   Entry Type : 43
[065h 0101   2]                    Device ID : 0001
[067h 0103   1]                 Data Setting : 03
[068h 0104   1]                     Reserved : 00
[069h 0105   2]        Source Used Device ID : 0005
[06Bh 0107   1]                     Reserved : 00

[06Ch 0108   1]                   Entry Type : 46
[06Dh 0109   2]                    Device ID : 0001
[06Fh 0111   1]                 Data Setting : 03
[070h 0112   4]                Extended Data : 80060504

[074h 0116   1]                   Entry Type : 47
[075h 0117   2]                    Device ID : 0001
[077h 0119   1]                 Data Setting : 03
[078h 0120   4]                Extended Data : 80060504

[07Ch 0124   1]                   Entry Type : 48
[07Dh 0125   2]                    Device ID : 0000
[07Fh 0127   1]                 Data Setting : D7
[080h 0128   1]                       Handle : 09
[081h 0129   2]        Source Used Device ID : 00A0
[083h 0131   1]                      Variety : 01

[084h 0132   1]                Subtable Type : 11 [Hardware Definition Block]
[085h 0133   1]                        Flags : FF
[086h 0134   2]                       Length : 0064
[088h 0136   2]                     DeviceId : 0001

[08Ah 0138   2]            Capability Offset : 0002
[08Ch 0140   8]                 Base Address : 0000000000001000
[094h 0148   2]            PCI Segment Group : 0003
[096h 0150   2]          Virtualization Info : 0004
[098h 0152   4]                   Attributes : 12345678
[09Ch 0156   8]                    EFR Image : 1122334455667788
[0A4h 0164   8]                     Reserved : 0000000000000000

[0ACh 0172   1]                   Entry Type : 00
[0ADh 0173   2]                    Device ID : 0000
[0AFh 0175   1]                 Data Setting : 00

[0B0h 0176   1]                   Entry Type : 01
[0B1h 0177   2]                    Device ID : 0000
[0B3h 0179   1]                 Data Setting : D7

[0B4h 0180   1]                   Entry Type : 02
[0B5h 0181   2]                    Device ID : 0005
[0B7h 0183   1]                 Data Setting : 01

[0B8h 0184   1]                   Entry Type : 03
[0B9h 0185   2]                    Device ID : 0008
[0BBh 0187   1]                 Data Setting : 02

[0BCh 0188   1]                   Entry Type : 04
[0BDh 0189   2]                    Device ID : 0009
[0BFh 0191   1]                 Data Setting : 00

[0C0h 0192   1]                   Entry Type : 42
[0C1h 0193   2]                    Device ID : 0001
[0C3h 0195   1]                 Data Setting : 03
[0C4h 0196   1]                     Reserved : 00
[0C5h 0197   2]        Source Used Device ID : 0005
[0C7h 0199   1]                     Reserved : 00

[0C8h 0200   1]                   Entry Type : 43
[0C9h 0201   2]                    Device ID : 0001
[0CBh 0203   1]                 Data Setting : 03
[0CCh 0204   1]                     Reserved : 00
[0CDh 0205   2]        Source Used Device ID : 0005
[0CFh 0207   1]                     Reserved : 00

[0D0h 0208   1]                   Entry Type : 46
[0D1h 0209   2]                    Device ID : 0001
[0D3h 0211   1]                 Data Setting : 03
[0D4h 0212   4]                Extended Data : 80060504

[0D8h 0216   1]                   Entry Type : 47
[0D9h 0217   2]                    Device ID : 0001
[0DBh 0219   1]                 Data Setting : 03
[0DCh 0220   4]                Extended Data : 80060504

[0E0h 0224   1]                   Entry Type : 48
[0E1h 0225   2]                    Device ID : 0000
[0E3h 0227   1]                 Data Setting : D7
[0E4h 0228   1]                       Handle : 09
[0E5h 0229   2]        Source Used Device ID : 00A0
[0E7h 0231   1]                      Variety : 01

[0E8h 0232   1]                Subtable Type : 22 [Memory Definition Block]
[0E9h 0233   1]                        Flags : 0F
[0EAh 0234   2]                       Length : 0020
[0ECh 0236   2]                     DeviceId : 0001

[0EEh 0238   2]               Auxiliary Data : 0002
[0F0h 0240   8]                     Reserved : 0000000000000000
[0F8h 0248   8]                Start Address : 0000000000001000
[100h 0256   8]                Memory Length : 0000000000002000

