package io.stagewalk.boot.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.target.recording.BootEvent;

/** What each page of the stage 2 was mapped for, from the events that mapped it on either side. */
final class PageKinds {
	/** What is mapped in larger pieces is kept as such. */
	private static final int MAX_PAGES = 1 << 12;
	private final Map<Long, EventClass> pages = new HashMap<>();
	private final List<Piece> pieces = new ArrayList<>();

	private record Piece(AddressRange ipa, EventClass kind) {
	}

	PageKinds(List<Classified> recorded, List<Classified> model) {
		model.forEach(this::add);
		recorded.forEach(this::add);
	}

	private void add(Classified event) {
		if (!(event.event() instanceof BootEvent.SetEntry entry) || entry.frames().count() == 0) {
			return;
		}
		var frames = entry.frames();
		if (frames.count() > MAX_PAGES) {
			pieces.add(new Piece(AddressRange.ofFrames(frames.gfn(), frames.count()), event.kind()));
			return;
		}
		for (long gfn = frames.gfn(); gfn < frames.gfn() + frames.count(); gfn++) {
			pages.put(gfn, event.kind());
		}
	}

	/** Of what is mapped by one leaf; a page that was mapped for itself is for that, whatever lies around it. */
	EventClass of(AddressRange ipa) {
		var page = ipa.frames() == 1 ? pages.get(ipa.firstFrame()) : null;
		if (page != null) {
			return page;
		}
		return pieces.reversed().stream().filter(piece -> piece.ipa.overlaps(ipa)).map(Piece::kind).findFirst()
				.orElseGet(() -> pages.getOrDefault(ipa.firstFrame(), EventClass.OTHER));
	}
}
