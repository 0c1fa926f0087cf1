package io.stagewalk.translation.builder;

import java.util.Optional;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.builder.BreakBeforeMakeViolation.Rule;

/** Compares a descriptor that may be cached with one that is valid now. */
final class DescriptorChange {
	private static final int NT = 16;
	private static final int CONTIGUOUS = 52;

	private final TablesInUse tables;
	private final BreakBeforeMake.Support support;

	DescriptorChange(TablesInUse tables, BreakBeforeMake.Support support) {
		this.tables = tables;
		this.support = support;
	}

	/** The first rule that two descriptors break which translate some of the same addresses; empty if none. */
	Optional<Rule> broken(CachedDescriptor cached, CachedDescriptor made) {
		if (cached.isTable() && made.isTable()) {
			boolean other = cached.level() == made.level() && address(cached) != address(made);
			return other ? Optional.of(Rule.NEXT_TABLE) : Optional.empty();
		}
		if (cached.isTable() || made.isTable()) {
			boolean sized = cached.level() == made.level() && !isSizeFree(cached.isTable() ? made : cached);
			return sized ? Optional.of(Rule.BLOCK_SIZE) : Optional.empty();
		}
		return ofLeaves(cached, made);
	}

	/** FEAT_BBM: at level 1 with nT set in the block, at level 2 always. */
	private boolean isSizeFree(CachedDescriptor block) {
		return switch (support) {
			case LEVEL0 -> false;
			case LEVEL1 -> Bits.isSet(block.value(), NT);
			case LEVEL2 -> true;
		};
	}

	private Optional<Rule> ofLeaves(CachedDescriptor cached, CachedDescriptor made) {
		if (output(cached, made.input()) != output(made, cached.input())) {
			return Optional.of(Rule.OUTPUT_ADDRESS);
		}
		if (tables.memoryType(cached.value()) != tables.memoryType(made.value())) {
			return Optional.of(Rule.MEMORY_TYPE);
		}
		if (!format().isLpa2() && Bits.field(cached.value(), 9, 8) != Bits.field(made.value(), 9, 8)) {
			return Optional.of(Rule.SHAREABILITY);
		}
		if (cached.level() != made.level() && !isSizeFree(cached.level() < made.level() ? cached : made)) {
			return Optional.of(Rule.BLOCK_SIZE);
		}
		if (support == BreakBeforeMake.Support.LEVEL0 && cached.level() == made.level()
				&& Bits.isSet(cached.value() ^ made.value(), CONTIGUOUS)) {
			return Optional.of(Rule.CONTIGUOUS);
		}
		return tables.isNonGlobal(cached.value()) && !tables.isNonGlobal(made.value()) ? Optional.of(Rule.GLOBAL)
				: Optional.empty();
	}

	private TableFormat format() {
		return tables.tables().format();
	}

	private long address(CachedDescriptor descriptor) {
		return descriptor.isTable() ? format().tableAddress(descriptor.value())
				: format().leafAddress(descriptor.value(), descriptor.level());
	}

	/** Where a leaf leads the first address that both have. */
	private long output(CachedDescriptor leaf, AddressRange other) {
		return address(leaf) + Math.max(0, other.first() - leaf.input().first());
	}
}
