package io.stagewalk.aml.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * What the driver of NVDIMMs asks their root device: which functions {@code _DSM} has; {@code _FIT}; then each module in the order of
 * their handles, and what it wants to know of the ranges that they are seen in. Nothing where there is no NFIT.
 *
 * @see "Linux, drivers/acpi/nfit/core.c: acpi_nfit_add, acpi_nfit_init_dsms, acpi_nfit_init, acpi_nfit_register_regions"
 */
final class NvdimmRoot {
	private static final Data NFIT = DeviceMethods.bytes(UUID.fromString("2f10e7a4-9e91-11e4-89d3-123b93f75cba"));
	private static final Data FIRMWARE_ACTIVATION = DeviceMethods.bytes(UUID.fromString("c7d8acd4-2df8-4b82-9f65-a325335af149"));
	/** What user space may ask for beside them: addresses, and injected errors. */
	private static final List<Integer> MORE = List.of(5, 7, 8, 9);
	/** Errors that are known in a range. */
	private static final int ERRORS_CAPABILITY = 1;
	private static final int LAST_COMMAND = 4;

	private final Visit visit;
	private final NamePath root;
	private final DeviceMethods methods;

	private NvdimmRoot(Visit visit, NamePath root) {
		this.visit = visit;
		this.root = root;
		this.methods = new DeviceMethods(visit.reader, root, NFIT, 1);
	}

	static void add(Visit visit, NamePath root) {
		if (visit.reader.does(new Deed.FindNvdimms(visit.found.device(root))) instanceof Data.Bytes table) {
			new NvdimmRoot(visit, root).add(table.bytes());
		}
	}

	/** @param table the structures of the NFIT, which count where there is no {@code _FIT}, or it fails */
	private void add(byte[] table) {
		switch (visit.reader.value(root, "_FIT").orElse(null)) {
			case null -> initialize(table);
			case Data.Bytes fit -> initialize(fit.bytes());
			case Data other -> {
				// something else is not looked at
			}
		}
	}

	private void initialize(byte[] structures) {
		boolean knowsErrors = IntStream.rangeClosed(ERRORS_CAPABILITY, LAST_COMMAND).filter(methods::have).boxed().toList()
				.contains(ERRORS_CAPABILITY);
		IntStream.rangeClosed(ERRORS_CAPABILITY, LAST_COMMAND).forEach(methods::have);
		MORE.forEach(methods::have);
		var activation = new DeviceMethods(visit.reader, root, FIRMWARE_ACTIVATION, 1);
		activation.have(1);
		activation.have(2);
		var known = NvdimmStructures.of(structures);
		var modules = known.flatMap(NvdimmStructures::modules);
		if (modules.isEmpty()) {
			return;
		}
		// one after the other are registered, and then each is probed
		var added = modules.get().stream().flatMap(handle -> module(handle).stream()).toList();
		added.forEach(Nvdimm::probe);
		if (knowsErrors) {
			known.get().ranges().stream()
					.filter(range -> range.type().equals(NvdimmStructures.PERSISTENT) || range.type().equals(NvdimmStructures.VOLATILE))
					.forEach(range -> methods.call(ERRORS_CAPABILITY,
							ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putLong(range.first()).putLong(range.length()).array()));
		}
	}

	/** The module of an address; of several the driver takes the first, or the best. */
	private Optional<Nvdimm> module(long handle) {
		var children = visit.found.children(root).stream().filter(path -> {
			var address = visit.found.added().get(path).orElseThrow().read().identity().address();
			return address.isPresent() && address.getAsLong() == handle;
		}).toList();
		var path = children.size() > 1 ? best(children) : children.stream().findFirst();
		return path.map(found -> Nvdimm.add(visit.reader, found));
	}

	/** One that says that it is enabled and has no ID of its own is best, then one that says nothing. */
	private Optional<NamePath> best(List<NamePath> children) {
		var chosen = children.getFirst();
		int best = score(chosen);
		for (var other : children.subList(1, children.size())) {
			if (best == 3) {
				break;
			}
			int score = score(other);
			if (score > best) {
				chosen = other;
				best = score;
			}
		}
		return Optional.of(chosen);
	}

	private int score(NamePath path) {
		if (!visit.reader.has(path, "_STA")) {
			return 1;
		}
		if (!visit.reader.status(path).isEnabled()) {
			return -1;
		}
		return visit.found.added().get(path).orElseThrow().read().identity().hardwareId().isPresent() ? 1 : 3;
	}
}
