package io.stagewalk.aml.syntax;

import static io.stagewalk.aml.syntax.Operand.ANY;
import static io.stagewalk.aml.syntax.Operand.BUFFER_OR_STRING;
import static io.stagewalk.aml.syntax.Operand.BYTE_LIST;
import static io.stagewalk.aml.syntax.Operand.COMPLEX;
import static io.stagewalk.aml.syntax.Operand.COMPUTED;
import static io.stagewalk.aml.syntax.Operand.ELEMENTS;
import static io.stagewalk.aml.syntax.Operand.FIELD_LIST;
import static io.stagewalk.aml.syntax.Operand.INTEGER;
import static io.stagewalk.aml.syntax.Operand.REFERENCE;
import static io.stagewalk.aml.syntax.Operand.REFERRED_NAME;
import static io.stagewalk.aml.syntax.Operand.SIMPLE_NAME;
import static io.stagewalk.aml.syntax.Operand.SOURCE;
import static io.stagewalk.aml.syntax.Operand.SUPER_NAME;
import static io.stagewalk.aml.syntax.Operand.TARGET;
import static io.stagewalk.aml.syntax.Operand.TERM_LIST;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every opcode of AML, with its operands in the order in which they are encoded. Those of two bytes have 0x5b as their first.
 *
 * @see "ACPI 6.5, 20.3 AML Byte Stream Byte Values"
 */
