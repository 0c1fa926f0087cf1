package io.stagewalk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.ContainerException;
import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.machine.Failure;
import io.stagewalk.aml.machine.Outcome;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.trace.AmlRun;
import io.stagewalk.aml.value.Data;
import io.stagewalk.cli.step.Session;
import io.stagewalk.cli.step.SessionLoop;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.cli.text.DataText;
import io.stagewalk.json.Json;
import io.stagewalk.target.ImageException;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stagewalk eval}. */
@Command(name = "eval", description = "Evaluate an object or call a method of a machine's AML, and show what memory it touches.")
final class EvalCommand implements Callable<Integer> {
	/** The most events that are shown. */
	private static final int MAX_EVENTS = 100_000;

	private final Console console;
	private final List<Event> events = new ArrayList<>();
	private long leftOut;
	private boolean isEvaluating;
	@Mixin
	private AmlParameter source;
	@Parameters(index = "1", paramLabel = "PATH", description = "An object, such as \\_SB.PCI0._CRS.", converter = PathConverter.class)
	private NamePath path;
	@Parameters(index = "2..8", paramLabel = "ARG", converter = DataConverter.class,
			description = "Arguments: 16 or 0x10, \"text\", or the bytes of a buffer as {00 10}.")
	private List<Data> arguments = List.of();
	@Option(names = "--trace", description = "Show each statement, call, return and access instead, with its line of the disassembly.")
	private boolean traced;
	@Option(names = "--step", description = "Walk through the evaluation in the terminal, forward and back; type help there.")
	private boolean stepped;
	@Option(names = "--uninitialized", description = "Do not run _REG, _STA and _INI before, as Linux does.")
	private boolean uninitialized;
	@Mixin
	private JsonOption json;

	EvalCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var loaded = source.load(this::saw);
		isEvaluating = true;
		if (!uninitialized) {
			loaded = source.initialized(loaded, this::saw);
		}
		if (stepped) {
			return step(loaded.evaluating(path, arguments));
		}
		if (traced) {
			return trace(loaded.evaluating(path, arguments));
		}
		var ended = loaded.evaluating(path, arguments).run(source.handler(), this::saw);
		if (leftOut > 0) {
			console.err().println("note: of what happened, " + leftOut + " events behind the first " + MAX_EVENTS + " are not shown");
		}
		if (ended.outcome().orElseThrow() instanceof Outcome.Failed(var failure)) {
			if (!json.isSet()) {
				happened().forEach(console.out()::println);
			}
			console.err().println(path + ": " + failure.detail() + " (" + (failure.place().file().isEmpty() ? source : failure.place()) + ")");
			return 1;
		}
		json.write(console, lines(ended), json(ended));
		return 0;
	}

	private Trace record(State begun) throws IOException, ContainerException, ImageException, TableException {
		try (var progress = new ConsoleProgress(console, "steps")) {
			return Trace.record(AmlRun.of(begun, source.handler()), Budget.DEFAULT, progress);
		}
	}

	private int step(State begun) throws IOException, ContainerException, ImageException, TableException {
		var trace = record(begun);
		var session = Session.ofEvaluation(Cursor.atStart(trace));
		if (!json.isSet()) {
			console.out().println(path + ": " + trace.size() + " steps; " + session.end() + ". Type help for the commands.");
		}
		new SessionLoop(session, console, json.isSet() ? SessionLoop.Form.JSON : SessionLoop.Form.TEXT)
				.run();
		return 0;
	}

	private int trace(State begun) throws IOException, ContainerException, ImageException, TableException {
		var trace = record(begun);
		var text = new AmlTraceText(trace);
		json.write(console, text.lines(), text.json());
		return text.isComplete() ? 0 : 1;
	}

	private void saw(Event event) {
		switch (event) {
			case Event.Skipped(var failure) -> console.err().println(failure);
			case Event.TakenBack taken -> console.err().println(taken);
			case Event.Tolerated tolerated -> console.err().println(tolerated);
			case Event.GivenUp given -> notLoaded(given.failure());
			case Event.Debugged debugged -> keep(debugged);
			case Event.GlobalLock change -> keep(change);
			case Event.Accessed accessed -> keep(accessed);
			case Event.Notified notified -> keep(notified);
			case Event.Fatal fatal -> keep(fatal);
			case Event.Statement other -> { }
			case Event.Called other -> { }
			case Event.Returned other -> { }
			case Event.Stored other -> { }
			case Event.Assigned other -> { }
			case Event.Waited other -> { }
			case Event.TableLoaded other -> { }
		}
	}

	/** What ends the evaluation is told by its outcome. */
	private void notLoaded(Failure failure) {
		if (!isEvaluating) {
			console.err().println(failure + "; the rest of the table is not loaded");
		}
	}

	private void keep(Event event) {
		if (events.size() < MAX_EVENTS) {
			events.add(event);
		} else {
			leftOut++;
		}
	}

	private List<String> happened() {
		var lines = new ArrayList<String>();
		for (var event : events) {
			lines.addAll(text(event));
		}
		return lines;
	}

	private List<String> lines(State ended) {
		var lines = happened();
		ended.result().ifPresentOrElse(value -> lines.addAll(DataText.lines(value)), () -> lines.add("no value"));
		return lines;
	}

	private static List<String> text(Event event) {
		return switch (event) {
			case Event.Debugged(var value) -> {
				var lines = new ArrayList<>(DataText.lines(value));
				lines.set(0, "debug: " + lines.getFirst());
				yield lines;
			}
			case Event.GlobalLock change -> List.of("global lock: " + change.name().toLowerCase(Locale.ROOT));
			case Event.Notified(var device, long value) -> List.of("notify: " + device + " 0x" + Long.toHexString(value));
			case Event.Fatal(int type, long code, long argument) ->
				List.of(String.format("fatal: type 0x%x, code 0x%x, argument 0x%x", type, code, argument));
			case Event.Accessed(RegionRequest.Access access, var answer) ->
				List.of(String.format("access: %s %s of %d bits at 0x%x, 0x%x, by %s in %s",
					AddressSpace.name(access.origin().space()), direction(access), access.bits(), access.address(),
							value(access, answer, access.value()),
					access.origin().field(), access.origin().method()));
			case Event.Accessed(RegionRequest.Pins pins, var answer) ->
				List.of(String.format("pins: %s %s of %d from %d on, 0x%x, by %s in %s", AddressSpace.name(pins.origin().space()),
						direction(pins), pins.count(), pins.first(), value(pins, answer, pins.value()), pins.origin().field(),
						pins.origin().method()));
			case Event.Accessed(RegionRequest.Transfer transfer, var answer) ->
				List.of(String.format("transfer: %s %s at 0x%x, by %s in %s", AddressSpace.name(transfer.origin().space()),
						direction(transfer), transfer.address(), transfer.origin().field(), transfer.origin().method()));
			default -> List.of();
		};
	}

	private static String direction(RegionRequest request) {
		return switch (request.direction()) {
			case READ -> "read";
			case WRITE -> "write";
		};
	}

	private static long value(RegionRequest request, Answer answer, long written) {
		return switch (request.direction()) {
			case READ -> answer instanceof Answer.Value(long read) ? read : 0;
			case WRITE -> written;
		};
	}

	private Json json(State ended) {
		var object = Json.object().with("path", path.toString());
		ended.result().ifPresent(value -> object.with("result", DataText.json(value)));
		object.with("debug", Json.array(events.stream().filter(Event.Debugged.class::isInstance)
				.map(event -> DataText.json(((Event.Debugged) event).value())).toList()));
		object.with("notifications", Json.array(events.stream().filter(Event.Notified.class::isInstance)
				.map(event -> notification((Event.Notified) event)).toList()));
		object.with("accesses", Json.array(events.stream().filter(EvalCommand::isAccess).map(EvalCommand::access).toList()));
		return object.build();
	}

	private static Json notification(Event.Notified notified) {
		return Json.object().with("device", notified.device().toString()).with("value", Json.hex(notified.value())).build();
	}

	private static boolean isAccess(Event event) {
		return event instanceof Event.Accessed(RegionRequest.Access access, var answer);
	}

	private static Json access(Event event) {
		var accessed = (Event.Accessed) event;
		var access = (RegionRequest.Access) accessed.request();
		return Json.object().with("space", AddressSpace.name(access.origin().space())).with("access", direction(access))
				.with("address", Json.hex(access.address())).with("bits", access.bits())
				.with("value", Json.hex(value(access, accessed.answer(), access.value()))).with("field", access.origin().field().toString())
				.with("region", access.origin().region().toString()).with("method", access.origin().method().toString()).build();
	}
}
