package io.stagewalk.target.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

/** Both forms of a trace tell the same kinds of events. */
class TraceFormsTest {

	@Test
	void eachLineOfJsonIsAnEvent() throws Exception {
		assertEquals(List.of("p2m_set_entry 60000 ram_rw", "map_regions_p2mt bc437 mmio_direct_c", "p2m_set_entry 6272b invalid",
				"map_dev_mmio_page 9050", "try_map_mmio 4010000", "something_new"), Traces.brief(Traces.json(Traces.JSON).events()));
	}

	@Test
	void offsetsInTheCallChainAreKeptApartFromTheNames() throws Exception {
		var origin = Traces.json(Traces.JSON).events().getFirst().origin();
		assertEquals(List.of("p2m_insert_mapping", "insert_11_bank", "construct_dom0"), origin.functions());
		assertEquals(0xb4, origin.chain().get(1).offset());
		assertEquals(OptionalInt.of(0), origin.cpu());
		assertEquals(1, origin.place());
	}

	/** Compilers name the variants that they make of a function, and Xen's own symbols say which file a local function is from. */
	@Test
	void variantsOfAFunctionAreThatFunction() throws Exception {
		var trace = Traces.json("{\"fn\": \"p2m_set_entry.part.0\", \"chain\": [\"domain_build.c#insert_11_bank.isra.0+0xb4\","
				+ " \"construct_dom0.constprop.0.isra.12+0x208\", \"start_xen.cold\"], \"gfn\": \"0x60000\", \"type\": \"ram_rw\"}");
		assertEquals(List.of("p2m_set_entry 60000 ram_rw"), Traces.brief(trace.events()));
		assertEquals(List.of("insert_11_bank", "construct_dom0", "start_xen"), trace.events().getFirst().origin().functions());
	}

	@Test
	void olderVersionsOfXenCallTheSameFunctionsOtherwise() throws Exception {
		var fields = ", \"gfn\": \"0x9000\", \"mfn\": \"0x9000\", \"type\": \"mmio_direct_c\", \"ESR_EL2\": \"0x93810005\","
				+ " \"FAR_EL2\": \"0x0\", \"HPFAR_EL2\": \"0x90000\"}\n";
		var lines = new StringBuilder();
		for (var name : List.of("apply_p2m_changes", "map_regions_rw_cache", "map_dev_mmio_region", "do_trap_data_abort_guest", "handle_mmio",
				"do_trap_instr_abort_guest", "p2m_lookup")) {
			lines.append("{\"fn\": \"").append(name).append('"').append(fields);
		}
		assertEquals(List.of("p2m_set_entry", "map_regions_p2mt", "map_dev_mmio_page", "do_trap_stage2_abort_guest", "try_handle_mmio",
				"do_trap_stage2_abort_guest", "p2m_resolve_translation_fault"),
				Traces.json(lines.toString()).events().stream().map(BootEvent::function).toList());
	}

	@Test
	void typesMayHaveXensPrefixOrBeNumbers() throws Exception {
		for (var type : List.of("\"mmio_direct_c\"", "\"p2m_mmio_direct_c\"", "5")) {
			assertEquals(List.of("p2m_set_entry 9000 mmio_direct_c"), Traces.brief(Traces.json(
					"{\"fn\": \"p2m_set_entry\", \"gfn\": \"0x9000\", \"mfn\": \"0x9000\", \"type\": " + type + "}").events()));
		}
	}

	@Test
	void frameThatIsTakenAwayHasNoMachineFrame() throws Exception {
		var removed = assertInstanceOf(BootEvent.SetEntry.class, Traces.json(Traces.JSON).events().get(2));
		assertEquals(OptionalLong.empty(), removed.frames().mfn());
	}

	@Test
	void syndromeTellsPageOffsetAndLevel() throws Exception {
		var mapped = assertInstanceOf(BootEvent.MappedOnFault.class, Traces.json(Traces.JSON).events().get(4));
		var syndrome = mapped.syndrome().orElseThrow();
		assertEquals(0x4010000008L, syndrome.ipa());
		assertEquals(1, syndrome.level());
	}

	@Test
	void linesOfTextSayWhatCameOfAnAbort() throws Exception {
		assertEquals(List.of("p2m_set_entry 60000 ram_rw", "map_regions_p2mt fc437 mmio_direct_c", "p2m_set_entry fc437 mmio_direct_c",
				"p2m_domain_creation_finished", "do_trap_stage2_abort_guest 50000000", "p2m_resolve_translation_fault 50000",
				"do_trap_stage2_abort_guest 80b0100", "p2m_resolve_translation_fault 80b0", "try_handle_mmio", "p2m_set_entry 5265c invalid",
				"map_dev_mmio_page a000", "p2m_set_entry a000 mmio_direct_c", "do_trap_stage2_abort_guest 4010000000",
				"p2m_resolve_translation_fault 4010000", "try_map_mmio 4010000", "map_regions_p2mt 4010000 mmio_direct_c",
				"p2m_set_entry 4010000 mmio_direct_c", "NOVELTY"), Traces.brief(Traces.text(Traces.TEXT).events()));
	}

	@Test
	void debuggersCountCpusFromOne() throws Exception {
		assertEquals(OptionalInt.of(1), Traces.text(Traces.TEXT).events().get(6).origin().cpu());
	}

	@Test
	void whatIsRecordedTwiceInARowCountsOnce() throws Exception {
		var line = "SETENTRY gfn=0x9050 nr=1 mfn=0x9050 type=5\n";
		var request = "DEVMMIO gfn=0x9050 mfn=0x9050\n";
		var twice = Traces.text(request + line + line);
		assertEquals(2, twice.events().size());
		assertEquals(1, twice.repeated());
		assertEquals(4, Traces.text(request + line + request + line).events().size(), "a second request is another");
	}
}
