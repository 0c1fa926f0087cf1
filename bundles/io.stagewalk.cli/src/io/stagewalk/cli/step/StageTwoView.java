package io.stagewalk.cli.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.stagewalk.cli.text.Sizes;
import io.stagewalk.cli.text.StepJson;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Cursor;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Descriptor;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;
import io.stagewalk.translation.builder.XenP2m;
import io.stagewalk.translation.map.TranslationMap;

/** Dom0's stage-2 tables at the cursor. */
final class StageTwoView {
	private final Supplier<Cursor> place;

	StageTwoView(Supplier<Cursor> place) {
		this.place = place;
	}

	private XenP2m p2m() throws Refusal {
		return place.get().state().p2m().orElseThrow(() -> new Refusal("Xen has made no stage-2 tables yet"));
	}

	Answer map(Arguments words) throws Refusal {
		var p2m = p2m();
		var map = TranslationMap.of(place.get().state().memory(), p2m.regime());
		var ranges = MergedRange.of(map.ranges()::iterator, range -> p2m.encoding().type(range.first().softwareBits()));
		var wanted = words.isEmpty() ? Optional.<IPA>empty() : Optional.of(words.address());
		var shown = wanted.map(address -> around(ranges, address)).orElse(ranges);
		var table = new TextTable("IPA", "PA", "size>", "type", "hardware uses it");
		for (var range : shown) {
			table.row(range.ipa().toString(), range.output().toString(), Sizes.text(range.ipa().length()), range.type().text(),
					range.live().text());
		}
		var lines = new ArrayList<>(table.lines());
		wanted.filter(address -> shown.stream().noneMatch(range -> range.ipa().contains(address.value())))
				.ifPresent(address -> lines.add(address + " is not mapped"));
		return new Answer(lines, Json.array(shown.stream().map(StageTwoView::json).toList()));
	}

	/** The range that holds an address, or would, with its neighbours. */
	private static List<MergedRange> around(List<MergedRange> ranges, IPA address) {
		int at = 0;
		while (at < ranges.size() && Long.compareUnsigned(ranges.get(at).ipa().last(), address.value()) < 0) {
			at++;
		}
		boolean holds = at < ranges.size() && ranges.get(at).ipa().contains(address.value());
		return ranges.subList(Math.max(0, at - 1), Math.min(ranges.size(), at + (holds ? 2 : 1)));
	}

	private static Json json(MergedRange range) {
		return Json.object().with("ipa", StepJson.of(range.ipa())).with("pa", Json.hex(range.output().value()))
				.with("type", range.type().text()).with("live", Json.truth(range.live() == MergedRange.Validity.HARDWARE)).build();
	}

	Answer walk(Arguments words) throws Refusal {
		var p2m = p2m();
		var ipa = words.address();
		var memory = place.get().state().memory();
		var translation = new Walker(memory, TranslationRegime.of(p2m.regime())).walk(ipa, Access.READ);
		var table = new TextTable("level", "at", "descriptor", "");
		for (var level : translation.levels()) {
			table.row("L" + level.level(), level.address().toString(), level.descriptor().toString(), meaning(p2m, level.descriptor()));
		}
		var lines = new ArrayList<>(translation.levels().isEmpty() ? List.of() : table.lines());
		switch (translation) {
			case Translation.Translated translated -> lines.add("IPA " + ipa + " -> PA " + translated.output());
			case Translation.Fault fault -> {
				lines.add(fault.toString());
				var entry = p2m.lookUp(memory, ipa.frame());
				if (p2m.isMapped(entry) && !entry.isTable()) {
					lines.add("Xen counts it as mapped, " + p2m.encoding().type(entry.softwareBits()).text()
							+ ": the fault is resolved, level by level, when a CPU touches it");
				}
			}
		}
		return new Answer(lines, StepJson.of(translation));
	}

	private static String meaning(XenP2m p2m, Descriptor descriptor) {
		var validity = descriptor.isValid() ? "" : p2m.isMapped(descriptor) ? ", invalid to the hardware" : "";
		if (!descriptor.isValid() && !p2m.isMapped(descriptor)) {
			return "invalid";
		}
		var output = Address.text(descriptor.outputAddress());
		return descriptor.isTable() ? "table at " + output + validity
				: p2m.encoding().type(descriptor.softwareBits()).text() + " at PA " + output + validity;
	}
}
