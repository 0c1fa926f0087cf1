DefinitionBlock ("", "SSDT", 2, "STAGEW", "EXPRESS", 1)
{
    Name (PKG0, Package (0x02) {0x00, Zero})
    Method (M000, 2, Serialized) {
        Local0 = Index ("abc", 0x01)
        Local1 = Index (Package () {1, 2}, 0x01)
        Index (PKG0 [0x00], 0x01, Local2)
        Local2 = Index (Index (PKG0, 0), 0x01)
        Store (Arg0 + Arg1, Local0)
        Store (~Arg0, Local0)
        Store (PKG0 [1], Local0)
        Store (Arg0 / Arg1, Local0)
        Divide (Arg0, Arg1, Local0, Local1)
        Divide (Arg0, Arg1, Local0)
        Local0 = Arg0 / Arg1
        Divide (Arg0, Arg1, Local0, )
        CopyObject (Arg0, Local0)
        PKG0 [0] += 3
        PKG0 [Local0]++
        DerefOf (Arg0) = 3
        Local0 = (Arg0 == Arg1) && !(Arg0 < Arg1) || (Arg0 >= Arg1)
        Local0 = !(!Arg0)
        Local0 = M000 (M000 (1, 2), Arg0 + 1)
        Local0 = RefOf (M000)
        Local0 = ObjectType (M000)
        Local0 = SizeOf (PKG0)
        Concatenate (Arg0, Arg1, Local0)
        Local0 = ConcatenateResTemplate (Arg0, Arg1)
        Local0 = ToString (Arg0, Ones)
        ToString (Arg0, 4, Local0)
        Local0 = ToBCD (FromBCD (Arg0))
        Local0 = FindSetRightBit (Arg0)
        Local0 = NOr (Arg0, Arg1)
        NAnd (Arg0, Arg1, Local0)
        Local0 = Arg0 ^ Arg1 & Local0
        Add (Arg0, Arg1, Debug)
        Add (Arg0, Local0, Local0)
        Add (Local0, Arg0, Local0)
        Store (Arg0, RefOf (Local0))
        Add (Arg0, 1, RefOf (Local0))
        Add (Arg0, 1, Index (RefOf (PKG0), 0))
        Store (Store (Arg0, Local1), Local0)
        Return (Package () {"x", Package () {1, \M000, PKG0}, Buffer () {1, 2, 3}})
    }
}
