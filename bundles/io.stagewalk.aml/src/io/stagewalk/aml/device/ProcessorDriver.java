package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.resource.GenericRegister;
import io.stagewalk.aml.resource.ResourceException;
import io.stagewalk.aml.resource.ResourceTemplate;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.memory.AddressRange;

/**
 * What the driver of processors asks one of them for: how fast it can be, and how it can idle. Both only if {@code \_SB._OSC} granted
 * it.
 *
 * @see "Linux, drivers/acpi/cppc_acpi.c: acpi_cppc_processor_probe; drivers/acpi/processor_idle.c: acpi_processor_get_lpi_info"
 */
final class ProcessorDriver {
	private static final int COLLABORATIVE_PERFORMANCE = 0x40;
	private static final int LOW_POWER_IDLE = 0x80;
	private static final int FLEXIBLE_REGISTERS = 0x4000;
	private static final int SYSTEM_MEMORY = 0;
	private static final int SYSTEM_IO = 1;
	private static final int PCC = 0xa;
	private static final int MAX_PORT = 0xffff;
	private static final String CONTAINER = "ACPI0010";

	private final Visit visit;
	private final Reader reader;
	private final NamePath processor;

	private ProcessorDriver(Visit visit, NamePath processor) {
		this.visit = visit;
		this.reader = visit.reader;
		this.processor = processor;
	}

	static void probe(Visit visit, NamePath path) {
		var driver = new ProcessorDriver(visit, path);
		if ((visit.drivers.granted() & COLLABORATIVE_PERFORMANCE) != 0) {
			driver.performance();
		}
		if ((visit.drivers.granted() & LOW_POWER_IDLE) != 0) {
			driver.idle();
		}
	}

	private void performance() {
		if (reader.value(processor, "_CPC").orElse(null) instanceof Data.Elements(var entries) && isOfKnownVersion(entries)) {
			var registers = registers(entries);
			if (!registers.mapped.isEmpty()) {
				reader.does(new Deed.MapRegisters(visit.found.device(processor), registers.mapped));
			}
			if (registers.isUsable) {
				reader.value(processor, "_PSD");
			}
		}
	}

	/** Revisions 2 and 3 have 21 and 23 entries, later ones more. */
	private static boolean isOfKnownVersion(List<Data> entries) {
		if (entries.size() < 2 || !(entries.get(0) instanceof Data.Int(long count)) || !(entries.get(1) instanceof Data.Int(long revision))) {
			return false;
		}
		boolean isKnown = revision == 2 ? count == 21 : revision == 3 ? count == 23 : revision > 3 && count > 23;
		return isKnown && entries.size() >= Math.min(count, 23);
	}

	/** @param mapped   registers in memory, up to the one that cannot be used */
	private record Registers(List<AddressRange> mapped, boolean isUsable) {
	}

	private Registers registers(List<Data> entries) {
		var mapped = new ArrayList<AddressRange>();
		int subspace = -1;
		for (var entry : entries.subList(2, Math.min(entries.size(), 23))) {
			if (entry instanceof Data.Int) {
				continue;
			}
			var register = register(entry);
			if (register.isEmpty() || !isUsable(register.get(), subspace)) {
				return new Registers(mapped, false);
			}
			subspace = register.get().space() == PCC ? register.get().accessSize() : subspace;
			if (register.get().space() == SYSTEM_MEMORY && register.get().address() != 0) {
				range(register.get()).ifPresent(mapped::add);
			}
		}
		return new Registers(mapped, true);
	}

	/** Registers of the processor itself can be used where it counts cycles, which Xen hides. */
	private boolean isUsable(GenericRegister register, int subspace) {
		boolean isFlexible = (visit.drivers.granted() & FLEXIBLE_REGISTERS) != 0;
		return switch (register.space()) {
			case SYSTEM_MEMORY -> register.address() == 0 || isFlexible;
			case SYSTEM_IO -> isFlexible && register.accessSize() >= 1 && register.accessSize() <= 3
					&& Long.compareUnsigned(register.address(), MAX_PORT) <= 0;
			case PCC -> subspace < 0 || subspace == register.accessSize();
			default -> false;
		};
	}

	private static Optional<GenericRegister> register(Data entry) {
		try {
			return entry instanceof Data.Bytes bytes ? ResourceTemplate.of(bytes.bytes()).descriptors().stream()
					.filter(GenericRegister.class::isInstance).map(GenericRegister.class::cast).findFirst() : Optional.empty();
		} catch (ResourceException wrong) {
			return Optional.empty();
		}
	}

	private static Optional<AddressRange> range(GenericRegister register) {
		long bits = register.accessSize() != 0 ? 8L << register.accessSize() - 1 : register.bitWidth();
		long last = register.address() + bits / Byte.SIZE - 1;
		return bits < Byte.SIZE || Long.compareUnsigned(last, register.address()) < 0 ? Optional.empty()
				: Optional.of(new AddressRange(register.address(), last));
	}

	/** Its own states, then those of the containers around it, as long as they have some. */
	private void idle() {
		boolean isKnown = reader.has(processor, "_LPI") && isStates(reader.value(processor, "_LPI"));
		for (var at = processor.parent(); isKnown && isContainer(at) && reader.has(at, "_LPI"); at = at.parent()) {
			isKnown = isStates(reader.value(at, "_LPI"));
		}
	}

	private boolean isContainer(NamePath path) {
		return visit.found.added().get(path).filter(device -> !device.ids().isEmpty() && device.ids().getFirst().equals(CONTAINER)).isPresent();
	}

	private static boolean isStates(Optional<Data> value) {
		return value.isPresent() && value.get() instanceof Data.Elements(var entries) && entries.size() >= 4
				&& entries.get(2) instanceof Data.Int(long count) && count == entries.size() - 3;
	}
}
