package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import io.stagewalk.aml.device.AcpiDevice.Configuration;
import io.stagewalk.aml.resource.LinuxResource;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;

/**
 * Adds a PCI root bridge, from the number of its segment to the scan of its buses.
 *
 * @see "Linux, drivers/acpi/pci_root.c: acpi_pci_root_add, negotiate_os_control, acpi_pci_root_create;
 *      arch/arm64/kernel/pci.c: pci_acpi_scan_root"
 */
final class RootBridge {
	/** Extended configuration space, power states of links, power of clocks, segments, MSIs, the third type of {@code _HPX}. */
	private static final int SUPPORT = 0x11f;
	/** Hot-plug of PCIe and of SHPC, PME, AER, the PCIe capability, latency tolerance. */
	private static final int CONTROL = 0x3f;
	/** Without the PCIe capability nothing else is asked for. */
	private static final int CAPABILITY = 0x10;
	private static final int CXL_SUPPORT = 0xe;
	private static final int CXL_CONTROL = 1;
	private static final int CONTROL_WORD = 2;
	private static final int CXL_CONTROL_WORD = 4;
	/** {@code e5c937d0-3553-4d7a-9117-ea4d19c3434d}: PCI devices. */
	private static final Data PCI_UUID = Capabilities.uuid("d037c9e553357a4d9117ea4d19c3434d");
	private static final Data NOTHING = new Data.Elements(List.of());
	private static final int KEEP_CONFIGURATION = 5;
	private static final int RESET_DELAY = 8;
	private static final int MAX_SEGMENT = 0xffff;

	private final Visit visit;
	private final Reader reader;
	private final NamePath path;

	private RootBridge(Visit visit, NamePath path) {
		this.visit = visit;
		this.reader = visit.reader;
		this.path = path;
	}

	/** @return whether there is a bridge now, and so something below it */
	static boolean add(Visit visit, NamePath path) {
		return new RootBridge(visit, path).added();
	}

	private boolean added() {
		var segment = reader.number(path, "_SEG");
		var resources = reader.resources(path, "_CRS");
		var bus = hasBuses(resources) ? OptionalLong.empty() : reader.number(path, "_BBN");
		var base = reader.number(path, "_CBA");
		know(new Configuration(segment, bus, base, OptionalInt.empty()), resources);
		know(new Configuration(segment, bus, base, control()), resources);
		var where = reader.does(new Deed.FindConfiguration(visit.found.device(path)));
		if (where.equals(Deed.FOUND_NONE)) {
			return false;
		}
		if (where instanceof Data.Elements(var ends) && ends.size() == 2 && ends.get(0) instanceof Data.Int(long first)
				&& ends.get(1) instanceof Data.Int(long last)) {
			new ResourceSearch(visit, first, last).consumer(NamePath.ROOT);
		}
		if (!isMapped(where)) {
			return false;
		}
		Proximity.read(reader, path);
		reader.resources(path, "_CRS");
		Proximity.read(reader, path);
		bus();
		return true;
	}

	private boolean isMapped(Data where) {
		if (reader.does(new Deed.MapConfiguration(visit.found.device(path))).equals(Deed.FOUND_NONE)) {
			return false;
		}
		if (!(where instanceof Data.Elements(var found) && found.size() == 3 && found.get(2) instanceof Data.Text(var owner))) {
			return true;
		}
		var registers = owner.isEmpty() ? Surroundings.memory(visit, path) : Surroundings.registers(visit, owner, segment());
		return !reader.does(new Deed.MapRegistersOf(visit.found.device(path), registers)).equals(Deed.FOUND_NONE);
	}

	private long segment() {
		return visit.found.device(path).details().configuration().segment().orElse(0) & MAX_SEGMENT;
	}

	private void know(Configuration configuration, Optional<Resources> resources) {
		var read = visit.found.added().get(path).orElseThrow().read().details();
		visit.found = visit.found.taking(path,
				new FoundDevices.Taken(Handler.PCI_ROOT, read.withRoot(configuration, resources)));
	}

	private static boolean hasBuses(Optional<Resources> resources) {
		return resources.stream().flatMap(all -> all.addresses().stream()).anyMatch(one -> one.kind() == LinuxResource.Kind.BUS);
	}

	/** What Linux may control, if the platform was asked and answered. */
	private OptionalInt control() {
		if (!reader.has(path, "_OSC")) {
			return OptionalInt.empty();
		}
		boolean isCxl = visit.found.added().get(path).orElseThrow().ids().getFirst().equals("ACPI0016");
		return isCxl ? new Control(CXL_CONTROL).negotiated(CONTROL) : new Control(0).negotiated(CONTROL);
	}

	/** The talk about control: asked for until what is asked for is what is granted, and then taken. */
	private final class Control {
		private int cxl;
		private boolean isCxl;

		Control(int cxl) {
			this.cxl = cxl;
			this.isCxl = cxl != 0;
		}

		OptionalInt negotiated(int wanted) {
			int pci = wanted;
			for (boolean isAgreed = false; !isAgreed && (pci != 0 || cxl != 0);) {
				var offered = run(Capabilities.QUERY, pci);
				if (offered.isEmpty()) {
					return OptionalInt.empty();
				}
				int cxlOffered = isCxl ? offered.get()[CXL_CONTROL_WORD] : 0;
				isAgreed = offered.get()[CONTROL_WORD] == pci && cxlOffered == cxl;
				pci = offered.get()[CONTROL_WORD];
				cxl = cxlOffered;
			}
			if ((pci & CAPABILITY) == 0) {
				return OptionalInt.empty();
			}
			return run(0, pci).map(words -> OptionalInt.of(words[CONTROL_WORD])).orElse(OptionalInt.empty());
		}

		/** A CXL bridge that fails as such is asked as a PCI one. */
		private Optional<int[]> run(int query, int pci) {
			if (isCxl) {
				var answer = Capabilities.negotiate(reader, path, Capabilities.CXL, query, SUPPORT, pci, CXL_SUPPORT, cxl);
				if (answer.isPresent() || query == 0) {
					return answer;
				}
				isCxl = false;
				cxl = 0;
			}
			return Capabilities.negotiate(reader, path, Capabilities.PCI, query, SUPPORT, pci);
		}
	}

	/** The root bus is made, and all that is behind it is found. */
	private void bus() {
		new Slots(visit.objects, reader, visit.found::has).enumerate(visit.found.device(path));
		ask(reader, path, 3, RESET_DELAY);
		ask(reader, path, 1, KEEP_CONFIGURATION);
		if (reader.does(new Deed.ScanBus(visit.found.device(path))) instanceof Data.Elements(var found)) {
			for (var one : found) {
				if (one instanceof Data.Text(var text)) {
					visit.bound.add(NamePath.of(text));
				}
			}
		}
	}

	/** {@code _DSM} of PCI. */
	static void ask(Reader reader, NamePath device, int revision, int function) {
		reader.value(device, "_DSM", PCI_UUID, new Data.Int(revision), new Data.Int(function), NOTHING);
	}
}
