package io.stagewalk.trace;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.smmu.EventRecord;

/** The one textual form of a step: on the command line, in the console, in listings. */
public final class StepText {
	private StepText() {
	}

	/** {@code    12  Dom0 CPU 0   pci_generic_config_read      read of ...}. */
	public static String line(int index, Step step) {
		return String.format("%6d  %-12s %-34s %s", index, step.actor().label(), step.function().name(), what(step));
	}

	/** What the step does, without who and where. */
	public static String what(Step step) {
		var effect = effect(step.effect());
		var motion = motion(step.motion());
		if (effect.isEmpty()) {
			return motion.isEmpty() ? "goes on" : motion;
		}
		return motion.isEmpty() ? effect : effect + "; " + motion;
	}

	private static String motion(Motion motion) {
		return switch (motion) {
			case Motion.Within within -> "";
			case Motion.Call call -> "calls";
			case Motion.Return back -> "returns";
			case Motion.Enter enter -> "-> " + enter.entered().label();
			case Motion.Leave leave -> "-> back to " + leave.resumed().label();
		};
	}

	/** What an effect is, in one line; empty for none. */
	public static String effect(Effect effect) {
		return switch (effect) {
			case Effect.None none -> "";
			case Effect.Noted noted -> noted.text();
			case Effect.Mapped mapped -> mapped(mapped);
			case Effect.ValidityChanged changed -> changed.what() + ", " + count(changed.writes().size(), "descriptor");
			case Effect.StreamConfigured configured -> configured(configured);
			case Effect.SmmuCommanded commanded -> "SMMU at " + commanded.smmu() + ": " + commanded.commands().stream()
					.map(command -> command.name() + (command.count() == 1 ? "" : " x" + command.count())).collect(Collectors.joining(", "));
			case Effect.StageOneMapped mapped -> String.format("stage 1 only: %s %s at VA %s, %s, %s", mapped.what(), mapped.ipa(),
					mapped.virtual(), mapped.attributes().type(),
					mapped.writes().isEmpty() ? "mapped already" : count(mapped.writes().size(), "descriptor"));
			case Effect.StageOneUnmapped unmapped -> String.format("stage 1 only: unmaps %s at VA %s, %s", unmapped.ipa(),
					unmapped.virtual(),
					unmapped.writes().isEmpty() ? "still mapped" : count(unmapped.writes().size(), "descriptor"));
			case Effect.StageOneFaulted faulted -> "STAGE-1 ABORT on " + verb(faulted.fault().access(), 0) + ": " + faulted.fault();
			case Effect.Accessed accessed -> String.format("%s %s -> PA %s, value 0x%x%s", verb(accessed.access(), accessed.size()),
					accessed.input(), accessed.translation().output(), accessed.value(), by(accessed.virtual(), accessed.input()));
			case Effect.RegionAccessed(var space, var field, var access, long address, int size, long value) ->
				String.format("%s of %s of %s at 0x%x by %s, value 0x%x", verb(access, 0), count(size, "byte"), space, address, field, value);
			case Effect.Aborted aborted -> "STAGE-2 ABORT on " + verb(aborted.fault().access(), 0) + ": " + aborted.fault()
					+ (aborted.fault().input() instanceof VA virtual ? by(Optional.of(virtual), aborted.fault().faultingIpa()) : "");
			case Effect.AbortInjected injected -> "ABORT INJECTED: nothing is mapped at IPA "
					+ injected.fault().ipa().map(Address.class::cast).orElse(injected.fault().input());
			case Effect.Hypercalled call -> "HYPERCALL " + call.name() + " " + call.ipa() + saying(call);
			case Effect.Refused refused -> "not mapped: " + refused.ipa() + ", " + refused.reason();
			case Effect.Emulated emulated -> emulated.access().name().toLowerCase(Locale.ROOT) + " of " + emulated.input() + " emulated by "
					+ emulated.by() + (emulated.access() == Access.READ ? String.format(", value 0x%x", emulated.value()) : "");
			case Effect.Transferred transferred -> transferred(transferred);
			case Effect.TransferFailed failed -> String.format("DMA FAILS: %s %s, %s", verb(failed.access(), 0), failed.input(),
					failed.event().map(StepText::event).orElse("aborted, nothing recorded"));
			case Effect.TransferStalled stalled -> String.format("DMA STALLS: %s %s, %s, STAG 0x%x", verb(stalled.access(), 0),
					stalled.input(), event(stalled.event()), stalled.event().stallTag());
			case Effect.Died died -> died.who().text().toUpperCase(Locale.ROOT) + ": " + died.reason();
		};
	}

	/** The virtual address of an access, where it is another. */
	private static String by(Optional<VA> virtual, IPA ipa) {
		return virtual.filter(address -> address.value() != ipa.value()).map(address -> ", by VA " + address).orElse("");
	}

	private static String configured(Effect.StreamConfigured configured) {
		var streams = configured.first().equals(configured.last()) ? "StreamID " + configured.first()
				: "StreamIDs " + configured.first() + ".." + configured.last();
		return String.format("stream table entry of %s written, Config 0b%s", streams,
				Integer.toBinaryString(configured.config() | 8).substring(1));
	}

	private static String transferred(Effect.Transferred transferred) {
		var arrival = transferred.arrival();
		return String.format("DMA %s %s -> PA %s%s, StreamID %s, value 0x%x", verb(transferred.access(), 0), transferred.input(),
				arrival.output(), arrival.at().isEmpty() ? "" : ", " + arrival.at(), transferred.stream(), arrival.value());
	}

	private static String event(EventRecord event) {
		return String.format("%s (0x%02x) of StreamID %s", event.name(), event.type(), event.stream());
	}

	private static String saying(Effect.Hypercalled call) {
		return call.pages() == call.ipa().frames() ? "" : ", but its size says " + call.pages() + " of " + count(call.ipa().frames(), "page");
	}

	private static String mapped(Effect.Mapped mapped) {
		var pages = count(mapped.ipa().frames(), "page");
		return switch (mapped.type()) {
			case INVALID -> "unmaps " + pages(mapped.ipa()) + ", " + pages;
			default -> String.format("maps %s -> PA %s as %s, %s%s", pages(mapped.ipa()), mapped.output(),
					mapped.type().text(), pages, mapped.changesNothing() ? ", which it was already" : "");
		};
	}

	private static String pages(AddressRange range) {
		return range.frames() == 1 ? "IPA " + Address.text(range.first()) : "IPA " + range;
	}

	private static String verb(Access access, int size) {
		var verb = access.name().toLowerCase(Locale.ROOT);
		return size == 0 ? verb : verb + " of " + count(size, "byte") + " at IPA";
	}

	private static String count(long number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
