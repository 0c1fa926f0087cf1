
[000h 0000   4]                    Signature : "WDDT"    [Watchdog Description Table]
[004h 0004   4]                 Table Length : 00000040
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 6C
[00Ah 0010   6]                       Oem ID : "INTEL "
[010h 0016   8]                 Oem Table ID : "TEMPLATE"
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   2]        Specification Version : 0000
[026h 0038   2]                Table Version : 0000
[028h 0040   2]                PCI Vendor ID : 0000

[02Ah 0042  12]               Timer Register : [Generic Address Structure]
[02Ah 0042   1]                     Space ID : 00 [SystemMemory]
[02Bh 0043   1]                    Bit Width : 00
[02Ch 0044   1]                   Bit Offset : 00
[02Dh 0045   1]         Encoded Access Width : 00 [Undefined/Legacy]
[02Eh 0046   8]                      Address : 0000000000000000

[036h 0054   2]                    Max Count : 0000
[038h 0056   2]                    Min Count : 0000
[03Ah 0058   2]                       Period : 0000
[03Ch 0060   2]       Status (decoded below) : 7807
                                   Available : 1
                                      Active : 1
                                     OS Owns : 1
                                  User Reset : 1
                               Timeout Reset : 1
                            Power Fail Reset : 1
                               Unknown Reset : 1
[03Eh 0062   2]   Capability (decoded below) : 0003
                                  Auto Reset : 1
                               Timeout Alert : 1

