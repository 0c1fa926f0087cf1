package io.stagewalk.aml.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.aml.testing.AmlBuilder;
import io.stagewalk.testing.Repository;

/** Terms are what the bytes say, and stand where the bytes stand. */
class DecoderTest {
	private static final int START = TableHeader.LENGTH;

	private static List<Term> terms(AmlBuilder aml, Arity arity) throws Exception {
		return Decoder.terms(AmlTable.of(aml.table()).block(), arity);
	}

	private static AmlException malformed(int... bytes) {
		return assertThrows(AmlException.class, () -> terms(new AmlBuilder().bytes(bytes), Arity.NONE));
	}

	@Test
	void everyOpcodeIsFoundByItsCode() {
		for (var opcode : Opcode.values()) {
			int code = opcode.code();
			assertEquals(opcode, Opcode.of(code > 0xff ? code >> 8 : code, code & 0xff).orElseThrow());
			assertEquals(code > 0xff ? 2 : 1, opcode.length());
		}
	}

	@Test
	void aTermKnowsWhereItStands() throws Exception {
		// Store (Add (1, 0x1234, ), Local1)
		var store = assertInstanceOf(Term.Operation.class,
				terms(new AmlBuilder().bytes(0x70, 0x72, 0x01, 0x0b, 0x34, 0x12, 0x00, 0x61), Arity.NONE).getFirst());
		assertEquals(START, store.start());
		assertEquals(START + 8, store.end());
		var add = assertInstanceOf(Term.Operation.class, store.operands().getFirst());
		assertEquals(Opcode.ADD, add.opcode());
		assertEquals(new Term.Constant(Opcode.WORD, START + 3, START + 6, 0x1234), add.operands().get(1));
		assertEquals(new Term.Local(START + 7, 1), store.operands().get(1));
	}

	@Test
	void aNameIsACallWithTheArgumentsThatTheMethodHas() throws Exception {
		var aml = new AmlBuilder().name("ABCD").bytes(0x01, 0x68);
		var call = assertInstanceOf(Term.Call.class, terms(aml, path -> 2).getFirst());
		assertEquals(List.of(new Term.Constant(Opcode.ONE, START + 4, START + 5, 1), new Term.Argument(START + 5, 0)), call.arguments());
		assertEquals(3, terms(aml, Arity.NONE).size());
	}

	@Test
	void namesHavePrefixesAndSegments() throws Exception {
		assertEquals("\\_SB_.PCI0._CRS", path(new AmlBuilder().bytes('\\', 0x2f, 3).name("_SB_PCI0_CRS")));
		assertEquals("^^ABCD.EFGH", path(new AmlBuilder().bytes('^', '^', 0x2e).name("ABCDEFGH")));
		assertEquals("\\", path(new AmlBuilder().bytes('\\', 0)));
		assertEquals("ABCD", path(new AmlBuilder().name("ABCD")));
	}

	private static String path(AmlBuilder name) throws Exception {
		return ((Term.Name) terms(name, Arity.NONE).getFirst()).path().toString();
	}

	@Test
	void anElseBelongsToItsIf() throws Exception {
		var branch = assertInstanceOf(Term.Branch.class, terms(new AmlBuilder().bytes(0xa0, 3, 0x01, 0xa3, 0xa1, 2, 0xa3, 0xa3), Arity.NONE).getFirst());
		assertEquals(1, branch.body().length());
		assertEquals(1, branch.otherwise().orElseThrow().length());
		assertEquals(START + 7, branch.end());
		assertEquals("expected an If before Else, found none", malformed(0xa1, 1).expectation());
	}

	@Test
	void whatIsWrongIsToldWithItsPlace() {
		assertEquals(START + 1, malformed(0xa3, 0x02).place().offset());
		assertEquals("expected an opcode or a name, found 0x02", malformed(0x02).expectation());
		assertEquals("expected an opcode or a name, found 0x5bee", malformed(0x5b, 0xee).expectation());
		assertEquals("expected a package of 1 to 3 bytes, found 17", malformed(0xa2, 0x11, 1, 1).expectation());
		assertEquals("expected a number of 4 bytes, found the end of what holds it", malformed(0x0c, 1, 2).expectation());
		assertEquals("expected the 0 that ends a string, found the end of what holds it", malformed(0x0d, 'a').expectation());
		assertEquals("expected a term with a value, found Name", malformed(0xa4, 0x08, 'A', 'B', 'C', 'D', 0).expectation());
		assertTrue(malformed(0x08, 'A', 'b', 'C', 'D', 0).expectation().startsWith("expected a name of A to Z"));
	}

	@Test
	void everyTruncationOfARealTableIsAnExceptionOrShorter() throws Exception {
		var bytes = Files.readAllBytes(Repository.example().resolve("tables/dsdt.dat"));
		for (int length = TableHeader.LENGTH; length < bytes.length; length++) {
			var shorter = Arrays.copyOf(bytes, length);
			shorter[4] = (byte) length;
			shorter[5] = (byte) (length >> 8);
			var table = AmlTable.of(Table.of("dsdt.dat", shorter));
			if (length == START) {
				assertEquals(List.of(), Decoder.terms(table.block(), Arity.NONE));
			} else {
				var wrong = assertThrows(AmlException.class, () -> Decoder.terms(table.block(), Arity.NONE));
				assertTrue(wrong.place().offset() <= table.length());
			}
		}
	}

	@Test
	void theWholeOfARealTableCanBeDecodedWithoutRunningIt() throws Exception {
		var table = AmlTable.of(Table.read(Repository.example().resolve("tables/dsdt.dat")));
		var declarations = Declarations.of(List.of(table));
		assertEquals(List.of(), declarations.problems());
		assertEquals(0, declarations.in(NamePath.ROOT).of(NamePath.of("\\_SB.PCI0._CBA")));
		assertEquals(4, declarations.in(NamePath.of("\\_SB.PCI0")).of(NamePath.of("_OSC")));
		assertEquals(Arity.NO_METHOD, declarations.in(NamePath.ROOT).of(NamePath.of("_OSC")));
	}
}
