package io.stagewalk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The writer puts what does not nest on one line, and everything else two spaces deeper. */
class JsonWriterTest {

	@Test
	void writesFlatValuesOnOneLine() {
		assertEquals("{ \"a\": 1, \"b\": \"0x1f\", \"c\": true, \"d\": null }", JsonWriter
				.write(Json.object().with("a", 1).with("b", Json.hex(31)).with("c", Json.truth(true)).with("d", Json.Null.NULL).build()));
		assertEquals("[1, 2]", JsonWriter.write(Json.array(List.of(Json.number(1), Json.number(2)))));
	}

	@Test
	void writesNestedValuesOnLinesOfTheirOwn() {
		var inner = Json.object().with("a", 1).build();
		assertEquals("{\n  \"list\": [\n    { \"a\": 1 },\n    [2]\n  ],\n  \"b\": 3\n}", JsonWriter
				.write(Json.object().with("list", Json.array(List.of(inner, Json.array(List.of(Json.number(2)))))).with("b", 3).build()));
	}

	@Test
	void escapesWhatMustBeEscaped() {
		assertEquals("\"\\\" \\\\ / \\n\\r\\t \\u0000\\u001b \\ud83d\\ude00 \u20ac\"",
				JsonWriter.write(Json.text("\" \\ / \n\r\t \0\u001b \ud83d\ude00 \u20ac")));
	}

	@Test
	void writesAddressesAsUnsignedHexadecimal() {
		assertEquals("\"0xffffffffffffffff\"", JsonWriter.write(Json.hex(-1)));
	}
}
