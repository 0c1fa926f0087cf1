package io.stagewalk.translation.builder;

import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.Descriptor;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.tlb.TlbInvalidation;
import io.stagewalk.translation.tlb.TlbiOperation;

/**
 * A domain's stage-2 tables, kept as Xen keeps them: 4 KiB granule, blocks where alignment allows, and an entry whose
 * bit 0 is clear while its type is not invalid counts as mapped to Xen though not to the hardware.
 *
 * @param frames       where further tables come from
 * @param maxMappedGfn the highest guest frame that was ever mapped; −1 if none was
 * @see "xen/arch/arm/p2m.c"
 */
public record XenP2m(Stage2Regime regime, P2mEncoding encoding, TableFrames frames, long maxMappedGfn) {
	private static final int ENTRIES = 1 << Granule.KIB4.stride();
	private static final long VALID = 1;

	/** A p2m that maps nothing yet. */
	public XenP2m(Stage2Regime regime, P2mEncoding encoding, TableFrames frames) {
		this(regime, encoding, frames, -1);
	}

	private P2mUpdate finish(TableEditor editor) {
		return new P2mUpdate(new XenP2m(regime, encoding, editor.frames(), maxMappedGfn), editor.memory(), editor.events());
	}

	private static Stage2Descriptor read(TableEditor editor, long address, int level) {
		return new Stage2Descriptor(editor.read(address), level);
	}

	/** @see "xen/arch/arm/p2m.c:p2m_force_tlb_flush_sync" */
	private TlbInvalidation wholeDomain() {
		return TlbiOperation.VMALLS12E1.ofVmid(regime.vmid());
	}

	private XenP2m withMapped(long lastGfn) {
		return new XenP2m(regime, encoding, frames, Math.max(maxMappedGfn, lastGfn));
	}

	/** The same tables when frames were taken for something else. */
	public XenP2m with(TableFrames left) {
		return new XenP2m(regime, encoding, left, maxMappedGfn);
	}

	/** Whether a frame is within the guest's address space, as VTCR_EL2.T0SZ gives it. */
	public boolean covers(long gfn) {
		return gfn >>> regime.inputBits() - Address.PAGE_SHIFT == 0;
	}

	/**
	 * The order (log2 of the number of pages) of the mapping that Xen makes next: 1 GiB, 2 MiB or 4 KiB, by the lowest bit
	 * set in gfn, mfn and the number of pages left.
	 *
	 * @see "xen/arch/arm/p2m.c:p2m_set_entry"
	 */
	public static int order(long gfn, long mfn, long left) {
		int aligned = Long.numberOfTrailingZeros(gfn | mfn | left);
		int block = Granule.KIB4.stride();
		return aligned >= 2 * block ? 2 * block : aligned >= block ? block : 0;
	}

	/**
	 * Maps {@code 2^order} pages, or takes them away. Blocks in the way are split down to the level needed.
	 *
	 * @param gfn     first guest frame, which must be {@link #covers covered}
	 * @param order   0, 9 or 18
	 * @param mapping whose frame is not looked at when its type is {@code INVALID}
	 * @throws OutOfTableFramesException if a table was needed and no frame is left; nothing is changed then
	 * @see "xen/arch/arm/p2m.c:__p2m_set_entry"
	 */
	public P2mUpdate setEntry(SimulatedMemory memory, long gfn, int order, Mapping mapping) throws OutOfTableFramesException {
		var editor = new TableEditor(memory, frames);
		int target = TableFormat.LAST_LEVEL - order / Granule.KIB4.stride();
		boolean removing = mapping.type() == P2mType.INVALID;
		long ipa = gfn << Address.PAGE_SHIFT;
		long table = regime.root().value();
		for (int level = regime.startLevel(); level < target; level++) {
			long address = regime.tables().descriptorAddress(table, level, ipa);
			var entry = read(editor, address, level);
			if (!isMapped(entry)) {
				if (removing) {
					return finish(editor);
				}
				editor.write(address, level, encoding.table(editor.allocate(Granule.KIB4) >>> Address.PAGE_SHIFT));
			} else if (!entry.isTable()) {
				split(editor, address, entry, new Split(target, ipa));
			}
			table = read(editor, address, level).outputAddress();
		}
		long address = regime.tables().descriptorAddress(table, target, ipa);
		boolean live = read(editor, address, target).isValid();
		if (live || removing) {
			// what the hardware holds for invalid is written over
			editor.write(address, target, 0);
		}
		if (live) {
			editor.invalidate(wholeDomain());
		}
		if (removing) {
			return finish(editor);
		}
		editor.write(address, target, encoding.leaf(mapping.mfn(), mapping.type(), target));
		return withMapped(gfn + (1L << order) - 1).finish(editor);
	}

	/** What guest frames are to be mapped to. */
	public record Mapping(long mfn, P2mType type) {
	}

