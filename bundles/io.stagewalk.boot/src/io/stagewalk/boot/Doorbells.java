package io.stagewalk.boot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.acpi.iort.IortRoute;
import io.stagewalk.acpi.view.Madt;
import io.stagewalk.boot.machine.Bus;
import io.stagewalk.memory.AddressRange;

/**
 * Where devices write to signal an interrupt: GITS_TRANSLATER of an ITS, or SETSPI_NS of a GICv2m frame.
 *
 * @see "GIC architecture IHI 0069, 12.19.1 GITS_TRANSLATER; SBSA GICv2m, MSI_SETSPI_NS"
 */
record Doorbells(Optional<Madt> madt) {
	private static final long TRANSLATION_PAGE = 0x1_0000;
	private static final long GITS_TRANSLATER = 0x40;
	private static final long MSI_SETSPI_NS = 0x40;

	static Doorbells of(Platform host) throws TableException {
		var table = host.table(Signatures.MADT);
		return new Doorbells(table.isPresent() ? Optional.of(Madt.of(table.get())) : Optional.empty());
	}

	/**
	 * What a device is told to write to.
	 *
	 * @param route of the device through the IORT, if that has one
	 * @return empty if the machine has nothing of the kind
	 */
	Optional<Long> of(Optional<IortRoute> route) {
		var group = route.filter(way -> way.end() == IortRoute.End.AT_ITS).map(way -> way.hops().getLast().node());
		var wanted = group.filter(IortNode.ItsGroup.class::isInstance).map(node -> ((IortNode.ItsGroup) node).identifiers()).orElse(List.of());
		var its = madt.stream().flatMap(known -> known.itss().stream()).toList();
		return its.stream().filter(one -> wanted.contains(one.id())).findFirst().or(() -> its.stream().findFirst())
				.map(one -> one.base().value() + TRANSLATION_PAGE + GITS_TRANSLATER)
				.or(() -> madt.stream().flatMap(known -> known.msiFrames().stream()).findFirst()
						.map(frame -> frame.base().value() + MSI_SETSPI_NS));
	}

	/** What stands there, for people. */
	List<Bus.Place> places() {
		var translaters = madt.stream().flatMap(known -> known.itss().stream()).map(its -> new Bus.Place("GITS_TRANSLATER of the ITS at "
				+ its.base(), AddressRange.ofLength(its.base().value() + TRANSLATION_PAGE, TRANSLATION_PAGE), Bus.Kind.DOORBELL));
		var frames = madt.stream().flatMap(known -> known.msiFrames().stream()).map(frame -> new Bus.Place("GICv2m frame",
				AddressRange.ofFrames(frame.base().frame(), 1), Bus.Kind.DOORBELL));
		return Stream.concat(translaters, frames).toList();
	}
}
