package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.MapRows;
import io.stagewalk.json.Json;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.map.MapPart;
import io.stagewalk.translation.smmu.SmmuMap;
import io.stagewalk.translation.smmu.StreamRegime;

/** What the devices behind an SMMU reach: streams of one configuration together, each with its map. */
final class SmmuListing {
	/** So many parts of one map, and so many streams, are listed and no more. */
	private static final int MOST = 1 << 20;

	private final ImageOptions.OpenedSmmu opened;
	private final StreamOptions device;
	private final Predicate<MapPart> shown;

	SmmuListing(ImageOptions.OpenedSmmu opened, StreamOptions device, Predicate<MapPart> shown) {
		this.opened = opened;
		this.device = device;
		this.shown = shown;
	}

	/** Streams that are alike. */
	private record Group(StreamRegime regime, List<StreamID> streams) {
	}

	int list(Console console, JsonOption json, Progress progress) {
		if (!opened.smmu().registers().smmuen()) {
			var configuration = whileOff();
			json.write(console, List.of(subject() + ": " + configuration), Json.array(List.of(ofSubject().with("configuration", configuration)
					.build())));
			return 0;
		}
		var lines = new ArrayList<String>();
		var forms = new ArrayList<Json>();
		for (var group : groups(progress)) {
			lines.add((lines.isEmpty() ? "" : "\n") + text(group.streams) + ": " + configuration(group.regime));
			var form = Json.object().with("streams", Json.array(group.streams.stream().map(stream -> Json.hex(stream.index())).toList()))
					.with("configuration", configuration(group.regime));
			if (group.regime instanceof StreamRegime.Translating translating) {
				var rows = rows(translating.regime());
				var parts = SmmuMap.parts(opened.memory(), translating.regime(), progress).filter(shown).limit(MOST).toList();
				if (parts.size() == MOST) {
					console.err().println("note: " + text(group.streams) + ": truncated after " + MOST + " ranges");
				}
				lines.addAll(parts.isEmpty() ? List.of("maps nothing") : rows.lines(parts));
				form.with("ranges", Json.array(parts.stream().map(rows::json).toList()));
			}
			forms.add(form.build());
		}
		if (forms.isEmpty()) {
			console.err().println("note: no stream has a valid stream table entry: whatever a device asks for is terminated");
		}
		json.write(console, lines, Json.array(forms));
		return 0;
	}

	private static MapRows rows(TranslationRegime regime) {
		boolean both = regime.stage1().isPresent() && regime.stage2().isPresent();
		return new MapRows(regime, both ? MapRows.Depth.BOTH_STAGES : MapRows.Depth.ONE_STAGE);
	}

	private List<Group> groups(Progress progress) {
		var groups = new LinkedHashMap<Object, Group>();
		if (device.stream().isPresent()) {
			add(groups, device.required());
		} else {
			new SmmuMap(opened.memory(), opened.smmu()).streams(progress).limit(MOST).forEach(found -> add(groups, found.stream()));
		}
		return List.copyOf(groups.values());
	}

	private void add(LinkedHashMap<Object, Group> groups, StreamID stream) {
		var regime = StreamRegime.of(opened.memory(), opened.smmu(), stream, device.substream());
		Object key = regime instanceof StreamRegime.Translating translating ? translating.regime() : configuration(regime);
		groups.computeIfAbsent(key, any -> new Group(regime, new ArrayList<>())).streams.add(stream);
	}

	private static String configuration(StreamRegime regime) {
		var explanation = regime.explanation();
		if (explanation.streamTableEntry().filter(entry -> entry.isValid() && !entry.passes()).isPresent()) {
			return "abort";
		}
		return explanation.streamTableEntry().map(SmmuText::text).orElse("no entry")
				+ explanation.contextDescriptor().map(context -> "; " + SmmuText.text(context)).orElse("")
				+ (explanation.remark().isEmpty() ? "" : "; " + explanation.remark());
	}

	/** {@code StreamIDs 0x0..0x7, 0x18}. */
	private static String text(List<StreamID> streams) {
		var text = new StringBuilder(streams.size() == 1 ? "StreamID " : "StreamIDs ");
		for (int first = 0; first < streams.size();) {
			int last = first;
			while (last + 1 < streams.size() && streams.get(last + 1).index() == streams.get(last).index() + 1) {
				last++;
			}
			text.append(first == 0 ? "" : ", ").append(streams.get(first)).append(last == first ? "" : ".." + streams.get(last));
			first = last + 1;
		}
		return text.toString();
	}

	/** What becomes of every stream alike, while the stream table is not looked at. */
	private String whileOff() {
		return opened.smmu().registers().abortsWhileOff() ? "abort, SMMUEN is 0 and GBPA.ABORT is 1" : "bypass, SMMUEN is 0";
	}

	private String subject() {
		return device.stream().map(stream -> "StreamID " + stream).orElse("every StreamID");
	}

	private Json.ObjectBuilder ofSubject() {
		var form = Json.object();
		device.stream().ifPresent(stream -> form.with("streams", Json.array(List.of(Json.hex(stream.index())))));
		return form;
	}

	private int listReverseWhileOff(Console console, JsonOption json, long output) {
		if (opened.smmu().registers().abortsWhileOff()) {
			console.err().println("note: " + subject() + ": " + whileOff());
			json.write(console, List.of(), Json.array(List.of()));
			return 1;
		}
		var form = Json.object();
		device.stream().ifPresent(stream -> form.with("stream", Json.hex(stream.index())));
		json.write(console, List.of(reached(subject(), output)), Json.array(List.of(form.with("inputs", Json.array(List.of())).build())));
		return 0;
	}

	private static String reached(String subject, long output) {
		return subject + ", address " + Address.text(output) + ", not translated -> " + Address.text(output);
	}

	/** @return 1 if no stream reaches the address */
	int listReverse(Console console, JsonOption json, long output, Progress progress) {
		if (!opened.smmu().registers().smmuen()) {
			return listReverseWhileOff(console, json, output);
		}
		var wanted = new AddressRange(output, output);
		var reached = new SmmuMap(opened.memory(), opened.smmu()).reaching(wanted, progress)
				.filter(found -> device.stream().isEmpty() || device.required().equals(found.stream())).limit(MOST).toList();
		var lines = new ArrayList<String>();
		for (var found : reached) {
			var inputs = found.by().stream().map(reach -> Address.text(reach.input().first())).toList();
			var subject = "StreamID " + found.stream();
			lines.add(inputs.isEmpty() ? reached(subject, output)
					: subject + ", address " + String.join(", ", inputs) + " -> " + Address.text(output));
		}
		json.write(console, lines, Json.array(reached.stream().map(found -> Json.object().with("stream", Json.hex(found.stream().index()))
				.with("inputs", Json.array(found.by().stream().map(reach -> Json.hex(reach.input().first())).toList())).build()).toList()));
		return reached.isEmpty() ? 1 : 0;
	}
}
