
[000h 0000   4]                    Signature : "SLIT"    [System Locality Information Table]
[004h 0004   4]                 Table Length : 000001BC
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : DC
[00Ah 0010   6]                       Oem ID : "INTEL "
[010h 0016   8]                 Oem Table ID : "TEMPLATE"
[018h 0024   4]                 Oem Revision : 00000001
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036   8]                   Localities : 0000000000000014
[02Ch 0044  20]                 Locality   0 : 0A 10 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 \
                                               24 25 26 27
[040h 0064  20]                 Locality   1 : 10 0A 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 \
                                               23 24 25 26
[054h 0084  20]                 Locality   2 : 16 15 0A 10 16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 \
                                               22 23 24 25
[068h 0104  20]                 Locality   3 : 17 16 10 0A 15 16 17 18 19 1A 1B 1C 1D 1E 1F 20 \
                                               21 22 23 24
[07Ch 0124  20]                 Locality   4 : 18 17 16 15 0A 10 16 17 18 19 1A 1B 1C 1D 1E 1F \
                                               20 21 22 23
[090h 0144  20]                 Locality   5 : 19 18 17 16 10 0A 15 16 17 18 19 1A 1B 1C 1D 1E \
                                               1F 20 21 22
[0A4h 0164  20]                 Locality   6 : 1A 19 18 17 16 15 0A 10 16 17 18 19 1A 1B 1C 1D \
                                               1E 1F 20 21
[0B8h 0184  20]                 Locality   7 : 1B 1A 19 18 17 16 10 0A 15 16 17 18 19 1A 1B 1C \
                                               1D 1E 1F 20
[0CCh 0204  20]                 Locality   8 : 1C 1B 1A 19 18 17 16 15 0A 10 16 17 18 19 1A 1B \
                                               1C 1D 1E 1F
[0E0h 0224  20]                 Locality   9 : 1D 1C 1B 1A 19 18 17 16 10 0A 15 16 17 18 19 1A \
                                               1B 1C 1D 1E
[0F4h 0244  20]                 Locality  10 : 1E 1D 1C 1B 1A 19 18 17 16 15 0A 10 16 17 18 19 \
                                               1A 1B 1C 1D
[108h 0264  20]                 Locality  11 : 1F 1E 1D 1C 1B 1A 19 18 17 16 10 0A 15 16 17 18 \
                                               19 1A 1B 1C
[11Ch 0284  20]                 Locality  12 : 20 1F 1E 1D 1C 1B 1A 19 18 17 16 15 0A 10 16 17 \
                                               18 19 1A 1B
[130h 0304  20]                 Locality  13 : 21 20 1F 1E 1D 1C 1B 1A 19 18 17 16 10 0A 15 16 \
                                               17 18 19 1A
[144h 0324  20]                 Locality  14 : 22 21 20 1F 1E 1D 1C 1B 1A 19 18 17 16 15 0A 10 \
                                               16 17 18 19
[158h 0344  20]                 Locality  15 : 23 22 21 20 1F 1E 1D 1C 1B 1A 19 18 17 16 10 0A \
                                               15 16 17 18
[16Ch 0364  20]                 Locality  16 : 24 23 22 21 20 1F 1E 1D 1C 1B 1A 19 18 17 16 15 \
                                               0A 10 16 17
[180h 0384  20]                 Locality  17 : 25 24 23 22 21 20 1F 1E 1D 1C 1B 1A 19 18 17 16 \
                                               10 0A 15 16
[194h 0404  20]                 Locality  18 : 26 25 24 23 22 21 20 1F 1E 1D 1C 1B 1A 19 18 17 \
                                               16 15 0A 10
[1A8h 0424  20]                 Locality  19 : 27 26 25 24 23 22 21 20 1F 1E 1D 1C 1B 1A 19 18 \
                                               17 16 10 0A

