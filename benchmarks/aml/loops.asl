// a million iterations of arithmetic, and a hundred thousand of reading and writing a buffer
DefinitionBlock ("", "DSDT", 2, "STAGE", "LOOPS", 1)
{
	Method (ARIT, 0, Serialized)
	{
		Local0 = 0
		Local1 = 0
		While (Local0 < 1000000)
		{
			Local1 = (Local1 * 3 + Local0) & 0xFFFFFF
			Local0++
		}
		Return (Local1)
	}

	Method (BUFF, 0, Serialized)
	{
		Local0 = Buffer (4096) {}
		Local1 = 0
		While (Local1 < 100000)
		{
			Local0 [Local1 & 0xFFF] = Local1
			Local2 = DerefOf (Local0 [(Local1 + 7) & 0xFFF])
			Local1++
		}
		Return (Local2)
	}
}
