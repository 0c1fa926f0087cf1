package io.stagewalk.translation;

import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.VA;

/**
 * Translates addresses as a core or an SMMU does, by the tables in memory, and explains each translation. It sees memory
 * and nothing else, so it serves a simulation and the image of a real machine alike; it writes nothing: what the hardware
 * would change in the tables is part of the result.
 *
 * <p>{@link #translate} allocates nothing; {@link #walk} is the same with the result as a value. One thread at a time.
 *
 * @see "Arm ARM DDI 0487, D8.2 Translation process"
 */
public final class Walker {
	private static final int NO_ATTRIBUTES = Attributes.packed(Attributes.WRITE_BACK, 0) | Attributes.NON_SECURE;

	private final WalkLog log = new WalkLog();
	/** Null where the input is an IPA. */
	private final Stage1Walk stage1;
	/** Null where nothing translates below stage 1. */
	private final Stage2Walk stage2;
	private final boolean endsWithStage1;
	private final TableFormat stage1Format;
	private final TableFormat upperFormat;

	private long input;
	private int request;
	private long output;
	private int attributes;
	private boolean translated;

	public Walker(PhysicalMemory memory, TranslationRegime regime) {
		stage2 = regime.stage2().map(stage -> new Stage2Walk(memory, log, stage)).orElse(null);
		stage1 = regime.stage1().map(stage -> new Stage1Walk(memory, log, stage, stage2)).orElse(null);
		endsWithStage1 = stage2 == null || regime.extent() == TranslationRegime.Extent.STAGE1;
		stage1Format = regime.stage1().map(stage -> stage.lower().tables().format()).orElse(null);
		upperFormat = regime.stage1().flatMap(Stage1Regime::upper).map(range -> range.tables().format()).orElse(stage1Format);
	}

	/** Translates a privileged access. */
	public Translation walk(Address address, Access access) {
		return walk(address, access, Privilege.PRIVILEGED);
	}

	/**
	 * Translates one access; never throws for what hardware can report.
	 *
	 * @param address a VA; an IPA where there is no stage 1
	 */
	public Translation walk(Address address, Access access, Privilege privilege) {
		translate(address.value(), access, privilege);
		return result();
	}

	/**
	 * Translates one access as a device makes it.
	 *
	 * @param incoming attributes of the access; they count where there is no stage 1, which would give its own
	 */
	public Translation walk(Address address, Access access, Privilege privilege, MemoryAttributes incoming) {
		translate(address.value(), access.request() | privilege.request() | Request.OF_DEVICE,
				incoming.packed() | Attributes.NON_SECURE);
		return result();
	}

	/**
	 * Finds out where a structure is that an SMMU reads on behalf of stage 1, which is as reading a stage-1 table. The result
	 * has no memory attributes of its own.
	 *
	 * @param address where there is no stage 1
	 */
	public Translation walkForStructure(IPA address) {
		translate(address.value(), Request.READ | Request.WALK, NO_ATTRIBUTES);
		attributes = NO_ATTRIBUTES;
		return result();
	}

	/**
	 * Translates one access and keeps the result for {@link #output} and {@link #result}.
	 *
	 * @return whether there is an output; if not, {@link #result} is the fault
	 */
	public boolean translate(long address, Access access, Privilege privilege) {
		return translate(address, access.request() | privilege.request(), NO_ATTRIBUTES);
	}

	/**
	 * Translates the address of a stage-1 descriptor as the walk of stage 1 does, by stage 2 alone, and keeps the result for
	 * {@link #output} and {@link #result}. The regime must have a stage 2 and no stage 1.
	 *
	 * @return whether there is an output
	 */
	public boolean translateTableRead(long ipa) {
		return translate(ipa, Request.WALK | Request.READ | Request.PROBE, Attributes.WRITE_BACK);
	}

	/**
	 * @param wanted   bits of {@link Request}
	 * @param incoming packed {@link Attributes} of an access that skips stage 1
	 */
	boolean translate(long address, int wanted, int incoming) {
		log.clear();
		input = address;
		request = wanted;
		if (stage1 == null) {
			output = stage2.translate(address, wanted, incoming);
			attributes = stage2.attributes;
		} else if (!stage1.translate(address, wanted)) {
			return translated = false;
		} else if (endsWithStage1) {
			output = stage1.output;
			attributes = Attributes.effective(stage1.attributes);
		} else {
			output = stage2.translate(stage1.output, wanted, stage1.attributes);
			attributes = stage2.attributes;
			stage1.faultOfStage2 = true;
		}
		return translated = output >= 0;
	}

	/** The last translation's physical address, or IPA where it ends with stage 1. */
	public long output() {
		return output;
	}

	/** The last translation as a value. */
	public Translation result() {
		var format = stage1Format != upperFormat && Bits.isSet(input, 55) ? upperFormat : stage1Format;
		var levels = log.levels(format, stage2 == null ? null : stage2.format());
		if (translated) {
			boolean isIpa = endsWithStage1 && stage2 != null;
			return new Translation.Translated(isIpa ? new IPA(output) : new PA(output), MemoryAttributes.ofPacked(attributes), levels,
					log.updates());
		}
		return fault(levels);
	}

	private Translation.Fault fault(List<WalkLevel> levels) {
		boolean ofStage2 = stage1 == null || stage1.faultOfStage2;
		var walk = ofStage2 ? stage2 : stage1;
		var origin = !ofStage2 ? FaultOrigin.STAGE1 : stage2.faultOnWalk ? FaultOrigin.STAGE2_ON_WALK : FaultOrigin.STAGE2;
		var unreadable = walk.fault == FaultKind.EXTERNAL_ABORT_ON_WALK ? Optional.of(new PA(walk.address)) : Optional.<PA>empty();
		return new Translation.Fault(walk.fault, walk.faultLevel, origin, stage1 == null ? new IPA(input) : new VA(input),
				ofStage2 ? Optional.of(new IPA(stage2.faultAddress)) : Optional.empty(), Request.access(request), unreadable, levels,
				log.updates());
	}

	/** Whether the last translation's output is Non-secure memory. */
	public boolean isNonSecure() {
		return (attributes & Attributes.NON_SECURE) != 0;
	}
}
