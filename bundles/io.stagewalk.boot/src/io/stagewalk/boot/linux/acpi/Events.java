package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.trace.ValueText;
import io.stagewalk.trace.Effect;

/** What AML does that is neither an access nor a value, in words. */
final class Events {
	private Events() {
	}

	static Effect effect(List<Event> events) {
		var text = events.stream().map(Events::text).filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
		return text.isEmpty() ? Effect.NONE : new Effect.Noted(text);
	}

	private static String text(Event event) {
		return switch (event) {
			case Event.Debugged debugged -> "ACPI Debug: " + ValueText.of(debugged.value());
			case Event.Notified notified -> "Notify " + notified.device().shortText() + " 0x" + Long.toHexString(notified.value());
			case Event.Waited waited -> "waits " + waited.ticks() / 10 + " us";
			case Event.Fatal fatal -> "Fatal 0x" + Integer.toHexString(fatal.type()) + ", 0x" + Long.toHexString(fatal.code());
			case Event.TableLoaded loaded -> loaded.signature() + " " + loaded.oemTableId().strip() + " is loaded";
			case Event.Skipped(var failure) -> "goes on behind " + failure.place().signature() + "+0x"
					+ Integer.toHexString(failure.place().offset()) + ": " + failure.detail();
			case Event.Tolerated(var failure) -> "goes on where Linux does not: " + failure.detail();
			case Event.TakenBack(var signature, var id, var failure) -> signature + " " + id.strip() + " is taken back, after "
					+ failure.place().signature() + "+0x" + Integer.toHexString(failure.place().offset()) + ": " + failure.detail();
			case Event.GivenUp(var failure) -> "gives up at " + failure.place().signature() + "+0x"
					+ Integer.toHexString(failure.place().offset()) + ": " + failure.detail();
			case Event.GlobalLock lock -> "global lock " + lock.name().toLowerCase(Locale.ROOT);
			case Event.Statement statement -> "";
			case Event.Accessed accessed -> "";
			case Event.Called called -> "";
			case Event.Returned returned -> "";
			case Event.Stored stored -> "";
			case Event.Assigned assigned -> "";
		};
	}
}
