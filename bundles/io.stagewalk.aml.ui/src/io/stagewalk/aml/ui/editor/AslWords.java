package io.stagewalk.aml.ui.editor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the words of ASL are. @see "ACPI 6.5, 19.3.1 ASL Names and 19.6 ASL Operator Reference" */
final class AslWords {
	/** What a word may be. */
	enum Kind {
		/** It begins something that has a body, declares, or says what is executed next. */
		BLOCK,
		/** Another operator, macro or argument of the language. */
		OPERATOR, NUMBER,
		/** A name with a meaning, such as {@code _CRS}. */
		PREDEFINED,
		/** A name of the source. */
		OTHER
	}

	private static final Map<String, Kind> WORDS = new HashMap<>();
	private static final String BLOCKS = "Alias BankField Break BreakPoint Case Continue CreateBitField CreateByteField CreateDWordField "
			+ "CreateField CreateQWordField CreateWordField DataTableRegion Default DefinitionBlock Device Else ElseIf Event External Fatal "
			+ "Field For Function If Include IndexField Method Mutex Name NoOp OperationRegion PowerResource Processor Return Scope Switch "
			+ "ThermalZone While";
	private static final String OPERATORS = "AccessAs Acquire Add And Buffer Concatenate ConcatenateResTemplate CondRefOf Connection "
			+ "CopyObject CSI2Bus Debug Decrement DerefOf Divide DMA DWordIO DWordMemory DWordPcc DWordSpace EISAID EndDependentFn "
			+ "ExtendedIO ExtendedMemory ExtendedSpace FindSetLeftBit FindSetRightBit FixedDMA FixedIO Fprintf FromBCD GpioInt GpioIo "
			+ "I2CSerialBus I2CSerialBusV2 Increment Index Interrupt IO IRQ IRQNoFlags LAnd LEqual LGreater LGreaterEqual LLess "
			+ "LLessEqual LNot LNotEqual Load LoadTable LOr Match Memory24 Memory32 Memory32Fixed Mid Mod Multiply NAnd NOr Not Notify "
			+ "ObjectType Offset One Ones Or Package PinConfig PinFunction PinGroup PinGroupConfig PinGroupFunction Printf QWordIO "
			+ "QWordMemory QWordPcc QWordSpace RawDataBuffer RefOf Register Release Reset ResourceTemplate Revision ShiftLeft ShiftRight "
			+ "Signal SizeOf Sleep SPISerialBus SPISerialBusV2 Stall StartDependentFn StartDependentFnNoPri Store Subtract Timer ToBCD "
			+ "ToBuffer ToDecimalString ToHexString ToInteger ToPLD ToString ToUUID UARTSerialBus UARTSerialBusV2 Unicode Unload VarPackage "
			+ "VendorLong VendorShort Wait WordBusNumber WordIO WordPcc WordSpace Xor Zero";

	static {
		put(BLOCKS, Kind.BLOCK);
		put(OPERATORS, Kind.OPERATOR);
		for (int i = 0; i < 8; i++) {
			put("Local" + i + (i < 7 ? " Arg" + i : ""), Kind.OPERATOR);
		}
	}

	private AslWords() {
	}

	private static void put(String words, Kind kind) {
		for (var word : words.split(" ")) {
			WORDS.put(word.toLowerCase(Locale.ROOT), kind);
		}
	}

	/** Capitals are not told from small letters. */
	static Kind kind(String word) {
		char first = word.charAt(0);
		if (first >= '0' && first <= '9') {
			return Kind.NUMBER;
		}
		return first == '_' ? Kind.PREDEFINED : WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), Kind.OTHER);
	}
}
