package io.stagewalk.aml.asl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs over every statement, declaration and operator are printed as the text that lies beside them. */
class PrintedTest {

	@ParameterizedTest
	@ValueSource(strings = { "declarations", "expressions", "statements" })
	void isWrittenAsExpected(String program) throws Exception {
		var asl = Asl.of(AmlFiles.read(AmlFiles.data("asl").resolve(program + ".aml")), List.of());
		assertEquals(List.of(), asl.problems());
		assertEquals(Files.readString(AmlFiles.data("asl").resolve(program + ".dsl")), asl.text());
	}
}
