package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.scenario.Expectation.Cost.Comparison;
import io.stagewalk.scenario.Expectation.Cost.Quantity;
import io.stagewalk.scenario.Expectation.MadeBy.Toucher;
import io.stagewalk.scenario.Expectation.Mapped;
import io.stagewalk.scenario.Expectation.Transfer.Outcome;
import io.stagewalk.scenario.Words.LineException;
import io.stagewalk.scenario.Words.Unexpected;

/** Reads what stands behind {@code expect}: each clause a sentence of words in a fixed order, some of which may be left out. */
final class Expectations {
	private static final String BY = "pages-mapped-by";
	private static final List<String> MAPPED_BY = List.of("fault", "hypercall", "xen");
	private static final List<String> QUANTITIES = Stream.concat(
			Arrays.stream(Quantity.values()).map(Quantity::text).filter(text -> !text.contains(" ")), Stream.of(BY)).toList();
	private static final List<String> CLAUSES = List.of("mapped", "not", "fault", "event", "no", "dma", "booted", "died", "order");
	private static final Pattern FUNCTION_PATTERN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	private Expectations() {
	}

	static Statement expect(Words words) throws LineException {
		var context = words.context();
		var first = words.next(Slot.EXPECTATION, Expectations::clause, firsts());
		int from = words.position() - 1;
		var expectation = switch (first) {
			case "mapped" -> mapped(words);
			case "not" -> notMapped(words);
			case "fault" -> fault(words, OptionalLong.empty());
			case "event" -> event(words, OptionalLong.empty());
			case "no" -> words.oneOf(List.of("fault", "event")).equals("fault") ? fault(words, OptionalLong.of(0))
					: event(words, OptionalLong.of(0));
			case "dma" -> transfer(words);
			case "booted" -> new Expectation.Booted();
			case "died" -> new Expectation.Died(optional(words, "because", Slot.TEXT, word -> word));
			case "order" -> order(words);
			case BY -> cost(words, Quantity.valueOf("PAGES_MAPPED_BY_" + words.oneOf(MAPPED_BY).toUpperCase(Locale.ROOT)));
			case String other when QUANTITIES.contains(other) ->
				cost(words, Quantity.valueOf(other.toUpperCase(Locale.ROOT).replace('-', '_')));
			case String function -> madeBy(words, function);
		};
		words.end();
		return new Statement.Expect(words.source(), context.placement(), words.joined(from), expectation);
	}

	private static List<String> firsts() {
		var all = new ArrayList<>(CLAUSES);
		all.addAll(QUANTITIES);
		return all;
	}

	private static String clause(String word) throws Unexpected {
		if (!firsts().contains(word) && !FUNCTION_PATTERN.matcher(word).matches()) {
			throw new Unexpected(Slot.EXPECTATION.text() + Suggestion.of(word, firsts()));
		}
		return word;
	}

	private static Expectation mapped(Words words) throws LineException {
		var range = words.next(Slot.ADDRESS_OR_RANGE, Values::addressOrRange);
		var output = optional(words, "->", Slot.ADDRESS, Values::address).map(PA::new);
		Optional<Mapped.Permission> access = words.skip("ro") ? Optional.of(Mapped.Permission.RO)
				: words.skip("rw") ? Optional.of(Mapped.Permission.RW) : Optional.empty();
		Optional<String> type = words.skip("type") ? Optional.of(words.oneOf(Mapped.PAGE_TYPES)) : Optional.empty();
		Optional<String> memory = words.skip("memory") ? Optional.of(words.oneOf(Mapped.MEMORY_TYPES)) : Optional.empty();
		return new Mapped(range, output, access, type, memory);
	}

	private static Expectation notMapped(Words words) throws LineException {
		words.require("mapped");
		return new Expectation.NotMapped(words.next(Slot.ADDRESS_OR_RANGE, Values::addressOrRange));
	}

	private static Expectation fault(Words words, OptionalLong count) throws LineException {
		var at = at(words);
		Optional<Integer> cpu = Optional.empty();
		if (words.skip("by")) {
			words.require("cpu");
			cpu = Optional.of(words.next(Slot.CPU, word -> Values.numberUpTo(word, 0, Forms.MAX_CPUS - 1)));
		}
		return new Expectation.Fault(at, cpu, count(words, count));
	}

	private static Expectation event(Words words, OptionalLong count) throws LineException {
		Optional<String> type = words.hasNext(Expectation.Event.TYPES) && !words.isNext(List.of("of", "at", "count"))
				? Optional.of(words.oneOf(Expectation.Event.TYPES)) : Optional.empty();
		var device = optional(words, "of", Slot.DEVICE, Values::name);
		var at = at(words);
		return new Expectation.Event(type, device, at, count(words, count));
	}

	/** What is denied is not counted. */
	private static OptionalLong count(Words words, OptionalLong denied) throws LineException {
		return denied.isEmpty() && words.skip("count") ? OptionalLong.of(words.next(Slot.NUMBER, Expectations::natural)) : denied;
	}

	private static long natural(String word) throws Unexpected {
		return Values.numberUpTo(word, 0, Integer.MAX_VALUE);
	}

	private static Expectation transfer(Words words) throws LineException {
		var device = words.next(Slot.DEVICE, Values::name);
		var outcome = words.oneOf(List.of("works", "fails")).equals("works") ? Outcome.WORKS : Outcome.FAILS;
		return new Expectation.Transfer(device, outcome, at(words));
	}

	private static Expectation order(Words words) throws LineException {
		var first = words.next(Slot.FUNCTION, Expectations::function);
		words.require("before");
		return new Expectation.Order(first, words.next(Slot.FUNCTION, Expectations::function));
	}

	private static Expectation cost(Words words, Quantity quantity) throws LineException {
		var comparison = Comparison.EXACTLY;
		for (var one : Comparison.values()) {
			if (words.skip(one.text())) {
				comparison = one;
				break;
			}
		}
		return new Expectation.Cost(quantity, comparison, words.next(Slot.NUMBER, Expectations::natural));
	}

	private static Expectation madeBy(Words words, String function) throws LineException {
		if (!words.hasNext(List.of("maps")) || !words.skip("maps")) {
			throw words.problem(function.length(), "expected " + Suggestion.list(firsts()) + ", or FUNCTION maps; found " + function
					+ Suggestion.of(function, firsts()));
		}
		var address = new IPA(words.next(Slot.ADDRESS, Values::address));
		if (!words.skip("before")) {
			return new Expectation.MadeBy(function, address, Optional.empty());
		}
		Toucher toucher = words.skip("cpu") ? new Toucher.Cpu(words.next(Slot.CPU, word -> Values.numberUpTo(word, 0, Forms.MAX_CPUS - 1)))
				: new Toucher.Device(words.next(Slot.DEVICE, Values::name));
		words.require("touches");
		words.skip("it");
		return new Expectation.MadeBy(function, address, Optional.of(toucher));
	}

	private static String function(String word) throws Unexpected {
		return Values.matching(word, FUNCTION_PATTERN, Slot.FUNCTION.text());
	}

	private static Optional<AddressRange> at(Words words) throws LineException {
		return optional(words, "at", Slot.ADDRESS_OR_RANGE, Values::addressOrRange);
	}

	private static <T> Optional<T> optional(Words words, String introduction, Slot slot, Words.Value<T> value) throws LineException {
		return words.skip(introduction) ? Optional.of(words.next(slot, value)) : Optional.empty();
	}
}
