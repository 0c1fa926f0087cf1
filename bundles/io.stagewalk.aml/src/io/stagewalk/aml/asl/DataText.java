package io.stagewalk.aml.asl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;

/** Numbers, buffers and packages as ASL. */
final class DataText {
	private static final int BYTES_A_LINE = 8;
	/** Characters of a package that is written on one line. */
	private static final int LINE = 80;
	private static final int UUID_LENGTH = 16;
	private static final int LAST_ID_LETTER = 26;
	/** Packages in packages that are indented; what is nested deeper stays at that column, so that a text stays in proportion. */
	private static final int MAX_INDENTED = 16;

	private final AmlTable table;
	private final Expressions expressions;
	private int packages;

	DataText(AmlTable table, Expressions expressions) {
		this.table = table;
		this.expressions = expressions;
	}

	/** With as many digits as its encoding has; one that a compiler encodes shorter is still the same number. */
	static String number(Term.Constant constant) {
		return switch (constant.opcode()) {
			case ZERO, ONE, ONES -> constant.opcode().aslName();
			case BYTE -> Words.hex8(constant.value());
			case WORD -> Words.hex16(constant.value());
			case DWORD -> Words.hex32(constant.value());
			default -> Words.hex64(constant.value());
		};
	}

	/** The value of {@code _HID} or {@code _CID}: a number that is a compressed EISA ID, or a package of such. */
	String identifier(Term value) {
		return switch (value) {
			case Term.Constant constant -> eisaId(constant).orElseGet(() -> number(constant));
			case Term.Operation operation when operation.opcode() == Opcode.PACKAGE -> packageOf(operation,
					operation.operands().stream().skip(1).map(this::identifier).toList());
			default -> expressions.text(value);
		};
	}

	/** @see "ACPI 6.5, 19.3.4 ASL Macros: EISAID" */
	private static Optional<String> eisaId(Term.Constant constant) {
		int id = Integer.reverseBytes((int) constant.value());
		var letters = new StringBuilder();
		for (int shift = 26; shift >= 16; shift -= 5) {
			int letter = id >>> shift & 0x1f;
			if (letter == 0 || letter > LAST_ID_LETTER) {
				return Optional.empty();
			}
			letters.append((char) ('A' - 1 + letter));
		}
		boolean isId = constant.opcode() == Opcode.DWORD && id >= 0;
		return isId ? Optional.of("EISAID (\"" + letters + String.format("%04X", id & 0xffff) + "\")") : Optional.empty();
	}

	String packageText(Term.Operation operation) {
		packages++;
		var elements = operation.operands().stream().skip(1).map(expressions::text).toList();
		packages--;
		return packageOf(operation, elements);
	}

	private String packageOf(Term.Operation operation, List<String> elements) {
		var head = "Package (" + expressions.text(operation.operands().getFirst()) + ") ";
		var line = head + "{" + String.join(", ", elements) + "}";
		boolean isFlat = operation.operands().stream().noneMatch(element -> element instanceof Term.Buffer
				|| element instanceof Term.Operation nested && nested.opcode().isPackaged());
		if (isFlat && line.length() <= LINE && !line.contains("\n")) {
			return line;
		}
		var lines = String.join(",\n", elements);
		return head.stripTrailing() + "\n{\n" + (packages < MAX_INDENTED ? Macro.INDENT + Words.indented(lines) : lines) + "\n}";
	}

	String buffer(Term.Buffer buffer) {
		var bytes = table.bytes(buffer.dataStart(), buffer.end());
		if (hasItsLength(buffer, bytes.length)) {
			var macro = TemplateText.of(bytes);
			if (macro.isPresent()) {
				return macro.get().isEmpty() ? "ResourceTemplate () {}" : "ResourceTemplate ()\n" + braced(macro.get());
			}
			var known = uuid(bytes).or(() -> unicode(bytes));
			if (known.isPresent()) {
				return known.get();
			}
		}
		var head = "Buffer (" + expressions.text(buffer.size()) + ")";
		return head + string(bytes).map(text -> " {" + text + "}").orElseGet(() -> list(bytes));
	}

	/** Whether a compiler would give a buffer of so many bytes this very size. */
	private static boolean hasItsLength(Term.Buffer buffer, int length) {
		return buffer.size() instanceof Term.Constant size && size.value() == length
				&& size.opcode() == (length > 0xffff ? Opcode.DWORD : length > 0xff ? Opcode.WORD : Opcode.BYTE);
	}

	private static String list(byte[] bytes) {
		var rows = new ArrayList<String>();
		for (int at = 0; at < bytes.length; at += BYTES_A_LINE) {
			var row = new ArrayList<String>();
			for (int i = at; i < Math.min(bytes.length, at + BYTES_A_LINE); i++) {
				row.add(Words.hex8(bytes[i] & 0xff));
			}
			rows.add(String.join(", ", row) + (at + BYTES_A_LINE < bytes.length ? "," : ""));
		}
		return rows.size() <= 1 ? " {" + String.join("", rows) + "}" : "\n" + braced(rows);
	}

	private static String braced(List<String> lines) {
		return "{\n" + Macro.INDENT + String.join("\n" + Macro.INDENT, lines) + "\n}";
	}

	/** A string and its NUL, of at least two printable characters. */
	private static Optional<String> string(byte[] bytes) {
		int last = bytes.length - 1;
		if (last < 2 || bytes[last] != 0) {
			return Optional.empty();
		}
		for (int i = 0; i < last; i++) {
			if (bytes[i] < ' ' || bytes[i] > '~') {
				return Optional.empty();
			}
		}
		return Optional.of(Words.quoted(new String(bytes, 0, last, StandardCharsets.ISO_8859_1)));
	}

	/** Printable characters of 16 bits and a NUL, at least two. */
	private static Optional<String> unicode(byte[] bytes) {
		int last = bytes.length - 2;
		if (last < 4 || bytes.length % 2 != 0 || bytes[last] != 0 || bytes[last + 1] != 0) {
			return Optional.empty();
		}
		for (int i = 0; i < last; i += 2) {
			if (bytes[i] < ' ' || bytes[i] > '~' || bytes[i + 1] != 0) {
				return Optional.empty();
			}
		}
		return Optional.of("Unicode (" + Words.quoted(new String(bytes, 0, last, StandardCharsets.UTF_16LE)) + ")");
	}

	/** Sixteen bytes with the version and the variant of a UUID that RFC 4122 defines. @see "ACPI 6.5, 19.6.142 ToUUID" */
	private static Optional<String> uuid(byte[] b) {
		if (b.length != UUID_LENGTH || (b[7] & 0xf0) == 0 || (b[7] & 0xf0) > 0x50 || (b[8] & 0xc0) != 0x80) {
			return Optional.empty();
		}
		int[] order = { 3, 2, 1, 0, -1, 5, 4, -1, 7, 6, -1, 8, 9, -1, 10, 11, 12, 13, 14, 15 };
		var text = new StringBuilder();
		for (int at : order) {
			text.append(at < 0 ? "-" : String.format("%02x", b[at] & 0xff));
		}
		return Optional.of("ToUUID (\"" + text + "\")");
	}
}
