package io.stagewalk.cli;

import java.util.List;

import io.stagewalk.boot.verify.ClassResult;
import io.stagewalk.boot.verify.Classified;
import io.stagewalk.boot.verify.StageTwoComparison;
import io.stagewalk.boot.verify.Verification;
import io.stagewalk.cli.text.StepJson;
import io.stagewalk.json.Json;
import io.stagewalk.target.recording.Recording;

/** What came of holding the model against a recording, for programs. */
final class VerificationJson {
	private VerificationJson() {
	}

	static Json of(Verification verification, Recording recording) {
		var json = Json.object().with("holds", Json.truth(verification.holds())).with("end", verification.end().text())
				.with("classes", Json.array(verification.classes().stream().map(VerificationJson::of).toList()))
				.with("strays", events(verification.strays()));
		verification.stageTwo().ifPresent(end -> json.with("stageTwo", of(end)));
		return json.with("repeated", recording.repeated()).with("notCompared", verification.notCompared()).build();
	}

	private static Json of(ClassResult result) {
		return Json.object().with("class", result.kind().text()).with("order", result.kind().phase().text())
				.with("exact", Json.truth(result.isExact())).with("holds", Json.truth(result.holds()))
				.with("matched", result.matched().size()).with("missing", events(result.missing())).with("extra", events(result.extra()))
				.with("moved", result.moved()).with("otherWays", Json.array(result.otherWays().stream().map(VerificationJson::of).toList()))
				.with("otherFaults", events(result.otherLevels().stream().map(ClassResult.Pair::recorded).toList())).build();
	}

	private static Json of(ClassResult.Pair pair) {
		return Json.object().with("recorded", event(pair.recorded())).with("functions", functions(pair.recorded()))
				.with("modelFunctions", functions(pair.model())).build();
	}

	private static Json functions(Classified event) {
		return Json.array(event.event().origin().functions().stream().map(Json::text).toList());
	}

	private static Json events(List<Classified> events) {
		return Json.array(events.stream().map(VerificationJson::event).toList());
	}

	private static Json event(Classified event) {
		var key = event.key();
		var json = Json.object().with("place", event.event().origin().place()).with("what", key.what()).with("gfn", Json.hex(key.gfn()))
				.with("count", key.count());
		key.mfn().ifPresent(mfn -> json.with("mfn", Json.hex(mfn)));
		if (!key.type().isEmpty()) {
			json.with("type", key.type());
		}
		if (!event.about().isEmpty()) {
			json.with("about", event.about());
		}
		event.event().origin().cpu().ifPresent(cpu -> json.with("cpu", cpu));
		return json.build();
	}

	private static Json of(StageTwoComparison end) {
		return Json.object().with("validityCompared", Json.truth(end.validity() == StageTwoComparison.Validity.COMPARED))
				.with("holds", Json.truth(end.holds())).with("classes", Json.array(end.parts().stream().map(VerificationJson::of).toList())).build();
	}

	private static Json of(StageTwoComparison.Part part) {
		return Json.object().with("class", part.kind().text()).with("holds", Json.truth(part.holds())).with("equal", part.equal())
				.with("missing", leaves(part.missing())).with("extra", leaves(part.extra())).with("altered", pairs(part.altered()))
				.with("validity", pairs(part.validity())).build();
	}

	private static Json pairs(List<StageTwoComparison.Altered> pairs) {
		return Json.array(pairs.stream()
				.map(pair -> Json.object().with("recorded", leaf(pair.recorded())).with("model", leaf(pair.model())).build()).toList());
	}

	private static Json leaves(List<StageTwoComparison.Leaf> leaves) {
		return Json.array(leaves.stream().map(VerificationJson::leaf).toList());
	}

	private static Json leaf(StageTwoComparison.Leaf leaf) {
		return Json.object().with("ipa", StepJson.of(leaf.ipa())).with("descriptor", Json.hex(leaf.descriptor()))
				.with("live", Json.truth(leaf.live())).build();
	}
}
