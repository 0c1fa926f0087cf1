package io.stagewalk.target.recording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.json.Json;

/** A JSON object whose members are asked for by what they should be; absent and null are the same, namely not known. */
final class JsonFields {
	private static final Pattern HEX = Pattern.compile("0[xX]\\p{XDigit}{1,16}");
	private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
	private static final int MAX_SHOWN = 40;

	/** Says that something else was expected, and where. */
	interface Complaint {
		RecordingException of(String member, String expected);
	}

	private final Complaint complaint;
	private final String path;
	private final Json.Object object;

	JsonFields(Complaint complaint, String path, Json.Object object) {
		this.complaint = complaint;
		this.path = path;
		this.object = object;
	}

	RecordingException wrong(String name, String expected) {
		return complaint.of(path + name, expected + object.member(name).map(JsonFields::found).orElse(", which is missing"));
	}

	private static String found(Json value) {
		return switch (value) {
			case Json.Text text -> ", found \"" + shortened(text.value()) + "\"";
			case Json.Number number -> ", found " + shortened(number.value().toString());
			case Json.Object object -> ", found an object";
			case Json.Array array -> ", found an array";
			case Json.Truth truth -> ", found " + (truth == Json.Truth.TRUE);
			case Json.Null absent -> ", found null";
		};
	}

	private static String shortened(String text) {
		return text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
	}

	Optional<String> text(String name) throws RecordingException {
		var member = object.member(name);
		if (member.isEmpty()) {
			return Optional.empty();
		}
		if (member.get() instanceof Json.Text text) {
			return Optional.of(text.value());
		}
		throw wrong(name, "a text or null");
	}

	/** A whole number, as JSON has it or as a string of hexadecimal digits behind {@code 0x}. */
	Optional<Long> number(String name) throws RecordingException {
		var member = object.member(name);
		if (member.isEmpty()) {
			return Optional.empty();
		}
		switch (member.get()) {
			case Json.Text text when HEX.matcher(text.value()).matches() -> {
				return Optional.of(Long.parseUnsignedLong(text.value().substring(2), 16));
			}
			case Json.Number number when isWhole(number.value()) -> {
				return Optional.of(number.value().longValue());
			}
			default -> throw wrong(name, "a whole number, or a string of 0x and 1 to 16 hexadecimal digits");
		}
	}

	/** Compared first: the digits of 1e999999 take longer than one wants to wait for. */
	private static boolean isWhole(BigDecimal value) {
		return value.signum() >= 0 && value.compareTo(MAX_LONG) <= 0
				&& (value.signum() == 0 || value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0);
	}

	long required(String name) throws RecordingException {
		return number(name).orElseThrow(() -> wrong(name, "a number"));
	}

	Optional<Boolean> truth(String name) throws RecordingException {
		var member = object.member(name);
		if (member.isEmpty()) {
			return Optional.empty();
		}
		if (member.get() instanceof Json.Truth truth) {
			return Optional.of(truth == Json.Truth.TRUE);
		}
		throw wrong(name, "true, false or null");
	}

	List<String> names() {
		return List.copyOf(object.members().keySet());
	}

	boolean isNumber(String name) {
		return object.member(name).filter(value -> value instanceof Json.Number
				|| value instanceof Json.Text text && HEX.matcher(text.value()).matches()).isPresent();
	}

	boolean isObject(String name) {
		return object.member(name).filter(Json.Object.class::isInstance).isPresent();
	}

	/** The members of an object; empty ones if it is absent. */
	JsonFields object(String name) throws RecordingException {
		return optionalObject(name).orElseGet(() -> new JsonFields(complaint, path + name + ".", Json.object().build()));
	}

	Optional<JsonFields> optionalObject(String name) throws RecordingException {
		var member = object.member(name);
		if (member.isEmpty()) {
			return Optional.empty();
		}
		if (member.get() instanceof Json.Object inner) {
			return Optional.of(new JsonFields(complaint, path + name + ".", inner));
		}
		throw wrong(name, "an object or null");
	}

	/** The elements of an array, each with its place in the path; none if it is absent. */
	List<Json> array(String name, int limit) throws RecordingException {
		var member = object.member(name);
		if (member.isEmpty()) {
			return List.of();
		}
		if (!(member.get() instanceof Json.Array array)) {
			throw wrong(name, "an array or null");
		}
		if (array.elements().size() > limit) {
			throw complaint.of(path + name, "at most " + limit + " elements, found " + array.elements().size());
		}
		return array.elements();
	}

	/** The elements of an array of objects; none if it is absent. */
	List<JsonFields> objects(String name, int limit) throws RecordingException {
		var objects = new ArrayList<JsonFields>();
		for (var element : array(name, limit)) {
			var at = path + name + "[" + objects.size() + "]";
			if (!(element instanceof Json.Object inner)) {
				throw complaint.of(at, "an object" + found(element));
			}
			objects.add(new JsonFields(complaint, at + ".", inner));
		}
		return objects;
	}
}