public enum Opcode {
	ZERO(0x00, "Zero"),
	ONE(0x01, "One"),
	ALIAS(0x06, "Alias", Operand.NAME, Operand.NAME),
	NAME(0x08, "Name", Operand.NAME, ANY),
	BYTE(0x0a, "Byte", Operand.BYTE),
	WORD(0x0b, "Word", Operand.WORD),
	DWORD(0x0c, "DWord", Operand.DWORD),
	STRING(0x0d, "String"),
	QWORD(0x0e, "QWord", Operand.QWORD),
	SCOPE(0x10, "Scope", Operand.NAME, TERM_LIST),
	BUFFER(0x11, "Buffer", INTEGER, BYTE_LIST),
	PACKAGE(0x12, "Package", Operand.BYTE, ELEMENTS),
	VAR_PACKAGE(0x13, "Package", INTEGER, ELEMENTS),
	METHOD(0x14, "Method", Operand.NAME, Operand.BYTE, TERM_LIST),
	EXTERNAL(0x15, "External", Operand.NAME, Operand.BYTE, Operand.BYTE),
	LOCAL0(0x60, "Local0"),
	LOCAL1(0x61, "Local1"),
	LOCAL2(0x62, "Local2"),
	LOCAL3(0x63, "Local3"),
	LOCAL4(0x64, "Local4"),
	LOCAL5(0x65, "Local5"),
	LOCAL6(0x66, "Local6"),
	LOCAL7(0x67, "Local7"),
	ARG0(0x68, "Arg0"),
	ARG1(0x69, "Arg1"),
	ARG2(0x6a, "Arg2"),
	ARG3(0x6b, "Arg3"),
	ARG4(0x6c, "Arg4"),
	ARG5(0x6d, "Arg5"),
	ARG6(0x6e, "Arg6"),
	STORE(0x70, "Store", SOURCE, TARGET),
	REF_OF(0x71, "RefOf", REFERRED_NAME),
	ADD(0x72, "Add", INTEGER, INTEGER, TARGET),
	CONCATENATE(0x73, "Concatenate", ANY, ANY, TARGET),
	SUBTRACT(0x74, "Subtract", INTEGER, INTEGER, TARGET),
	INCREMENT(0x75, "Increment", TARGET),
	DECREMENT(0x76, "Decrement", TARGET),
	MULTIPLY(0x77, "Multiply", INTEGER, INTEGER, TARGET),
	DIVIDE(0x78, "Divide", INTEGER, INTEGER, TARGET, TARGET),
	SHIFT_LEFT(0x79, "ShiftLeft", INTEGER, INTEGER, TARGET),
	SHIFT_RIGHT(0x7a, "ShiftRight", INTEGER, INTEGER, TARGET),
	AND(0x7b, "And", INTEGER, INTEGER, TARGET),
	NAND(0x7c, "NAnd", INTEGER, INTEGER, TARGET),
	OR(0x7d, "Or", INTEGER, INTEGER, TARGET),
	NOR(0x7e, "NOr", INTEGER, INTEGER, TARGET),
	XOR(0x7f, "XOr", INTEGER, INTEGER, TARGET),
	NOT(0x80, "Not", INTEGER, TARGET),
	FIND_SET_LEFT_BIT(0x81, "FindSetLeftBit", INTEGER, TARGET),
	FIND_SET_RIGHT_BIT(0x82, "FindSetRightBit", INTEGER, TARGET),
	DEREF_OF(0x83, "DerefOf", REFERENCE),
	CONCATENATE_RES_TEMPLATE(0x84, "ConcatenateResTemplate", Operand.BUFFER, Operand.BUFFER, TARGET),
	MOD(0x85, "Mod", INTEGER, INTEGER, TARGET),
	NOTIFY(0x86, "Notify", SUPER_NAME, INTEGER),
	SIZE_OF(0x87, "SizeOf", SUPER_NAME),
	INDEX(0x88, "Index", COMPLEX, INTEGER, TARGET),
	MATCH(0x89, "Match", Operand.PACKAGE, Operand.BYTE, COMPUTED, Operand.BYTE, COMPUTED, INTEGER),
	CREATE_DWORD_FIELD(0x8a, "CreateDWordField", Operand.BUFFER, INTEGER, Operand.NAME),
	CREATE_WORD_FIELD(0x8b, "CreateWordField", Operand.BUFFER, INTEGER, Operand.NAME),
	CREATE_BYTE_FIELD(0x8c, "CreateByteField", Operand.BUFFER, INTEGER, Operand.NAME),
	CREATE_BIT_FIELD(0x8d, "CreateBitField", Operand.BUFFER, INTEGER, Operand.NAME),
	OBJECT_TYPE(0x8e, "ObjectType", REFERRED_NAME),
	CREATE_QWORD_FIELD(0x8f, "CreateQWordField", Operand.BUFFER, INTEGER, Operand.NAME),
	L_AND(0x90, "LAnd", INTEGER, INTEGER),
	L_OR(0x91, "LOr", INTEGER, INTEGER),
	L_NOT(0x92, "LNot", INTEGER),
	L_EQUAL(0x93, "LEqual", COMPUTED, COMPUTED),
	L_GREATER(0x94, "LGreater", COMPUTED, COMPUTED),
	L_LESS(0x95, "LLess", COMPUTED, COMPUTED),
	TO_BUFFER(0x96, "ToBuffer", COMPUTED, TARGET),
	TO_DECIMAL_STRING(0x97, "ToDecimalString", COMPUTED, TARGET),
	TO_HEX_STRING(0x98, "ToHexString", COMPUTED, TARGET),
	TO_INTEGER(0x99, "ToInteger", COMPUTED, TARGET),
	TO_STRING(0x9c, "ToString", Operand.BUFFER, INTEGER, TARGET),
	COPY_OBJECT(0x9d, "CopyObject", ANY, SIMPLE_NAME),
	MID(0x9e, "Mid", BUFFER_OR_STRING, INTEGER, INTEGER, TARGET),
	CONTINUE(0x9f, "Continue"),
	IF(0xa0, "If", INTEGER, TERM_LIST),
	ELSE(0xa1, "Else", TERM_LIST),
	WHILE(0xa2, "While", INTEGER, TERM_LIST),
	NOOP(0xa3, "Noop"),
	RETURN(0xa4, "Return", ANY),
	BREAK(0xa5, "Break"),
	BREAK_POINT(0xcc, "BreakPoint"),
	ONES(0xff, "Ones"),

