package io.stagewalk.target;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.translation.ProcessingElement;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;

/**
 * The registers that belong to a memory image, from a JSON text: {@code cpus}, an array with the system registers of each CPU
 * by name; {@code guest}, VTTBR_EL2 and VTCR_EL2 of the guest that is looked at, for a CPU that happens to be idle shows
 * another root. Values are strings such as {@code "0x1f"}, or null where nobody knows.
 *
 * @param guest empty if the text names none
 */
public record ImageRegisters(List<Cpu> cpus, Optional<Guest> guest) {
	private static final List<String> STAGE1 = List.of("SCTLR_", "TCR_", "TCR2_", "TTBR0_", "MAIR_");

	/**
	 * A CPU.
	 *
	 * @param name        as a debugger calls it
	 * @param element     what decides its translations
	 * @param assumptions about registers that are not known
	 */
	public record Cpu(String name, ProcessingElement element, List<Assumption> assumptions) {
		public Cpu {
			assumptions = List.copyOf(assumptions);
		}
	}

	/**
	 * What is assumed in place of a register that is not known, or of what is not modelled.
	 *
	 * @param register its name: {@code SCTLR_EL1}
	 * @param remark   in words: {@code is not known: taken for 0}
	 */
	public record Assumption(String register, String remark) {

		/** Whether only stage 1 of an Exception level depends on it: {@code EL1}. */
		public boolean isOfStage1(String level) {
			return STAGE1.stream().anyMatch(name -> register.equals(name + level));
		}

		@Override
		public String toString() {
			return register + " " + remark;
		}
	}

	/** Where a guest's stage 2 is. */
	public record Guest(VTTBR vttbr, VTCR vtcr) {
	}

	public ImageRegisters {
		cpus = List.copyOf(cpus);
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException    if it cannot be read
	 * @throws ImageException if it is not JSON, or a register does not have the form of one
	 */
	public static ImageRegisters read(Path file) throws IOException, ImageException {
		return of(RegisterFile.read(file));
	}

	static ImageRegisters of(RegisterFile file) throws ImageException {
		var cpus = new ArrayList<Cpu>();
		for (var group : file.cpus()) {
			cpus.add(new CpuRegisters(file, group).cpu("CPU " + cpus.size()));
		}
		return new ImageRegisters(cpus, guest(file, cpus.getFirst().element()));
	}

	/** A guest whose VTCR_EL2 is not named has that of the first CPU. */
	private static Optional<Guest> guest(RegisterFile file, ProcessingElement first) throws ImageException {
		var group = file.group("guest");
		if (group.isEmpty()) {
			return Optional.empty();
		}
		var vttbr = file.value(group.get(), "VTTBR_EL2");
		var vtcr = file.value(group.get(), "VTCR_EL2").map(VTCR::new).orElse(first.vtcr());
		return vttbr.map(value -> new Guest(new VTTBR(value), vtcr));
	}

	/** The first CPU that has a guest's stage 2 (VTTBR_EL2.VMID is not 0); the first of all if none has. */
	public int guestCpu() {
		for (int i = 0; i < cpus.size(); i++) {
			if (cpus.get(i).element().vttbr().vmid() != 0) {
				return i;
			}
		}
		return 0;
	}

	/** A CPU as it is while the guest runs on it: with the guest's stage 2 if its own is that of no guest. */
	public ProcessingElement running(int cpu) {
		var element = cpus.get(cpu).element();
		if (guest.isEmpty() || element.vttbr().vmid() != 0) {
			return element;
		}
		return new ProcessingElement(element.features(), element.el1(), element.el2(), element.el3(), element.hcr(),
				guest.get().vtcr(), guest.get().vttbr());
	}

	/**
	 * The guest's stage 2, on the CPU that runs it; empty if no guest is named and none is on. While a host runs that shares the
	 * CPU with its guests, stage 2 is off, but the guest's tables are there.
	 */
	public Optional<Stage2Regime> guestRegime() {
		var element = running(guestCpu());
		return guest.isPresent() || element.vttbr().vmid() != 0 ? Optional.of(element.stage2Regime()) : element.stage2();
	}
}
