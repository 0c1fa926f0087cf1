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

	private static final List<String> REGISTERS = List.of("Doorbell Register", "Command Complete Register", "Command Update Register",
			"Error Status Register");

	public Pcct {
		channels = List.copyOf(channels);
	}

	/** @throws TableException if a subspace passes the end of the table */
	public static Pcct of(Table table) throws TableException {
		var root = TableModel.of(table).sound(Signatures.PCCT);
		var channels = new ArrayList<Channel>();
		for (var subspace : root.groups("PCC Subspace")) {
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
