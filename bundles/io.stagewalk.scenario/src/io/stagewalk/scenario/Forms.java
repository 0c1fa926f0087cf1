package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.scenario.EfiMemoryType.Cacheability;
import io.stagewalk.scenario.Statement.PciFunction.Bridge;
import io.stagewalk.scenario.Statement.PciFunction.Layout;
import io.stagewalk.scenario.Statement.Smmu.FaultModel;
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
	private static final Pattern POLICY_PATTERN = Pattern.compile("[a-z][a-z0-9-]*(\\+[a-z][a-z0-9-]*)*");
	private static final String MULTIFUNCTION = "multifunction";
	private static final String BRIDGE = "bridge";
	/** Of a function that is no bridge. @see "PCI Local Bus 3.0, 6.2.5" */
	private static final int LAST_BAR = 5;
	/** The words that begin a transformation of tables; what follows them, those know who carry it out. */
	private static final List<String> TRANSFORMATIONS = List.of("hide", "add", "initrd", "drop", "replace", "set", "drop-node",
			"hide-smmus", "hide-its", "keep-cpus", "relocate", "place");

	private Forms() {
	}

	static Statement include(Words words) throws LineException {
		return new Statement.Include(words.source(), words.next(Slot.FILE, Forms::path));
	}

	static Statement platform(Words words) throws LineException {
		var path = words.next(Slot.FOLDER_OR_FILE, Forms::path);
		return new Statement.Platform(words.source(), path, place(words));
	}

	static Statement initrdTable(Words words) throws LineException {
		var file = words.next(Slot.FILE, Forms::path);
		return new Statement.InitrdTable(words.source(), file, place(words));
	}

	/** {@code at ADDRESS}, if anything follows. */
	private static Optional<PA> place(Words words) throws LineException {
		if (!words.hasNext(List.of("at"))) {
			return Optional.empty();
		}
		words.require("at");
		return Optional.of(new PA(words.next(Slot.ADDRESS, Values::address)));
	}

	static Statement xen(Words words) throws LineException {
		return new Statement.XenVersion(words.source(), words.next(Slot.XEN_VERSION, Forms::version));
	}

	static Statement linux(Words words) throws LineException {
		return new Statement.LinuxVersion(words.source(), words.next(Slot.LINUX_VERSION, Forms::version));
	}

	static Statement modules(Words words) throws LineException {
		var names = new ArrayList<String>();
		do {
			names.add(words.next(Slot.MODULE, Values::module));
		} while (words.hasNext(Slot.MODULE));
		return new Statement.Modules(words.source(), names);
	}

	static Statement smmu(Words words) throws LineException {
		var variant = SmmuVariant.of(words.oneOf(SmmuVariant.texts())).orElseThrow();
		return new Statement.Smmu(words.source(), variant, words.skip("stall") ? FaultModel.STALL : FaultModel.TERMINATE);
	}

	static Statement policy(Words words) throws LineException {
		return new Statement.Policy(words.source(), words.next(Slot.POLICY, word -> Values.matching(word, POLICY_PATTERN, Slot.POLICY.text())));
	}

	static Statement cpus(Words words) throws LineException {
		return new Statement.Cpus(words.source(),
				words.next(Slot.CPUS, word -> Values.numberUpTo(word, 1, MAX_CPUS)));
	}

	static Statement physicalAddressBits(Words words) throws LineException {
		return new Statement.PhysicalAddressBits(words.source(), Integer.parseInt(words.oneOf(ADDRESS_SIZES)));
	}

	static Statement dom0Ram(Words words) throws LineException {
		return new Statement.Dom0Ram(words.source(), words.next(Slot.PAGES, Values::pages));
	}

	static Statement acpiMemory(Words words) throws LineException {
		return new Statement.AcpiMemory(words.source(), words.next(Slot.PAGES, Values::pages));
	}

	static Statement xenHeap(Words words) throws LineException {
		return new Statement.XenHeap(words.source(), words.next(Slot.PAGES, Values::pages));
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
		return new Statement.Ballooned(words.source(), words.next(Slot.PAGES, Values::pages));
	}

	static Statement grantTable(Words words) throws LineException {
		var guest = guestPage(words);
		return new Statement.GrantTable(words.source(), guest, machinePage(words));
	}

	static Statement pci(Words words) throws LineException {
		var address = words.next(Slot.PCI_ADDRESS, Values::pciAddress);
		Optional<String> name = Optional.empty();
		if (words.hasNext(Slot.NEW_NAME) && !words.isNext(List.of(MULTIFUNCTION, BRIDGE))) {
			name = Optional.of(words.next(Slot.NEW_NAME, Values::name));
		}
		var layout = words.skip(MULTIFUNCTION) ? Layout.MULTI : Layout.SINGLE;
		var bridge = words.skip(BRIDGE) ? Optional.of(bridge(words, address.bus())) : Optional.<Bridge> empty();
		return new Statement.PciFunction(words.source(), address, name, layout, bridge);
	}

	static Statement component(Words words) throws LineException {
		var path = words.next(Slot.PATH, Values::path);
		var name = words.next(Slot.NEW_NAME, Values::name);
		var stream = words.skip("stream") ? Optional.of(words.next(Slot.STREAM_ID, Values::streamId)) : Optional.<StreamID> empty();
		return new Statement.Component(words.source(), path, name, stream);
	}

	private static Bridge bridge(Words words, int bus) throws LineException {
		var buses = words.next(Slot.BUSES, word -> behind(bus, Values.buses(word)));
		return new Bridge(buses[0], buses[1], words.skip("port") ? Bridge.Kind.PORT : Bridge.Kind.BUS);
	}

	private static int[] behind(int bus, int[] buses) throws Unexpected {
		if (buses[0] <= bus) {
			throw new Unexpected(String.format("buses behind bus %02x, on which the bridge is", bus));
		}
		return buses;
	}

	static Statement bar(Words words) throws LineException {
		var function = words.next(Slot.DEVICE_OR_ADDRESS, Values::functionName);
		int index = words.next(Slot.BAR_INDEX, word -> Values.numberUpTo(word, 0, LAST_BAR));
		return new Statement.Bar(words.source(), function, index, words.next(Slot.RANGE, Values::window));
	}

	static Statement driver(Words words) throws LineException {
		var function = words.next(Slot.DEVICE_OR_ADDRESS, Values::functionName);
		return new Statement.Driver(words.source(), function, words.next(Slot.MODULE, Values::module));
	}

	static Statement efiMemory(Words words) throws LineException {
		var range = words.next(Slot.PAGES, Values::pages);
		var type = EfiMemoryType.of(words.oneOf(EfiMemoryType.texts())).orElseThrow();
		var cacheability = EnumSet.noneOf(Cacheability.class);
		for (var left = texts(cacheability); !left.isEmpty() && words.hasNext(left); left = texts(cacheability)) {
			cacheability.add(Cacheability.valueOf(words.oneOf(left).toUpperCase(Locale.ROOT)));
		}
		return new Statement.EfiMemory(words.source(), range, type, cacheability);
	}

	/** Of those that are not there yet. */
	private static List<String> texts(EnumSet<Cacheability> there) {
		return EnumSet.complementOf(there).stream().map(Cacheability::text).toList();
	}

	static Statement xenBuild(Words words) throws LineException {
		var its = words.oneOf(List.of("its", "no-its")).equals("its") ? Statement.XenBuild.ItsDriver.BUILT_IN : Statement.XenBuild.ItsDriver.LEFT_OUT;
		return new Statement.XenBuild(words.source(), its);
	}

	static Statement xenCommandLine(Words words) throws LineException {
		return new Statement.XenCommandLine(words.source(), words.next(Slot.TEXT, word -> word));
	}

	static Statement deviceTree(Words words) throws LineException {
		var kind = words.oneOf(List.of("stub", "full")).equals("full") ? Statement.DeviceTree.Kind.FULL : Statement.DeviceTree.Kind.STUB;
		return new Statement.DeviceTree(words.source(), kind);
	}

	static Statement deny(Words words) throws LineException {
		var pages = words.next(Slot.PAGES, Values::pages);
		return new Statement.Deny(words.source(), pages, words.skip("refused") ? Statement.Deny.Answer.REFUSED : Statement.Deny.Answer.IGNORED);
	}

	static Statement linuxCommandLine(Words words) throws LineException {
		return new Statement.LinuxCommandLine(words.source(), words.next(Slot.TEXT, word -> word));
	}

	static Statement transform(Words words) throws LineException {
		words.oneOf(TRANSFORMATIONS);
		return new Statement.Transform(words.source(), words.remainder());
	}

	static Statement memory(Words words) throws LineException {
		long address = words.next(Slot.ADDRESS, word -> Values.aligned(Values.address(word), Long.BYTES));
		return new Statement.Memory(words.source(), new PA(address), words.next(Slot.NUMBER, Values::number));
	}

	static Statement boot(Words words) {
		return new Statement.Boot(words.source());
	}

	static Statement cpu(Words words) throws LineException {
		int cpu = words.next(Slot.CPU, word -> Values.numberUpTo(word, 0, MAX_CPUS - 1));
		return switch (words.oneOf(List.of("ioremap", "map", "unmap", "read", "write"))) {
			case "ioremap" -> new Statement.CpuMap(words.source(), words.context(), cpu, addressAndLength(words));
			case "map" -> new Statement.MapHypercall(words.source(), words.context(), cpu, wholePages(words));
			case "unmap" -> new Statement.UnmapHypercall(words.source(), words.context(), cpu, wholePages(words));
			case String access -> cpuAccess(words, cpu, access(access));
		};
	}

	private static Statement cpuAccess(Words words, int cpu, Access access) throws LineException {
		long address = words.next(Slot.ADDRESS, Values::address);
		int size = words.next(Slot.ACCESS_SIZE, word -> accessSize(word, address));
		return new Statement.CpuAccess(words.source(), words.context(), cpu, access, new IPA(address), size);
	}

	static Statement dma(Words words) throws LineException {
		var device = words.next(Slot.DEVICE, Values::name);
		var access = access(words.oneOf(ACCESSES));
		return new Statement.Dma(words.source(), words.context(), device, access, addressAndLength(words));
	}

	static Statement msi(Words words) throws LineException {
		return new Statement.Msi(words.source(), words.context(), words.next(Slot.DEVICE, Values::name));
	}

	static Statement plug(Words words) throws LineException {
		return new Statement.Plug(words.source(), words.context(), words.next(Slot.DEVICE, Values::name));
	}

	private static AddressRange wholePages(Words words) throws LineException {
		long address = words.next(Slot.PAGE, Values::page);
		return words.next(Slot.LENGTH, word -> {
			var range = Values.rangeOf(address, word);
			if (!range.toPages().equals(range)) {
				throw new Unexpected("a length of whole 4 KiB pages");
			}
			return range;
		});
	}

	private static AddressRange addressAndLength(Words words) throws LineException {
		long address = words.next(Slot.ADDRESS, Values::address);
		return words.next(Slot.LENGTH, word -> Values.rangeOf(address, word));
	}

	private static IPA guestPage(Words words) throws LineException {
		return new IPA(words.next(Slot.PAGE, Values::page));
	}

	private static PA machinePage(Words words) throws LineException {
		words.require("->");
		return new PA(words.next(Slot.PAGE, Values::page));
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

	private static String path(String word) throws Unexpected {
		if (word.isBlank()) {
			throw new Unexpected("a name that is not empty");
		}
		return word;
	}

	private static String version(String word) throws Unexpected {
		return Values.matching(word, VERSION_PATTERN, Slot.XEN_VERSION.text());
	}
}
