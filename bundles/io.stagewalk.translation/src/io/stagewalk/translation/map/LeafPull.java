package io.stagewalk.translation.map;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.map.TableScan.Found;

/** Takes the runs of a scan apart again, a leaf at a time. */
final class LeafPull extends Pull<MapLeaf> {
	private final SpaceScan spaces;
	private int taken;
	private int count;
	private Standing standing;

	LeafPull(SpaceScan spaces) {
		this.spaces = spaces;
	}

	@Override
	MapLeaf find() {
		while (taken == count) {
			var found = spaces.next();
			if (found == Found.END) {
				return null;
			}
			if (found == Found.RUN) {
				taken = 0;
				count = spaces.scan.count;
				standing = Standing.of(spaces.scan.standing);
			}
		}
		var run = spaces.scan;
		long span = spaces.space.tree().format().span(run.level);
		var leaf = new MapLeaf(AddressRange.ofLength(run.input + taken * span, span),
				new PA(run.address + (long) taken * TableFormat.DESCRIPTOR_SIZE),
				RangeMerger.descriptor(spaces.space, run.descriptor + taken * span, run.level), standing);
		taken++;
		return leaf;
	}
}
