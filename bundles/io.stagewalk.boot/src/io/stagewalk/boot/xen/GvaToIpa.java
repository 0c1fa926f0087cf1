package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelLayout;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.VA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.AddressTranslation;
import io.stagewalk.translation.AtOperation;
import io.stagewalk.translation.PAR;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.ProcessingElement;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.VTTBR;

/** {@code gva_to_ipa}: asks Dom0's stage 1 by AT S1E1R where HPFAR_EL2 does not tell the IPA. */
record GvaToIpa(Address address) implements Activation {

	@Override
	public Function function() {
		return XenFunctions.GVA_TO_IPA;
	}

	@Override
	public Transition step(Machine machine) {
		var p2m = machine.hypervisor().domainP2m().regime();
		var core = new ProcessingElement(KernelLayout.FEATURES, machine.stage1().registers(), Stage1Registers.OFF, Stage1Registers.OFF,
				KernelLayout.HCR_EL2, machine.given().vtcr(), VTTBR.of(p2m.vmid(), p2m.root().value()));
		var translation = new AddressTranslation(machine.memory(), core).execute(AtOperation.S1E1R, new VA(address.value()),
				Privilege.PRIVILEGED);
		var effect = new Effect.Noted("AT S1E1R " + address + ": " + PAR.of(translation));
		return Transition.finish(machine, effect, switch (translation) {
			case Translation.Translated translated -> new Result.Value(translated.output().value());
			case Translation.Fault fault -> Result.RETRY;
		});
	}
}
