package io.stagewalk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader takes what RFC 8259 takes, keeps every digit, and says where a text is no JSON. */
class JsonReaderTest {

	@Test
	void readsEveryKindOfValue() throws JsonException {
		var value = read(" {\"a\": [1, -2.50, 1e3], \"b\": {\"c\": null}, \"d\": true, \"e\": false, \"f\": \"x\"} \r\n\t");
		var numbers = Json.array(List.of(number("1"), number("-2.50"), number("1e3")));
		assertEquals(Json.object().with("a", numbers).with("b", Json.object().with("c", Json.Null.NULL).build()).with("d", Json.truth(true))
				.with("e", Json.truth(false)).with("f", "x").build(), value);
	}

	@Test
	void readsEmptyArraysAndObjects() throws JsonException {
		assertEquals(Json.array(List.of()), read("[ ]"));
		assertEquals(Json.object().build(), read("{ }"));
	}

	@Test
	void keepsEveryDigit() throws JsonException {
		var digits = "18446744073709551615.00000000000000000000000000000000000000000000001";
		assertEquals(number(digits), read(digits));
	}

	@Test
	void readsEveryEscape() throws JsonException {
		assertEquals(Json.text("\" \\ / \b \f \n \r \t \u20ac \ud83d\ude00"), read("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u20aC \\uD83D\\ude00\""));
	}

	@Test
	void takesTheLastOfTwoMembersWithOneName() throws JsonException {
		assertEquals(Json.object().with("a", 2).build(), read("{\"a\": 1, \"a\": 2}"));
	}

	@Test
	void takesANullMemberForNone() throws JsonException {
		var object = (Json.Object) read("{\"a\": null, \"b\": 1}");
		assertEquals(Optional.empty(), object.member("a"));
		assertEquals(Optional.empty(), object.member("c"));
		assertEquals(Optional.of(Json.number(1)), object.member("b"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "[", "]", "[1", "[1,", "[1,]", "[,]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}",
			"{a:1}", "{1:1}", "\"", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"a\nb\"", "\"\0\"", "01", "-", "+1", ".5", "1.", "1e",
			"1e+", "--1", "1.2.3", "1e1234567", "0x10", "NaN", "Infinity", "tru", "truefalse", "nul", "None", "1 2", "[1] x", "'a'", "\0",
			"\ufeff1", "// c\n1", "{\"a\" 1}", "[1 2]" })
	void refuses(String text) {
		assertThrows(JsonException.class, () -> read(text));
	}

	@Test
	void saysWhereAndWhat() {
		assertMessage("x.json: offset 5: expected ']'", "[1, 2", 5);
		assertMessage("x.json: offset 6: expected ':'", "{\"abc\"=1}", 6);
		assertMessage("x.json: offset 1: expected a member name in quotes", "{abc}", 1);
		assertMessage("x.json: offset 2: expected the end of the text", "1 2", 2);
		assertMessage("x.json: offset 3: expected one of \" \\ / b f n r t u after a backslash", "\"a\\x\"", 3);
	}

	private static void assertMessage(String message, String text, int offset) {
		var wrong = assertThrows(JsonException.class, () -> read(text));
		assertEquals(offset, wrong.offset());
		assertEquals(message, wrong.getMessage());
	}

	@Test
	void refusesDeepTextInsteadOfOverflowing() throws JsonException {
		read("[".repeat(JsonReader.MAX_DEPTH) + "1" + "]".repeat(JsonReader.MAX_DEPTH));
		assertThrows(JsonException.class, () -> read("[".repeat(JsonReader.MAX_DEPTH + 1)));
		assertThrows(JsonException.class, () -> read("{\"a\":".repeat(1_000_000)));
	}

	@Test
	void refusesLongNumbersInsteadOfConvertingThem() throws JsonException {
		read("1".repeat(JsonReader.MAX_NUMBER_LENGTH));
		assertThrows(JsonException.class, () -> read("1".repeat(JsonReader.MAX_NUMBER_LENGTH + 1)));
		assertThrows(JsonException.class, () -> read("1".repeat(10_000_000)));
	}

	private static Json read(String text) throws JsonException {
		return JsonReader.read("x.json", text);
	}

	private static Json number(String digits) {
		return new Json.Number(new BigDecimal(digits));
	}
}
