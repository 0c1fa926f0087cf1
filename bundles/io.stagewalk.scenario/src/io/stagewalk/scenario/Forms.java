package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.scenario.Words.LineException;
import io.stagewalk.scenario.Words.Unexpected;
import io.stagewalk.translation.Access;

/** Reads each kind of statement, from behind its first word on. */
final class Forms {
	/** @see "xen/arch/arm/include/asm/config.h:MAX_VIRT_CPUS" */
	static final int MAX_CPUS = 128;

	private static final List<String> ADDRESS_SIZES = List.of("32", "36", "40", "42", "44", "48", "52");
	private static final List<String> ACCESSES = List.of("read", "write");
	private static final Pattern VERSION_PATTERN = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}([.+-][A-Za-z0-9.+-]*)?");
	private static final String VERSION = "a version, such as 4.20.4 or 6.1";
	private static final Pattern POLICY_PATTERN = Pattern.compile("[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*");
	private static final String POLICY = "a policy's name, or several joined by +";
	private static final String MULTIFUNCTION = "multifunction";

	private Forms() {
	}

	static Statement platform(Words words) throws LineException {
		return new Statement.Platform(words.source(), words.next("a folder", Forms::path));
	}

	static Statement initrdTable(Words words) throws LineException {
		var file = words.next("a file", Forms::path);
		Optional<PA> address = Optional.empty();
		if (words.hasNext()) {
			words.require("at");
			address = Optional.of(new PA(words.next(Values.ADDRESS, Values::address)));
		}
		return new Statement.InitrdTable(words.source(), file, address);
	}

	static Statement xen(Words words) throws LineException {
		return new Statement.XenVersion(words.source(), words.next(VERSION, Forms::version));
	}

	static Statement linux(Words words) throws LineException {
		return new Statement.LinuxVersion(words.source(), words.next(VERSION, Forms::version));
	}

	static Statement smmu(Words words) throws LineException {
		var known = java.util.Arrays.stream(SmmuVariant.values()).map(SmmuVariant::text).toList();
		return new Statement.Smmu(words.source(), SmmuVariant.of(words.oneOf(known)).orElseThrow());
	}

	static Statement policy(Words words) throws LineException {
		return new Statement.Policy(words.source(), words.next(POLICY, word -> Values.matching(word, POLICY_PATTERN, POLICY)));
	}

	static Statement cpus(Words words) throws LineException {
		return new Statement.Cpus(words.source(),
				words.next("a number of CPUs", word -> Values.numberUpTo(word, 1, MAX_CPUS)));
	}

	static Statement physicalAddressBits(Words words) throws LineException {
		return new Statement.PhysicalAddressBits(words.source(), Integer.parseInt(words.oneOf(ADDRESS_SIZES)));
	}

	static Statement dom0Ram(Words words) throws LineException {
		return new Statement.Dom0Ram(words.source(), words.next(Values.PAGES, Values::pages));
	}

	static Statement acpiMemory(Words words) throws LineException {
		return new Statement.AcpiMemory(words.source(), words.next(Values.PAGES, Values::pages));
	}

	static Statement xenHeap(Words words) throws LineException {
		return new Statement.XenHeap(words.source(), words.next(Values.PAGES, Values::pages));
	}

	static Statement crafted(Words words) throws LineException {
		var guest = guestPage(words);
		return new Statement.CraftedTables(words.source(), guest, machinePage(words));
	}

	static Statement sharedInfo(Words words) throws LineException {
		var guest = guestPage(words);
		return new Statement.SharedInfo(words.source(), guest, machinePage(words));
	}

	static Statement ballooned(Words words) throws LineException {
		return new Statement.Ballooned(words.source(), words.next(Values.PAGES, Values::pages));
	}

	static Statement grantTable(Words words) throws LineException {
		var guest = guestPage(words);
		return new Statement.GrantTable(words.source(), guest, machinePage(words));
	}

	static Statement pci(Words words) throws LineException {
		var address = words.next(Values.PCI_ADDRESS, Values::pciAddress);
		boolean multifunction = words.skip(MULTIFUNCTION);
		Optional<String> name = Optional.empty();
		if (words.hasNext() && !multifunction) {
			name = Optional.of(words.next(Values.NAME, Values::name));
			multifunction = words.skip(MULTIFUNCTION);
		}
		var layout = multifunction ? Statement.PciFunction.Layout.MULTI : Statement.PciFunction.Layout.SINGLE;
		return new Statement.PciFunction(words.source(), address, name, layout);
	}

	static Statement device(Words words) throws LineException {
		var path = words.next(Values.DEVICE_PATH, Values::devicePath);
		var resources = new ArrayList<AddressRange>();
		do {
			resources.add(words.next(Values.RANGE, Values::range));
		} while (words.hasNext());
		return new Statement.AcpiDevice(words.source(), path, resources);
	}

	static Statement operationRegion(Words words) throws LineException {
		var path = words.next(Values.ACPI_PATH, Values::acpiPath);
		var range = words.next(Values.RANGE, Values::range);
		var reads = new ArrayList<Long>();
		if (words.hasNext()) {
			words.require("reads");
			do {
				reads.add(words.next("an offset into the region", word -> offset(word, range)));
			} while (words.hasNext());
		}
		return new Statement.OperationRegion(words.source(), path, range, reads);
	}

	static Statement memory(Words words) throws LineException {
		long address = words.next(Values.ADDRESS, word -> Values.aligned(Values.address(word), Long.BYTES));
		return new Statement.Memory(words.source(), new PA(address), words.next(Values.NUMBER, Values::number));
	}

	static Statement boot(Words words) {
		return new Statement.Boot(words.source());
	}

	static Statement cpu(Words words) throws LineException {
		int cpu = words.next("a CPU's number", word -> Values.numberUpTo(word, 0, MAX_CPUS - 1));
		var verb = words.oneOf(List.of("ioremap", "read", "write"));
		if (verb.equals("ioremap")) {
			return new Statement.CpuMap(words.source(), words.placement(), cpu, addressAndLength(words));
		}
		long address = words.next(Values.ADDRESS, Values::address);
		int size = words.next("a size of 1, 2, 4 or 8 bytes", word -> accessSize(word, address));
		return new Statement.CpuAccess(words.source(), words.placement(), cpu, access(verb), new IPA(address), size);
	}

	static Statement dma(Words words) throws LineException {
		var device = words.next("the name of a PCI function", Values::name);
		var access = access(words.oneOf(ACCESSES));
		return new Statement.Dma(words.source(), words.placement(), device, access, addressAndLength(words));
	}

	private static AddressRange addressAndLength(Words words) throws LineException {
		long address = words.next(Values.ADDRESS, Values::address);
		return words.next(Values.LENGTH, word -> Values.rangeOf(address, word));
	}

	private static IPA guestPage(Words words) throws LineException {
		return new IPA(words.next(Values.PAGE, Values::page));
	}

	private static PA machinePage(Words words) throws LineException {
		words.require("->");
		return new PA(words.next(Values.PAGE, Values::page));
	}

	private static Access access(String word) {
		return word.equals("read") ? Access.READ : Access.WRITE;
	}

	private static int accessSize(String word, long address) throws Unexpected {
		long size = Values.number(word);
		if (size < 1 || size > Long.BYTES || Long.bitCount(size) != 1) {
			throw new Unexpected("a size of 1, 2, 4 or 8 bytes");
		}
		if (address % size != 0) {
			throw new Unexpected("a size that the address is a multiple of");
		}
		return (int) size;
	}

	private static long offset(String word, AddressRange region) throws Unexpected {
		long offset = Values.number(word);
		if (Long.compareUnsigned(offset, region.length()) >= 0) {
			throw new Unexpected(String.format("an offset below 0x%x, the region's length", region.length()));
		}
		return offset;
	}

	private static String path(String word) throws Unexpected {
		if (word.isBlank()) {
			throw new Unexpected("a name that is not empty");
		}
		return word;
	}

	private static String version(String word) throws Unexpected {
		return Values.matching(word, VERSION_PATTERN, VERSION);
	}
}
