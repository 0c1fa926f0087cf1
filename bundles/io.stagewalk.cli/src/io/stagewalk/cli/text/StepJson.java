package io.stagewalk.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.stagewalk.json.Json;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.VA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.StepText;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.WalkLevel;
import io.stagewalk.translation.builder.DescriptorWrite;
import io.stagewalk.translation.smmu.EventRecord;

/** The JSON form of steps, walks and what belongs to them. */
public final class StepJson {
	private StepJson() {
	}

	/** A step: who, where, what. */
	public static Json of(int index, Step step) {
		var json = Json.object().with("index", index).with("actor", step.actor().label()).with("function", step.function().name());
		if (!step.function().file().isEmpty()) {
			json.with("file", step.function().file());
		}
		json.with("depth", step.stack().depth());
		step.stack().source().ifPresent(source -> json.with("line", source.line()));
		json.with("text", StepText.what(step));
		return withEffect(json, step.effect()).build();
	}

	private static Json.ObjectBuilder withAbort(Json.ObjectBuilder json, Effect.Aborted aborted) {
		json.with("effect", "aborted").with("access", text(aborted.fault().access()))
				.with("address", Json.hex(ipa(aborted.fault()))).with("fault", aborted.fault().kind().text())
				.with("level", aborted.fault().level()).with("esr", Json.hex(aborted.syndrome().esr()));
		aborted.syndrome().far().ifPresent(far -> json.with("far", Json.hex(far.value())));
		aborted.syndrome().hpfar().ifPresent(hpfar -> json.with("hpfar", Json.hex(hpfar)));
		return json;
	}

	/** What stage 2 was asked for. */
	private static long ipa(Translation.Fault fault) {
		return fault.ipa().map(Address.class::cast).orElse(fault.input()).value();
	}

	private static Json.ObjectBuilder withVirtual(Json.ObjectBuilder json, Optional<VA> virtual) {
		virtual.ifPresent(address -> json.with("va", Json.hex(address.value())));
		return json;
	}

