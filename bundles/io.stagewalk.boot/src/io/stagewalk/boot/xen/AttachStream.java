package io.stagewalk.boot.xen;

import java.util.ArrayList;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.builder.DescriptorWrite;
import io.stagewalk.translation.builder.SmmuEntries;

/** {@code arm_smmu_write_strtab_ent}: a device's stream uses Dom0's own stage-2 tables from now on. */
record AttachStream(StreamID stream) implements Activation {
	private static final int STAGE2_DWORDS = 4;

	@Override
	public Function function() {
		return XenFunctions.ARM_SMMU_WRITE_STRTAB_ENT;
	}

	@Override
	public Transition step(Machine machine) {
		var regime = machine.hypervisor().domainP2m().regime();
		var entry = SmmuEntries.stage2(VTTBR.of(regime.vmid(), regime.root().value()), machine.given().vtcr());
		long address = machine.hypervisor().smmu().orElseThrow().registers().entryAddress(stream).value();
		var memory = machine.memory();
		var writes = new ArrayList<DescriptorWrite>();
		// the last four doublewords stay 0; that which holds V is written last
		for (int i = STAGE2_DWORDS - 1; i >= 0; i--) {
			long at = address + (long) i * Long.BYTES;
			writes.add(new DescriptorWrite(new PA(at), 0, memory.read64(at), entry.dword(i)));
			memory = memory.write64(at, entry.dword(i));
		}
		return Transition.finish(machine.withMemory(memory), new Effect.StreamConfigured(stream, writes), Result.OK);
	}
}
