package io.stagewalk.translation.smmu.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Shareability;
import io.stagewalk.translation.smmu.EventRecord;
import io.stagewalk.translation.smmu.SMMUv3;
import io.stagewalk.translation.smmu.SmmuFeatures;
import io.stagewalk.translation.smmu.SmmuOutcome;
import io.stagewalk.translation.smmu.SmmuRegisters;
import io.stagewalk.translation.smmu.Transaction;

/** Random SMMUs, streams, tables and transactions: outputs, attributes, changed tables and all bits of events are as the
 * naive one says. */
class NaiveSmmuTest {
	private static final int SMMUS = 6000;
	private static final int TRANSACTIONS = 8;
	private static final int LEAST_OF_COMMON = 40;

	@Test
	void bothSayTheSame(TestReporter reporter) {
		var counts = new TreeMap<String, Integer>();
		Seeds.check(SMMUS, random -> {
			var streams = new RandomStreams(random);
			var memory = streams.memory();
			var naive = new NaiveSmmu(memory, streams.ids, streams.registers);
			var smmu = new SMMUv3(registers(streams));
			for (int i = 0; i < TRANSACTIONS; i++) {
				var request = streams.request();
				var expected = naive.translate(request);
				assertEquals(expected, text(smmu.translate(memory, transaction(request))), () -> streams + "\n" + request);
				counts.merge(kind(expected), 1, Integer::sum);
			}
		});
		reporter.publishEntry("outcomes", counts.toString());
		for (var common : new String[] { "pass", "bypass", "abort", "discard", "event 04", "event 06", "event 08",
				"event 0a", "event 0b",
				"event 10", "event 11", "event 12", "event 13", "stall 10", "stall 11", "stall 12", "stall 13" }) {
			assertTrue(System.getProperty("stagewalk.seed") != null || counts.getOrDefault(common, 0) >= LEAST_OF_COMMON,
					common + " is too rare: " + counts);
		}
	}

	private static String kind(String outcome) {
		var words = outcome.split(" ");
		return words.length == 5 && !words[0].equals("pass") ? words[0] + " " + words[1].substring(14) : words[0];
	}

	private static SmmuRegisters registers(RandomStreams streams) {
		var ids = streams.ids;
		var registers = streams.registers;
		var features = new SmmuFeatures((int) ids.idr0(), (int) ids.idr1(), (int) ids.idr3(), (int) ids.idr5());
		return new SmmuRegisters(features, registers.cr0(), 0, registers.cr2(), registers.gbpa(), registers.strtabBase(),
				registers.strtabBaseCfg());
	}

	private static Transaction transaction(NaiveSmmu.Request request) {
		var access = request.kind() == 'R' ? Access.READ : request.kind() == 'W' ? Access.WRITE : Access.EXECUTE;
		return new Transaction(new StreamID((int) request.sid()), request.ssid() < 0 ? OptionalInt.empty()
				: OptionalInt.of(request.ssid()),
				request.address(), access, request.privileged() ? Privilege.PRIVILEGED : Privilege.UNPRIVILEGED,
				new MemoryAttributes(request.type().mair(), Shareability.of(request.type().sh())), request.stag());
	}

	private static String text(SmmuOutcome outcome) {
		return switch (outcome) {
			case SmmuOutcome.Bypassed bypassed -> "bypass " + output(bypassed.output().value(), bypassed.attributes());
			case SmmuOutcome.Passed passed -> "pass " + output(passed.translation().pa().value(),
					passed.translation().attributes()) + changes(passed);
			case SmmuOutcome.Recorded recorded -> event("event", recorded.event());
			case SmmuOutcome.Stalled stalled -> event("stall", stalled.event());
			case SmmuOutcome.Discarded discarded -> discarded.event().map(event -> event("discard", event)).orElse("discard");
			case SmmuOutcome.Aborted aborted -> "abort";
			case SmmuOutcome.NotModelled unknown -> "not modelled";
		};
	}

	/** All that the hardware changed in tables, on the way to structures and after that. */
	private static String changes(SmmuOutcome.Passed passed) {
		var changes = new TreeMap<Long, Long>();
		var updates = new ArrayList<>(passed.translation().updates());
		passed.explanation().fetches().forEach(fetch -> updates.addAll(fetch.updates()));
		updates.forEach(update -> changes.merge(update.address().value(), update.before() ^ update.after(), (a, b) -> a | b));
		return NaiveTranslation.text(changes);
	}

	private static String output(long address, MemoryAttributes attributes) {
		int sh = attributes.shareability().sh();
		return "0x" + Long.toHexString(address) + " 0x" + Integer.toHexString(attributes.encoding()) + " " + (sh == 1 ? 0 : sh);
	}

	private static String event(String name, EventRecord event) {
		return NaiveSmmu.words(name, event.dword0(), event.dword1(), event.dword2(), event.dword3());
	}
}