	private static Json.ObjectBuilder withEffect(Json.ObjectBuilder json, Effect effect) {
		return switch (effect) {
			case Effect.None none -> json;
			case Effect.Noted noted -> json.with("effect", "noted");
			case Effect.Mapped mapped -> json.with("effect", "mapped").with("ipa", of(mapped.ipa()))
					.with("pa", Json.hex(mapped.output().value())).with("type", mapped.type().text())
					.with("writes", writes(mapped.writes())).with("flushes", mapped.flushes());
			case Effect.ValidityChanged changed -> json.with("effect", "validity-changed").with("writes", writes(changed.writes()))
					.with("flushes", changed.flushes());
			case Effect.StreamConfigured configured -> json.with("effect", "stream-configured")
					.with("stream", Json.hex(configured.first().index())).with("lastStream", Json.hex(configured.last().index()))
					.with("config", configured.config()).with("writes", writes(configured.writes()));
			case Effect.SmmuCommanded commanded -> json.with("effect", "smmu-commanded")
					.with("smmu", Json.hex(commanded.smmu().value())).with("commands", commands(commanded))
					.with("writes", writes(commanded.writes()));
			case Effect.StageOneMapped mapped -> json.with("effect", "stage-one-mapped").with("ipa", of(mapped.ipa()))
					.with("va", Json.hex(mapped.virtual().value())).with("attributes", mapped.attributes().type())
					.with("writes", writes(mapped.writes()));
			case Effect.StageOneUnmapped unmapped -> json.with("effect", "stage-one-unmapped").with("ipa", of(unmapped.ipa()))
					.with("va", Json.hex(unmapped.virtual().value())).with("writes", writes(unmapped.writes()));
			case Effect.StageOneFaulted faulted -> json.with("effect", "stage-one-faulted")
					.with("access", text(faulted.fault().access())).with("va", Json.hex(faulted.fault().input().value()))
					.with("fault", faulted.fault().kind().text()).with("level", faulted.fault().level())
					.with("esr", Json.hex(faulted.syndrome().esr()));
			case Effect.Accessed accessed -> withVirtual(json.with("effect", "accessed").with("access", text(accessed.access())),
					accessed.virtual()).with("address", Json.hex(accessed.input().value())).with("size", accessed.size())
					.with("pa", Json.hex(accessed.translation().output().value())).with("value", Json.hex(accessed.value()));
			case Effect.RegionAccessed region -> json.with("effect", "region-accessed").with("access", text(region.access()))
					.with("space", region.space()).with("field", region.field()).with("address", Json.hex(region.address()))
					.with("size", region.size()).with("value", Json.hex(region.value()));
			case Effect.Aborted aborted -> withAbort(json, aborted);
			case Effect.AbortInjected injected -> json.with("effect", "abort-injected")
					.with("access", text(injected.fault().access())).with("address", Json.hex(ipa(injected.fault())));
			case Effect.Hypercalled call -> json.with("effect", "hypercalled").with("hypercall", call.name())
					.with("ipa", of(call.ipa())).with("pages", call.pages());
			case Effect.Refused refused -> json.with("effect", "refused").with("ipa", of(refused.ipa()))
					.with("reason", refused.reason());
			case Effect.Emulated emulated -> json.with("effect", "emulated")
					.with("access", text(emulated.access())).with("address", Json.hex(emulated.input().value()))
					.with("by", emulated.by()).with("value", Json.hex(emulated.value()));
			case Effect.Transferred transferred -> json.with("effect", "transferred").with("access", text(transferred.access()))
					.with("stream", Json.hex(transferred.stream().index())).with("address", Json.hex(transferred.input().value()))
					.with("pa", Json.hex(transferred.output().value())).with("at", transferred.arrival().at())
					.with("size", transferred.arrival().size()).with("value", Json.hex(transferred.arrival().value()));
			case Effect.TransferFailed failed -> {
				json.with("effect", "transfer-failed").with("access", text(failed.access()))
						.with("stream", Json.hex(failed.stream().index())).with("address", Json.hex(failed.input().value()));
				failed.event().ifPresent(event -> withEvent(json, event));
				yield json;
			}
			case Effect.TransferStalled stalled -> withEvent(json.with("effect", "transfer-stalled")
					.with("access", text(stalled.access())).with("stream", Json.hex(stalled.stream().index()))
					.with("address", Json.hex(stalled.input().value())), stalled.event());
			case Effect.Died died -> json.with("effect", "died").with("who", name(died.who())).with("reason", died.reason());
		};
	}

	private static Json.ObjectBuilder withEvent(Json.ObjectBuilder json, EventRecord event) {
		return json.with("event", event.name()).with("record", Json.array(List.of(Json.hex(event.dword0()),
				Json.hex(event.dword1()), Json.hex(event.dword2()), Json.hex(event.dword3()))));
	}

	private static Json commands(Effect.SmmuCommanded commanded) {
		return Json.array(commanded.commands().stream()
				.map(command -> Json.object().with("name", command.name()).with("count", command.count()).build()).toList());
	}

	/** Both ends included. */
	public static Json of(AddressRange range) {
		return Json.object().with("first", Json.hex(range.first())).with("last", Json.hex(range.last())).build();
	}

	private static Json writes(List<DescriptorWrite> writes) {
		return Json.array(writes.stream().map(write -> Json.object().with("address", Json.hex(write.address().value()))
				.with("level", write.level()).with("before", Json.hex(write.before())).with("after", Json.hex(write.after()))
				.build()).toList());
	}

	/** A walk: each descriptor that was read, and what became of it. */
	public static Json of(Translation translation) {
		var json = Json.object().with("levels", Json.array(translation.levels().stream().map(StepJson::level).toList()));
		return switch (translation) {
			case Translation.Translated translated -> json.with("pa", Json.hex(translated.output().value())).build();
			case Translation.Fault fault -> json.with("fault", fault.kind().text()).with("level", fault.level()).build();
		};
	}

	private static Json level(WalkLevel level) {
		return Json.object().with("level", level.level()).with("address", Json.hex(level.address().value()))
				.with("descriptor", Json.hex(level.descriptor().value())).build();
	}

	private static String text(Enum<?> access) {
		return access.name().toLowerCase(Locale.ROOT);
	}

	/** {@code dom0} or {@code xen}. */
	public static String name(Effect.Died.Who who) {
		return who.name().toLowerCase(Locale.ROOT);
	}
}
