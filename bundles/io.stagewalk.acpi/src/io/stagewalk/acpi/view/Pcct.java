package io.stagewalk.acpi.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;

/**
 * The channels by which system and platform speak to each other.
 *
 * @param interrupts whether the platform may interrupt
 * @param channels   in their order
 * @see "ACPI 6.5, 14.1 Platform Communications Channel"
 */
public record Pcct(Interrupts interrupts, List<Channel> channels) {
	/** Whether the platform interrupts when a command is done. */
	public enum Interrupts {
		NONE, SOME
	}

	/**
	 * A subspace.
	 *
	 * @param type        0 to 5
	 * @param acknowledge clears the platform's interrupt; types 2 to 4
	 * @param registers   by which commands are given and watched, the doorbell first
	 */
	public record Channel(int type, Optional<GenericAddress> acknowledge, List<GenericAddress> registers) {
		public Channel {
			registers = List.copyOf(registers);
		}
	}

	private static final String SUBSPACE = "PCC Subspace";
	private static final List<String> REGISTERS = List.of("Doorbell Register", "Command Complete Register", "Command Update Register",
			"Error Status Register");

	public Pcct {
		channels = List.copyOf(channels);
	}

	/**
	 * What Linux takes of it: nothing if a subspace has no length.
	 *
	 * @throws TableException if it is of another signature, or a subspace passes its end: Linux would read what is no table
	 * @see "drivers/acpi/tables.c:acpi_parse_entries_array"
	 */
	public static Pcct asLinuxReads(Table table) throws TableException {
		var model = TableModel.of(table);
		var root = model.whole(Signatures.PCCT);
		for (var subspace : root.groups(SUBSPACE)) {
			if (subspace.number("Length").orElse(0) == 0) {
				return new Pcct(Interrupts.NONE, List.of());
			}
		}
		return of(model.sound(Signatures.PCCT));
	}

	private static Pcct of(Group root) throws TableException {
		var channels = new ArrayList<Channel>();
		for (var subspace : root.groups(SUBSPACE)) {
			var registers = new ArrayList<GenericAddress>();
			for (var name : REGISTERS) {
				register(subspace, name).ifPresent(registers::add);
			}
			channels.add(new Channel((int) subspace.typeNumber().orElse(0), register(subspace, "Platform ACK Register"), registers));
		}
		return new Pcct((root.value("Flags (decoded below)") & 1) != 0 ? Interrupts.SOME : Interrupts.NONE, channels);
	}

	private static Optional<GenericAddress> register(Group subspace, String name) throws TableException {
		var group = subspace.group(name);
		return group.isPresent() ? Optional.of(GenericAddress.of(group.get())) : Optional.empty();
	}
}
