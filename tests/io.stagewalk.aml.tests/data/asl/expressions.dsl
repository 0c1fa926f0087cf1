DefinitionBlock ("", "SSDT", 2, "STAGEW", "EXPRESS", 0x00000001)
{
    Name (PKG0, Package (0x02) {0x00, Zero})

    Method (M000, 2, Serialized)
    {
        Index ("abc", 0x01, Local0)
        Index (Package (0x02) {0x01, 0x02}, 0x01, Local1)
        Index (PKG0 [0x00], 0x01, Local2)
        Index (PKG0 [0x00], 0x01, Local2)
        Store (Arg0 + Arg1, Local0)
        Store (~Arg0, Local0)
        Store (PKG0 [0x01], Local0)
        Store (Arg0 / Arg1, Local0)
        Divide (Arg0, Arg1, Local0, Local1)
        Divide (Arg0, Arg1, Local0)
        Local0 = Arg0 / Arg1
        Divide (Arg0, Arg1, Local0)
        CopyObject (Arg0, Local0)
        PKG0 [0x00] += 0x03
        PKG0 [Local0]++
        DerefOf (Arg0) = 0x03
        Local0 = ((Arg0 == Arg1) && (Arg0 >= Arg1)) || (Arg0 >= Arg1)
        Local0 = !(!Arg0)
        Local0 = M000 (M000 (0x01, 0x02), Arg0 + 0x01)
        Local0 = RefOf (M000)
        Local0 = ObjectType (M000)
        Local0 = SizeOf (PKG0)
        Concatenate (Arg0, Arg1, Local0)
        Local0 = ConcatenateResTemplate (Arg0, Arg1)
        Local0 = ToString (Arg0, Ones)
        ToString (Arg0, 0x04, Local0)
        Local0 = ToBCD (FromBCD (Arg0))
        Local0 = FindSetRightBit (Arg0)
        Local0 = NOr (Arg0, Arg1)
        NAnd (Arg0, Arg1, Local0)
        Local0 = Arg0 ^ (Arg1 & Local0)
        Debug = Arg0 + Arg1
        Local0 = Arg0 + Local0
        Local0 += Arg0
        Store (Arg0, RefOf (Local0))
        Add (Arg0, 0x01, RefOf (Local0))
        Add (Arg0, 0x01, Index (RefOf (PKG0), 0x00))
        Local0 = (Local1 = Arg0)
        Return (Package (0x03)
        {
            "x",
            Package (0x03) {0x01, \M000, PKG0},
            Buffer (0x03) {0x01, 0x02, 0x03}
        })
    }
}
