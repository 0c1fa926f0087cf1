package io.stagewalk.cli.text;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.json.Json;
import io.stagewalk.memory.Address;
import io.stagewalk.translation.DescriptorFields;
import io.stagewalk.translation.LeafMeaning;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Permissions;
import io.stagewalk.translation.Stage1Descriptor;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.map.CombinedRange;
import io.stagewalk.translation.map.MapPart;
import io.stagewalk.translation.map.MapRange;
import io.stagewalk.translation.map.MappedRange;
import io.stagewalk.translation.map.Reach;
import io.stagewalk.translation.map.Stage2Hole;
import io.stagewalk.translation.map.Standing;
import io.stagewalk.translation.map.UnreadRange;

/** The parts of a map as rows of text and as JSON. */
public final class MapRows {
	private static final List<String> ONE = List.of("input", "output", "level", "permissions", "attributes", "sw>", "n>", "");
	private static final List<String> BOTH = List.of("VA", "IPA", "PA", "levels", "permissions", "attributes", "sw>", "n>", "");

	private final LeafMeaning meaning;
	private final Depth depth;

	/** How many stages the rows tell of. */
	public enum Depth {
		ONE_STAGE, BOTH_STAGES
	}

	public MapRows(TranslationRegime regime, Depth depth) {
		meaning = new LeafMeaning(regime);
		this.depth = depth;
	}

	/** A table with a row for each part. */
	public List<String> lines(List<MapPart> parts) {
		var table = new TextTable(depth == Depth.ONE_STAGE ? ONE : BOTH);
		parts.forEach(part -> table.row(row(part)));
		return table.lines();
	}

	private List<String> row(MapPart part) {
		var row = new ArrayList<String>();
		row.add(part.input().toString());
		switch (part) {
			case MapRange range -> row.addAll(List.of(Address.text(range.output()), "L" + range.level(), permissions(range).text(),
					attributes(range).toString(), sw(range), Long.toString(range.descriptors()), remark(range)));
			case CombinedRange range -> row.addAll(List.of(Address.text(range.first().output()), Address.text(range.output()),
					"L" + range.first().level() + " L" + range.second().level(), permissions(range).text(), attributes(range).toString(),
					sw(range.first()) + " " + sw(range.second()), range.first().descriptors() + " " + range.second().descriptors(),
					remark(range)));
			case Stage2Hole hole -> row.addAll(List.of(Address.text(hole.first().output()), "-", "L" + hole.first().level(), "-", "-",
					sw(hole.first()), Long.toString(hole.first().descriptors()), "not mapped by stage 2"));
			case UnreadRange unread -> {
				row.addAll(List.of("?", "L" + unread.level(), "-", "-", "-", "-", reason(unread)));
				if (depth == Depth.BOTH_STAGES) {
					row.add(1, "?");
				}
			}
		}
		return row;
	}

	/** What is not read, and why. */
	public static String text(UnreadRange unread) {
		return unread.input() + ": " + reason(unread);
	}

	private static String reason(UnreadRange unread) {
		return unread.reason().text()
				+ (unread.reason().isOfTable() ? ", L" + unread.level() + " at " + Address.text(unread.table()) : "");
	}

	private static String sw(MapRange range) {
		return Integer.toString(range.first().softwareBits());
	}

	/** What else is to be said. */
	private static String remark(MappedRange range) {
		return switch (range) {
			case MapRange one -> remark(one);
			case CombinedRange both -> {
				var first = remark(both.first());
				var second = remark(both.second());
				yield first + (first.isEmpty() || second.isEmpty() ? "" : "; ") + (second.isEmpty() ? "" : "stage 2 " + second);
			}
		};
	}

	private static String remark(MapRange range) {
		var remarks = new ArrayList<String>();
		range.standing().invalidLevel().ifPresent(level -> remarks.add("invalid at L" + level));
		if (range.standing().validity() == Standing.Validity.ADDRESS_SIZE) {
			remarks.add("beyond the output size");
		}
		if (!range.first().accessFlag()) {
			remarks.add("AF 0");
		}
		if (range.standing().tableBits() != 0) {
			remarks.add(DescriptorFields.inherited(range.standing().tableBits()));
		}
		return String.join(", ", remarks);
	}

	private Permissions permissions(MappedRange range) {
		return switch (range) {
			case MapRange one -> switch (one.first()) {
				case Stage1Descriptor leaf -> meaning.permissions(one.input().first(), leaf, one.standing().tableBits());
				case Stage2Descriptor leaf -> meaning.permissions(leaf);
			};
			case CombinedRange both -> permissions(both.first()).and(permissions(both.second()));
		};
	}

	private MemoryAttributes attributes(MappedRange range) {
		return switch (range) {
			case MapRange one -> switch (one.first()) {
				case Stage1Descriptor leaf -> meaning.attributes(one.input().first(), leaf, one.standing().tableBits());
				case Stage2Descriptor leaf -> meaning.attributes(leaf);
			};
			case CombinedRange both -> meaning.attributes(both.input().first(), (Stage1Descriptor) both.first().first(),
					both.first().standing().tableBits(), (Stage2Descriptor) both.second().first());
		};
	}

	/** Inputs that lead somewhere, each with the range it belongs to. */
	public List<String> reverseLines(List<Reach> reached) {
		var lines = new ArrayList<String>();
		for (var reach : reached) {
			lines.add(Address.text(reach.input().first()) + " -> " + Address.text(reach.output().first()));
		}
		if (!reached.isEmpty()) {
			lines.addAll(lines(reached.stream().<MapPart> map(Reach::by).distinct().toList()));
		}
		return lines;
	}

	public Json json(Reach reach) {
		return Json.object().with("input", StepJson.of(reach.input())).with("output", StepJson.of(reach.output()))
				.with("range", json(reach.by())).build();
	}

	public Json json(MapPart part) {
		var json = Json.object().with("input", StepJson.of(part.input()));
		return switch (part) {
			case MapRange range -> with(withMeaning(json, range), range).build();
			case CombinedRange range -> withMeaning(json.with("ipa", Json.hex(range.first().output())), range)
					.with("stage1", with(Json.object(), range.first()).build()).with("stage2", with(Json.object(), range.second()).build())
					.build();
			case Stage2Hole hole -> json.with("ipa", Json.hex(hole.first().output()))
					.with("stage1", with(Json.object(), hole.first()).build()).build();
			case UnreadRange unread -> json.with("unread", unread.reason().text()).with("level", unread.level())
					.with("table", Json.hex(unread.table())).build();
		};
	}

	private Json.ObjectBuilder withMeaning(Json.ObjectBuilder json, MappedRange range) {
		var attributes = attributes(range);
		return json.with("output", Json.hex(range.output())).with("live", Json.truth(range.isLive()))
				.with("permissions", permissions(range).text()).with("attributes", attributes.type())
				.with("shareability", attributes.shareability().text());
	}

	private static Json.ObjectBuilder with(Json.ObjectBuilder json, MapRange range) {
		json.with("level", range.level()).with("descriptor", Json.hex(range.first().value())).with("softwareBits", range.first().softwareBits())
				.with("descriptors", range.descriptors());
		range.standing().invalidLevel().ifPresent(level -> json.with("invalidLevel", level));
		return range.standing().tableBits() == 0 ? json : json.with("tableBits", range.standing().tableBits());
	}
}