	/** Down to which level blocks are split, on the way to which address. */
	private record Split(int target, long ipa) {
	}

	/**
	 * Replaces a block by a table that maps the same; the pieces are as valid to the hardware as the block was. What is split further is
	 * so before the hardware can see it: the block is broken once.
	 *
	 * @see "xen/arch/arm/p2m.c:p2m_split_superpage"
	 */
	private void split(TableEditor editor, long address, Stage2Descriptor block, Split split) throws OutOfTableFramesException {
		long table = pieces(editor, block, split);
		editor.write(address, block.level(), 0);
		editor.invalidate(wholeDomain());
		editor.write(address, block.level(), encoding.table(table >>> Address.PAGE_SHIFT));
	}

	private long pieces(TableEditor editor, Stage2Descriptor block, Split split) throws OutOfTableFramesException {
		long table = editor.allocate(Granule.KIB4);
		int level = block.level() + 1;
		long piece = block.value() | (level == TableFormat.LAST_LEVEL ? 1L << 1 : 0);
		long further = regime.tables().descriptorAddress(table, level, split.ipa);
		for (int i = 0; i < ENTRIES; i++) {
			long address = table + (long) i * Long.BYTES;
			long same = piece + i * TableFormat.KIB4.span(level);
			editor.write(address, level, level < split.target && address == further
					? encoding.table(pieces(editor, new Stage2Descriptor(same, level), split) >>> Address.PAGE_SHIFT) : same);
		}
		return table;
	}

	/**
	 * Clears bit 0 of the entries of root tables, so that the domain's next touch of each part comes to Xen's notice.
	 *
	 * @param tables how many, from the first on; all of them are {@link Stage2Regime#rootTables}
	 * @see "xen/arch/arm/p2m.c:p2m_invalidate_root"
	 */
	public P2mUpdate invalidateRoot(SimulatedMemory memory, int tables) {
		var editor = new TableEditor(memory, frames);
		for (int i = 0; i < tables; i++) {
			invalidateTable(editor, regime.root().value() + i * Address.PAGE_SIZE, regime.startLevel());
		}
		editor.invalidate(wholeDomain());
		return finish(editor);
	}

	private static void invalidateTable(TableEditor editor, long table, int level) {
		for (int i = 0; i < ENTRIES; i++) {
			long address = table + (long) i * Long.BYTES;
			editor.write(address, level, read(editor, address, level).value() & ~VALID);
		}
	}

	/**
	 * Answers a translation fault: the first entry on the way that the hardware finds invalid becomes valid again if Xen
	 * holds it for valid, and if it points to a table, the entries of that table become invalid in its place. So one touch
	 * is answered level by level, and whether the frame itself is mapped shows only in the end. If the way is valid
	 * throughout, somebody else was faster.
	 *
	 * @return empty if Xen has no answer: nothing is mapped there
	 * @see "xen/arch/arm/p2m.c:p2m_resolve_translation_fault"
	 */
	public Optional<P2mUpdate> resolveTranslationFault(SimulatedMemory memory, long gfn) {
		if (gfn > maxMappedGfn || !covers(gfn)) {
			return Optional.empty();
		}
		var editor = new TableEditor(memory, frames);
		long table = regime.root().value();
		for (int level = regime.startLevel();; level++) {
			long address = regime.tables().descriptorAddress(table, level, gfn << Address.PAGE_SHIFT);
			var entry = read(editor, address, level);
			if (!isMapped(entry)) {
				return Optional.empty();
			}
			if (!entry.isValid()) {
				if (entry.isTable()) {
					invalidateTable(editor, entry.outputAddress(), level + 1);
					editor.invalidate(wholeDomain());
				}
				editor.write(address, level, entry.value() | VALID);
				return Optional.of(finish(editor));
			}
			if (!entry.isTable()) {
				return Optional.of(finish(editor));
			}
			table = entry.outputAddress();
		}
	}

	/**
	 * The entry that decides about a frame as Xen sees it, whatever its bit 0: a leaf, or the entry at which the walk found
	 * nothing.
	 *
	 * @see "xen/arch/arm/p2m.c:p2m_get_entry"
	 */
	public Stage2Descriptor lookUp(PhysicalMemory memory, long gfn) {
		if (!covers(gfn)) {
			return new Stage2Descriptor(0, regime.startLevel());
		}
		long table = regime.root().value();
		for (int level = regime.startLevel();; level++) {
			long address = regime.tables().descriptorAddress(table, level, gfn << Address.PAGE_SHIFT);
			var entry = new Stage2Descriptor(memory.read64(address), level);
			if (!isMapped(entry) || !entry.isTable()) {
				return entry;
			}
			table = entry.outputAddress();
		}
	}

	/** Xen's notion of a valid entry: its type is not invalid. */
	public boolean isMapped(Descriptor entry) {
		return encoding.type(entry.softwareBits()) != P2mType.INVALID;
	}
}
