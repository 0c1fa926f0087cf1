// locals and arguments without a value
DefinitionBlock ("", "DSDT", 2, "STAGE", "UNINITIA", 1)
{
	Method (ARGX, 1) { If (ObjectType (Arg0)) { Return (1) } Return (0) }
	Method (LOCX, 0) { Return (Local3) }

	Method (RETU, 0, Serialized) { Return (LOCX ()) }
	Method (ADDU, 0, Serialized) { Return (Local0 + 1) }
	Method (TYPU, 0, Serialized) { Return (ObjectType (Local0)) }
	Method (SIZU, 0, Serialized) { Return (SizeOf (Local0)) }
	Method (INCU, 0, Serialized) { Local0++ Return (Local0) }
	Method (PASU, 0, Serialized) { Return (ARGX (Local0)) }
	Method (IFUX, 0, Serialized) { If (Local0) { Return (1) } Return (2) }
	Method (CATU, 0, Serialized) { Return (Concatenate ("a", Local0)) }
	Method (IDXU, 0, Serialized) { Return (Local0 [0]) }
	Method (COPU, 0, Serialized) { CopyObject (Local0, Local1) Return (Local1) }
	Method (STOU, 0, Serialized) { Local1 = Local0 Return (Local1) }
	Method (REFU, 0, Serialized) { Local1 = RefOf (Local0) Local0 = 4 Return (DerefOf (Local1)) }
	Method (ARGU, 0, Serialized) { Return (Arg3) }
	Method (DERU, 0, Serialized) { Return (DerefOf (Local0)) }
}
