package io.stagewalk.cli.text;

import java.util.Locale;

import io.stagewalk.json.Json;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;
import io.stagewalk.translation.DescriptorField;
import io.stagewalk.translation.DescriptorFields;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.WalkText;

/** The JSON form of a walk that explains itself. */
public final class WalkJson {
	private WalkJson() {
	}

	/** @param input what was translated */
	public static Json of(Translation translation, Address input, WalkText text) {
		var json = Json.object().with(input instanceof IPA ? "ipa" : "va", Json.hex(input.value())).with("levels",
				Json.array(text.steps().stream().map(WalkJson::step).toList()));
		return switch (translation) {
			case Translation.Translated done -> json.with("output", Json.hex(done.output().value()))
					.with("space", done.output() instanceof IPA ? "ipa" : "pa").with("attributes", done.attributes().type())
					.with("shareability", done.attributes().shareability().text()).build();
			case Translation.Fault fault -> {
				json.with("fault", fault.kind().text()).with("level", fault.level()).with("by", fault.origin().text());
				fault.ipa().ifPresent(ipa -> json.with("faultingIpa", Json.hex(ipa.value())));
				yield json.with("access", fault.access().name().toLowerCase(Locale.ROOT)).with("reason", text.reason()).build();
			}
		};
	}

	private static Json step(WalkText.Step step) {
		var read = step.read();
		var json = Json.object().with("stage", read.stage() == Stage.STAGE1 ? 1 : 2).with("level", read.level())
				.with("table", Json.hex(step.table())).with("index", step.index()).with("address", Json.hex(read.address().value()))
				.with("descriptor", Json.hex(read.descriptor().value())).with("kind", step.kind());
		if (step.inherited() != 0) {
			json.with("inherited", DescriptorFields.inherited(step.inherited()));
		}
		return json.with("fields", Json.array(step.fields().stream().map(WalkJson::field).toList())).build();
	}

	private static Json field(DescriptorField field) {
		var json = Json.object().with("name", field.name()).with("high", field.high()).with("low", field.low()).with("value",
				Json.hex(field.value()));
		return field.meaning().isEmpty() ? json.build() : json.with("meaning", field.meaning()).build();
	}
}
