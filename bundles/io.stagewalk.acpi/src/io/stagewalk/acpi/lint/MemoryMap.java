package io.stagewalk.acpi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/**
 * Where a machine's memory is.
 *
 * @param ram      what the system may use
 * @param reserved what the firmware keeps, be it memory or not
 */
public record MemoryMap(RangeSet ram, RangeSet reserved) {
	/** Most lines that are read. */
	public static final int MAX_LINES = 1 << 13;

	private static final int MAX_SHOWN = 60;
	private static final Pattern LINE = Pattern.compile("( *)([0-9a-fA-F]{1,16})-([0-9a-fA-F]{1,16}) : (.*)");

	/**
	 * Reads what bare Linux shows its root user in {@code /proc/iomem}: {@code System RAM} is what it uses, less what is reserved
	 * inside of it; {@code reserved} outside of that is the firmware's.
	 *
	 * @param file the name to report
	 * @throws TableException if a line is not of that form, or there is no System RAM
	 */
	public static MemoryMap ofIomem(String file, String text) throws TableException {
		var lines = text.split("\\R", MAX_LINES + 1);
		if (lines.length > MAX_LINES) {
			throw new TableException(new TableField(file, "", MAX_LINES, "line"), "at most " + MAX_LINES + " lines", "more");
		}
		var ram = new ArrayList<AddressRange>();
		var reserved = new ArrayList<AddressRange>();
		for (int i = 0; i < lines.length; i++) {
			if (lines[i].isBlank()) {
				continue;
			}
			var line = LINE.matcher(lines[i]);
			if (!line.matches()) {
				throw new TableException(new TableField(file, "", i + 1, "line"), "such as 40000000-5f10ffff : System RAM", shown(lines[i]));
			}
			long first = Long.parseUnsignedLong(line.group(2), 16);
			long last = Long.parseUnsignedLong(line.group(3), 16);
			if (Long.compareUnsigned(last, first) < 0) {
				throw new TableException(new TableField(file, "", i + 1, "line"), "a range that does not end before it starts", shown(lines[i]));
			}
			if (line.group(4).equals("System RAM")) {
				ram.add(new AddressRange(first, last));
			} else if (line.group(4).equals("reserved")) {
				reserved.add(new AddressRange(first, last));
			}
		}
		return of(file, ram, reserved);
	}

	/** Its beginning, as far as it is text. */
	private static String shown(String line) {
		var text = line.replaceAll("[^ -~]", "?");
		return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
	}

	private static MemoryMap of(String file, List<AddressRange> ram, List<AddressRange> reserved) throws TableException {
		if (ram.stream().allMatch(range -> range.last() == 0)) {
			throw new TableException(new TableField(file, "", 0, "memory map"), "a range of System RAM",
					ram.isEmpty() ? "none" : "addresses that are all 0, as users other than root see them");
		}
		var usable = RangeSet.EMPTY.plus(ram);
		for (var range : reserved) {
			usable = usable.minus(range);
		}
		return new MemoryMap(usable, RangeSet.EMPTY.plus(reserved));
	}
}
