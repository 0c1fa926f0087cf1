package io.stagewalk.boot.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.Deed;
import io.stagewalk.boot.device.HotPlug;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Io;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.boot.xen.Stage2Abort;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Translation;

/**
 * What deeds may read and change, told from their statements alone.
 *
 * @param policy in force
 * @param tables pages in which the boot wrote descriptors: who writes there may change any translation
 * @param root   of stage 2, when the boot is over
 * @param slots  in which functions appear
 */
record Footprints(MappingPolicy policy, RangeSet tables, Root root, List<Io.Slot> slots) {
	private static final RangeSet ALL = RangeSet.of(new AddressRange(0, -1));

	/** Whether Xen may have made entries invalid that it will make valid again when they are touched. */
	enum Root {
		VALID, LAZY
	}

	static Footprints of(Machine booted, Trace boot) {
		var frames = new ArrayList<AddressRange>();
		for (int i = 0; i < boot.size(); i++) {
			boot.step(i).effect().writes().forEach(write -> frames.add(AddressRange.ofFrames(write.address().frame(), 1)));
		}
		var root = booted.given().xen().does(Behaviour.LAZY_ROOT) && booted.io().ofXen().isEmpty() ? Root.LAZY : Root.VALID;
		return new Footprints(booted.hypervisor().policy(), new RangeSet(frames), root, booted.io().slots());
	}

	Footprint of(Deed deed) {
		return switch (deed.statement()) {
			case Statement.CpuMap map -> policy.asksAt(MappingSite.IOREMAP, map.range()) ? changing(map.range().toPages()) : Footprint.NOTHING;
			case Statement.MapHypercall map -> changing(map.range().toPages());
			case Statement.UnmapHypercall unmap -> changing(unmap.range().toPages());
			case Statement.CpuAccess access -> reaching(AddressRange.ofLength(access.address().value(), access.size()), access.access(),
					List.of(AddressRange.ofLength(access.address().value(), access.size()).toPages()));
			case Statement.Dma dma -> reaching(dma.range(), dma.access(), List.of()).reading(slot(dma.device()));
			case Statement.Plug plug -> appearing((HotPlug) deed.step().work());
			// where its message goes, a register of the device decides
			case Statement.Msi msi -> new Footprint(ALL, RangeSet.EMPTY);
		};
	}

	/** What a single step of a CPU, or of Xen that answers its abort, is about; empty of steps that may be about more. */
	static Optional<Footprint> of(Step step) {
		return switch (step.effect()) {
			case Effect.Accessed accessed -> {
				var page = RangeSet.of(AddressRange.ofFrames(accessed.input().frame(), 1));
				yield Optional.of(accessed.access() == Access.WRITE ? new Footprint(RangeSet.EMPTY, page) : new Footprint(page, RangeSet.EMPTY));
			}
			case Effect.Aborted aborted -> Optional.of(reading(aborted.fault()));
			case Effect.Mapped mapped -> answered(step).map(fault -> changing(mapped.ipa()));
			case Effect.Noted noted -> answered(step).map(Footprints::reading);
			case Effect.SmmuCommanded commanded -> answered(step).map(fault -> Footprint.NOTHING);
			default -> Optional.empty();
		};
	}

	private static Footprint reading(Translation.Fault fault) {
		return new Footprint(RangeSet.of(AddressRange.ofFrames(fault.faultingIpa().frame(), 1)), RangeSet.EMPTY);
	}

	/** The abort of a CPU that Xen is answering. */
	private static Optional<Translation.Fault> answered(Step step) {
		return step.actor() instanceof Actor.Hypervisor ? step.stack().frames().stream().map(Activation::itself)
				.filter(Stage2Abort.class::isInstance).map(frame -> ((Stage2Abort) frame).fault()).findFirst() : Optional.empty();
	}

	/** Whether a device is there stands in its configuration space. */
	private RangeSet slot(String device) {
		return slots.stream().filter(slot -> slot.device().equals(device)).findFirst()
				.map(slot -> RangeSet.of(AddressRange.ofLength(slot.page(), Address.PAGE_SIZE))).orElse(RangeSet.EMPTY);
	}

	/** Linux reaches for the pages of the slot and of what it finds there, and Xen may map them. */
	private Footprint appearing(HotPlug plug) {
		boolean all = root == Root.LAZY || plug.reached().ranges().stream().anyMatch(tables::overlaps);
		return all ? new Footprint(ALL, ALL) : new Footprint(plug.reached(), plug.reached());
	}

	private static Footprint changing(AddressRange pages) {
		return new Footprint(RangeSet.EMPTY, RangeSet.of(pages));
	}

	/** @param mapped what Xen may map, or make valid again, because of it */
	private Footprint reaching(AddressRange range, Access access, List<AddressRange> mapped) {
		var pages = range.toPages();
		if (root == Root.LAZY && !mapped.isEmpty()) {
			return new Footprint(ALL, ALL);
		}
		if (access == Access.WRITE && tables.overlaps(pages)) {
			return new Footprint(ALL, ALL);
		}
		var changed = access == Access.WRITE ? List.of(pages) : mapped;
		return new Footprint(RangeSet.of(pages), new RangeSet(changed));
	}
}
