package io.stagewalk.target.recording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.translation.builder.P2mType;

/**
 * What was given to a recorded boot, and so is nothing that a model could be asked to predict. What the recording does not know
 * is empty.
 *
 * @param versions  of Xen and Linux, and their command lines
 * @param machine   what Xen runs on
 * @param memory    where Dom0's memory is
 * @param initrd    tables that Linux takes from its initrd
 * @param pci       what is on the PCI buses
 * @param firmware  what firmware left for Linux to read
 * @param unknown   what of this the recording does not say, for people
 */
public record Inputs(Versions versions, Machine machine, Memory memory, List<InitrdTable> initrd, Pci pci, Firmware firmware,
		List<String> unknown) {

	/**
	 * @param xen     as {@code 4.20.4-pre}
	 * @param linux   as {@code 6.1.0-56-arm64}
	 * @param modules of Linux that the init process loaded, in this order; none where nobody knows
	 */
	public record Versions(Optional<String> xen, Optional<String> linux, Optional<String> xenCommandLine,
			Optional<String> linuxCommandLine, List<String> modules) {
		public Versions {
			modules = List.copyOf(modules);
		}
	}

	/**
	 * @param hasIts whether Xen was built with its ITS driver
	 * @param cpus   how many Dom0 has
	 * @param paBits size of a physical address
	 */
	public record Machine(OptionalInt gicVersion, OptionalInt cpus, OptionalInt paBits, Optional<Boolean> hasIts) {
	}

	/**
	 * @param banks      of Dom0's RAM, in the order in which Xen made them
	 * @param crafted    where the tables that Xen makes for Dom0 stand
	 * @param acpi       banks that the firmware reports as EfiACPIReclaimMemory; may include the crafted region
	 * @param given      frames that Dom0 gave back and got while it ran: shared info, the balloon, grants; in order
	 */
	public record Memory(List<Frames> banks, Optional<Frames> crafted, List<AddressRange> acpi, List<Given> given) {
		public Memory {
			banks = List.copyOf(banks);
			acpi = List.copyOf(acpi);
			given = List.copyOf(given);
		}
	}

	/**
	 * Frames of Dom0 that were changed by a hypercall of its own.
	 *
	 * @param afterBalloon whether Dom0 had given them back before, to have room for what comes there now
	 */
	public record Given(Frames frames, P2mType type, Optional<Boolean> afterBalloon) {
	}

	/**
	 * A table of the initrd.
	 *
	 * @param file    relative to the recording's folder
	 * @param address where Linux keeps it in Dom0's RAM
	 */
	public record InitrdTable(String signature, String file, Optional<PA> address) {
	}

	/**
	 * What is on the buses.
	 *
	 * @param functions empty where nobody knows; a machine without any has an empty list of root bridges too
	 * @param windows   of all root bridges, in memory
	 */
	public record Pci(List<Function> functions, List<AddressRange> windows) {
		public Pci {
			functions = List.copyOf(functions);
			windows = List.copyOf(windows);
		}
	}

	/**
	 * A function that answers.
	 *
	 * @param address  as Linux writes it: {@code 0000:00:01.0}
	 * @param bars     where Linux has put them, in memory
	 * @param firstBars where they were when Linux read them first, in memory
	 * @param behind   the buses behind a bridge
	 * @param driver   that was bound to it
	 */
	public record Function(String address, List<Bar> bars, List<Bar> firstBars, Optional<Buses> behind, Optional<String> driver) {
		public Function {
			bars = List.copyOf(bars);
			firstBars = List.copyOf(firstBars);
		}

		/** Whether it is known where Linux has put the BARs that there are. */
		public boolean isPlaced() {
			return bars.size() >= firstBars.size();
		}
	}

	public record Bar(String name, AddressRange range) {
	}

	public record Buses(int secondary, int subordinate) {
	}

	/**
	 * @param errorBlocks where error status blocks lie, as far as the contents of the registers that point to them are known
	 * @param initProgram what runs when the kernel has booted, for people
	 */
	public record Firmware(List<ErrorBlock> errorBlocks, Optional<String> initProgram) {
		public Firmware {
			errorBlocks = List.copyOf(errorBlocks);
		}
	}

	/** @param register that holds the block's address; empty where that is not known */
	public record ErrorBlock(Optional<PA> register, AddressRange range) {
	}

	public Inputs {
		initrd = List.copyOf(initrd);
		unknown = List.copyOf(unknown);
	}
}
