DefinitionBlock ("", "SSDT", 2, "STAGEW", "RESOURCE", 1)
{
    Name (R000, ResourceTemplate ()
    {
        IRQ (Edge, ActiveHigh, Exclusive, )
        {
        9
        }
    })
    Name (R001, ResourceTemplate ()
    {
        IRQ (Edge, ActiveHigh, Shared, )
        {
        3,
        4,
        15
        }
    })
    Name (R002, ResourceTemplate ()
    {
        IRQ (Edge, ActiveHigh, ExclusiveAndWake, )
        {
        9
        }
    })
    Name (R003, ResourceTemplate ()
    {
        IRQ (Edge, ActiveHigh, SharedAndWake, )
        {
        9
        }
    })
    Name (R004, ResourceTemplate ()
    {
        IRQ (Edge, ActiveLow, Exclusive, )
        {
        9
        }
    })
    Name (R005, ResourceTemplate ()
    {
        IRQ (Edge, ActiveLow, Shared, )
        {
        3,
        4,
        15
        }
    })
    Name (R006, ResourceTemplate ()
    {
        IRQ (Edge, ActiveLow, ExclusiveAndWake, )
        {
        9
        }
    })
    Name (R007, ResourceTemplate ()
    {
        IRQ (Edge, ActiveLow, SharedAndWake, )
        {
        9
        }
    })
    Name (R008, ResourceTemplate ()
    {
        IRQ (Level, ActiveHigh, Exclusive, )
        {
        9
        }
    })
    Name (R009, ResourceTemplate ()
    {
        IRQ (Level, ActiveHigh, Shared, )
        {
        3,
        4,
        15
        }
    })
    Name (R00A, ResourceTemplate ()
    {
        IRQ (Level, ActiveHigh, ExclusiveAndWake, )
        {
        9
        }
    })
    Name (R00B, ResourceTemplate ()
    {
        IRQ (Level, ActiveHigh, SharedAndWake, )
        {
        9
        }
    })
    Name (R00C, ResourceTemplate ()
    {
        IRQ (Level, ActiveLow, Exclusive, )
        {
        9
        }
    })
    Name (R00D, ResourceTemplate ()
    {
        IRQ (Level, ActiveLow, Shared, )
        {
        3,
        4,
        15
        }
    })
    Name (R00E, ResourceTemplate ()
    {
        IRQ (Level, ActiveLow, ExclusiveAndWake, )
        {
        9
        }
    })
    Name (R00F, ResourceTemplate ()
    {
        IRQ (Level, ActiveLow, SharedAndWake, )
        {
        9
        }
    })
    Name (R010, ResourceTemplate ()
    {
        IRQNoFlags ()
        {
        0,
        7
        }
    })
    Name (R011, ResourceTemplate ()
    {
        IRQNoFlags ()
        {
        }
    })
    Name (R012, ResourceTemplate ()
    {
        DMA (Compatibility, NotBusMaster, Transfer8, )
        {
        0,
        3,
        7
        }
    })
    Name (R013, ResourceTemplate ()
    {
        DMA (Compatibility, NotBusMaster, Transfer8_16, )
        {
        0,
        3,
        7
        }
    })
    Name (R014, ResourceTemplate ()
    {
        DMA (Compatibility, NotBusMaster, Transfer16, )
        {
        0,
        3,
        7
        }
    })
    Name (R015, ResourceTemplate ()
    {
        DMA (Compatibility, BusMaster, Transfer8, )
        {
        0,
        3,
        7
        }
    })
    Name (R016, ResourceTemplate ()
    {
        DMA (Compatibility, BusMaster, Transfer8_16, )
        {
        0,
        3,
        7
        }
    })
    Name (R017, ResourceTemplate ()
    {
        DMA (Compatibility, BusMaster, Transfer16, )
        {
        0,
        3,
        7
        }
    })
    Name (R018, ResourceTemplate ()
    {
        DMA (TypeA, NotBusMaster, Transfer8, )
        {
        0,
        3,
        7
        }
    })
    Name (R019, ResourceTemplate ()
    {
        DMA (TypeA, NotBusMaster, Transfer8_16, )
        {
        0,
        3,
        7
        }
    })
    Name (R01A, ResourceTemplate ()
    {
        DMA (TypeA, NotBusMaster, Transfer16, )
        {
        0,
        3,
        7
        }
    })
    Name (R01B, ResourceTemplate ()
    {
        DMA (TypeA, BusMaster, Transfer8, )
        {
        0,
        3,
        7
        }
    })
    Name (R01C, ResourceTemplate ()
    {
        DMA (TypeA, BusMaster, Transfer8_16, )
        {
        0,
        3,
        7
        }
    })
    Name (R01D, ResourceTemplate ()
    {
        DMA (TypeA, BusMaster, Transfer16, )
        {
        0,
        3,
        7
        }
    })
    Name (R01E, ResourceTemplate ()
    {
        DMA (TypeB, NotBusMaster, Transfer8, )
        {
        0,
        3,
        7
        }
    })
    Name (R01F, ResourceTemplate ()
    {
        DMA (TypeB, NotBusMaster, Transfer8_16, )
        {
        0,
        3,
        7
        }
    })
    Name (R020, ResourceTemplate ()
    {
        DMA (TypeB, NotBusMaster, Transfer16, )
        {
        0,
        3,
        7
        }
    })
    Name (R021, ResourceTemplate ()
    {
        DMA (TypeB, BusMaster, Transfer8, )
        {
        0,
        3,
        7
        }
    })
    Name (R022, ResourceTemplate ()
    {
        DMA (TypeB, BusMaster, Transfer8_16, )
        {
        0,
        3,
        7
        }
    })
    Name (R023, ResourceTemplate ()
    {
        DMA (TypeB, BusMaster, Transfer16, )
        {
        0,
        3,
        7
        }
    })
    Name (R024, ResourceTemplate ()
    {
        DMA (TypeF, NotBusMaster, Transfer8, )
        {
        0,
        3,
        7
        }
    })
    Name (R025, ResourceTemplate ()
    {
        DMA (TypeF, NotBusMaster, Transfer8_16, )
        {
        0,
        3,
        7
        }
    })
    Name (R026, ResourceTemplate ()
    {
        DMA (TypeF, NotBusMaster, Transfer16, )
        {
        0,
        3,
        7
        }
    })
    Name (R027, ResourceTemplate ()
    {
        DMA (TypeF, BusMaster, Transfer8, )
        {
        0,
        3,
        7
        }
    })
    Name (R028, ResourceTemplate ()
    {
        DMA (TypeF, BusMaster, Transfer8_16, )
        {
        0,
        3,
        7
        }
    })
    Name (R029, ResourceTemplate ()
    {
        DMA (TypeF, BusMaster, Transfer16, )
        {
        0,
        3,
        7
        }
    })
    Name (R02A, ResourceTemplate ()
    {
        IO (Decode10,
        0x0123,
        0x4567,
        0x08,
        0x09,
        )
    })
    Name (R02B, ResourceTemplate ()
    {
        IO (Decode16,
        0x0123,
        0x4567,
        0x08,
        0x09,
        )
    })
    Name (R02C, ResourceTemplate ()
    {
        FixedIO (
        0x03F8,
        0x08,
        )
    })
    Name (R02D, ResourceTemplate ()
    {
        FixedDMA (0x1234, 0x5678, Width8bit, )
    })
    Name (R02E, ResourceTemplate ()
    {
        FixedDMA (0x1234, 0x5678, Width16bit, )
    })
    Name (R02F, ResourceTemplate ()
    {
        FixedDMA (0x1234, 0x5678, Width32bit, )
    })
    Name (R030, ResourceTemplate ()
    {
        FixedDMA (0x1234, 0x5678, Width64bit, )
    })
    Name (R031, ResourceTemplate ()
    {
        FixedDMA (0x1234, 0x5678, Width128bit, )
    })
    Name (R032, ResourceTemplate ()
    {
        FixedDMA (0x1234, 0x5678, Width256bit, )
    })
    Name (R033, ResourceTemplate ()
    {
        VendorShort ()
        {
        0x01,
        0xFF,
        0x80
        }
    })
    Name (R034, ResourceTemplate ()
    {
        VendorLong  ()
        {
        0x00,
        0x07,
        0x0E,
        0x15,
        0x1C,
        0x23,
        0x2A,
        0x31,
        0x38,
        0x3F,
        0x46,
        0x4D,
        0x54,
        0x5B,
        0x62,
        0x69,
        0x70,
        0x77,
        0x7E,
        0x85,
        0x8C
        }
    })
    Name (R035, ResourceTemplate ()
    {
        VendorShort ()
        {
        }
    })
    Name (R036, ResourceTemplate ()
    {
        Memory24 (ReadOnly,
        0x1234,
        0x5678,
        0x9ABC,
        0xDEF0,
        )
    })
    Name (R037, ResourceTemplate ()
    {
        Memory32 (ReadOnly,
        0x12345678,
        0x9ABCDEF0,
        0x00001000,
        0x0000FFFF,
        )
    })
    Name (R038, ResourceTemplate ()
    {
        Memory32Fixed (ReadOnly,
        0xFEDCBA98,
        0x00010000,
        )
    })
    Name (R039, ResourceTemplate ()
    {
        Memory24 (ReadWrite,
        0x1234,
        0x5678,
        0x9ABC,
        0xDEF0,
        )
    })
    Name (R03A, ResourceTemplate ()
    {
        Memory32 (ReadWrite,
        0x12345678,
        0x9ABCDEF0,
        0x00001000,
        0x0000FFFF,
        )
    })
    Name (R03B, ResourceTemplate ()
    {
        Memory32Fixed (ReadWrite,
        0xFEDCBA98,
        0x00010000,
        )
    })
    Name (R03C, ResourceTemplate ()
    {
        DWordMemory (ResourceConsumer, PosDecode, MinNotFixed, MaxNotFixed, NonCacheable, ReadOnly,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        0x05, "\\_SB.PCI0", , AddressRangeMemory, TypeStatic)
    })
    Name (R03D, ResourceTemplate ()
    {
        DWordMemory (ResourceProducer, PosDecode, MinNotFixed, MaxFixed, NonCacheable, ReadWrite,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , , AddressRangeReserved, TypeStatic)
    })
    Name (R03E, ResourceTemplate ()
    {
        DWordMemory (ResourceConsumer, SubDecode, MinNotFixed, MaxFixed, Cacheable, ReadOnly,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , , AddressRangeACPI, TypeStatic)
    })
    Name (R03F, ResourceTemplate ()
    {
        DWordMemory (ResourceProducer, SubDecode, MinNotFixed, MaxNotFixed, Cacheable, ReadWrite,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        0x05, "\\_SB.PCI0", , AddressRangeNVS, TypeStatic)
    })
    Name (R040, ResourceTemplate ()
    {
        DWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxNotFixed, WriteCombining, ReadOnly,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , , AddressRangeMemory, TypeTranslation)
    })
    Name (R041, ResourceTemplate ()
    {
        DWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, WriteCombining, ReadWrite,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , , AddressRangeReserved, TypeTranslation)
    })
    Name (R042, ResourceTemplate ()
    {
        DWordMemory (ResourceConsumer, SubDecode, MinFixed, MaxFixed, Prefetchable, ReadOnly,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        0x05, "\\_SB.PCI0", , AddressRangeACPI, TypeTranslation)
    })
    Name (R043, ResourceTemplate ()
    {
        DWordMemory (ResourceProducer, SubDecode, MinFixed, MaxNotFixed, Prefetchable, ReadWrite,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , , AddressRangeNVS, TypeTranslation)
    })
    Name (R044, ResourceTemplate ()
    {
        QWordMemory (ResourceConsumer, PosDecode, MinNotFixed, MaxNotFixed, NonCacheable, ReadOnly,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x05, "\\_SB.PCI0", , AddressRangeMemory, TypeStatic)
    })
    Name (R045, ResourceTemplate ()
    {
        QWordMemory (ResourceProducer, PosDecode, MinNotFixed, MaxFixed, NonCacheable, ReadWrite,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , , AddressRangeReserved, TypeStatic)
    })
    Name (R046, ResourceTemplate ()
    {
        QWordMemory (ResourceConsumer, SubDecode, MinNotFixed, MaxFixed, Cacheable, ReadOnly,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , , AddressRangeACPI, TypeStatic)
    })
    Name (R047, ResourceTemplate ()
    {
        QWordMemory (ResourceProducer, SubDecode, MinNotFixed, MaxNotFixed, Cacheable, ReadWrite,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x05, "\\_SB.PCI0", , AddressRangeNVS, TypeStatic)
    })
    Name (R048, ResourceTemplate ()
    {
        QWordMemory (ResourceConsumer, PosDecode, MinFixed, MaxNotFixed, WriteCombining, ReadOnly,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , , AddressRangeMemory, TypeTranslation)
    })
    Name (R049, ResourceTemplate ()
    {
        QWordMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, WriteCombining, ReadWrite,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , , AddressRangeReserved, TypeTranslation)
    })
    Name (R04A, ResourceTemplate ()
    {
        QWordMemory (ResourceConsumer, SubDecode, MinFixed, MaxFixed, Prefetchable, ReadOnly,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x05, "\\_SB.PCI0", , AddressRangeACPI, TypeTranslation)
    })
    Name (R04B, ResourceTemplate ()
    {
        QWordMemory (ResourceProducer, SubDecode, MinFixed, MaxNotFixed, Prefetchable, ReadWrite,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , , AddressRangeNVS, TypeTranslation)
    })
    Name (R04C, ResourceTemplate ()
    {
        ExtendedMemory (ResourceConsumer, PosDecode, MinNotFixed, MaxNotFixed, NonCacheable, ReadOnly,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , AddressRangeMemory, TypeStatic)
    })
    Name (R04D, ResourceTemplate ()
    {
        ExtendedMemory (ResourceProducer, PosDecode, MinNotFixed, MaxFixed, NonCacheable, ReadWrite,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , AddressRangeReserved, TypeStatic)
    })
    Name (R04E, ResourceTemplate ()
    {
        ExtendedMemory (ResourceConsumer, SubDecode, MinNotFixed, MaxFixed, Cacheable, ReadOnly,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , AddressRangeACPI, TypeStatic)
    })
    Name (R04F, ResourceTemplate ()
    {
        ExtendedMemory (ResourceProducer, SubDecode, MinNotFixed, MaxNotFixed, Cacheable, ReadWrite,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , AddressRangeNVS, TypeStatic)
    })
    Name (R050, ResourceTemplate ()
    {
        ExtendedMemory (ResourceConsumer, PosDecode, MinFixed, MaxNotFixed, WriteCombining, ReadOnly,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , AddressRangeMemory, TypeTranslation)
    })
    Name (R051, ResourceTemplate ()
    {
        ExtendedMemory (ResourceProducer, PosDecode, MinFixed, MaxFixed, WriteCombining, ReadWrite,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , AddressRangeReserved, TypeTranslation)
    })
    Name (R052, ResourceTemplate ()
    {
        ExtendedMemory (ResourceConsumer, SubDecode, MinFixed, MaxFixed, Prefetchable, ReadOnly,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , AddressRangeACPI, TypeTranslation)
    })
    Name (R053, ResourceTemplate ()
    {
        ExtendedMemory (ResourceProducer, SubDecode, MinFixed, MaxNotFixed, Prefetchable, ReadWrite,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , AddressRangeNVS, TypeTranslation)
    })
    Name (R054, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinNotFixed, MaxNotFixed, SubDecode, NonISAOnlyRanges,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        , , , TypeStatic, DenseTranslation)
    })
    Name (R055, ResourceTemplate ()
    {
        WordIO (ResourceConsumer, MinFixed, MaxNotFixed, SubDecode, NonISAOnlyRanges,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        , , , TypeTranslation, DenseTranslation)
    })
    Name (R056, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinFixed, MaxNotFixed, PosDecode, NonISAOnlyRanges,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        0x00, "\\_SB.PCI0", , TypeTranslation, SparseTranslation)
    })
    Name (R057, ResourceTemplate ()
    {
        WordIO (ResourceConsumer, MinNotFixed, MaxFixed, PosDecode, ISAOnlyRanges,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        , , , TypeStatic, DenseTranslation)
    })
    Name (R058, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinNotFixed, MaxFixed, SubDecode, ISAOnlyRanges,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        , , , TypeTranslation, DenseTranslation)
    })
    Name (R059, ResourceTemplate ()
    {
        WordIO (ResourceConsumer, MinFixed, MaxFixed, SubDecode, ISAOnlyRanges,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        0x00, "\\_SB.PCI0", , TypeTranslation, SparseTranslation)
    })
    Name (R05A, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        , , , TypeStatic, DenseTranslation)
    })
    Name (R05B, ResourceTemplate ()
    {
        WordIO (ResourceConsumer, MinNotFixed, MaxNotFixed, PosDecode, EntireRange,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        , , , TypeTranslation, DenseTranslation)
    })
    Name (R05C, ResourceTemplate ()
    {
        WordIO (ResourceProducer, MinNotFixed, MaxNotFixed, SubDecode, EntireRange,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        0x00, "\\_SB.PCI0", , TypeTranslation, SparseTranslation)
    })
    Name (R05D, ResourceTemplate ()
    {
        DWordIO (ResourceProducer, MinNotFixed, MaxNotFixed, SubDecode, NonISAOnlyRanges,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , , TypeStatic, DenseTranslation)
    })
    Name (R05E, ResourceTemplate ()
    {
        DWordIO (ResourceConsumer, MinFixed, MaxNotFixed, SubDecode, NonISAOnlyRanges,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , , TypeTranslation, DenseTranslation)
    })
    Name (R05F, ResourceTemplate ()
    {
        DWordIO (ResourceProducer, MinFixed, MaxNotFixed, PosDecode, NonISAOnlyRanges,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        0x00, "\\_SB.PCI0", , TypeTranslation, SparseTranslation)
    })
    Name (R060, ResourceTemplate ()
    {
        DWordIO (ResourceConsumer, MinNotFixed, MaxFixed, PosDecode, ISAOnlyRanges,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , , TypeStatic, DenseTranslation)
    })
    Name (R061, ResourceTemplate ()
    {
        DWordIO (ResourceProducer, MinNotFixed, MaxFixed, SubDecode, ISAOnlyRanges,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , , TypeTranslation, DenseTranslation)
    })
    Name (R062, ResourceTemplate ()
    {
        DWordIO (ResourceConsumer, MinFixed, MaxFixed, SubDecode, ISAOnlyRanges,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        0x00, "\\_SB.PCI0", , TypeTranslation, SparseTranslation)
    })
    Name (R063, ResourceTemplate ()
    {
        DWordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , , TypeStatic, DenseTranslation)
    })
    Name (R064, ResourceTemplate ()
    {
        DWordIO (ResourceConsumer, MinNotFixed, MaxNotFixed, PosDecode, EntireRange,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , , TypeTranslation, DenseTranslation)
    })
    Name (R065, ResourceTemplate ()
    {
        DWordIO (ResourceProducer, MinNotFixed, MaxNotFixed, SubDecode, EntireRange,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        0x00, "\\_SB.PCI0", , TypeTranslation, SparseTranslation)
    })
    Name (R066, ResourceTemplate ()
    {
        QWordIO (ResourceProducer, MinNotFixed, MaxNotFixed, SubDecode, NonISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , , TypeStatic, DenseTranslation)
    })
    Name (R067, ResourceTemplate ()
    {
        QWordIO (ResourceConsumer, MinFixed, MaxNotFixed, SubDecode, NonISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , , TypeTranslation, DenseTranslation)
    })
    Name (R068, ResourceTemplate ()
    {
        QWordIO (ResourceProducer, MinFixed, MaxNotFixed, PosDecode, NonISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x00, "\\_SB.PCI0", , TypeTranslation, SparseTranslation)
    })
    Name (R069, ResourceTemplate ()
    {
        QWordIO (ResourceConsumer, MinNotFixed, MaxFixed, PosDecode, ISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , , TypeStatic, DenseTranslation)
    })
    Name (R06A, ResourceTemplate ()
    {
        QWordIO (ResourceProducer, MinNotFixed, MaxFixed, SubDecode, ISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , , TypeTranslation, DenseTranslation)
    })
    Name (R06B, ResourceTemplate ()
    {
        QWordIO (ResourceConsumer, MinFixed, MaxFixed, SubDecode, ISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x00, "\\_SB.PCI0", , TypeTranslation, SparseTranslation)
    })
    Name (R06C, ResourceTemplate ()
    {
        QWordIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , , TypeStatic, DenseTranslation)
    })
    Name (R06D, ResourceTemplate ()
    {
        QWordIO (ResourceConsumer, MinNotFixed, MaxNotFixed, PosDecode, EntireRange,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , , TypeTranslation, DenseTranslation)
    })
    Name (R06E, ResourceTemplate ()
    {
        QWordIO (ResourceProducer, MinNotFixed, MaxNotFixed, SubDecode, EntireRange,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x00, "\\_SB.PCI0", , TypeTranslation, SparseTranslation)
    })
    Name (R06F, ResourceTemplate ()
    {
        ExtendedIO (ResourceProducer, MinNotFixed, MaxNotFixed, SubDecode, NonISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , TypeStatic, DenseTranslation)
    })
    Name (R070, ResourceTemplate ()
    {
        ExtendedIO (ResourceConsumer, MinFixed, MaxNotFixed, SubDecode, NonISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , TypeTranslation, DenseTranslation)
    })
    Name (R071, ResourceTemplate ()
    {
        ExtendedIO (ResourceProducer, MinFixed, MaxNotFixed, PosDecode, NonISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , TypeTranslation, SparseTranslation)
    })
    Name (R072, ResourceTemplate ()
    {
        ExtendedIO (ResourceConsumer, MinNotFixed, MaxFixed, PosDecode, ISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , TypeStatic, DenseTranslation)
    })
    Name (R073, ResourceTemplate ()
    {
        ExtendedIO (ResourceProducer, MinNotFixed, MaxFixed, SubDecode, ISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , TypeTranslation, DenseTranslation)
    })
    Name (R074, ResourceTemplate ()
    {
        ExtendedIO (ResourceConsumer, MinFixed, MaxFixed, SubDecode, ISAOnlyRanges,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , TypeTranslation, SparseTranslation)
    })
    Name (R075, ResourceTemplate ()
    {
        ExtendedIO (ResourceProducer, MinFixed, MaxFixed, PosDecode, EntireRange,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , TypeStatic, DenseTranslation)
    })
    Name (R076, ResourceTemplate ()
    {
        ExtendedIO (ResourceConsumer, MinNotFixed, MaxNotFixed, PosDecode, EntireRange,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , TypeTranslation, DenseTranslation)
    })
    Name (R077, ResourceTemplate ()
    {
        ExtendedIO (ResourceProducer, MinNotFixed, MaxNotFixed, SubDecode, EntireRange,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, , TypeTranslation, SparseTranslation)
    })
    Name (R078, ResourceTemplate ()
    {
        WordBusNumber (ResourceConsumer, MinNotFixed, MaxNotFixed, PosDecode,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        0x01, "BUS0", )
    })
    Name (R079, ResourceTemplate ()
    {
        WordBusNumber (ResourceProducer, MinNotFixed, MaxFixed, PosDecode,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        , , )
    })
    Name (R07A, ResourceTemplate ()
    {
        WordBusNumber (ResourceConsumer, MinFixed, MaxFixed, SubDecode,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        0x01, "BUS0", )
    })
    Name (R07B, ResourceTemplate ()
    {
        WordBusNumber (ResourceProducer, MinFixed, MaxNotFixed, SubDecode,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        , , )
    })
    Name (R07C, ResourceTemplate ()
    {
        WordSpace (0xC0, ResourceConsumer, PosDecode, MinNotFixed, MaxFixed, 0xA5,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        , , )
    })
    Name (R07D, ResourceTemplate ()
    {
        WordSpace (0xFF, ResourceProducer, SubDecode, MinFixed, MaxNotFixed, 0x52,
        0x0000,
        0x1000,
        0x1FFF,
        0x0300,
        0x1000,
        , , )
    })
    Name (R07E, ResourceTemplate ()
    {
        DWordSpace (0xC0, ResourceConsumer, PosDecode, MinNotFixed, MaxFixed, 0xA5,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , )
    })
    Name (R07F, ResourceTemplate ()
    {
        DWordSpace (0xFF, ResourceProducer, SubDecode, MinFixed, MaxNotFixed, 0x52,
        0x0000000F,
        0x10000000,
        0x2FFFFFFF,
        0x00030000,
        0x20000000,
        , , )
    })
    Name (R080, ResourceTemplate ()
    {
        QWordSpace (0xC0, ResourceConsumer, PosDecode, MinNotFixed, MaxFixed, 0xA5,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , )
    })
    Name (R081, ResourceTemplate ()
    {
        QWordSpace (0xFF, ResourceProducer, SubDecode, MinFixed, MaxNotFixed, 0x52,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        , , )
    })
    Name (R082, ResourceTemplate ()
    {
        ExtendedSpace (0xC0, ResourceConsumer, PosDecode, MinNotFixed, MaxFixed, 0xA5,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, )
    })
    Name (R083, ResourceTemplate ()
    {
        ExtendedSpace (0xFF, ResourceProducer, SubDecode, MinFixed, MaxNotFixed, 0x52,
        0x0000000000000000,
        0x0000008000000000,
        0x000000FFFFFFFFFF,
        0x000000123456789A,
        0x0000008000000000,
        0x0000000000008001, )
    })
    Name (R084, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive, 0x02, "\\_SB.GSI0", )
        {
        0x00000021
        }
    })
    Name (R085, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Edge, ActiveHigh, Shared, , , )
        {
        0x00000021,
        0x01000022
        }
    })
    Name (R086, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Edge, ActiveHigh, ExclusiveAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023
        }
    })
    Name (R087, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Edge, ActiveHigh, SharedAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023,
        0x03000024
        }
    })
    Name (R088, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Edge, ActiveLow, Exclusive, , , )
        {
        0x00000021
        }
    })
    Name (R089, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Edge, ActiveLow, Shared, 0x02, "\\_SB.GSI0", )
        {
        0x00000021,
        0x01000022
        }
    })
    Name (R08A, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Edge, ActiveLow, ExclusiveAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023
        }
    })
    Name (R08B, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Edge, ActiveLow, SharedAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023,
        0x03000024
        }
    })
    Name (R08C, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive, , , )
        {
        0x00000021
        }
    })
    Name (R08D, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveHigh, Shared, , , )
        {
        0x00000021,
        0x01000022
        }
    })
    Name (R08E, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveHigh, ExclusiveAndWake, 0x02, "\\_SB.GSI0", )
        {
        0x00000021,
        0x01000022,
        0x02000023
        }
    })
    Name (R08F, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveHigh, SharedAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023,
        0x03000024
        }
    })
    Name (R090, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveLow, Exclusive, , , )
        {
        0x00000021
        }
    })
    Name (R091, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveLow, Shared, , , )
        {
        0x00000021,
        0x01000022
        }
    })
    Name (R092, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveLow, ExclusiveAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023
        }
    })
    Name (R093, ResourceTemplate ()
    {
        Interrupt (ResourceConsumer, Level, ActiveLow, SharedAndWake, 0x02, "\\_SB.GSI0", )
        {
        0x00000021,
        0x01000022,
        0x02000023,
        0x03000024
        }
    })
    Name (R094, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Edge, ActiveHigh, Exclusive, , , )
        {
        0x00000021
        }
    })
    Name (R095, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Edge, ActiveHigh, Shared, , , )
        {
        0x00000021,
        0x01000022
        }
    })
    Name (R096, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Edge, ActiveHigh, ExclusiveAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023
        }
    })
    Name (R097, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Edge, ActiveHigh, SharedAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023,
        0x03000024
        }
    })
    Name (R098, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Edge, ActiveLow, Exclusive, 0x02, "\\_SB.GSI0", )
        {
        0x00000021
        }
    })
    Name (R099, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Edge, ActiveLow, Shared, , , )
        {
        0x00000021,
        0x01000022
        }
    })
    Name (R09A, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Edge, ActiveLow, ExclusiveAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023
        }
    })
    Name (R09B, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Edge, ActiveLow, SharedAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023,
        0x03000024
        }
    })
    Name (R09C, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Level, ActiveHigh, Exclusive, , , )
        {
        0x00000021
        }
    })
    Name (R09D, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Level, ActiveHigh, Shared, 0x02, "\\_SB.GSI0", )
        {
        0x00000021,
        0x01000022
        }
    })
    Name (R09E, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Level, ActiveHigh, ExclusiveAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023
        }
    })
    Name (R09F, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Level, ActiveHigh, SharedAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023,
        0x03000024
        }
    })
    Name (R0A0, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Level, ActiveLow, Exclusive, , , )
        {
        0x00000021
        }
    })
    Name (R0A1, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Level, ActiveLow, Shared, , , )
        {
        0x00000021,
        0x01000022
        }
    })
    Name (R0A2, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Level, ActiveLow, ExclusiveAndWake, 0x02, "\\_SB.GSI0", )
        {
        0x00000021,
        0x01000022,
        0x02000023
        }
    })
    Name (R0A3, ResourceTemplate ()
    {
        Interrupt (ResourceProducer, Level, ActiveLow, SharedAndWake, , , )
        {
        0x00000021,
        0x01000022,
        0x02000023,
        0x03000024
        }
    })
    Name (R0A4, ResourceTemplate ()
    {
        Register (SystemMemory,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x00, )
    })
    Name (R0A5, ResourceTemplate ()
    {
        Register (SystemIO,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x01, )
    })
    Name (R0A6, ResourceTemplate ()
    {
        Register (PCI_Config,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x02, )
    })
    Name (R0A7, ResourceTemplate ()
    {
        Register (EmbeddedControl,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x03, )
    })
    Name (R0A8, ResourceTemplate ()
    {
        Register (SMBus,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x04, )
    })
    Name (R0A9, ResourceTemplate ()
    {
        Register (SystemCMOS,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x00, )
    })
    Name (R0AA, ResourceTemplate ()
    {
        Register (PciBarTarget,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x01, )
    })
    Name (R0AB, ResourceTemplate ()
    {
        Register (IPMI,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x02, )
    })
    Name (R0AC, ResourceTemplate ()
    {
        Register (GeneralPurposeIo,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x03, )
    })
    Name (R0AD, ResourceTemplate ()
    {
        Register (GenericSerialBus,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x04, )
    })
    Name (R0AE, ResourceTemplate ()
    {
        Register (PCC,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x00, )
    })
    Name (R0AF, ResourceTemplate ()
    {
        Register (FFixedHW,
        0x40,
        0x03,
        0x0123456789ABCDEF,
        0x01, )
    })
    Name (R0B0, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveHigh, Exclusive, PullDefault, 0x0000,
        "\\_SB.GPI0", 0x00, ResourceConsumer, ,
        )
        {
        0x0000
        }
    })
    Name (R0B1, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveHigh, Shared, PullUp, 0x0011,
        "\\_SB.GPI1", 0x01, ResourceProducer, ,
        )
        {
        0x0001
        }
    })
    Name (R0B2, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveHigh, ExclusiveAndWake, PullDown, 0x0022,
        "\\_SB.GPI2", 0x00, ResourceConsumer, ,
        )
        {
        0x0002
        }
    })
    Name (R0B3, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveHigh, SharedAndWake, PullNone, 0x0033,
        "\\_SB.GPI0", 0x01, ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x0003
        }
    })
    Name (R0B4, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveLow, Exclusive, 0x81, 0x0044,
        "\\_SB.GPI1", 0x00, ResourceConsumer, ,
        )
        {
        0x0004
        }
    })
    Name (R0B5, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveLow, Shared, PullDefault, 0x0055,
        "\\_SB.GPI2", 0x01, ResourceProducer, ,
        )
        {
        0x0005
        }
    })
    Name (R0B6, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveLow, ExclusiveAndWake, PullUp, 0x0066,
        "\\_SB.GPI0", 0x00, ResourceConsumer, ,
        )
        {
        0x0006
        }
    })
    Name (R0B7, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveLow, SharedAndWake, PullDown, 0x0077,
        "\\_SB.GPI1", 0x01, ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x0007
        }
    })
    Name (R0B8, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveBoth, Exclusive, PullNone, 0x0088,
        "\\_SB.GPI2", 0x00, ResourceConsumer, ,
        )
        {
        0x0008
        }
    })
    Name (R0B9, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveBoth, Shared, 0x81, 0x0099,
        "\\_SB.GPI0", 0x01, ResourceProducer, ,
        )
        {
        0x0009
        }
    })
    Name (R0BA, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveBoth, ExclusiveAndWake, PullDefault, 0x00AA,
        "\\_SB.GPI1", 0x00, ResourceConsumer, ,
        )
        {
        0x000A
        }
    })
    Name (R0BB, ResourceTemplate ()
    {
        GpioInt (Edge, ActiveBoth, SharedAndWake, PullUp, 0x00BB,
        "\\_SB.GPI2", 0x01, ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x000B
        }
    })
    Name (R0BC, ResourceTemplate ()
    {
        GpioInt (Level, ActiveHigh, Exclusive, PullDown, 0x00CC,
        "\\_SB.GPI0", 0x00, ResourceConsumer, ,
        )
        {
        0x000C
        }
    })
    Name (R0BD, ResourceTemplate ()
    {
        GpioInt (Level, ActiveHigh, Shared, PullNone, 0x00DD,
        "\\_SB.GPI1", 0x01, ResourceProducer, ,
        )
        {
        0x000D
        }
    })
    Name (R0BE, ResourceTemplate ()
    {
        GpioInt (Level, ActiveHigh, ExclusiveAndWake, 0x81, 0x00EE,
        "\\_SB.GPI2", 0x00, ResourceConsumer, ,
        )
        {
        0x000E
        }
    })
    Name (R0BF, ResourceTemplate ()
    {
        GpioInt (Level, ActiveHigh, SharedAndWake, PullDefault, 0x00FF,
        "\\_SB.GPI0", 0x01, ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x000F
        }
    })
    Name (R0C0, ResourceTemplate ()
    {
        GpioInt (Level, ActiveLow, Exclusive, PullUp, 0x0110,
        "\\_SB.GPI1", 0x00, ResourceConsumer, ,
        )
        {
        0x0010
        }
    })
    Name (R0C1, ResourceTemplate ()
    {
        GpioInt (Level, ActiveLow, Shared, PullDown, 0x0121,
        "\\_SB.GPI2", 0x01, ResourceProducer, ,
        )
        {
        0x0011
        }
    })
    Name (R0C2, ResourceTemplate ()
    {
        GpioInt (Level, ActiveLow, ExclusiveAndWake, PullNone, 0x0132,
        "\\_SB.GPI0", 0x00, ResourceConsumer, ,
        )
        {
        0x0012
        }
    })
    Name (R0C3, ResourceTemplate ()
    {
        GpioInt (Level, ActiveLow, SharedAndWake, 0x81, 0x0143,
        "\\_SB.GPI1", 0x01, ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x0013
        }
    })
    Name (R0C4, ResourceTemplate ()
    {
        GpioInt (Level, ActiveBoth, Exclusive, PullDefault, 0x0154,
        "\\_SB.GPI2", 0x00, ResourceConsumer, ,
        )
        {
        0x0014
        }
    })
    Name (R0C5, ResourceTemplate ()
    {
        GpioInt (Level, ActiveBoth, Shared, PullUp, 0x0165,
        "\\_SB.GPI0", 0x01, ResourceProducer, ,
        )
        {
        0x0015
        }
    })
    Name (R0C6, ResourceTemplate ()
    {
        GpioInt (Level, ActiveBoth, ExclusiveAndWake, PullDown, 0x0176,
        "\\_SB.GPI1", 0x00, ResourceConsumer, ,
        )
        {
        0x0016
        }
    })
    Name (R0C7, ResourceTemplate ()
    {
        GpioInt (Level, ActiveBoth, SharedAndWake, PullNone, 0x0187,
        "\\_SB.GPI2", 0x01, ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x0017
        }
    })
    Name (R0C8, ResourceTemplate ()
    {
        GpioIo (Exclusive, PullDefault, 0x0000, 0x0000, IoRestrictionNone,
        "\\_SB.GPI0", 0x00, ResourceConsumer, ,
        )
        {
        0x0000
        }
    })
    Name (R0C9, ResourceTemplate ()
    {
        GpioIo (Shared, PullUp, 0x0013, 0x0123, IoRestrictionNone,
        "\\_SB.GPI1", 0x01, ResourceProducer, ,
        )
        {
        0x0001,
        0x0102
        }
    })
    Name (R0CA, ResourceTemplate ()
    {
        GpioIo (Exclusive, PullDown, 0x0026, 0x0246, IoRestrictionInputOnly,
        "\\_SB.GPI2", 0x00, ResourceConsumer, ,
        )
        {
        0x0002,
        0x0103,
        0x0204
        }
    })
    Name (R0CB, ResourceTemplate ()
    {
        GpioIo (Shared, PullNone, 0x0039, 0x0369, IoRestrictionInputOnly,
        "\\_SB.GPI0", 0x01, ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x0003
        }
    })
    Name (R0CC, ResourceTemplate ()
    {
        GpioIo (Exclusive, 0x81, 0x004C, 0x048C, IoRestrictionOutputOnly,
        "\\_SB.GPI1", 0x00, ResourceConsumer, ,
        )
        {
        0x0004,
        0x0105
        }
    })
    Name (R0CD, ResourceTemplate ()
    {
        GpioIo (Shared, PullDefault, 0x005F, 0x05AF, IoRestrictionOutputOnly,
        "\\_SB.GPI2", 0x01, ResourceProducer, ,
        )
        {
        0x0005,
        0x0106,
        0x0207
        }
    })
    Name (R0CE, ResourceTemplate ()
    {
        GpioIo (Exclusive, PullUp, 0x0072, 0x06D2, IoRestrictionNoneAndPreserve,
        "\\_SB.GPI0", 0x00, ResourceConsumer, ,
        )
        {
        0x0006
        }
    })
    Name (R0CF, ResourceTemplate ()
    {
        GpioIo (Shared, PullDown, 0x0085, 0x07F5, IoRestrictionNoneAndPreserve,
        "\\_SB.GPI1", 0x01, ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x0007,
        0x0108
        }
    })
    Name (R0D0, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x0050, ControllerInitiated, 0x000186A0,
        AddressingMode7Bit, "\\_SB.I2C0",
        0x00, ResourceConsumer, , Exclusive,
        )
    })
    Name (R0D1, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x0051, DeviceInitiated, 0x00030D40,
        AddressingMode7Bit, "\\_SB.I2C1",
        0x01, ResourceConsumer, , Shared,
        )
    })
    Name (R0D2, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x0052, ControllerInitiated, 0x000493E0,
        AddressingMode10Bit, "\\_SB.I2C2",
        0x02, ResourceConsumer, , Exclusive,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R0D3, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x0053, DeviceInitiated, 0x00061A80,
        AddressingMode10Bit, "\\_SB.I2C3",
        0x00, ResourceConsumer, , Shared,
        )
    })
    Name (R0D4, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x0054, ControllerInitiated, 0x0007A120,
        AddressingMode7Bit, "\\_SB.I2C4",
        0x01, ResourceProducer, , Exclusive,
        )
    })
    Name (R0D5, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x0055, DeviceInitiated, 0x000927C0,
        AddressingMode7Bit, "\\_SB.I2C5",
        0x02, ResourceProducer, , Shared,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R0D6, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x0056, ControllerInitiated, 0x000AAE60,
        AddressingMode10Bit, "\\_SB.I2C6",
        0x00, ResourceProducer, , Exclusive,
        )
    })
    Name (R0D7, ResourceTemplate ()
    {
        I2cSerialBusV2 (0x0057, DeviceInitiated, 0x000C3500,
        AddressingMode10Bit, "\\_SB.I2C7",
        0x01, ResourceProducer, , Shared,
        )
    })
    Name (R0D8, ResourceTemplate ()
    {
        SpiSerialBusV2 (0x0000, PolarityLow, FourWireMode, 0x08,
        ControllerInitiated, 0x000F4240, ClockPolarityLow,
        ClockPhaseFirst, "\\_SB.SPI0",
        0x00, ResourceConsumer, , Exclusive,
        )
    })
    Name (R0D9, ResourceTemplate ()
    {
        SpiSerialBusV2 (0x0001, PolarityHigh, FourWireMode, 0x09,
        ControllerInitiated, 0x001E8480, ClockPolarityLow,
        ClockPhaseSecond, "\\_SB.SPI1",
        0x01, ResourceProducer, , Exclusive,
        )
    })
    Name (R0DA, ResourceTemplate ()
    {
        SpiSerialBusV2 (0x0002, PolarityLow, ThreeWireMode, 0x0A,
        ControllerInitiated, 0x002DC6C0, ClockPolarityHigh,
        ClockPhaseFirst, "\\_SB.SPI2",
        0x02, ResourceConsumer, , Exclusive,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R0DB, ResourceTemplate ()
    {
        SpiSerialBusV2 (0x0003, PolarityHigh, ThreeWireMode, 0x0B,
        ControllerInitiated, 0x003D0900, ClockPolarityHigh,
        ClockPhaseSecond, "\\_SB.SPI3",
        0x00, ResourceProducer, , Exclusive,
        )
    })
    Name (R0DC, ResourceTemplate ()
    {
        SpiSerialBusV2 (0x0004, PolarityLow, FourWireMode, 0x0C,
        DeviceInitiated, 0x004C4B40, ClockPolarityLow,
        ClockPhaseFirst, "\\_SB.SPI4",
        0x01, ResourceConsumer, , Shared,
        )
    })
    Name (R0DD, ResourceTemplate ()
    {
        SpiSerialBusV2 (0x0005, PolarityHigh, FourWireMode, 0x0D,
        DeviceInitiated, 0x005B8D80, ClockPolarityLow,
        ClockPhaseSecond, "\\_SB.SPI5",
        0x02, ResourceProducer, , Shared,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R0DE, ResourceTemplate ()
    {
        SpiSerialBusV2 (0x0006, PolarityLow, ThreeWireMode, 0x0E,
        DeviceInitiated, 0x006ACFC0, ClockPolarityHigh,
        ClockPhaseFirst, "\\_SB.SPI6",
        0x00, ResourceConsumer, , Shared,
        )
    })
    Name (R0DF, ResourceTemplate ()
    {
        SpiSerialBusV2 (0x0007, PolarityHigh, ThreeWireMode, 0x0F,
        DeviceInitiated, 0x007A1200, ClockPolarityHigh,
        ClockPhaseSecond, "\\_SB.SPI7",
        0x01, ResourceProducer, , Shared,
        )
    })
    Name (R0E0, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00002580, DataBitsFive, StopBitsZero,
        0x00, LittleEndian, ParityTypeNone, FlowControlNone,
        0x0000, 0x0000, "\\_SB.UAR0",
        0x00, ResourceConsumer, , Exclusive,
        )
    })
    Name (R0E1, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00004B00, DataBitsSix, StopBitsOne,
        0x24, LittleEndian, ParityTypeEven, FlowControlHardware,
        0x0010, 0x0020, "\\_SB.UAR1",
        0x01, ResourceProducer, , Exclusive,
        )
    })
    Name (R0E2, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00007080, DataBitsSeven, StopBitsOnePlusHalf,
        0x48, BigEndian, ParityTypeOdd, FlowControlXON,
        0x0020, 0x0040, "\\_SB.UAR2",
        0x02, ResourceConsumer, , Exclusive,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R0E3, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00009600, DataBitsEight, StopBitsTwo,
        0x6C, BigEndian, ParityTypeMark, FlowControlNone,
        0x0030, 0x0060, "\\_SB.UAR3",
        0x00, ResourceProducer, , Exclusive,
        )
    })
    Name (R0E4, ResourceTemplate ()
    {
        UartSerialBusV2 (0x0000BB80, DataBitsNine, StopBitsZero,
        0x94, LittleEndian, ParityTypeSpace, FlowControlHardware,
        0x0040, 0x0080, "\\_SB.UAR4",
        0x01, ResourceConsumer, , Shared,
        )
    })
    Name (R0E5, ResourceTemplate ()
    {
        UartSerialBusV2 (0x0000E100, DataBitsFive, StopBitsOne,
        0xB8, LittleEndian, ParityTypeNone, FlowControlXON,
        0x0050, 0x00A0, "\\_SB.UAR5",
        0x02, ResourceProducer, , Shared,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R0E6, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00010680, DataBitsSix, StopBitsOnePlusHalf,
        0xDC, BigEndian, ParityTypeEven, FlowControlNone,
        0x0060, 0x00C0, "\\_SB.UAR6",
        0x00, ResourceConsumer, , Shared,
        )
    })
    Name (R0E7, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00012C00, DataBitsSeven, StopBitsTwo,
        0x00, BigEndian, ParityTypeOdd, FlowControlHardware,
        0x0070, 0x00E0, "\\_SB.UAR7",
        0x01, ResourceProducer, , Shared,
        )
    })
    Name (R0E8, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00015180, DataBitsEight, StopBitsZero,
        0x28, LittleEndian, ParityTypeMark, FlowControlXON,
        0x0080, 0x0100, "\\_SB.UAR8",
        0x02, ResourceConsumer, , Exclusive,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R0E9, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00017700, DataBitsNine, StopBitsOne,
        0x4C, LittleEndian, ParityTypeSpace, FlowControlNone,
        0x0090, 0x0120, "\\_SB.UAR9",
        0x00, ResourceProducer, , Exclusive,
        )
    })
    Name (R0EA, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00019C80, DataBitsFive, StopBitsOnePlusHalf,
        0x70, BigEndian, ParityTypeNone, FlowControlHardware,
        0x00A0, 0x0140, "\\_SB.UAR0",
        0x01, ResourceConsumer, , Exclusive,
        )
    })
    Name (R0EB, ResourceTemplate ()
    {
        UartSerialBusV2 (0x0001C200, DataBitsSix, StopBitsTwo,
        0x94, BigEndian, ParityTypeEven, FlowControlXON,
        0x00B0, 0x0160, "\\_SB.UAR1",
        0x02, ResourceProducer, , Exclusive,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R0EC, ResourceTemplate ()
    {
        UartSerialBusV2 (0x0001E780, DataBitsSeven, StopBitsZero,
        0xBC, LittleEndian, ParityTypeOdd, FlowControlNone,
        0x00C0, 0x0180, "\\_SB.UAR2",
        0x00, ResourceConsumer, , Shared,
        )
    })
    Name (R0ED, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00020D00, DataBitsEight, StopBitsOne,
        0xE0, LittleEndian, ParityTypeMark, FlowControlHardware,
        0x00D0, 0x01A0, "\\_SB.UAR3",
        0x01, ResourceProducer, , Shared,
        )
    })
    Name (R0EE, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00023280, DataBitsNine, StopBitsOnePlusHalf,
        0x04, BigEndian, ParityTypeSpace, FlowControlXON,
        0x00E0, 0x01C0, "\\_SB.UAR4",
        0x02, ResourceConsumer, , Shared,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R0EF, ResourceTemplate ()
    {
        UartSerialBusV2 (0x00025800, DataBitsFive, StopBitsTwo,
        0x28, BigEndian, ParityTypeNone, FlowControlNone,
        0x00F0, 0x01E0, "\\_SB.UAR5",
        0x00, ResourceProducer, , Shared,
        )
    })
    Name (R0F0, ResourceTemplate ()
    {
        PinFunction (Exclusive, PullDefault, 0x0000, "\\_SB.GPI0", 0x00,
        ResourceConsumer, ,
        )
        {
        0x0000
        }
    })
    Name (R0F1, ResourceTemplate ()
    {
        PinFunction (Shared, PullUp, 0x1111, "\\_SB.GPI1", 0x01,
        ResourceConsumer, ,
        )
        {
        0x0001,
        0x0102
        }
    })
    Name (R0F2, ResourceTemplate ()
    {
        PinFunction (Exclusive, PullDown, 0x2222, "\\_SB.GPI2", 0x00,
        ResourceConsumer, ,
        )
        {
        0x0002,
        0x0103,
        0x0204
        }
    })
    Name (R0F3, ResourceTemplate ()
    {
        PinFunction (Shared, PullNone, 0x3333, "\\_SB.GPI0", 0x01,
        ResourceConsumer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x0003
        }
    })
    Name (R0F4, ResourceTemplate ()
    {
        PinFunction (Exclusive, 0x81, 0x4444, "\\_SB.GPI1", 0x00,
        ResourceConsumer, ,
        )
        {
        0x0004,
        0x0105
        }
    })
    Name (R0F5, ResourceTemplate ()
    {
        PinFunction (Shared, PullDefault, 0x5555, "\\_SB.GPI2", 0x01,
        ResourceConsumer, ,
        )
        {
        0x0005,
        0x0106,
        0x0207
        }
    })
    Name (R0F6, ResourceTemplate ()
    {
        PinConfig (Exclusive, 0x00, 0x00000000, "\\_SB.GPI0", 0x00,
        ResourceConsumer, ,
        )
        {
        0x0000
        }
    })
    Name (R0F7, ResourceTemplate ()
    {
        PinConfig (Shared, 0x01, 0x00111111, "\\_SB.GPI1", 0x01,
        ResourceConsumer, ,
        )
        {
        0x0001,
        0x0102
        }
    })
    Name (R0F8, ResourceTemplate ()
    {
        PinConfig (Exclusive, 0x02, 0x00222222, "\\_SB.GPI2", 0x00,
        ResourceProducer, ,
        )
        {
        0x0002,
        0x0103,
        0x0204
        }
    })
    Name (R0F9, ResourceTemplate ()
    {
        PinConfig (Shared, 0x03, 0x00333333, "\\_SB.GPI0", 0x01,
        ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x0003
        }
    })
    Name (R0FA, ResourceTemplate ()
    {
        PinConfig (Exclusive, 0x04, 0x00444444, "\\_SB.GPI1", 0x00,
        ResourceConsumer, ,
        )
        {
        0x0004,
        0x0105
        }
    })
    Name (R0FB, ResourceTemplate ()
    {
        PinConfig (Shared, 0x05, 0x00555555, "\\_SB.GPI2", 0x01,
        ResourceConsumer, ,
        )
        {
        0x0005,
        0x0106,
        0x0207
        }
    })
    Name (R0FC, ResourceTemplate ()
    {
        PinConfig (Exclusive, 0x06, 0x00666666, "\\_SB.GPI0", 0x00,
        ResourceProducer, ,
        )
        {
        0x0006
        }
    })
    Name (R0FD, ResourceTemplate ()
    {
        PinConfig (Shared, 0x07, 0x00777777, "\\_SB.GPI1", 0x01,
        ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x0007,
        0x0108
        }
    })
    Name (R0FE, ResourceTemplate ()
    {
        PinConfig (Exclusive, 0x08, 0x00888888, "\\_SB.GPI2", 0x00,
        ResourceConsumer, ,
        )
        {
        0x0008,
        0x0109,
        0x020A
        }
    })
    Name (R0FF, ResourceTemplate ()
    {
        PinConfig (Shared, 0x09, 0x00999999, "\\_SB.GPI0", 0x01,
        ResourceConsumer, ,
        )
        {
        0x0009
        }
    })
    Name (R100, ResourceTemplate ()
    {
        PinConfig (Exclusive, 0x0A, 0x00AAAAAA, "\\_SB.GPI1", 0x00,
        ResourceProducer, ,
        )
        {
        0x000A,
        0x010B
        }
    })
    Name (R101, ResourceTemplate ()
    {
        PinConfig (Shared, 0x0B, 0x00BBBBBB, "\\_SB.GPI2", 0x01,
        ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x000B,
        0x010C,
        0x020D
        }
    })
    Name (R102, ResourceTemplate ()
    {
        PinConfig (Exclusive, 0x0C, 0x00CCCCCC, "\\_SB.GPI0", 0x00,
        ResourceConsumer, ,
        )
        {
        0x000C
        }
    })
    Name (R103, ResourceTemplate ()
    {
        PinConfig (Shared, 0x0D, 0x00DDDDDD, "\\_SB.GPI1", 0x01,
        ResourceConsumer, ,
        )
        {
        0x000D,
        0x010E
        }
    })
    Name (R104, ResourceTemplate ()
    {
        PinConfig (Exclusive, 0x8E, 0x00EEEEEE, "\\_SB.GPI2", 0x00,
        ResourceProducer, ,
        )
        {
        0x000E,
        0x010F,
        0x0210
        }
    })
    Name (R105, ResourceTemplate ()
    {
        PinConfig (Shared, 0x8F, 0x00FFFFFF, "\\_SB.GPI0", 0x01,
        ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x000F
        }
    })
    Name (R106, ResourceTemplate ()
    {
        PinGroup ("group0", ResourceConsumer, ,
        )
        {
        0x0000
        }
    })
    Name (R107, ResourceTemplate ()
    {
        PinGroupFunction (Exclusive, 0x0000, "\\_SB.GPI0", 0x00,
        "group0", ResourceConsumer, ,
        )
    })
    Name (R108, ResourceTemplate ()
    {
        PinGroupConfig (Exclusive, 0x00, 0x00000000, "\\_SB.GPI0", 0x00,
        "group0", ResourceConsumer, ,
        )
    })
    Name (R109, ResourceTemplate ()
    {
        PinGroup ("group1", ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x0001,
        0x0102
        }
    })
    Name (R10A, ResourceTemplate ()
    {
        PinGroupFunction (Shared, 0x1111, "\\_SB.GPI1", 0x01,
        "group1", ResourceConsumer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R10B, ResourceTemplate ()
    {
        PinGroupConfig (Shared, 0x01, 0x00111111, "\\_SB.GPI1", 0x01,
        "group1", ResourceConsumer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R10C, ResourceTemplate ()
    {
        PinGroup ("group2", ResourceConsumer, ,
        )
        {
        0x0002,
        0x0103,
        0x0204
        }
    })
    Name (R10D, ResourceTemplate ()
    {
        PinGroupFunction (Exclusive, 0x2222, "\\_SB.GPI2", 0x00,
        "group2", ResourceProducer, ,
        )
    })
    Name (R10E, ResourceTemplate ()
    {
        PinGroupConfig (Exclusive, 0x02, 0x00222222, "\\_SB.GPI2", 0x00,
        "group2", ResourceProducer, ,
        )
    })
    Name (R10F, ResourceTemplate ()
    {
        PinGroup ("group3", ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
        {
        0x0003
        }
    })
    Name (R110, ResourceTemplate ()
    {
        PinGroupFunction (Shared, 0x3333, "\\_SB.GPI3", 0x01,
        "group3", ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R111, ResourceTemplate ()
    {
        PinGroupConfig (Shared, 0x8A, 0x00333333, "\\_SB.GPI3", 0x01,
        "group3", ResourceProducer, ,
        RawDataBuffer (0x03)
        {
        0x01, 0x02, 0x03
        }
        )
    })
    Name (R112, ResourceTemplate ()
    {
        StartDependentFn (0x00, 0x00)
        {
        FixedIO (
        0x03F8,
        0x08,
        )
        IRQNoFlags ()
        {
        4
        }
        }
        EndDependentFn ()
    })
    Name (R113, ResourceTemplate ()
    {
        StartDependentFn (0x00, 0x01)
        {
        FixedIO (
        0x03F8,
        0x08,
        )
        IRQNoFlags ()
        {
        4
        }
        }
        EndDependentFn ()
    })
    Name (R114, ResourceTemplate ()
    {
        StartDependentFn (0x00, 0x02)
        {
        FixedIO (
        0x03F8,
        0x08,
        )
        IRQNoFlags ()
        {
        4
        }
        }
        EndDependentFn ()
    })
    Name (R115, ResourceTemplate ()
    {
        StartDependentFn (0x01, 0x00)
        {
        FixedIO (
        0x03F8,
        0x08,
        )
        IRQNoFlags ()
        {
        4
        }
        }
        EndDependentFn ()
    })
    Name (R116, ResourceTemplate ()
    {
        StartDependentFn (0x01, 0x01)
        {
        FixedIO (
        0x03F8,
        0x08,
        )
        IRQNoFlags ()
        {
        4
        }
        }
        EndDependentFn ()
    })
    Name (R117, ResourceTemplate ()
    {
        StartDependentFn (0x01, 0x02)
        {
        FixedIO (
        0x03F8,
        0x08,
        )
        IRQNoFlags ()
        {
        4
        }
        }
        EndDependentFn ()
    })
    Name (R118, ResourceTemplate ()
    {
        StartDependentFn (0x02, 0x00)
        {
        FixedIO (
        0x03F8,
        0x08,
        )
        IRQNoFlags ()
        {
        4
        }
        }
        EndDependentFn ()
    })
    Name (R119, ResourceTemplate ()
    {
        StartDependentFn (0x02, 0x01)
        {
        FixedIO (
        0x03F8,
        0x08,
        )
        IRQNoFlags ()
        {
        4
        }
        }
        EndDependentFn ()
    })
    Name (R11A, ResourceTemplate ()
    {
        StartDependentFn (0x02, 0x02)
        {
        FixedIO (
        0x03F8,
        0x08,
        )
        IRQNoFlags ()
        {
        4
        }
        }
        EndDependentFn ()
    })
    Name (R11B, ResourceTemplate ()
    {
        StartDependentFnNoPri ()
        {
        FixedIO (
        0x03F8,
        0x08,
        )
        }
        StartDependentFn (0x02, 0x00)
        {
        FixedIO (
        0x02F8,
        0x08,
        )
        }
        EndDependentFn ()
    })
}
