package io.stagewalk.boot.machine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.boot.version.Names;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.translation.VTCR;

/**
 * What a run does not change.
 *
 * @param names    of the functions of Xen and Linux in the versions that boot
 * @param vtcr     as {@code setup_virt_paging} chooses it for the machine's physical address size
 * @param emulated what Xen answers for Dom0
 * @param bus      what devices find at physical addresses
 * @param cpuInterface the virtual CPU interface of a GICv2, if the machine has one
 * @param kernel   where Dom0's Linux has what
 * @param errata   of the cores
 * @param refused  of the pages that Dom0 is denied, those of which a hypercall says so; no released Xen does
 */
public record Given(XenVersion xen, Names names, VTCR vtcr, List<Emulated> emulated, Optional<CpuInterface> cpuInterface, Bus bus,
		KernelLayout kernel, Set<Erratum> errata, RangeSet refused) {

	/**
	 * A region whose accesses Xen emulates: trapped, not mapped.
	 *
	 * @param registers those that read as anything but 0
	 */
	public record Emulated(String by, AddressRange range, List<Register> registers) {
		public Emulated {
			registers = List.copyOf(registers);
		}

		/** What is read at an address. */
		public long answer(long address) {
			return registers.stream().filter(register -> register.address == address).mapToLong(Register::value).findFirst().orElse(0);
		}
	}

	/** A register of an emulated device, with the value that it always has. */
	public record Register(long address, long value) {
	}

	/** Where Dom0 looks for the GICv2's CPU interface, and the virtual one that stands there instead. */
	public record CpuInterface(AddressRange guest, long machineFrame) {
	}

	public Given {
		emulated = List.copyOf(emulated);
		errata = Set.copyOf(errata);
	}

	/** Who emulates an address, if anybody does. */
	public Optional<Emulated> emulatedAt(long address) {
		return emulated.stream().filter(region -> region.range().contains(address)).findFirst();
	}
}
