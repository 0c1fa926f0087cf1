package io.stagewalk.translation.tlb;

import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Descriptor;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.Stage1Descriptor;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.Walker;
import io.stagewalk.translation.tlb.TlbEntry.Kind;
import io.stagewalk.translation.tlb.TlbEntry.Permitted;

/** Makes the entry that a translation leaves in a TLB. */
final class TlbFill {
	private static final Privilege[] PRIVILEGES = { Privilege.PRIVILEGED, Privilege.UNPRIVILEGED };

	private TlbFill() {
	}

	/** @return empty if the tables translate no access to the address */
	static Optional<TlbEntry> entry(Kind kind, PhysicalMemory memory, TlbContext context, Address address) {
		var walker = new Walker(memory, context.regime());
		Translation.Translated found = null;
		var permitted = Permitted.NOTHING;
		for (var privilege : PRIVILEGES) {
			for (var access : Access.values()) {
				if (walker.walk(address, access, privilege) instanceof Translation.Translated translated) {
					permitted = permitted.with(access, privilege);
					// cacheability is that of data, if data can be accessed at all
					found = found == null ? translated : found;
				}
			}
		}
		return found == null ? Optional.empty() : Optional.of(entry(kind, context, address, new Walked(found, permitted)));
	}

	private record Walked(Translation.Translated translation, Permitted permitted) {
		/** The last descriptor of a stage. */
		Optional<Descriptor> leaf(Stage stage) {
			return translation.levels().reversed().stream().map(level -> level.descriptor())
					.filter(descriptor -> descriptor.stage() == stage).findFirst();
		}
	}

	private static TlbEntry entry(Kind kind, TlbContext context, Address address, Walked walked) {
		var stage1 = kind == Kind.STAGE2 ? Optional.<Descriptor>empty() : walked.leaf(Stage.STAGE1);
		// of a walk that ends with stage 1, stage 2 is only that of its tables
		var stage2 = kind == Kind.STAGE1 ? Optional.<Descriptor>empty() : walked.leaf(Stage.STAGE2);
		long output = walked.translation.output().value();
		long ipa = stage1.map(leaf -> leaf.outputAddress() | address.value() & leaf.span() - 1).orElse(address.value());
		long size = Math.min(size(stage1, address.value(), walked), size(stage2, ipa, walked));
		long offset = address.value() & size - 1;
		var leaf = stage1.or(() -> stage2);
		long first = output - offset;
		long block = Math.min(size, leaf.map(Descriptor::span).orElse(size));
		return new TlbEntry(kind, tag(kind, context, stage1), AddressRange.ofLength(address.value() - offset, size), block,
				walked.translation.output() instanceof IPA ? new IPA(first) : new PA(first),
				leaf.map(Descriptor::level).orElse(0), walked.translation.attributes(), walked.permitted);
	}

	private static TlbTag tag(Kind kind, TlbContext context, Optional<Descriptor> stage1) {
		boolean tagged = context.stage1() == Regime.EL1_0 || context.stage1() == Regime.EL2_0;
		boolean global = !tagged || kind == Kind.STAGE2
				|| stage1.map(leaf -> !((Stage1Descriptor) leaf).notGlobal()).orElse(true);
		return new TlbTag(kind == Kind.STAGE2 ? Regime.EL1_0 : context.stage1(), context.vmid(),
				global ? OptionalInt.empty() : OptionalInt.of(context.asid()));
	}

	/**
	 * How much a stage lets an entry hold: its leaf, or the run of leaves that the Contiguous bit joins, unless the leaf's
	 * output is not at its place in such a run. A stage that is off sets no limit but a page where nothing else does.
	 *
	 * @param input of the stage
	 */
	private static long size(Optional<Descriptor> leaf, long input, Walked walked) {
		if (leaf.isEmpty()) {
			return walked.translation.levels().isEmpty() ? Address.PAGE_SIZE : Long.MAX_VALUE;
		}
		var descriptor = leaf.get();
		long span = descriptor.span();
		long run = descriptor.contiguous() ? span * descriptor.format().contiguousEntries(descriptor.level()) : span;
		return (descriptor.outputAddress() & run - 1) == (input & -span & run - 1) ? run : span;
	}
}
