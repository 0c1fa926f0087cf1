package io.stagewalk.aml.asl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.aml.resource.Templates;

/** A compiled template is printed as the macros that it was compiled from, value for value. */
class ResourceMacrosTest {
	private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"])(0x[0-9A-F]+|\\d+)(?![\\w\"])");

	@Test
	void everyMacroIsPrintedAsItsSource(TestReporter reporter) throws Exception {
		var sources = Templates.sources();
		for (var entry : Templates.compiled().entrySet()) {
			var printed = TemplateText.of(entry.getValue()).map(lines -> normal(String.join("\n", lines)));
			assertEquals(Optional.of(normal(sources.get(entry.getKey()))), printed, entry.getKey());
		}
		reporter.publishEntry("macros", Integer.toString(sources.size()));
	}

	/** Without comments, white space, arguments left out at the end, and differences in how a number is written. */
	private static String normal(String asl) {
		var plain = asl.replaceAll("//.*", "").replaceAll("\\s", "").replaceAll(",+\\)", ")");
		return NUMBER.matcher(plain).replaceAll(number -> Long.toUnsignedString(number.group().startsWith("0x")
				? Long.parseUnsignedLong(number.group().substring(2), 16)
				: Long.parseLong(number.group())));
	}

	/** Descriptors of ACPI 6.4 and 6.5, which the compiler of the tests does not know. */
	@Test
	void camerasAndClocks() {
		assertEquals("[CSI2Bus (ControllerInitiated, 0x01, 0x03, \"\\\\PC0\", 0x00, ResourceConsumer)]",
				printed("8e 0e 00 01 00 04 02 0d 00 01 00 00 5c 50 43 30 00 79 00"));
		assertEquals("[ClockInput (0x00000064, 0x0003, MHz, Variable, \"\\\\C\", 0x00)]",
				printed("93 0d 00 01 05 00 03 00 64 00 00 00 00 5c 43 00 79 00"));
	}

	@Test
	void whatAMacroCannotSayIsNoMacro() {
		assertEquals("none", printed("23 00 02 40 79 00"), "a reserved bit of an IRQ");
		assertEquals("none", printed("22 00 02 79 63"), "a checksum");
		assertEquals("none", printed("22 00 02 79 00 00"), "bytes behind the end tag");
		assertEquals("none", printed("09 05 79 00"), "a descriptor that the specification reserves");
		assertEquals("none", printed("30 79 00"), "alternatives that do not end");
		assertEquals("none", printed("38 79 00"), "an end of alternatives that did not begin");
		assertEquals("none", printed("89 09 00 01 01 21 00 00 00 00 c3 00 79 00"), "a path with a character above 127");
	}

	private static String printed(String digits) {
		return TemplateText.of(Templates.hex(digits)).map(Object::toString).orElse("none");
	}
}
