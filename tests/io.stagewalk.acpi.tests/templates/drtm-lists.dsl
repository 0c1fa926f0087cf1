
[000h 0000   4]                    Signature : "DRTM"    [Dynamic Root of Trust for Measurement table]
[004h 0004   4]                 Table Length : 000000AC
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : D1
[00Ah 0010   6]                       Oem ID : "INTEL "
[010h 0016   8]                 Oem Table ID : "TEMPLATE"
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   8]           Entry Base Address : 0706050403020100
[02Ch 0044   8]                 Entry Length : 0F0E0D0C0B0A0908
[034h 0052   4]                     Entry 32 : 13121110
[038h 0056   8]                     Entry 64 : 1B1A191817161514
[040h 0064   8]                 Exit Address : 232221201F1E1D1C
[048h 0072   8]               Log Area Start : 2B2A292827262524
[050h 0080   4]              Log Area Length : 2F2E2D2C
[054h 0084   8]       Arch Dependent Address : 3736353433323130
[05Ch 0092   4]        Flags (decoded below) : 00000005
                            Namespace in TCB : 1
                       Gap Code on S3 Resume : 0
                       Gap Code on DLME_Exit : 1
                     PCR_Authorities Changed : 0

[060h 0096   4]        Validated Table Count : 00000002
[064h 0100   8]                Table Address : 0000000000001000
[06Ch 0108   8]                Table Address : 0000000000002000

[074h 0116   4]               Resource Count : 00000002
[078h 0120   7]                         Size : 07060504030201
[07Fh 0127   1]                         Type : 81
                               Resource Type : 1
                                 Protections : 1
[080h 0128   8]                      Address : 00000000FED40000
[088h 0136   7]                         Size : 00000000000008
[08Fh 0143   1]                         Type : 01
                               Resource Type : 1
                                 Protections : 0
[090h 0144   8]                      Address : 0000000000000070

[098h 0152   4]      DLME Platform Id Length : 00000010
[09Ch 0156  16]             DLME Platform Id : 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F

