package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.memory.PA;
import io.stagewalk.translation.builder.TableFrames;

/**
 * What is between devices and memory, and in the devices.
 *
 * @param smmus   those that somebody drives; all others let everything through
 * @param older   those of version 2 that somebody drives
 * @param dom0    frames of Dom0's RAM that its drivers of SMMUs take
 * @param buffers what devices have read, by their names
 * @param slots   of functions that are not there from the start
 */
public record Io(List<Smmu> smmus, List<StreamMatchingSmmu> older, TableFrames dom0, Map<String, TransferBuffer> buffers, List<Slot> slots) {

	/**
	 * Where a function appears.
	 *
	 * @param page     of its configuration space, guest physical
	 * @param presence of the function
	 */
	public record Slot(String device, long page, Presence presence) {
	}

	/** Whether a function is there. */
	public enum Presence {
		ABSENT, PRESENT
	}

	public Io {
		smmus = List.copyOf(smmus);
		older = List.copyOf(older);
		buffers = Map.copyOf(buffers);
		slots = List.copyOf(slots);
	}

	/**
	 * @param dom0  what Linux may take of Dom0's RAM
	 * @param slots of functions that are not there yet
	 */
	public static Io untouched(TableFrames dom0, List<Slot> slots) {
		return new Io(List.of(), List.of(), dom0, Map.of(), slots);
	}

	/** Whether a function is there: all are but those in a slot that is still empty. */
	public boolean isPresent(String device) {
		return slots.stream().noneMatch(slot -> slot.device.equals(device) && slot.presence == Presence.ABSENT);
	}

	/** With a function that is there from now on. */
	public Io withPresent(String device) {
		var changed = slots.stream().map(slot -> slot.device.equals(device) ? new Slot(device, slot.page, Presence.PRESENT) : slot).toList();
		return new Io(smmus, older, dom0, buffers, changed);
	}

	public Io withDom0(TableFrames left) {
		return new Io(smmus, older, left, buffers, slots);
	}

	/** The SMMU with its registers at an address; empty while nobody drives it. */
	public Optional<Smmu> smmu(PA base) {
		return smmus.stream().filter(smmu -> smmu.base().equals(base)).findFirst();
	}

	/** The SMMUv2 with its registers at an address; empty while nobody drives it. */
	public Optional<StreamMatchingSmmu> older(PA base) {
		return older.stream().filter(smmu -> smmu.base().equals(base)).findFirst();
	}

	/** With an SMMUv2 as it is now, or one more. */
	public Io with(StreamMatchingSmmu changed) {
		var all = new ArrayList<>(older);
		all.removeIf(smmu -> smmu.base().equals(changed.base()));
		all.add(changed);
		return new Io(smmus, all, dom0, buffers, slots);
	}

	/** Those that Xen drives. */
	public List<Smmu> ofXen() {
		return smmus.stream().filter(smmu -> smmu.driver() == Smmu.Driver.XEN).toList();
	}

	/** With an SMMU as it is now, or one more. */
	public Io with(Smmu changed) {
		var all = new ArrayList<>(smmus);
		all.removeIf(smmu -> smmu.base().equals(changed.base()));
		all.add(changed);
		return new Io(all, older, dom0, buffers, slots);
	}

	public TransferBuffer buffer(String device) {
		return buffers.getOrDefault(device, TransferBuffer.UNUSED);
	}

	public Io with(String device, TransferBuffer buffer) {
		var all = new HashMap<>(buffers);
		all.put(device, buffer);
		return new Io(smmus, older, dom0, all, slots);
	}
}
