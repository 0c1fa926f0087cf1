package io.stagewalk.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Features;
import io.stagewalk.translation.HCR;
import io.stagewalk.translation.ProcessingElement;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;

/** Makes a CPU of its registers. */
final class CpuRegisters {
	/** SCTLR_ELx.M, C and I. */
	private static final long MMU_AND_CACHES_ON = 1 | 1 << 2 | 1 << 12;
	/** ID_AA64MMFR0_EL1 of a core with 48-bit physical addresses and all granules. */
	private static final long PLAIN_MMFR0 = 0x0010_1125;

	/** Bits of TCR2_ELx. */
	private static final int PIE = 1;
	private static final int D128 = 5;

	private final RegisterFile file;
	private final RegisterFile.Group group;
	private final List<ImageRegisters.Assumption> assumptions = new ArrayList<>();

	CpuRegisters(RegisterFile file, RegisterFile.Group group) {
		this.file = file;
		this.group = group;
	}

	ImageRegisters.Cpu cpu(String otherwise) throws ImageException {
		var features = features();
		var el1 = stage1("EL1", sctlrEl1(), valueOrZero("TTBR1_EL1"));
		var el2 = stage1("EL2", value("SCTLR_EL2"), valueOrZero("TTBR1_EL2"));
		var el3 = stage1("EL3", value("SCTLR_EL3"), 0);
		var element = new ProcessingElement(features, el1, el2, el3, hcr(), new VTCR(valueOrZero("VTCR_EL2")),
				new VTTBR(valueOrZero("VTTBR_EL2")));
		return new ImageRegisters.Cpu(file.name(group, otherwise), element, assumptions);
	}

	private void assume(String register, String assumed) {
		assumptions.add(new ImageRegisters.Assumption(register, "is not known: " + assumed));
	}

	private Optional<Long> value(String name) throws ImageException {
		return file.value(group, name);
	}

	private long valueOrZero(String name) throws ImageException {
		return value(name).orElse(0L);
	}

	private Features features() throws ImageException {
		var mmfr0 = value("ID_AA64MMFR0_EL1");
		if (mmfr0.isEmpty()) {
			assume("ID_AA64MMFR0_EL1", "taken for Armv8.0 with 48-bit physical addresses and all granules");
		}
		return Features.ofIdRegisters(mmfr0.orElse(PLAIN_MMFR0), valueOrZero("ID_AA64MMFR1_EL1"), valueOrZero("ID_AA64MMFR2_EL1"));
	}

	/** QEMU names it as the 32-bit architecture does. */
	private Optional<Long> sctlrEl1() throws ImageException {
		var own = value("SCTLR_EL1");
		return own.isPresent() ? own : value("SCTLR");
	}

	/** A level of which nothing is known is taken to be off. */
	private Stage1Registers stage1(String level, Optional<Long> sctlr, long ttbr1) throws ImageException {
		var tcr = value("TCR_" + level);
		var ttbr0 = value("TTBR0_" + level);
		boolean isOff = sctlr.isEmpty() || (sctlr.get() & 1) == 0;
		if (tcr.isEmpty() && ttbr0.isEmpty() && isOff) {
			if (sctlr.isEmpty()) {
				assume("SCTLR_" + level, "stage 1 of " + level + " taken to be off");
			}
			return new Stage1Registers(sctlr.orElse(0L), 0, 0, 0, ttbr1);
		}
		checkExtensions(level);
		if (sctlr.isEmpty()) {
			assume("SCTLR_" + level, "M, C and I taken for set, WXN and EE for clear");
		}
		if (tcr.isEmpty()) {
			assume("TCR_" + level, "taken for 0");
		}
		if (ttbr0.isEmpty()) {
			assume("TTBR0_" + level, "taken for 0");
		}
		var mair = value("MAIR_" + level);
		if (mair.isEmpty()) {
			assume("MAIR_" + level, "taken for 0, Device-nGnRnE throughout");
		}
		return new Stage1Registers(sctlr.orElse(MMU_AND_CACHES_ON), tcr.orElse(0L), mair.orElse(0L), ttbr0.orElse(0L), ttbr1);
	}

	/** What a regime may have switched on that changes the meaning of descriptors, and is not modelled. */
	private void checkExtensions(String level) throws ImageException {
		long tcr2 = valueOrZero("TCR2_" + level);
		if (Bits.isSet(tcr2, PIE)) {
			assumptions.add(new ImageRegisters.Assumption("TCR2_" + level, "has PIE set: permissions are read as if they were not indirect"));
		}
		if (Bits.isSet(tcr2, D128)) {
			assumptions.add(new ImageRegisters.Assumption("TCR2_" + level, "has D128 set: descriptors of 128 bits are not modelled"));
		}
	}

	/** Stage 2 is on if there is one and nobody says otherwise. */
	private HCR hcr() throws ImageException {
		var hcr = value("HCR_EL2");
		if (hcr.isPresent()) {
			return new HCR(hcr.get());
		}
		var vtcr = value("VTCR_EL2");
		if (vtcr.isEmpty()) {
			return new HCR(0);
		}
		assume("HCR_EL2", "VM taken for set, all else for clear");
		return HCR.STAGE2_ON;
	}
}
