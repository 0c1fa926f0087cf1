package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.testing.Repository;

/** Lengths, revisions and structures that no template has, made of the templates, as {@code iasl -d} lists them. */
class IaslVariantsTest {
	private static final int LENGTH = 4;
	private static final int REVISION = 8;
	private static final int HEADER = 36;

	@TempDir
	private Path folder;

	@BeforeAll
	static void iaslIsThere() throws IOException, InterruptedException {
		Iasl.assumeThere();
	}

	@Test
	void fadtsOfEveryLength() throws IOException, InterruptedException {
		var variants = new ArrayList<byte[]>();
		for (int length : new int[] { 116, 132, 244, 268, 276 }) {
			for (int revision = 1; revision <= 6; revision++) {
				variants.add(variant("facp", length, REVISION, revision));
			}
		}
		compare(variants);
	}

	@Test
	void tpm2sOfEveryRevisionAndStartMethod() throws IOException, InterruptedException {
		int startMethod = 48;
		var variants = new ArrayList<byte[]>();
		for (int length : new int[] { 52, 64, 76 }) {
			for (int method = 1; method <= 15; method++) {
				variants.add(variant("tpm2", length, REVISION, 3, startMethod, method));
				variants.add(variant("tpm2", length, REVISION, 4, startMethod, method));
			}
		}
		compare(variants);
	}

	@Test
	void theParametersOfASecureMonitorCallThatIaslPutsBehindATpm2() throws IOException, InterruptedException {
		compare(List.of(variant("tpm2", 88, 48, 11, 76, 0x21, 80, 1, 81, 1, 84, 5, 87, 0xC2)));
	}

	@Test
	void tcpaOfAClient() throws IOException, InterruptedException {
		compare(List.of(variant("tcpa", 50, HEADER, 0, 38, 0x12, 42, 0x34)));
	}

	/** The byte at 63 stays 0: iasl takes it from offset 76. */
	@Test
	void spcrsOfEveryRevision() throws IOException, InterruptedException {
		compare(List.of(variant("spcr", 80, REVISION, 1), variant("spcr", 80, REVISION, 2), variant("spcr", 80, REVISION, 3),
				variant("spcr", 88, REVISION, 4, 79, 2, 80, 3)));
	}

	@Test
	void hmatOfRevision1() throws IOException, InterruptedException {
		compare(List.of(variant("hmat", 156, REVISION, 1, 64, 7, 72, 9)));
	}

	@Test
	void ppttCachesWithAnId() throws IOException, InterruptedException {
		compare(List.of(table("pptt", 3, structure(28, 0, 1, 1, 28, 4, 0xff, 24, 77))));
	}

	@Test
	void hestSourcesThatTheTemplateHasNot() throws IOException, InterruptedException {
		var count = structure(4, 0, 2);
		var nmi = structure(20, 0, 2, 2, 5, 8, 1, 12, 2, 16, 3);
		var rootPort = structure(48, 0, 6, 2, 7, 7, 1, 8, 1, 16, 0x34, 17, 0x12, 20, 5, 22, 6, 44, 9);
		compare(List.of(table("hest", 1, count, nmi, rootPort), table("hest", 1, count, rootPort, nmi)));
	}

	@Test
	void nfitStructuresThatAreShorterOrLonger() throws IOException, InterruptedException {
		var reserved = structure(4);
		compare(List.of(table("nfit", 1, reserved, structure(32, 0, 4, 2, 32, 4, 1, 24, 3)),
				table("nfit", 1, reserved, structure(64, 0, 0, 2, 64, 4, 1, 8, 3, 56, 5))));
	}

	@Test
	void rootTablesWithNothingIn() throws IOException, InterruptedException {
		compare(List.of(table("rsdt", 1), table("xsdt", 1), table("mcfg", 1, structure(8))));
	}

	/** A template with another length and bytes: offset, value, offset, value… */
	private static byte[] variant(String template, int length, int... changes) throws IOException {
		return finished(changed(Arrays.copyOf(template(template), length), changes));
	}

	/** The header of a template, and structures. */
	private static byte[] table(String template, int revision, byte[]... structures) throws IOException {
		var buffer = ByteBuffer.allocate(HEADER + Arrays.stream(structures).mapToInt(structure -> structure.length).sum());
		buffer.put(template(template), 0, HEADER);
		for (var structure : structures) {
			buffer.put(structure);
		}
		return finished(changed(buffer.array(), REVISION, revision));
	}

	private static byte[] structure(int length, int... bytes) {
		return changed(new byte[length], bytes);
	}

	private static byte[] changed(byte[] bytes, int... changes) {
		for (int i = 0; i < changes.length; i += 2) {
			bytes[changes[i]] = (byte) changes[i + 1];
		}
		return bytes;
	}

	private static byte[] finished(byte[] table) {
		ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN).putInt(LENGTH, table.length);
		return table;
	}

	private static byte[] template(String name) throws IOException {
		return Files.readAllBytes(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates").resolve(name + ".aml"));
	}

	private void compare(List<byte[]> tables) throws IOException, InterruptedException {
		var listings = Iasl.disassemble(folder, tables);
		for (int i = 0; i < tables.size(); i++) {
			var model = TableModel.of("variant " + i, tables.get(i), Definitions.standard());
			assertEquals(lines(IaslListing.of(listings.get(i))), lines(IaslListing.of(model)), model.toString());
			assertEquals(List.of(), model.problems().stream().map(Problem::toString).toList());
		}
	}

	private static String lines(List<IaslListing.Entry> entries) {
		return entries.stream().map(IaslListing.Entry::toString).collect(Collectors.joining("\n"));
	}
}
