// Match: every pair of operators on numbers
DefinitionBlock ("", "DSDT", 2, "STAGE", "MATCHNUM", 1)
{
	Name (PKG0, Package () { 1, 5, 9, 13, 17, 21, 25 })

	Method (M00X, 0, Serialized) { Return (Match (PKG0, MTR, 9, MTR, 17, 1)) }
	Method (M01X, 0, Serialized) { Return (Match (PKG0, MTR, 9, MEQ, 17, 1)) }
	Method (M02X, 0, Serialized) { Return (Match (PKG0, MTR, 9, MLE, 17, 1)) }
	Method (M03X, 0, Serialized) { Return (Match (PKG0, MTR, 9, MLT, 17, 1)) }
	Method (M04X, 0, Serialized) { Return (Match (PKG0, MTR, 9, MGE, 17, 1)) }
	Method (M05X, 0, Serialized) { Return (Match (PKG0, MTR, 9, MGT, 17, 1)) }
	Method (M10X, 0, Serialized) { Return (Match (PKG0, MEQ, 9, MTR, 17, 1)) }
	Method (M11X, 0, Serialized) { Return (Match (PKG0, MEQ, 9, MEQ, 17, 1)) }
	Method (M12X, 0, Serialized) { Return (Match (PKG0, MEQ, 9, MLE, 17, 1)) }
	Method (M13X, 0, Serialized) { Return (Match (PKG0, MEQ, 9, MLT, 17, 1)) }
	Method (M14X, 0, Serialized) { Return (Match (PKG0, MEQ, 9, MGE, 17, 1)) }
	Method (M15X, 0, Serialized) { Return (Match (PKG0, MEQ, 9, MGT, 17, 1)) }
	Method (M20X, 0, Serialized) { Return (Match (PKG0, MLE, 9, MTR, 17, 1)) }
	Method (M21X, 0, Serialized) { Return (Match (PKG0, MLE, 9, MEQ, 17, 1)) }
	Method (M22X, 0, Serialized) { Return (Match (PKG0, MLE, 9, MLE, 17, 1)) }
	Method (M23X, 0, Serialized) { Return (Match (PKG0, MLE, 9, MLT, 17, 1)) }
	Method (M24X, 0, Serialized) { Return (Match (PKG0, MLE, 9, MGE, 17, 1)) }
	Method (M25X, 0, Serialized) { Return (Match (PKG0, MLE, 9, MGT, 17, 1)) }
	Method (M30X, 0, Serialized) { Return (Match (PKG0, MLT, 9, MTR, 17, 1)) }
	Method (M31X, 0, Serialized) { Return (Match (PKG0, MLT, 9, MEQ, 17, 1)) }
	Method (M32X, 0, Serialized) { Return (Match (PKG0, MLT, 9, MLE, 17, 1)) }
	Method (M33X, 0, Serialized) { Return (Match (PKG0, MLT, 9, MLT, 17, 1)) }
	Method (M34X, 0, Serialized) { Return (Match (PKG0, MLT, 9, MGE, 17, 1)) }
	Method (M35X, 0, Serialized) { Return (Match (PKG0, MLT, 9, MGT, 17, 1)) }
	Method (M40X, 0, Serialized) { Return (Match (PKG0, MGE, 9, MTR, 17, 1)) }
	Method (M41X, 0, Serialized) { Return (Match (PKG0, MGE, 9, MEQ, 17, 1)) }
	Method (M42X, 0, Serialized) { Return (Match (PKG0, MGE, 9, MLE, 17, 1)) }
	Method (M43X, 0, Serialized) { Return (Match (PKG0, MGE, 9, MLT, 17, 1)) }
	Method (M44X, 0, Serialized) { Return (Match (PKG0, MGE, 9, MGE, 17, 1)) }
	Method (M45X, 0, Serialized) { Return (Match (PKG0, MGE, 9, MGT, 17, 1)) }
	Method (M50X, 0, Serialized) { Return (Match (PKG0, MGT, 9, MTR, 17, 1)) }
	Method (M51X, 0, Serialized) { Return (Match (PKG0, MGT, 9, MEQ, 17, 1)) }
	Method (M52X, 0, Serialized) { Return (Match (PKG0, MGT, 9, MLE, 17, 1)) }
	Method (M53X, 0, Serialized) { Return (Match (PKG0, MGT, 9, MLT, 17, 1)) }
	Method (M54X, 0, Serialized) { Return (Match (PKG0, MGT, 9, MGE, 17, 1)) }
	Method (M55X, 0, Serialized) { Return (Match (PKG0, MGT, 9, MGT, 17, 1)) }
}
