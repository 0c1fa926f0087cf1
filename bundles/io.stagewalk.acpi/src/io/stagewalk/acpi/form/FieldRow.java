package io.stagewalk.acpi.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Documentation;
import io.stagewalk.acpi.definition.Kind;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.Edited;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableEdit;
import io.stagewalk.acpi.model.TableModel;

/** A field. */
public record FieldRow(TableModel table, Field field) implements Row {
	private static final String DECODED = " (decoded below)";
	private static final String PRINTABLE = "[ -~]*";

	/** Its name by iasl, without iasl's remark, and by the specification where that differs. */
	@Override
	public String label() {
		var name = field.name();
		return name.endsWith(DECODED) ? name.substring(0, name.length() - DECODED.length()) : name;
	}

	/** The specification's name, where it differs; else empty. */
	public String symbol() {
		return field.definition().symbol();
	}

	@Override
	public int offset() {
		return field.offset();
	}

	@Override
	public int width() {
		return field.length();
	}

	/** What the number means to the structure around it: lengths and checksums follow edits by themselves. */
	public Role role() {
		return field.definition().role();
	}

	/** What is said of it, and the section of the structure that it is in. */
	@Override
	public Documentation documentation() {
		var own = field.definition().documentation();
		return own.see().isEmpty() ? new Documentation(own.about(), new Section(table, field.structure()).documentation().see()) : own;
	}

	@Override
	public Editor editor() {
		return switch (field.definition().kind()) {
			case NUMBER -> number();
			case UUID -> field.length() == Written.GUID_BYTES ? new Editor.Guid() : new Editor.Bytes(field.length());
			case PCI_PATH -> field.length() == 2 ? new Editor.PciPath() : new Editor.Bytes(field.length());
			case TEXT -> isPlain() ? new Editor.Characters(field.length()) : new Editor.Bytes(field.length());
			case STRING, UTF16 -> isPlain() ? new Editor.Characters(0) : new Editor.Bytes(field.length());
			case BYTES -> new Editor.Bytes(field.length());
		};
	}

	private Editor number() {
		int bits = field.length() * Byte.SIZE;
		if (!field.bits().isEmpty()) {
			return new Editor.Flags(bits, flags());
		}
		if (!field.definition().enumeration().values().isEmpty()) {
			return new Editor.Choice(bits, field.definition().enumeration().values());
		}
		return switch (role()) {
			case TABLE_REFERENCE, STRUCTURE_REFERENCE -> new Editor.Reference(bits, Candidates.of(table, field));
			case ADDRESS, TABLE_POINTER, CHECKSUM, PARTIAL_CHECKSUM, RESERVED -> new Editor.Number(bits, Editor.Radix.HEXADECIMAL);
			case VALUE, TYPE, LENGTH -> new Editor.Number(bits, bits == Long.SIZE ? Editor.Radix.HEXADECIMAL : Editor.Radix.DECIMAL);
		};
	}

	/** The named bits of a number; what has no name is in the number alone. */
	public List<Flag> flags() {
		return field.bits().stream().map(bits -> new Flag(table, field, bits)).toList();
	}

	/** Whether its characters are all that its bytes say. */
	private boolean isPlain() {
		var text = field.text();
		var charset = field.definition().kind() == Kind.UTF16 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
		var bytes = text.getBytes(charset);
		int size = switch (field.definition().kind()) {
			case STRING -> bytes.length + 1;
			case UTF16 -> bytes.length + Character.BYTES;
			case NUMBER, BYTES, TEXT, UUID, PCI_PATH -> field.length();
		};
		return text.matches(PRINTABLE) && Arrays.equals(Arrays.copyOf(bytes, size), field.bytes());
	}

	@Override
	public String value() {
		return switch (editor()) {
			case Editor.Number number -> Written.number(field.number(), number);
			case Editor.Choice choice -> Written.number(field.number(), choice);
			case Editor.Flags flags -> Written.number(field.number(), flags);
			case Editor.Reference reference -> Written.number(field.number(), reference);
			case Editor.Characters characters -> field.text();
			case Editor.Guid guid -> Written.guid(field.bytes());
			case Editor.PciPath path -> Written.pciPath(field.bytes());
			case Editor.Bytes bytes -> Written.bytes(field.bytes());
		};
	}

	@Override
	public Edited set(String text, Set<Follow> follow) throws TableException {
		var edit = new TableEdit(table, follow);
		var written = new Written(field.place(), text);
		return switch (editor()) {
			case Editor.Number number -> edit.set(field, written.number(number));
			case Editor.Choice choice -> edit.set(field, written.number(choice));
			case Editor.Flags flags -> edit.set(field, written.number(flags));
			case Editor.Reference reference -> edit.set(field, written.number(reference));
			case Editor.Characters characters -> edit.set(field, written.characters());
			case Editor.Guid guid -> edit.replace(field, written.guid());
			case Editor.PciPath path -> edit.replace(field, written.pciPath());
			case Editor.Bytes bytes -> edit.replace(field, written.bytes());
		};
	}
}
