package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.Outcome;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.aml.value.Value;

/** The namespace of the interpreter. Evaluating goes on from the state that the last evaluation left. */
public final class MachineFirmware implements Firmware {
	/** Instructions of all evaluations together; Linux waits thirty seconds for one loop. */
	static final long MAX_STEPS = 400_000_000;

	private final RegionHandler handler;
	private final Observer observer;
	private final TouchLog log;
	private State state;
	private long stepsLeft;

	/** @param observer sees everything that the evaluations do, {@link Observer#NONE} for nobody */
	public MachineFirmware(State state, RegionHandler handler, Observer observer) {
		this(state, handler, observer, new TouchLog(), MAX_STEPS);
	}

	MachineFirmware(State state, RegionHandler handler, Observer observer, TouchLog log, long steps) {
		this.state = state;
		this.handler = log.limiting(handler);
		this.observer = observer;
		this.log = log;
		this.stepsLeft = steps;
	}

	/** Where the evaluations have led. */
	public State state() {
		return state;
	}

	/** Every access to an address space so far, and for which object. */
	public List<Touch> touches() {
		return log.touches();
	}

	@Override
	public List<NamePath> children(NamePath path) {
		return objects().children(path);
	}

	@Override
	public ObjectType type(NamePath path) {
		return objects().type(path);
	}

	@Override
	public boolean has(NamePath path) {
		return objects().has(path);
	}

	@Override
	public OptionalInt space(NamePath region) {
		return objects().space(region);
	}

	@Override
	public Optional<Value.PowerResource> power(NamePath path) {
		return objects().power(path);
	}

	private Objects objects() {
		return new NamespaceObjects(state.namespace());
	}

	@Override
	public Data evaluate(NamePath path, List<Data> arguments) throws EvaluationException {
		var end = state.evaluating(path, arguments).run(handler, event -> saw(path, event), stepsLeft);
		stepsLeft -= end.steps();
		if (end.outcome().isEmpty()) {
			throw new EvaluationException(path.toString(), "expected the evaluations to end after fewer steps in all");
		}
		state = end;
		return switch (state.outcome().get()) {
			case Outcome.Completed completed -> state.result().orElse(new Data.Other(ObjectType.UNINITIALIZED));
			case Outcome.Failed failed -> throw new EvaluationException(path.toString(), failed.failure().toString());
		};
	}

	private void saw(NamePath object, Event event) {
		log.saw(object, event);
		observer.saw(event);
	}
}
