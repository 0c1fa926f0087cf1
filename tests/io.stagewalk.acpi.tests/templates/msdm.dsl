
[000h 0000   4]                    Signature : "MSDM"    [Microsoft Data Management table]
[004h 0004   4]                 Table Length : 00000064
[008h 0008   1]                     Revision : 01
[009h 0009   1]                     Checksum : 01
[00Ah 0010   6]                       Oem ID : "Intel"
[010h 0016   8]                 Oem Table ID : "Template"
[018h 0024   4]                 Oem Revision : 00000003
[01Ch 0028   4]              Asl Compiler ID : "INTL"
[020h 0032   4]        Asl Compiler Revision : 20200925

[024h 0036  64] Software Licensing Structure : \
    00 00 00 00 0A 10 16 17 18 19 1A 1B 1C 1D 1E 1F \
    20 21 22 23 24 25 26 27 10 0A 15 16 17 18 19 1A \
    1B 1C 1D 1E 1F 20 21 22 23 24 25 26 16 15 0A 10 \
    16 17 18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 

