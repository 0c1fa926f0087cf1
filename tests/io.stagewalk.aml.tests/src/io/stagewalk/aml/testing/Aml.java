package io.stagewalk.aml.testing;

import java.util.List;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.aml.machine.Failure;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.Outcome;
import io.stagewalk.aml.machine.Settings;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;

/** Machines for tests. */
public final class Aml {
	private Aml() {
	}

	/** The machine with one table. */
	public static State loaded(Table table) {
		return Loader.load(State.initial(Settings.linux(table.header().revision(), List.of(table))), table, RegionHandler.MODEL,
				Observer.NONE);
	}

	public static State loaded(AmlBuilder aml) throws TableException {
		return loaded(aml.table());
	}

	/** What comes of an object, to the end. */
	public static State evaluated(State state, String path) {
		return state.evaluating(NamePath.of(path), List.of()).run(RegionHandler.MODEL, Observer.NONE);
	}

	/** Why a run failed; it did. */
	public static Failure failure(State ended) {
		return ((Outcome.Failed) ended.outcome().orElseThrow()).failure();
	}
}
