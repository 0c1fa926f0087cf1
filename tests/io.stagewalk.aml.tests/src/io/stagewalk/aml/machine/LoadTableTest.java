package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.testing.Aml;
import io.stagewalk.aml.testing.AmlBuilder;
import io.stagewalk.aml.value.Data;

/** Tables that AML asks for by name: to be loaded, or to be read. */
class LoadTableTest {
	private static final int RETURN = 0xa4;

	private static AmlBuilder aml() {
		return new AmlBuilder();
	}

	/** A table OEM1 that declares an integer, and may be looked into. */
	private static Table oem() throws Exception {
		var bytes = aml().bytes(0x08).name("GOOD").dword(0x12345678).table().bytes();
		System.arraycopy("OEM1".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 4);
		System.arraycopy("MAKER ".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 10, 6);
		System.arraycopy("PARTS   ".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 16, 8);
		return Table.of("oem1.dat", bytes);
	}

	private static State loaded(AmlBuilder dsdt) throws Exception {
		return Loader.load(State.initial(Settings.linux(2, List.of(oem()))), dsdt.table(), RegionHandler.MODEL, Observer.NONE);
	}

	private static AmlBuilder loadTable(String oemId, String root, String parameter) {
		return aml().bytes(0x5b, 0x1f).string("OEM1").string(oemId).string("PARTS").string(root).string(parameter).bytes(0x0a, 9);
	}

	private static AmlBuilder dsdt() {
		return aml().bytes(0x08).name("PARA").bytes(0)
				.method("LOAD", 0, aml().append(loadTable("MAKER", "", "\\PARA")).bytes(RETURN).name("PARA"))
				.method("INTO", 0, aml().bytes(RETURN).append(loadTable("MAKER", "\\_SB_", "")))
				.method("MISS", 0, aml().bytes(RETURN).append(loadTable("OTHER", "", "")));
	}

	@Test
	void aTableIsLoadedAndItsParameterStored() throws Exception {
		var ended = Aml.evaluated(loaded(dsdt()), "\\LOAD");
		assertEquals(new Data.Int(9), ended.result().orElseThrow());
		assertEquals(new Data.Int(0x12345678), Aml.evaluated(ended, "\\GOOD").result().orElseThrow());
		assertEquals(2, ended.tables().size());
	}

	/** A table that code of another one has loaded is not executed once more when its turn comes. */
	@Test
	void aTableThatIsLoadedIsNotLoadedAgain() throws Exception {
		var ended = Aml.evaluated(loaded(dsdt()), "\\LOAD");
		var again = Loader.load(ended, oem(), RegionHandler.MODEL, Observer.NONE);
		assertTrue(again.outcome().orElseThrow() instanceof Outcome.Failed(var failure) && failure.kind() == Failure.Kind.ALREADY_EXISTS);
		assertEquals(2, again.tables().size());
		assertTrue(Aml.evaluated(again, "\\LOAD").outcome().orElseThrow() instanceof Outcome.Failed);
	}

	@Test
	void aTableIsLoadedIntoAScope() throws Exception {
		var ended = Aml.evaluated(loaded(dsdt()), "\\INTO");
		assertEquals(new Data.Int(-1), ended.result().orElseThrow());
		assertEquals(new Data.Int(0x12345678), Aml.evaluated(ended, "\\_SB_.GOOD").result().orElseThrow());
	}

	@Test
	void aTableThatIsNotThereIsZero() throws Exception {
		assertEquals(new Data.Int(0), Aml.evaluated(loaded(dsdt()), "\\MISS").result().orElseThrow());
	}

	private static Failure.Kind failed(AmlBuilder loading) throws Exception {
		var state = loaded(dsdt().method("FAIL", 0, loading).bytes(0x08).name("TEXT").string("a"));
		var ended = Aml.evaluated(state, "\\FAIL");
		assertEquals(-1, ended.namespace().find(0, NamePath.of("\\GOOD")));
		return ended.outcome().orElseThrow() instanceof Outcome.Failed(var failure) ? failure.kind() : null;
	}

	/** As acpiexec does it. */
	@Test
	void nothingIsLoadedIfItIsNotThereWhereItIsToGo() throws Exception {
		assertEquals(Failure.Kind.NOT_FOUND, failed(loadTable("MAKER", "\\NOPE", "\\PARA")));
		assertEquals(Failure.Kind.NOT_FOUND, failed(loadTable("MAKER", "", "\\NOPE")));
		assertEquals(Failure.Kind.BAD_PATH, failed(loadTable("MAKER", "TOOLONG", "")));
		assertEquals(Failure.Kind.STRING_LIMIT, failed(loadTable("MAKERSX", "", "")));
	}

	@Test
	void aTableWhoseParameterCannotBeStoredIsTakenBack() throws Exception {
		assertEquals("AE_AML_INTERNAL", failed(loadTable("MAKER", "", "\\TEXT")).acpica());
	}

	@Test
	void onlyTablesOfSomeSignaturesAreLoadedUnasked() throws Exception {
		assertFalse(Loader.isLoaded(oem()));
		var osdt = aml().bytes(0x08).name("GOOD").bytes(1).table().bytes();
		osdt[0] = 'O';
		assertTrue(Loader.isLoaded(Table.of("osdt.dat", osdt)));
	}

	@Test
	void aTableIsReadAsARegion() throws Exception {
		// DataTableRegion (REG0, "OEM1", "", "") Field (REG0, DWordAcc, NoLock, Preserve) { , 336, FLD0, 32 }
		var aml = aml().bytes(0x5b, 0x88).name("REG0").string("OEM1").string("").string("").packaged(new int[] { 0x5b, 0x81 },
				aml().name("REG0").bytes(3, 0, 0x40, 0x15).name("FLD0").bytes(32));
		var state = loaded(aml);
		assertEquals(new Data.Int(0x12345678), Aml.evaluated(state, "\\FLD0").result().orElseThrow());
	}
}
