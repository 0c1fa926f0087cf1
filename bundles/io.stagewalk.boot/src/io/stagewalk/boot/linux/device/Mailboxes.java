package io.stagewalk.boot.linux.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.acpi.view.GenericAddress;
import io.stagewalk.acpi.view.Pcct;
import io.stagewalk.boot.linux.GetTable;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;

/**
 * {@code pcc_init}: maps the registers of all channels to the platform that are in memory, and touches none. The first of which it cannot
 * make anything ends it.
 *
 * @see "Linux, drivers/mailbox/pcc.c: pcc_mbox_probe, pcc_chan_reg_init"
 */
public final class Mailboxes {
	private static final int MAX_CHANNELS = 256;
	private static final int RESPONDER = 4;
	private static final int LAST_TYPE = 5;

	private Mailboxes() {
	}

	/** @param place of the table */
	public static Activation pccInit(Pcct pcct, Optional<AddressRange> place) {
		var calls = new ArrayList<Activation>();
		calls.add(GetTable.of("PCCT", place));
		var channels = pcct.channels().stream().filter(channel -> channel.type() <= LAST_TYPE).toList();
		if (channels.isEmpty() || channels.size() > MAX_CHANNELS) {
			calls.add(Act.note(DeviceFunctions.ACPI_PCC_PROBE, "Invalid PCCT: " + channels.size() + " PCC subspaces"));
		} else {
			calls.add(Routine.of(DeviceFunctions.PCC_MBOX_PROBE, probe(pcct.interrupts(), channels)));
		}
		return Routine.of(DeviceFunctions.PCC_INIT, calls);
	}

	private static List<Activation> probe(Pcct.Interrupts interrupts, List<Pcct.Channel> channels) {
		var calls = new ArrayList<Activation>();
		for (var channel : channels) {
			boolean isInterrupted = interrupts == Pcct.Interrupts.SOME;
			if (channel.type() == RESPONDER && !isInterrupted) {
				calls.add(Act.note(DeviceFunctions.PCC_MBOX_PROBE, "Platform Interrupt flag must be set to 1"));
				return calls;
			}
			var registers = Stream.concat(isInterrupted ? channel.acknowledge().stream() : Stream.empty(), channel.registers().stream())
					.filter(register -> register.space() == 0).toList();
			for (var register : registers) {
				if (!isMappable(register)) {
					calls.add(Act.note(DeviceFunctions.PCC_CHAN_REG_INIT, "Error: Cannot access register of " + register.bitWidth() + " bit width"));
					return calls;
				}
				calls.add(Routine.of(DeviceFunctions.PCC_CHAN_REG_INIT, new Ioremap(LinuxFunctions.ACPI_OS_IOREMAP, MappingSite.ACPI_OS_IOREMAP,
						AddressRange.ofLength(register.address(), register.bitWidth() / Byte.SIZE), "a channel's register")));
			}
		}
		return calls;
	}

	private static boolean isMappable(GenericAddress register) {
		int width = register.bitWidth();
		return width >= Byte.SIZE && width <= Long.SIZE && Integer.bitCount(width) == 1
				&& Long.compareUnsigned(register.address(), register.address() + width / Byte.SIZE - 1) <= 0;
	}
}
