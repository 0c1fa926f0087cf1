package io.stagewalk.boot.check;

import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.scenario.Expectation.Mapped;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.builder.XenP2m;

/** Dom0's stage 2 at a position of a run, as Xen sees it: an entry without bit 0 counts where its type is not invalid. */
final class StageTwo {
	private static final int MEMATTR_NC = 0b0101;
	private static final int MEMATTR_WT = 0b1010;
	private static final int MEMATTR_WB = 0b1111;
	private static final int S2AP_READ_ONLY = 0b01;
	private static final int S2AP_READ_WRITE = 0b11;

	private final Trace trace;
	private final int position;
	private final MachineState state;

	StageTwo(Trace trace, int position) {
		this.trace = trace;
		this.position = position;
		this.state = trace.stateAt(position);
	}

	/** Whether it puts something there. */
	static boolean isMapping(Effect.Mapped effect) {
		return effect.type() != P2mType.INVALID;
	}

	/** All pages of the range are as wanted; the first that is not is told. */
	Verdict mapped(Mapped wanted) {
		if (state.p2m().isEmpty()) {
			return Verdict.fails("Dom0 has no stage 2 yet");
		}
		var p2m = state.p2m().get();
		for (long at = wanted.range().first();;) {
			var entry = entry(p2m, at);
			var wrong = wrong(p2m, entry, wanted, at);
			if (wrong.isPresent()) {
				return told(at, Address.text(at) + " " + wrong.get());
			}
			long last = lastOf(entry, at);
			if (Long.compareUnsigned(last, wanted.range().last()) >= 0) {
				return Verdict.HOLDS;
			}
			at = last + 1;
		}
	}

	Verdict notMapped(AddressRange range) {
		if (state.p2m().isEmpty()) {
			return Verdict.HOLDS;
		}
		var p2m = state.p2m().get();
		for (long at = range.first();;) {
			var entry = entry(p2m, at);
			if (p2m.isMapped(entry)) {
				return told(at, Address.text(at) + " is mapped, as " + p2m.encoding().type(entry.softwareBits()).text());
			}
			long last = lastOf(entry, at);
			if (Long.compareUnsigned(last, range.last()) >= 0) {
				return Verdict.HOLDS;
			}
			at = last + 1;
		}
	}

	private Stage2Descriptor entry(XenP2m p2m, long address) {
		return p2m.lookUp(state.memory(), address >>> Address.PAGE_SHIFT);
	}

	/** The last address that an entry decides about. */
	private static long lastOf(Stage2Descriptor entry, long address) {
		return address | entry.span() - 1;
	}

	private static Optional<String> wrong(XenP2m p2m, Stage2Descriptor entry, Mapped wanted, long address) {
		if (!p2m.isMapped(entry)) {
			return Optional.of("is not mapped");
		}
		long output = entry.outputAddress() + (address & entry.span() - 1);
		var expected = wanted.output().map(first -> first.value() + (address - wanted.range().first()));
		if (expected.isPresent() && expected.get() != output) {
			return Optional.of("is mapped to " + Address.text(output));
		}
		var type = p2m.encoding().type(entry.softwareBits()).text();
		if (wanted.type().isPresent() && !wanted.type().get().equals(type)) {
			return Optional.of("is mapped as " + type);
		}
		int permitted = wanted.access().map(access -> access == Mapped.Permission.RO ? S2AP_READ_ONLY : S2AP_READ_WRITE)
				.orElse(entry.s2ap());
		if (permitted != entry.s2ap()) {
			return Optional.of("is mapped with S2AP " + entry.s2ap());
		}
		var memory = memoryType(entry.memAttr());
		return wanted.memory().filter(one -> !one.equals(memory)).map(other -> "is mapped as " + memory);
	}

	/** As scenarios write it. @see "Arm ARM DDI 0487, D8.6.5 Stage 2 memory region type and Cacheability attributes" */
	private static String memoryType(int memAttr) {
		return switch (memAttr) {
			case MEMATTR_NC -> "normal-nc";
			case MEMATTR_WT -> "normal-wt";
			case MEMATTR_WB -> "normal-wb";
			default -> memAttr < 4 ? Mapped.MEMORY_TYPES.get(memAttr) : "MemAttr 0b" + Integer.toBinaryString(memAttr);
		};
	}

	/** With the last step that changed the page, if one did. */
	private Verdict told(long address, String found) {
		for (int i = position - 1; i >= 0; i--) {
			if (trace.step(i).effect() instanceof Effect.Mapped mapped && mapped.ipa().contains(address)) {
				return Verdict.failsAt(i, found);
			}
		}
		return Verdict.fails(found);
	}
}
