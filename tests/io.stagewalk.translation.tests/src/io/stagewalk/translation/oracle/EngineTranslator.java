package io.stagewalk.translation.oracle;

import java.util.Map;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.AbortSyndrome;
import io.stagewalk.translation.AddressTranslation;
import io.stagewalk.translation.AtOperation;
import io.stagewalk.translation.DataTransfer;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.Features;
import io.stagewalk.translation.HCR;
import io.stagewalk.translation.PAR;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.ProcessingElement;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;

/** The engine, asked as the oracle is. */
final class EngineTranslator implements Translator {
	@Override
	public long par(AtCase machine, Probe probe) {
		var engine = new AddressTranslation(new Words(machine.memory()), core(machine));
		var current = Register.PSTATE_PAN.bit(machine.registers(), 0) ? Privilege.PRIVILEGED_NEVER_UNPRIVILEGED : Privilege.PRIVILEGED;
		var operation = AtOperation.valueOf(probe.operation().name());
		var translation = engine.execute(operation, new VA(probe.address()), current);
		if (translation instanceof Translation.Fault fault && fault.kind() == FaultKind.EXTERNAL_ABORT_ON_WALK) {
			return EXCEPTION
					| AbortSyndrome.of(fault, DataTransfer.Other.MAINTENANCE, AbortSyndrome.Source.SAME_LEVEL).esr();
		}
		return PAR.of(translation).value();
	}

	static ProcessingElement core(AtCase machine) {
		var cpu = machine.cpu();
		var r = machine.registers();
		var el1 = new Stage1Registers(Register.SCTLR_EL1.value(r), Register.TCR_EL1.value(r), Register.MAIR_EL1.value(r),
				Register.TTBR0_EL1.value(r), Register.TTBR1_EL1.value(r));
		var el2 = new Stage1Registers(Register.SCTLR_EL2.value(r), Register.TCR_EL2.value(r), Register.MAIR_EL2.value(r),
				Register.TTBR0_EL2.value(r), Register.TTBR1_EL2.value(r));
		return new ProcessingElement(Features.ofIdRegisters(cpu.mmfr0(), cpu.mmfr1(), cpu.mmfr2()), el1, el2, Stage1Registers.OFF,
				new HCR(Register.HCR_EL2.value(r)), new VTCR(Register.VTCR_EL2.value(r)), new VTTBR(Register.VTTBR_EL2.value(r)));
	}

	private record Words(Map<Long, Long> words) implements PhysicalMemory {
		@Override
		public boolean isPresent(long address) {
			return Machine.isPresent(address);
		}

		@Override
		public long read64(long address) {
			return words.getOrDefault(address, 0L);
		}
	}
}
