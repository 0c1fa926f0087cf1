package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.json.Json;
import io.stagewalk.testing.Repository;

/** Tables with AML are decoded to ASL; making AML of ASL is left to iasl, and said to be. */
class AslCommandsTest {
	private static final Path OPR = Repository.example().resolve("initrd/opr.aml");
	private static final int HEADER_LENGTH = 36;

	@TempDir
	private Path folder;

	@Test
	void aDefinitionBlockIsShownAsSource() {
		var decode = Invocation.of("decode", Invocation.TABLES, "DSDT");
		assertEquals(0, decode.exitCode(), decode.err());
		assertEquals("", decode.err());
		assertEquals("DefinitionBlock (\"\", \"DSDT\", 2, \"BOCHS \", \"BXPC    \", 0x00000001)", decode.lines().getFirst());
		assertTrue(decode.lines().stream().anyMatch(line -> line.strip().startsWith("Name (_HID, \"ARMH0011\")")), decode.out());
		assertFalse(decode.out().contains("Signature :"));
	}

	@Test
	void otherTablesTellTheTypesOfExternals() throws Exception {
		for (var file : new String[] { "dsdt.dat", "facp.dat" }) {
			Files.copy(Path.of(Invocation.TABLES, file), folder.resolve(file));
		}
		Files.write(folder.resolve("ssdt.dat"), withAlias("SSDT", "COM0"));
		var decode = Invocation.of("decode", folder.toString(), "SSDT");
		assertTrue(decode.out().contains("External (\\_SB.COM0, DeviceObj)"), decode.out() + decode.err());
		var alone = Invocation.of("decode", folder.resolve("ssdt.dat").toString());
		assertTrue(alone.out().contains("External (\\_SB.COM0, UnknownObj)"), alone.out() + alone.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "SSDT", "PSDT", "OSDT" })
	void everyKindOfDefinitionBlockIsShownAsSource(String signature) throws Exception {
		var file = folder.resolve("table.dat");
		Files.write(file, withAlias(signature, "COM0"));
		var decode = Invocation.of("decode", file.toString());
		assertEquals("DefinitionBlock (\"\", \"" + signature + "\", 2, \"AAAAAA\", \"AAAAAAAA\", 0x00000000)", decode.lines().getFirst());
		assertTrue(decode.out().contains("Alias (\\_SB.COM0, ALIA)"), decode.out());
	}

	/** A table in which all there is is {@code Alias (\_SB.COM0, ALIA)}. */
	private static byte[] withAlias(String signature, String device) {
		byte[] aml = concat(new byte[] { 0x06, '\\', 0x2e }, ("_SB_" + device + "ALIA").getBytes(StandardCharsets.US_ASCII));
		byte[] header = new byte[HEADER_LENGTH];
		System.arraycopy(signature.getBytes(StandardCharsets.US_ASCII), 0, header, 0, 4);
		header[4] = (byte) (HEADER_LENGTH + aml.length);
		header[8] = 2;
		Arrays.fill(header, 10, 24, (byte) 'A');
		byte[] table = concat(header, aml);
		byte sum = 0;
		for (byte b : table) {
			sum += b;
		}
		table[9] = (byte) -sum;
		return table;
	}

