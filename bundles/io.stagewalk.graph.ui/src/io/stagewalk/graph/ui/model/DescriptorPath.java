package io.stagewalk.graph.ui.model;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.Descriptor;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.WalkLevel;

/**
 * The entries from the root down to the one that decides about an address, as software follows them: an entry whose bit 0
 * is clear is followed too if its software bits are not 0. The hardware's own walk stops there.
 *
 * @see "xen/arch/arm/p2m.c:p2m_get_entry"
 */
public final class DescriptorPath {
	private DescriptorPath() {
	}

	/** @return at least one entry; the last is a leaf or the place where the address is not mapped */
	public static List<WalkLevel> to(PhysicalMemory memory, Stage2Regime regime, long ipa) {
		var path = new ArrayList<WalkLevel>(TableFormat.LAST_LEVEL + 1);
		long table = regime.root().value();
		for (int level = regime.startLevel();; level++) {
			long address = regime.tables().descriptorAddress(table, level, ipa);
			var entry = new Stage2Descriptor(memory.read64(address), level);
			path.add(new WalkLevel(new PA(address), entry));
			if (!isUsed(entry) || !entry.isTable()) {
				return path;
			}
			table = entry.outputAddress();
		}
	}

	/** Whether hardware or software counts an entry as something. */
	static boolean isUsed(Descriptor entry) {
		return entry.isValid() || entry.softwareBits() != 0;
	}
}
