package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.cli.text.MapRows;
import io.stagewalk.json.Json;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.translation.map.CombinedMap;
import io.stagewalk.translation.map.CombinedRange;
import io.stagewalk.translation.map.MapPart;
import io.stagewalk.translation.map.MapRange;
import io.stagewalk.translation.map.Reach;
import io.stagewalk.translation.map.Stage2Hole;
import io.stagewalk.translation.map.TranslationMap;
import io.stagewalk.translation.map.UnreadRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stagewalk map}. */
@Command(name = "map", description = "List all that the tables of a memory image map, merged where attributes are equal.")
final class MapCommand implements Callable<Integer> {
	/** So many parts of a map are listed and no more: tables may point in circles. */
	private static final int MOST_PARTS = 1 << 20;

	private final Console console;
	@Mixin
	private ImageOptions options;
	@Mixin
	private StreamOptions device;
	@Option(names = "--software", description = "With what only software counts as mapped: bit 0 clear, bits [58:55] not 0.")
	private boolean software;
	@Option(names = "--reverse", paramLabel = "ADDRESS", converter = AddressConverter.class,
			description = "Only what leads to this output address.")
	private Long reverse;
	@Mixin
	private JsonOption json;

	MapCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		if (options.stage() == StageChoice.SMMU) {
			if (reverse != null) {
				device.requireNoSubstream();
			}
			var listing = new SmmuListing(options.openSmmu(), device, this::isShown);
			try (var progress = new ConsoleProgress(console, "entries and descriptors")) {
				return reverse == null ? listing.list(console, json, progress) : listing.listReverse(console, json, reverse, progress);
			}
		}
		device.requireNone();
		var opened = options.open(console);
		if (opened.isStage1Off()) {
			console.err().println("note: stage 1 is off, a VA is its own IPA: this is what stage 2 maps");
			opened = opened.stage2();
		}
		var rows = new MapRows(opened.regime(), opened.stage() == StageChoice.BOTH ? MapRows.Depth.BOTH_STAGES : MapRows.Depth.ONE_STAGE);
		try (var progress = new ConsoleProgress(console, "descriptors")) {
			return reverse == null ? list(parts(opened, progress), rows) : listReverse(parts(opened, progress), rows);
		}
	}

	/** Where the map is cut off, the first part that says so is the last. */
	private static Stream<MapPart> parts(ImageOptions.Opened opened, Progress progress) {
		var ended = new AtomicBoolean();
		return whole(opened, progress)
				.takeWhile(part -> !ended.getAndSet(part instanceof UnreadRange unread && unread.isTruncation()));
	}

	private static Stream<MapPart> whole(ImageOptions.Opened opened, Progress progress) {
		return switch (opened.stage()) {
			case STAGE1, STAGE2 -> TranslationMap.of(opened.memory(), opened.regime()).parts(progress);
			case BOTH -> CombinedMap.of(opened.memory(), opened.regime()).parts(progress);
			case SMMU -> throw new IllegalArgumentException("an SMMU has many regimes");
		};
	}

	/** What stage 1 maps is shown whether stage 2 lets it through or not; what was asked for by its output has to get there. */
	private boolean isShown(MapPart part) {
		return software || switch (part) {
			case CombinedRange range -> range.first().isLive() && (reverse == null || range.isLive());
			case MapRange range -> range.isLive();
			case Stage2Hole hole -> hole.first().isLive();
			case UnreadRange unread -> true;
		};
	}

	private int list(Stream<MapPart> all, MapRows rows) {
		var parts = all.filter(this::isShown).limit(MOST_PARTS + 1L).toList();
		json.write(console, rows.lines(first(parts)), Json.array(first(parts).stream().map(rows::json).toList()));
		tellEnd(parts);
		return 0;
	}

	private static List<MapPart> first(List<MapPart> parts) {
		return parts.subList(0, Math.min(parts.size(), MOST_PARTS));
	}

	private void tellEnd(List<MapPart> parts) {
		if (parts.size() > MOST_PARTS) {
			console.err().println("note: truncated: the tables map more than " + MOST_PARTS + " ranges");
		} else if (!parts.isEmpty() && parts.getLast() instanceof UnreadRange unread && unread.isTruncation()) {
			tellEnd(unread);
		}
	}

	private void tellEnd(UnreadRange truncation) {
		console.err().println("note: " + truncation.reason().text() + ", from " + Address.text(truncation.input().first()) + " on");
	}

	private int listReverse(Stream<MapPart> all, MapRows rows) {
		var wanted = new AddressRange(reverse, reverse);
		var parts = new ArrayList<UnreadRange>();
		var reached = Reach.of(all.filter(this::isShown).peek(part -> keepUnread(parts, part)), wanted).limit(MOST_PARTS).toList();
		json.write(console, rows.reverseLines(reached), Json.array(reached.stream().map(rows::json).toList()));
		for (var unread : parts) {
			if (unread.isTruncation()) {
				tellEnd(unread);
			} else {
				console.err().println("note: not looked at: " + MapRows.text(unread));
			}
		}
		return reached.isEmpty() ? 1 : 0;
	}

	private static void keepUnread(List<UnreadRange> kept, MapPart part) {
		if (part instanceof UnreadRange unread) {
			kept.add(unread);
		}
	}
}
