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
	/** Of a subspace, its type and length, in bytes. */
	private static final int SUBSPACE_HEADER = 2;
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
		for (var subspace : subspaces(root, table.length())) {
			long length = subspace.number("Length").orElse(0);
			if (length == 0) {
				return new Pcct(Interrupts.NONE, List.of());
			}
			if (length > table.length() - subspace.offset()) {
				model.sound(Signatures.PCCT);
			}
		}
		return of(root, table.length());
	}

	/** Behind the last a byte or two may stand that are none. */
	private static List<Group> subspaces(Group root, long end) {
		return root.groups(SUBSPACE).stream().filter(subspace -> subspace.offset() + SUBSPACE_HEADER < end).toList();
	}

	private static Pcct of(Group root, long end) throws TableException {
		var channels = new ArrayList<Channel>();
		for (var subspace : subspaces(root, end)) {
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
