package io.stagewalk.translation.smmuv2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.FaultOrigin;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;
import io.stagewalk.translation.smmuv2.GlobalFaultRegisters.Cause;
import io.stagewalk.translation.smmuv2.GlobalFaultRegisters.Place;
import io.stagewalk.translation.smmuv2.SmmuV2Outcome.Response;
import io.stagewalk.translation.smmuv2.SmmuV2Outcome.Signal;

/**
 * An SMMUv2: it translates the accesses of the devices behind it, of Non-secure state, by its context banks. It changes nothing:
 * what a fault leaves in registers is part of the outcome.
 *
 * <p>Tables in the AArch64 format are modelled, those of AArch32 and the contexts of a hypervisor are not.
 *
 * @see "SMMUv2 IHI 0062, 2 The SMMU architecture, 3 Fault handling"
 */
public record SMMUv2(SmmuV2Registers registers) {
	private static final int EXTENDED_ID_BITS = 16;

	/** Translates one access; never throws for what the hardware can report. */
	public SmmuV2Outcome translate(PhysicalMemory memory, DeviceAccess access) {
		var in = new DeviceAccess(access.stream(), access.address() & Bits.mask(registers.features().upstreamBits()),
				access.access(), access.privilege(), access.attributes());
		if (registers.clientpd()) {
			return bypass(in);
		}
		var matches = matches(in.stream().index());
		if (matches.isEmpty()) {
			return registers.usfcfg() ? fault(Cause.UNIDENTIFIED_STREAM, in, Place.FIRST) : bypass(in);
		}
		if (matches.size() > 1) {
			return registers.smcfcfg() ? fault(Cause.STREAM_MATCH_CONFLICT, in, Place.FIRST) : bypass(in);
		}
		var mapping = matches.getFirst();
		return switch (mapping.type()) {
			case BYPASS -> bypass(mapping.apply(in));
			case FAULT -> fault(Cause.INVALID_CONTEXT, in, Place.FIRST);
			case TRANSLATION -> context(memory, mapping.apply(in), mapping.cbndx());
		};
	}

	/** The groups that match a StreamID; its own where streams are not matched but counted. */
	List<StreamMapping> matches(long stream) {
		var features = registers.features();
		var found = new ArrayList<StreamMapping>();
		int groups = Math.min(features.numsmrg(), registers.streams().size());
		int bits = registers.exidenable() ? EXTENDED_ID_BITS : features.numsidb();
		if (stream >>> bits != 0) {
			return found;
		}
		if (!features.sms()) {
			if (stream < groups) {
				found.add(registers.streams().get((int) stream));
			}
			return found;
		}
		var matching = registers.exidenable() ? StreamMapping.Matching.EXTENDED : StreamMapping.Matching.ORDINARY;
		registers.streams().subList(0, groups).stream().filter(group -> group.matches(stream, matching)).forEach(found::add);
		return found;
	}

	private static SmmuV2Outcome bypass(DeviceAccess access) {
		return new SmmuV2Outcome.Bypassed(new PA(access.address()), access.attributes());
	}

	private SmmuV2Outcome fault(Cause cause, DeviceAccess access, Place place) {
		return new SmmuV2Outcome.GlobalFault(GlobalFaultRegisters.of(cause, access, place),
				registers.gcfgfre() ? Response.ABORT : Response.DISCARD, registers.gcfgfie() ? Signal.INTERRUPT : Signal.NONE);
	}

	private Optional<ContextBank> bank(int index) {
		return index < registers.features().numcb() && index < registers.banks().size()
				? Optional.of(registers.banks().get(index)) : Optional.empty();
	}

	private SmmuV2Outcome context(PhysicalMemory memory, DeviceAccess access, int index) {
		var bank = bank(index);
		if (bank.isEmpty()) {
			return fault(Cause.UNIMPLEMENTED_CONTEXT_BANK, access, Place.FIRST);
		}
		return switch (type(index, bank.get())) {
			case STAGE2 -> walk(memory, access, new Path(index, Optional.empty(), bank, index));
			case STAGE1_STAGE2_BYPASS -> walk(memory, access, new Path(index, bank, Optional.empty(), index));
			case STAGE1_STAGE2_FAULT -> fault(Cause.INVALID_CONTEXT, access, Place.NESTED);
			case STAGE1_STAGE2 -> bank(bank.get().cbndx())
					.map(below -> walk(memory, access, new Path(index, bank, Optional.of(below), bank.get().cbndx())))
					.orElseGet(() -> fault(Cause.UNIMPLEMENTED_CONTEXT_BANK, access, Place.NESTED));
		};
	}

	/** What a bank is for, as far as the SMMU can; the first ones are for stage 2, whatever they say. */
	private ContextBank.Type type(int index, ContextBank bank) {
		var features = registers.features();
		if (!features.s1ts() || index < features.nums2cb()) {
			return ContextBank.Type.STAGE2;
		}
		if (!features.s2ts()) {
			return ContextBank.Type.STAGE1_STAGE2_BYPASS;
		}
		return bank.type() == ContextBank.Type.STAGE1_STAGE2 && !features.nts() ? ContextBank.Type.STAGE1_STAGE2_FAULT
				: bank.type();
	}

	/** The banks of an access, and which numbers they have. */
	private record Path(int first, Optional<ContextBank> stage1, Optional<ContextBank> stage2, int second) {
	}

	private SmmuV2Outcome walk(PhysicalMemory memory, DeviceAccess access, Path path) {
		// a bank that is off lets everything through
		var stage1 = path.stage1.filter(ContextBank::m);
		var stage2 = path.stage2.filter(ContextBank::m);
		if (stage1.isEmpty() && stage2.isEmpty()) {
			return bypass(access);
		}
		if (stage1.or(() -> stage2).stream().anyMatch(bank -> !bank.va64()) || stage2.stream().anyMatch(bank -> !bank.va64())) {
			return new SmmuV2Outcome.NotModelled("tables in an AArch32 format");
		}
		if (stage1.isPresent() && stage1.get().hypc()) {
			return new SmmuV2Outcome.NotModelled("the context of a hypervisor");
		}
		var features = registers.features();
		var regime = new TranslationRegime(stage1.map(bank -> bank.stage1(features)), stage2.map(bank -> bank.stage2(features)),
				TranslationRegime.Extent.ALL);
		var walker = new Walker(memory, regime);
		var address = stage1.isPresent() ? new VA(stage1.get().extended(access.address(), features.upstreamBits()))
				: new IPA(access.address());
		return switch (walker.walk(address, access.access(), access.privilege(), access.attributes())) {
			case Translation.Translated translated -> new SmmuV2Outcome.Passed(path.first, translated);
			case Translation.Fault fault -> contextFault(access, path, fault);
		};
	}

	private SmmuV2Outcome contextFault(DeviceAccess access, Path path, Translation.Fault fault) {
		boolean first = fault.origin() == FaultOrigin.STAGE1;
		var bank = (first ? path.stage1 : path.stage2).orElseThrow();
		var left = ContextFaultRegisters.of(first ? path.first : path.second, path.first, access, fault);
		var signal = bank.cfie() ? Signal.INTERRUPT : Signal.NONE;
		if (bank.cfcfg() && !registers.stalld()) {
			return new SmmuV2Outcome.ContextFault(left.stalled(), fault, Response.STALL, signal);
		}
		return new SmmuV2Outcome.ContextFault(left, fault, bank.cfre() ? Response.ABORT : Response.DISCARD, signal);
	}
}
