package io.stagewalk.boot.linux.apei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.view.Hest;
import io.stagewalk.boot.linux.BusNotifier;
import io.stagewalk.boot.linux.GetTable;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.memory.AddressRange;

/** The generic hardware error sources of the HEST: a platform device each, and a look at whether there is an error already. */
public final class ErrorSources {
	private ErrorSources() {
	}

	/**
	 * {@code acpi_hest_init}.
	 *
	 * @param hest  of no sources where there is none
	 * @param place of the table
	 */
	public static Activation hestInit(Hest hest, Optional<AddressRange> place) {
		var table = GetTable.of("HEST", place);
		if (hest.refusal().isPresent()) {
			return Routine.of(ApeiFunctions.ACPI_HEST_INIT, table, Act.note(ApeiFunctions.APEI_HEST_PARSE,
					hest.refusal().get().getMessage() + ": Linux gives the whole table up"));
		}
		if (isRefused(hest.sources())) {
			return Routine.of(ApeiFunctions.ACPI_HEST_INIT, table,
					Act.note(ApeiFunctions.HEST_GHES_DEV_REGISTER, "two sources have the same ID: Linux takes none of them"));
		}
		return Routine.of(ApeiFunctions.ACPI_HEST_INIT, table, Routine.of(ApeiFunctions.HEST_GHES_DEV_REGISTER,
				hest.sources().stream().map(source -> BusNotifier.added("GHES." + source.id(), List.of())).toList()));
	}

	/** {@code acpi_ghes_init}: the driver meets the devices, in their order. */
	public static Activation ghesInit(Hest hest) {
		var taken = isRefused(hest.sources()) ? List.<Hest.Source> of() : hest.sources();
		return Routine.of(ApeiFunctions.ACPI_GHES_INIT, taken.stream().map(ErrorSources::probe).toList());
	}

	/** Where two have the same ID, the devices that there are already are taken away, and the table is as if it were not there. */
	private static boolean isRefused(List<Hest.Source> sources) {
		return sources.stream().map(Hest.Source::id).distinct().count() < sources.size();
	}

	private static Activation probe(Hest.Source source) {
		var refused = refusal(source);
		if (refused.isPresent()) {
			return Act.note(ApeiFunctions.GHES_PROBE, "GHES." + source.id() + ": " + refused.get());
		}
		var status = Register.of(source.status());
		var acknowledge = source.acknowledge().flatMap(Register::of);
		var calls = new ArrayList<Activation>();
		var maps = new ArrayList<Activation>();
		acknowledge.ifPresent(register -> maps.add(Routine.of(ApeiFunctions.MAP_GEN_V2, register.map("acknowledge register"))));
		boolean isUsable = source.acknowledge().isEmpty() || acknowledge.isPresent();
		if (isUsable) {
			status.ifPresent(register -> maps.add(register.map("error status address")));
		}
		calls.add(Routine.of(ApeiFunctions.GHES_NEW, maps));
		if (!isUsable || status.isEmpty()) {
			calls.add(Act.note(ApeiFunctions.GHES_PROBE, "GHES." + source.id() + ": a register that cannot be used"));
		} else if (source.notifyType() == Notify.SOFTWARE_DELEGATED) {
			// Xen has no software delegated exceptions for a domain
			calls.add(Act.note(ApeiFunctions.GHES_PROBE, "GHES." + source.id() + ": the event cannot be registered"));
		} else {
			calls.add(GhesProc.of(status.get(), source.blockLength(), acknowledge));
		}
		return Routine.of(ApeiFunctions.GHES_PROBE, calls);
	}

	/** Ways to hear of an error, by their numbers. */
	private static final class Notify {
		static final int POLLED = 0, INTERRUPT = 1, LOCAL = 2, SCI = 3, NMI = 4, GPIO = 7, SEA = 8, GSIV = 10, SOFTWARE_DELEGATED = 11;

		private Notify() {
		}
	}

	/** Why Linux on Arm does not take a source; empty if it does. */
	private static Optional<String> refusal(Hest.Source source) {
		if (source.blockLength() < ErrorStatus.SIZE) {
			return Optional.of("invalid error status block length " + source.blockLength());
		}
		return switch (source.notifyType()) {
			case Notify.POLLED, Notify.INTERRUPT, Notify.SCI, Notify.GPIO, Notify.SEA, Notify.GSIV, Notify.SOFTWARE_DELEGATED ->
				Optional.empty();
			case Notify.LOCAL -> Optional.of("local interrupts are not supported");
			case Notify.NMI -> Optional.of("NMI is not supported");
			default -> Optional.of("unknown notification type " + source.notifyType());
		};
	}
}