	MUTEX(0x5b01, "Mutex", Operand.NAME, Operand.BYTE),
	EVENT(0x5b02, "Event", Operand.NAME),
	COND_REF_OF(0x5b12, "CondRefOf", REFERRED_NAME, TARGET),
	CREATE_FIELD(0x5b13, "CreateField", Operand.BUFFER, INTEGER, INTEGER, Operand.NAME),
	LOAD_TABLE(0x5b1f, "LoadTable", Operand.STRING, Operand.STRING, Operand.STRING, Operand.STRING, Operand.STRING, ANY),
	LOAD(0x5b20, "Load", Operand.NAME, TARGET),
	STALL(0x5b21, "Stall", INTEGER),
	SLEEP(0x5b22, "Sleep", INTEGER),
	ACQUIRE(0x5b23, "Acquire", SUPER_NAME, Operand.WORD),
	SIGNAL(0x5b24, "Signal", SUPER_NAME),
	WAIT(0x5b25, "Wait", SUPER_NAME, INTEGER),
	RESET(0x5b26, "Reset", SUPER_NAME),
	RELEASE(0x5b27, "Release", SUPER_NAME),
	FROM_BCD(0x5b28, "FromBCD", INTEGER, TARGET),
	TO_BCD(0x5b29, "ToBCD", INTEGER, TARGET),
	UNLOAD(0x5b2a, "Unload", SUPER_NAME),
	REVISION(0x5b30, "Revision"),
	DEBUG(0x5b31, "Debug"),
	FATAL(0x5b32, "Fatal", Operand.BYTE, Operand.DWORD, INTEGER),
	TIMER(0x5b33, "Timer"),
	OPERATION_REGION(0x5b80, "OperationRegion", Operand.NAME, Operand.BYTE, INTEGER, INTEGER),
	FIELD(0x5b81, "Field", Operand.NAME, Operand.BYTE, FIELD_LIST),
	DEVICE(0x5b82, "Device", Operand.NAME, TERM_LIST),
	PROCESSOR(0x5b83, "Processor", Operand.NAME, Operand.BYTE, Operand.DWORD, Operand.BYTE, TERM_LIST),
	POWER_RESOURCE(0x5b84, "PowerResource", Operand.NAME, Operand.BYTE, Operand.WORD, TERM_LIST),
	THERMAL_ZONE(0x5b85, "ThermalZone", Operand.NAME, TERM_LIST),
	INDEX_FIELD(0x5b86, "IndexField", Operand.NAME, Operand.NAME, Operand.BYTE, FIELD_LIST),
	BANK_FIELD(0x5b87, "BankField", Operand.NAME, Operand.NAME, INTEGER, Operand.BYTE, FIELD_LIST),
	DATA_TABLE_REGION(0x5b88, "DataTableRegion", Operand.NAME, Operand.STRING, Operand.STRING, Operand.STRING);

	/** The first byte of an opcode of two bytes. */
	static final int EXTENDED = 0x5b;

	private static final Opcode[] SINGLE = new Opcode[256];
	private static final Opcode[] DOUBLE = new Opcode[256];

	static {
		for (var opcode : values()) {
			(opcode.code > 0xff ? DOUBLE : SINGLE)[opcode.code & 0xff] = opcode;
		}
	}

	private static final Set<Opcode> DECLARATIONS = EnumSet.of(ALIAS, NAME, SCOPE, METHOD, EXTERNAL, CREATE_DWORD_FIELD,
			CREATE_WORD_FIELD, CREATE_BYTE_FIELD, CREATE_BIT_FIELD, CREATE_QWORD_FIELD, CREATE_FIELD, MUTEX, EVENT, OPERATION_REGION,
			FIELD, DEVICE, PROCESSOR, POWER_RESOURCE, THERMAL_ZONE, INDEX_FIELD, BANK_FIELD, DATA_TABLE_REGION);
	private static final Set<Opcode> CONTROLS = EnumSet.of(CONTINUE, IF, ELSE, WHILE, NOOP, RETURN, BREAK, BREAK_POINT);

	private final int code;
	private final String aslName;
	private final List<Operand> operands;

	Opcode(int code, String aslName, Operand... operands) {
		this.code = code;
		this.aslName = aslName;
		this.operands = List.of(operands);
	}

	/** The opcode that begins with this byte, or with 0x5b and this second byte. */
	static Optional<Opcode> of(int first, int second) {
		return Optional.ofNullable(first == EXTENDED ? DOUBLE[second] : SINGLE[first]);
	}

	/** One byte, or 0x5b and the second byte. */
	public int code() {
		return code;
	}

	/** Bytes of the opcode. */
	public int length() {
		return code > 0xff ? 2 : 1;
	}

	/** As ASL calls it, without symbols: {@code Add}, {@code OperationRegion}. */
	public String aslName() {
		return aslName;
	}

	public List<Operand> operands() {
		return operands;
	}

	/** Whether an operand is a value, not a place and not a name in a list. */
	public boolean takesValue(int operand) {
		return operand < operands.size() && operands.get(operand).syntax() == Operand.Syntax.TERM;
	}

	/** Whether a package length follows the opcode. */
	public boolean isPackaged() {
		return !operands.isEmpty() && operands.getLast().syntax() == Operand.Syntax.REST;
	}

	/** Whether it declares something, so that it is a statement and never an operand. */
	public boolean isDeclaration() {
		return DECLARATIONS.contains(this);
	}

	/** Whether it only directs what comes next, so that it has no value. */
	public boolean isControl() {
		return CONTROLS.contains(this);
	}
}
