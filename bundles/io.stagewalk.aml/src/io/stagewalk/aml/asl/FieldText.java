package io.stagewalk.aml.asl;

import static io.stagewalk.aml.asl.Words.word;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.FieldElement;
import io.stagewalk.aml.syntax.Term;

/** Fields of operation regions as ASL. @see "ACPI 6.5, 19.6.48 Field" */
final class FieldText {
	private static final String[] ACCESS = { "AnyAcc", "ByteAcc", "WordAcc", "DWordAcc", "QWordAcc", "BufferAcc" };
	private static final String[] UPDATE = { "Preserve", "WriteAsOnes", "WriteAsZeros" };

	private final AmlTable table;
	private final Expressions expressions;

	FieldText(AmlTable table, Expressions expressions) {
		this.table = table;
		this.expressions = expressions;
	}

	/** The whole list. */
	String text(Term.Fields fields) {
		return fields.elements().isEmpty() ? head(fields) + " {}"
				: head(fields) + "\n{\n" + Macro.INDENT + Words.indented(String.join("\n", elements(fields))) + "\n}";
	}

	private String head(Term.Fields fields) {
		var arguments = new ArrayList<String>();
		int last = fields.operands().size() - 1;
		fields.operands().subList(0, last).forEach(operand -> arguments.add(expressions.text(operand)));
		int flags = (int) ((Term.Constant) fields.operands().get(last)).value();
		int access = flags & 0xf;
		int update = flags >> 5 & 3;
		arguments.add(access < ACCESS.length ? ACCESS[access] : Words.hex8(access));
		arguments.add((flags & 0x10) != 0 ? "Lock" : "NoLock");
		arguments.add(update < UPDATE.length ? UPDATE[update] : Words.hex8(update));
		return Expressions.function(fields.opcode().aslName(), arguments);
	}

	/** What stands between the braces; one element can have several lines. */
	private List<String> elements(Term.Fields fields) {
		var lines = new ArrayList<String>();
		long bit = 0;
		for (var element : fields.elements()) {
			lines.add(element(element, bit));
			bit += switch (element) {
				case FieldElement.Named named -> named.bits();
				case FieldElement.Reserved reserved -> reserved.bits();
				case FieldElement.Access access -> 0;
				case FieldElement.ExtendedAccess access -> 0;
				case FieldElement.Connection connection -> 0;
			};
		}
		for (int i = 0; i < lines.size() - 1; i++) {
			lines.set(i, lines.get(i) + ",");
		}
		return lines;
	}

	private String element(FieldElement element, long bit) {
		return switch (element) {
			case FieldElement.Named named -> String.format("%-4s, %d", Words.segment(named.name()), named.bits());
			case FieldElement.Reserved reserved -> reserved(reserved.bits(), bit);
			case FieldElement.Access access -> "AccessAs (" + access(access.type()) + ", " + attribute(access) + ")";
			case FieldElement.ExtendedAccess access -> "AccessAs (" + access(access.type()) + ", "
					+ sized(access.attribute()) + " (" + Words.hex8(access.length()) + "))";
			case FieldElement.Connection connection -> "Connection (" + connection(connection.connection()) + ")";
		};
	}

	/** {@code Offset} where a whole byte is reached that way, else a length without a name. */
	private static String reserved(int bits, long bit) {
		long next = bit + bits;
		return bits >= Byte.SIZE && next % Byte.SIZE == 0 ? "Offset (" + Words.hex8(next / Byte.SIZE) + ")" : "    , " + bits;
	}

	private static String access(int type) {
		int access = type & 0x3f;
		return access < ACCESS.length ? ACCESS[access] : Words.hex8(access);
	}

	private static String attribute(FieldElement.Access access) {
		int kind = access.type() >> 6;
		if (kind != 0) {
			return word(kind - 1, "AttribBytes", "AttribRawBytes", "AttribRawProcessBytes") + " (" + Words.hex8(access.attribute()) + ")";
		}
		return switch (access.attribute()) {
			case 0x02 -> "AttribQuick";
			case 0x04 -> "AttribSendReceive";
			case 0x06 -> "AttribByte";
			case 0x08 -> "AttribWord";
			case 0x0a -> "AttribBlock";
			case 0x0c -> "AttribProcessCall";
			case 0x0d -> "AttribBlockProcessCall";
			default -> Words.hex8(access.attribute());
		};
	}

	private static String sized(int attribute) {
		return switch (attribute) {
			case 0x0b -> "AttribBytes";
			case 0x0e -> "AttribRawBytes";
			case 0x0f -> "AttribRawProcessBytes";
			default -> Words.hex8(attribute);
		};
	}

	private String connection(Term connection) {
		if (connection instanceof Term.Buffer buffer) {
			var macro = TemplateText.ofDescriptor(table.bytes(buffer.dataStart(), buffer.end()));
			if (macro.isPresent()) {
				return String.join("\n", macro.get());
			}
		}
		return expressions.text(connection);
	}
}
