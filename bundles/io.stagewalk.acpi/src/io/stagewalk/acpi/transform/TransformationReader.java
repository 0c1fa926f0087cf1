package io.stagewalk.acpi.transform;

import java.util.ArrayList;
import java.util.regex.Pattern;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.FieldPath;
import io.stagewalk.acpi.model.PathException;
import io.stagewalk.memory.PA;

/**
 * Reads transformations, each from one line.
 * <pre>
 * hide \_SB.PCI0                     by the STAO
 * add FILE                           to the firmware's tables
 * initrd FILE                        to Dom0's initrd
 * drop SSDT[1]
 * replace DSDT with FILE
 * set APIC/Generic Interrupt Controller[3]/Flags = 0x1
 * drop-node SMMUv3[0]                of the IORT
 * hide-smmus
 * hide-its
 * keep-cpus enabled                  or how many: keep-cpus 4
 * relocate 0xbc000000                all tables
 * place 0xbc000000                   those of which nothing says where they are
 * </pre>
 */
public final class TransformationReader {
	/** Most lines that are read at once. */
	public static final int MAX_LINES = 10_000;

	private static final Pattern NUMBER = Pattern.compile("0[xX]([0-9a-fA-F]{1,16})|([0-9]{1,19})");
	private static final Pattern TEXT = Pattern.compile("\"([ -~]*)\"");

	private final Files files;

	/** Gives the tables that files hold. */
	@FunctionalInterface
	public interface Files {

		/** @throws TableException if there is no such file, or it holds no table */
		Table table(String file) throws TableException;
	}

	public TransformationReader(Files files) {
		this.files = files;
	}

	/**
	 * Reads the lines of a text; empty ones say nothing.
	 *
	 * @throws TransformationException at the first that cannot be read
	 */
	public Transformations lines(String text) throws TransformationException {
		var all = new ArrayList<Transformation>();
		for (var line : text.split("\\R", MAX_LINES + 1)) {
			if (all.size() == MAX_LINES) {
				throw new TransformationException("line " + MAX_LINES, "expected at most so many");
			}
			if (!line.isBlank()) {
				all.add(line(line.strip()));
			}
		}
		return new Transformations(all);
	}

	/** Reads one. @throws TransformationException if the line is none, or a file that it names is no table */
	public Transformation line(String line) throws TransformationException {
		try {
			return transformation(line.strip());
		} catch (TableException | PathException e) {
			throw new TransformationException(line, e);
		}
	}

	private Transformation transformation(String line) throws TransformationException, TableException, PathException {
		int space = line.indexOf(' ');
		var keyword = space < 0 ? line : line.substring(0, space);
		var rest = space < 0 ? "" : line.substring(space).strip();
		return switch (keyword) {
			case "hide" -> hide(line, rest);
			case "add" -> new AddTable(file(line, rest));
			case "initrd" -> new AddInitrdTable(file(line, rest));
			case "drop" -> new DropTable(name(line, rest));
			case "replace" -> replace(line, rest);
			case "set" -> set(line, rest);
			case "drop-node" -> new DropIortNode(FieldPath.parse(rest));
			case "hide-smmus" -> alone(line, rest, new HideSmmus());
			case "hide-its" -> alone(line, rest, new HideIts());
			case "keep-cpus" -> new KeepProcessors(processors(line, rest));
			case "relocate" -> new Relocate(new PA(number(line, rest, "an address")), Relocate.Which.ALL);
			case "place" -> new Relocate(new PA(number(line, rest, "an address")), Relocate.Which.UNPLACED);
			default -> throw unexpected(line, "hide, add, initrd, drop, replace, set, drop-node, hide-smmus, hide-its, keep-cpus, "
					+ "relocate or place", keyword);
		};
	}

	private static Transformation hide(String line, String path) throws TransformationException {
		if (!HideDevice.isPath(path)) {
			throw unexpected(line, "a device such as \\_SB.PCI0", path);
		}
		return new HideDevice(path);
	}

	private Table file(String line, String file) throws TransformationException, TableException {
		if (file.isEmpty()) {
			throw unexpected(line, "a file", file);
		}
		return files.table(file);
	}

	private static TableName name(String line, String text) throws TransformationException {
		return TableName.parse(text).orElseThrow(() -> unexpected(line, "a table such as SSDT[1]", text));
	}

	private Transformation replace(String line, String rest) throws TransformationException, TableException {
		int with = rest.indexOf(" with ");
		if (with < 0) {
			throw unexpected(line, "a table, with, and a file", rest);
		}
		return new ReplaceTable(name(line, rest.substring(0, with).strip()), file(line, rest.substring(with + 6).strip()));
	}

	private static Transformation set(String line, String rest) throws TransformationException, PathException {
		int slash = rest.indexOf('/');
		int equals = outsideQuotes(rest, '=');
		if (slash < 0 || equals < slash) {
			throw unexpected(line, "a table, / and a field, = and a value", rest);
		}
		var value = rest.substring(equals + 1).strip();
		var text = TEXT.matcher(value);
		return new SetField(name(line, rest.substring(0, slash).strip()), FieldPath.parse(rest.substring(slash + 1, equals).strip()),
				text.matches() ? new SetField.Value.Characters(text.group(1))
						: new SetField.Value.Number(number(line, value, "a number or \"characters\"")));
	}

	private static int outsideQuotes(String text, char wanted) {
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			quoted ^= text.charAt(i) == '"';
			if (!quoted && text.charAt(i) == wanted) {
				return i;
			}
		}
		return -1;
	}

	private static KeepProcessors.Which processors(String line, String text) throws TransformationException {
		if (text.equals("enabled")) {
			return new KeepProcessors.Which.Enabled();
		}
		long count = number(line, text, "enabled, or how many");
		if (count < 1 || count > Integer.MAX_VALUE) {
			throw unexpected(line, "1 processor or more", text);
		}
		return new KeepProcessors.Which.First((int) count);
	}

	private static long number(String line, String text, String expected) throws TransformationException {
		var match = NUMBER.matcher(text);
		if (!match.matches()) {
			throw unexpected(line, expected, text);
		}
		try {
			return match.group(1) != null ? Long.parseUnsignedLong(match.group(1), 16) : Long.parseLong(match.group(2));
		} catch (NumberFormatException e) {
			throw unexpected(line, "a number of 64 bits", text);
		}
	}

	private static Transformation alone(String line, String rest, Transformation transformation) throws TransformationException {
		if (!rest.isEmpty()) {
			throw unexpected(line, "nothing more", rest);
		}
		return transformation;
	}

	private static TransformationException unexpected(String line, String expected, String found) {
		return new TransformationException(line, "expected " + expected + ", found " + (found.isEmpty() ? "nothing" : found));
	}
}
