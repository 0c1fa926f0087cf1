
[000h 0000   4]                    Signature : "GTDT"    [Generic Timer Description Table]
[004h 0004   4]                 Table Length : 000000E0
[008h 0008   1]                     Revision : 02
[009h 0009   1]                     Checksum : 89
[00Ah 0010   6]                       Oem ID : "BOCHS "
[010h 0016   8]                 Oem Table ID : "BXPC    "
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   8]        Counter Block Address : FFFFFFFFFFFFFFFF
[02Ch 0044   4]                     Reserved : 00000000

[030h 0048   4]         Secure EL1 Interrupt : 0000001D
[034h 0052   4]    EL1 Flags (decoded below) : 00000000
                                Trigger Mode : 0
                                    Polarity : 0
                                   Always On : 0

[038h 0056   4]     Non-Secure EL1 Interrupt : 0000001E
[03Ch 0060   4]   NEL1 Flags (decoded below) : 00000004
                                Trigger Mode : 0
                                    Polarity : 0
                                   Always On : 1

[040h 0064   4]      Virtual Timer Interrupt : 0000001B
[044h 0068   4]     VT Flags (decoded below) : 00000000
                                Trigger Mode : 0
                                    Polarity : 0
                                   Always On : 0

[048h 0072   4]     Non-Secure EL2 Interrupt : 0000001A
[04Ch 0076   4]   NEL2 Flags (decoded below) : 00000000
                                Trigger Mode : 0
                                    Polarity : 0
                                   Always On : 0
[050h 0080   8]   Counter Read Block Address : FFFFFFFFFFFFFFFF

[058h 0088   4]         Platform Timer Count : 00000002
[05Ch 0092   4]        Platform Timer Offset : 00000060

[060h 0096   1]                Subtable Type : 00 [Generic Timer Block]
[061h 0097   2]                       Length : 0064
[063h 0099   1]                     Reserved : 00
[064h 0100   8]                Block Address : 00000000100F0000
[06Ch 0108   4]                  Timer Count : 00000002
[070h 0112   4]                 Timer Offset : 00000014

[074h 0116   1]                 Frame Number : 00
[075h 0117   3]                     Reserved : 000000
[078h 0120   8]                 Base Address : 0000000010010000
[080h 0128   8]             EL0 Base Address : FFFFFFFFFFFFFFFF
[088h 0136   4]              Timer Interrupt : 00000039
[08Ch 0140   4]  Timer Flags (decoded below) : 00000000
                                Trigger Mode : 0
                                    Polarity : 0
[090h 0144   4]      Virtual Timer Interrupt : 00000000
[094h 0148   4] Virtual Timer Flags (decoded below) : 00000000
                                Trigger Mode : 0
                                    Polarity : 0
[098h 0152   4] Common Flags (decoded below) : 00000001
                                      Secure : 1
                                   Always On : 0

[09Ch 0156   1]                 Frame Number : 01
[09Dh 0157   3]                     Reserved : 000000
[0A0h 0160   8]                 Base Address : 0000000010020000
[0A8h 0168   8]             EL0 Base Address : FFFFFFFFFFFFFFFF
[0B0h 0176   4]              Timer Interrupt : 00000039
[0B4h 0180   4]  Timer Flags (decoded below) : 00000000
                                Trigger Mode : 0
                                    Polarity : 0
[0B8h 0184   4]      Virtual Timer Interrupt : 00000000
[0BCh 0188   4] Virtual Timer Flags (decoded below) : 00000000
                                Trigger Mode : 0
                                    Polarity : 0
[0C0h 0192   4] Common Flags (decoded below) : 00000001
                                      Secure : 1
                                   Always On : 0

[0C4h 0196   1]                Subtable Type : 01 [Generic Watchdog Timer]
[0C5h 0197   2]                       Length : 001C
[0C7h 0199   1]                     Reserved : 00
[0C8h 0200   8]        Refresh Frame Address : 0000000010110000
[0D0h 0208   8]        Control Frame Address : 0000000010120000
[0D8h 0216   4]              Timer Interrupt : 00000039
[0DCh 0220   4]  Timer Flags (decoded below) : 00000000
                                Trigger Mode : 0
                                    Polarity : 0
                                    Security : 0
