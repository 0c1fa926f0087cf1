package io.stagewalk.boot.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.target.recording.BootEvent;
import io.stagewalk.target.recording.Frames;
import io.stagewalk.target.recording.Inputs;
import io.stagewalk.target.recording.Recording;
import io.stagewalk.translation.builder.P2mType;

/**
 * Where Dom0's memory was, and which of its frames came from elsewhere: what no model can predict. It is in the recording's inputs;
 * what is missing there, the events tell.
 *
 * @param ballooned ranges of frames that were given back, in the order in which a scenario names them
 * @param grants    where grant frames came
 */
record GivenMemory(List<Frames> banks, Optional<Frames> crafted, Optional<Frames> sharedInfo, List<AddressRange> ballooned,
		List<Frames> grants) {
	/** More frames in one change are no balloon. */
	private static final long BALLOON_LIMIT = 1L << 16;

	static GivenMemory of(Recording recording) {
		var memory = recording.inputs().memory();
		var causes = Cause.of(recording.events());
		var banks = new ArrayList<>(memory.banks());
		var crafted = memory.crafted();
		var given = new ArrayList<>(memory.given());
		boolean tellsBanks = !banks.isEmpty();
		boolean tellsGiven = !given.isEmpty();
		for (int i = 0; i < causes.size(); i++) {
			if (!(recording.events().get(i) instanceof BootEvent.SetEntry entry) || entry.frames().count() == 0) {
				continue;
			}
			if (causes.get(i) == Cause.BUILD && !entry.type().isMmio() && !tellsBanks) {
				banks.add(entry.frames());
			} else if (causes.get(i) == Cause.BUILD && entry.type() == P2mType.MMIO_DIRECT_C && crafted.isEmpty()
					&& Cause.isElsewhere(entry.frames())) {
				crafted = Optional.of(entry.frames());
			} else if (causes.get(i) == Cause.HYPERCALL && !entry.type().isMmio() && !tellsGiven) {
				given.add(new Inputs.Given(entry.frames(), entry.type(), Optional.empty()));
			}
		}
		return sorted(banks, crafted, given);
	}

	private static GivenMemory sorted(List<Frames> banks, Optional<Frames> crafted, List<Inputs.Given> given) {
		var back = new ArrayList<Long>();
		Set<Long> room = new HashSet<>();
		var grants = new ArrayList<Frames>();
		Optional<Frames> shared = Optional.empty();
		for (var change : given) {
			long gfn = change.frames().gfn();
			if (change.type() == P2mType.INVALID) {
				for (long frame = gfn; frame < gfn + Math.min(change.frames().count(), BALLOON_LIMIT); frame++) {
					back.add(frame);
				}
				room.add(gfn);
			} else if (change.frames().mfn().isPresent()) {
				// grants come where the balloon was, or, as the shared info has come before, where there never was memory
				boolean isGrant = change.afterBalloon().orElse(room.contains(gfn)) || shared.isPresent();
				if (isGrant) {
					grants.add(change.frames());
				} else {
					shared = Optional.of(change.frames());
				}
			}
		}
		return new GivenMemory(List.copyOf(banks), crafted, shared, runs(back), List.copyOf(grants));
	}

	/** Linux gives back the newest page first, and so does the model: what came last stands first. */
	private static List<AddressRange> runs(List<Long> frames) {
		var runs = new ArrayList<AddressRange>();
		for (long frame : frames) {
			var before = runs.isEmpty() ? null : runs.getLast();
			var page = AddressRange.ofFrames(frame, 1);
			if (before != null && page.last() + 1 == before.first()) {
				runs.set(runs.size() - 1, new AddressRange(page.first(), before.last()));
			} else if (before == null || !before.contains(page)) {
				runs.add(page);
			}
		}
		return List.copyOf(runs.reversed());
	}
}
