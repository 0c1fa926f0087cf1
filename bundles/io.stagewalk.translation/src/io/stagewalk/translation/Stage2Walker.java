package io.stagewalk.translation;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.Translation.Fault;
import io.stagewalk.translation.Translation.Translated;

/**
 * Walks stage-2 tables of the 4 KiB granule. It sees memory and nothing else, so it serves a simulation and the image of
 * a real machine alike.
 *
 * @see "Arm ARM DDI 0487, D8.2 Translation process"
 */
public final class Stage2Walker {
	private final PhysicalMemory memory;
	private final Stage2Regime regime;

	public Stage2Walker(PhysicalMemory memory, Stage2Regime regime) {
		this.memory = memory;
		this.regime = regime;
	}

	/** Translates one access; never throws for what hardware can report. */
	public Translation walk(IPA ipa, Access access) {
		var levels = new ArrayList<WalkLevel>(4);
		if (regime.inputBits() < Long.SIZE && ipa.value() >>> regime.inputBits() != 0) {
			return new Fault(FaultKind.TRANSLATION, 0, ipa, access, levels);
		}
		long table = regime.root().value();
		if (exceedsOutput(table)) {
			return new Fault(FaultKind.ADDRESS_SIZE, 0, ipa, access, levels);
		}
		for (int level = regime.startLevel();; level++) {
			long address = regime.descriptorAddress(table, level, ipa.value());
			if (!memory.isPresent(address)) {
				return new Fault(FaultKind.EXTERNAL_ABORT_ON_WALK, level, ipa, access, levels);
			}
			var descriptor = new Stage2Descriptor(memory.read64(address), level);
			levels.add(new WalkLevel(new PA(address), descriptor));
			if (!descriptor.isValid() || !descriptor.isTable() && !descriptor.isLeaf()) {
				return new Fault(FaultKind.TRANSLATION, level, ipa, access, levels);
			}
			if (exceedsOutput(descriptor.outputAddress())) {
				return new Fault(FaultKind.ADDRESS_SIZE, level, ipa, access, levels);
			}
			if (descriptor.isLeaf()) {
				return leaf(descriptor, ipa, access, levels);
			}
			table = descriptor.outputAddress();
		}
	}

	private static Translation leaf(Stage2Descriptor leaf, IPA ipa, Access access, List<WalkLevel> levels) {
		if (!leaf.accessFlag()) {
			return new Fault(FaultKind.ACCESS_FLAG, leaf.level(), ipa, access, levels);
		}
		if (!leaf.permits(access)) {
			return new Fault(FaultKind.PERMISSION, leaf.level(), ipa, access, levels);
		}
		long offset = ipa.value() & Stage2Regime.span(leaf.level()) - 1;
		return new Translated(new PA(leaf.outputAddress() | offset), leaf, levels);
	}

	private boolean exceedsOutput(long address) {
		return address >>> regime.outputBits() != 0;
	}
}
