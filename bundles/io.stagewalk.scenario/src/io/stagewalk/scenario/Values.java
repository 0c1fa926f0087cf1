package io.stagewalk.scenario;

import java.util.Locale;
import java.util.regex.Pattern;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.scenario.Words.Unexpected;

/** What single words mean. */
final class Values {
	static final String NUMBER = "a number, decimal or 0x hexadecimal";
	static final String ADDRESS = "an address of at most " + SimulatedMemory.MAX_ADDRESS_BITS + " bits";
	static final String PAGE = "the address of a 4 KiB page";
	static final String RANGE = "a range FIRST..LAST, both included";
	static final String PAGES = "a range FIRST..LAST of whole 4 KiB pages, the last address included";
	static final String LENGTH = "a length in bytes, at least 1 (K, M or G may follow)";
	static final String PCI_ADDRESS = "a PCI address SEGMENT:BUS:DEVICE.FUNCTION in hexadecimal, such as 0000:00:03.0";
	static final String NAME = "a name: a letter, then letters, digits, '-' and '_'";

	static final String MODULE = "a module's name, such as nfit: letters, digits, '-' and '_'";
	static final String FUNCTION = "a PCI function's name or its address SEGMENT:BUS:DEVICE.FUNCTION";
	static final String PATH = "a device's path in the ACPI namespace, such as \\_SB.AHC0";
	static final String STREAM_ID = "a StreamID of at most 32 bits";
	static final String BUSES = "buses FIRST-LAST in hexadecimal, or one";

	private static final Pattern NAME_PATTERN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
	private static final Pattern MODULE_PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
	private static final Pattern PATH_PATTERN = Pattern.compile("\\\\[A-Z_][A-Z0-9_]{0,3}(\\.[A-Z_][A-Z0-9_]{0,3})*");
	private static final Pattern BUSES_PATTERN = Pattern.compile("([0-9a-fA-F]{1,2})(?:-([0-9a-fA-F]{1,2}))?");

	private Values() {
	}

	/** An unsigned 64-bit number, with {@code _} between digits where one likes. */
	static long number(String word) throws Unexpected {
		boolean hexadecimal = word.startsWith("0x");
		var digits = hexadecimal ? word.substring(2) : word;
		if (!digits.matches(hexadecimal ? "[0-9a-fA-F]([0-9a-fA-F_]*[0-9a-fA-F])?" : "[0-9]([0-9_]*[0-9])?")) {
			throw new Unexpected(NUMBER);
		}
		try {
			return Long.parseUnsignedLong(digits.replace("_", ""), hexadecimal ? 16 : 10);
		} catch (NumberFormatException tooLarge) {
			throw new Unexpected(NUMBER + " of at most 64 bits");
		}
	}

	static int numberUpTo(String word, int first, int last) throws Unexpected {
		long number = number(word);
		if (Long.compareUnsigned(number, first) < 0 || Long.compareUnsigned(number, last) > 0) {
			throw new Unexpected("a number from " + first + " to " + last);
		}
		return (int) number;
	}

	/** A physical or intermediate physical address, as far as memory can be simulated. */
	static long address(String word) throws Unexpected {
		long address = number(word);
		if (address >>> SimulatedMemory.MAX_ADDRESS_BITS != 0) {
			throw new Unexpected(ADDRESS);
		}
		return address;
	}

	static long page(String word) throws Unexpected {
		return aligned(address(word), Address.PAGE_SIZE);
	}

	/** The address, if it is a multiple of a size. */
	static long aligned(long address, long size) throws Unexpected {
		if (address % size != 0) {
			throw new Unexpected("an address that is a multiple of " + (size < Address.PAGE_SIZE ? size : Address.text(size)));
		}
		return address;
	}

	static AddressRange range(String word) throws Unexpected {
		int dots = word.indexOf("..");
		if (dots < 0) {
			throw new Unexpected(RANGE);
		}
		long first = address(word.substring(0, dots));
		long last = address(word.substring(dots + 2));
		if (last < first) {
			throw new Unexpected("a range whose last address is not below its first");
		}
		return new AddressRange(first, last);
	}

	/** A range, or one address. */
	static AddressRange addressOrRange(String word) throws Unexpected {
		return word.contains("..") ? range(word) : AddressRange.ofLength(address(word), 1);
	}

	static AddressRange pages(String word) throws Unexpected {
		var range = range(word);
		if (!range.toPages().equals(range)) {
			throw new Unexpected(PAGES + ", here " + range.toPages());
		}
		return range;
	}

	/** Bytes: a number, and perhaps K, M or G for 2¹⁰, 2²⁰ or 2³⁰ of them. */
	static long length(String word) throws Unexpected {
		int suffix = word.isEmpty() ? -1 : "KMG".indexOf(word.toUpperCase(Locale.ROOT).charAt(word.length() - 1));
		int shift = 10 * (suffix + 1);
		long number = number(suffix < 0 ? word : word.substring(0, word.length() - 1));
		if (number == 0 || number > (1L << SimulatedMemory.MAX_ADDRESS_BITS) >>> shift || number < 0) {
			throw new Unexpected(LENGTH);
		}
		return number << shift;
	}

	/** From a first address on, as far as memory can be simulated. */
	static AddressRange rangeOf(long first, String length) throws Unexpected {
		var range = AddressRange.ofLength(first, length(length));
		if (range.last() >>> SimulatedMemory.MAX_ADDRESS_BITS != 0) {
			throw new Unexpected("a range that ends within " + SimulatedMemory.MAX_ADDRESS_BITS + " address bits");
		}
		return range;
	}

	static PciAddress pciAddress(String word) throws Unexpected {
		return PciAddress.of(word).orElseThrow(() -> new Unexpected(PCI_ADDRESS));
	}

	static String path(String word) throws Unexpected {
		return matching(word, PATH_PATTERN, PATH);
	}

	static StreamID streamId(String word) throws Unexpected {
		long number = number(word);
		if (number >>> Integer.SIZE != 0) {
			throw new Unexpected(STREAM_ID);
		}
		return new StreamID((int) number);
	}

	/** A PCI function by its name or its address. */
	static String functionName(String word) throws Unexpected {
		return PciAddress.of(word).isPresent() ? word : matching(word, NAME_PATTERN, FUNCTION);
	}

	/** Buses FIRST-LAST in hexadecimal, as Linux writes them; or one. */
	static int[] buses(String word) throws Unexpected {
		var parts = BUSES_PATTERN.matcher(word);
		if (!parts.matches()) {
			throw new Unexpected(BUSES);
		}
		int first = Integer.parseInt(parts.group(1), 16);
		int last = parts.group(2) == null ? first : Integer.parseInt(parts.group(2), 16);
		if (first == 0 || last < first) {
			throw new Unexpected(BUSES + ", the last one not below the first, which is not 0");
		}
		return new int[] { first, last };
	}

	/** What a BAR can decode: a power of two bytes, at a multiple of it. */
	static AddressRange window(String word) throws Unexpected {
		var range = range(word);
		if (Long.bitCount(range.length()) != 1 || (range.first() & range.length() - 1) != 0) {
			throw new Unexpected("a range of 2, 4, 8 … bytes that begins at a multiple of its length, the last address included");
		}
		return range;
	}

	static String name(String word) throws Unexpected {
		return matching(word, NAME_PATTERN, NAME);
	}

	static String module(String word) throws Unexpected {
		return matching(word, MODULE_PATTERN, MODULE);
	}

	static String matching(String word, Pattern pattern, String expected) throws Unexpected {
		if (!pattern.matcher(word).matches()) {
			throw new Unexpected(expected);
		}
		return word;
	}
}
