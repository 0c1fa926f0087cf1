package io.stagewalk.boot.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.Progress;
import io.stagewalk.target.recording.BootEvent;
import io.stagewalk.target.recording.Inputs;
import io.stagewalk.target.recording.Recording;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Trace;

/**
 * What came of holding the model against a recorded boot.
 *
 * @param classes    one for each class of events, in their order
 * @param stageTwo   empty where the recording did not keep the tables
 * @param strays     recorded on faults in windows of PCI root bridges, but in no BAR; none where it is not known where Linux has put
 *                   them all
 * @param end        why the model's run ended
 * @param notCompared events of kinds that are not known here
 */
public record Verification(List<ClassResult> classes, Optional<StageTwoComparison> stageTwo, List<Classified> strays, End end,
		int notCompared) {
	public Verification {
		classes = List.copyOf(classes);
		strays = List.copyOf(strays);
	}

	/**
	 * Runs a scenario and compares.
	 *
	 * @throws TableException if a table of the platform that names regions cannot be read
	 */
	public static Verification of(BootScenario boot, Recording recording, Progress progress) throws TableException {
		return of(boot, boot.run(Budget.DEFAULT, progress), recording, progress);
	}

	/** @param trace of the scenario */
	public static Verification of(BootScenario boot, Trace trace, Recording recording, Progress progress) throws TableException {
		var map = AddressMap.of(boot.scenario(), boot.platform(), recording.inputs());
		var classifier = new Classifier(map);
		var aborts = recording.tellsAborts() ? Classifier.Aborts.TOLD : Classifier.Aborts.LEFT_OUT;
		var recorded = classifier.classified(recording.events(), aborts);
		var model = classifier.classified(ModelEvents.of(trace), aborts);
		var strays = new ArrayList<Classified>();
		boolean arePlaced = recording.inputs().pci().functions().stream().allMatch(Inputs.Function::isPlaced);
		if (!map.bars().isEmpty() && arePlaced) {
			Stream.concat(recorded.stream(), model.stream())
					.filter(event -> event.kind() == EventClass.BARS
							&& map.bar(event.key().gfn() << Address.PAGE_SHIFT).isEmpty()).forEach(strays::add);
		}
		int unknown = (int) recording.events().stream().filter(BootEvent.Other.class::isInstance).count();
		return new Verification(EventComparison.of(recorded, model), stageTwo(trace, recording, new PageKinds(recorded, model), progress),
				strays, trace.end(), unknown);
	}

	private static Optional<StageTwoComparison> stageTwo(Trace trace, Recording recording, PageKinds kinds, Progress progress) {
		var last = trace.stateAt(trace.size());
		if (recording.end().isEmpty() || last.p2m().isEmpty()) {
			return Optional.empty();
		}
		var end = recording.end().get();
		return Optional.of(StageTwoComparison.of(StageTwoComparison.leaves(end.memory(), end.regime(), progress),
				StageTwoComparison.leaves(last.memory(), last.p2m().get().regime(), progress), kinds::of));
	}

	/** The result of a class. */
	public ClassResult result(EventClass kind) {
		return classes.get(kind.ordinal());
	}

	/** Whether nothing is missing or extra where nothing may be. */
	public boolean holds() {
		return end == End.COMPLETE && strays.isEmpty() && classes.stream().allMatch(ClassResult::holds)
				&& stageTwo.map(StageTwoComparison::holds).orElse(true);
	}
}