	private static byte[] concat(byte[] first, byte[] second) {
		byte[] all = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

	@Test
	void bytesAreShownWhenAskedFor() {
		var decode = Invocation.of("decode", OPR.toString(), "--bytes");
		assertTrue(decode.out().contains("Signature : \"SSDT\""), decode.out());
		assertFalse(decode.out().contains("DefinitionBlock"));
	}

	@Test
	void jsonHasTheHeaderAndTheSource() throws Exception {
		var json = (Json.Array) Invocation.of("decode", OPR.toString(), "--json").json();
		var table = json.toString();
		assertTrue(table.contains("Oem Revision") && table.contains("OperationRegion (BIGR, SystemMemory, 0x04010000, 0x00020000)"), table);
		assertFalse(table.contains("Definition Block\""), table);
	}

	@Test
	void whatIsNoAmlIsACommentAndANote() throws Exception {
		byte[] table = Files.readAllBytes(OPR);
		// no opcode
		table[HEADER_LENGTH] = 0x02;
		var decode = Invocation.of("decode", Files.write(folder.resolve("odd.aml"), table).toString());
		assertEquals(0, decode.exitCode());
		assertTrue(decode.err().contains("odd.aml: SSDT+0x24, in \\: expected "), decode.err());
		assertTrue(decode.out().contains("// odd.aml: SSDT+0x24, in \\"), decode.out());
	}

	@Test
	void sourceIsNotEncodedButIaslNamed() throws Exception {
		var source = Files.writeString(folder.resolve("opr.dsl"), Invocation.of("decode", OPR.toString()).out());
		var encode = Invocation.of("encode", source.toString());
		assertEquals(2, encode.exitCode());
		assertEquals(source + ": expected the text of a data table, found ASL; iasl compiles it: iasl -f -oa -cr " + source,
				encode.err().strip());
		assertFalse(Files.exists(folder.resolve("opr.aml")));
	}

	@Test
	void sourceIsKnownBehindComments() throws Exception {
		for (var head : List.of("/* DefinitionBlock */ ", "// one\n\n/* two */\n", "#include \"a\"\r\n")) {
			var source = Files.writeString(folder.resolve("head.asl"), head + "definitionblock (\"\", \"SSDT\", 2, \"\", \"\", 1) {}\n");
			assertTrue(Invocation.of("encode", source.toString()).err().contains("iasl -f -oa -cr"), head);
		}
		var unended = Files.writeString(folder.resolve("unended.asl"), "/* DefinitionBlock");
		assertFalse(Invocation.of("encode", unended.toString()).err().contains("iasl"));
	}

	@Test
	void theNamedCommandMakesTheSameAml() throws Exception {
		assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(dir -> Files.isExecutable(Path.of(dir, "iasl"))),
				"iasl is not installed");
		var source = Files.writeString(folder.resolve("it's source.dsl"), Invocation.of("decode", OPR.toString()).out());
		var out = folder.resolve("made.aml");
		var said = Invocation.of("encode", source.toString(), "--out", out.toString()).err().strip();
		var command = said.substring(said.indexOf("iasl -f"));
		var iasl = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).redirectOutput(folder.resolve("iasl.txt").toFile()).start();
		assertEquals(0, iasl.waitFor(), Files.readString(folder.resolve("iasl.txt")));
		assertArrayEquals(amlOf(OPR), amlOf(out));
	}

	@Test
	void messagesOfTheCompilerHaveAPlace() throws Exception {
		assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(dir -> Files.isExecutable(Path.of(dir, "iasl"))),
				"iasl is not installed");
		var bad = Files.writeString(folder.resolve("bad.asl"),
				"DefinitionBlock (\"\", \"SSDT\", 2, \"\", \"\", 1)\n{\n\tMethod (MAIN) { Return (NOPE) }\n}\n");
		var refused = Invocation.of("encode", bad.toString(), "--compile");
		assertEquals(1, refused.exitCode(), refused.err());
		assertTrue(refused.err().contains(bad + ":3:26: error 6084: Object does not exist (NOPE)"), refused.err());
		assertFalse(Files.exists(folder.resolve("bad.aml")));
		var source = Files.writeString(folder.resolve("opr.dsl"), Invocation.of("decode", OPR.toString()).out());
		var made = Invocation.of("encode", source.toString(), "--compile");
		assertEquals(0, made.exitCode(), made.err());
		assertArrayEquals(amlOf(OPR), amlOf(folder.resolve("opr.aml")));
	}

	private static byte[] amlOf(Path table) throws Exception {
		byte[] bytes = Files.readAllBytes(table);
		return Arrays.copyOfRange(bytes, HEADER_LENGTH, bytes.length);
	}
}
