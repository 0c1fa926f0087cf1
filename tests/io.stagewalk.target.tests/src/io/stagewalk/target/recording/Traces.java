package io.stagewalk.target.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Traces from texts. */
final class Traces {
	static final String JSON = """
			{"n": 0, "t": 1.5, "th": "p01.01", "fn": "p2m_set_entry", "chain": ["p2m_insert_mapping+0x9c", "insert_11_bank+0xb4", "construct_dom0+0x208"], "gfn": "0x60000", "nr": 131072, "mfn": "0x60000", "type": "ram_rw", "access": 7}
			{"n": 1, "th": "p01.01", "fn": "map_regions_p2mt", "chain": ["prepare_acpi+0x498"], "gfn": "0xbc437", "nr": 2, "mfn": "0xbc437", "type": "mmio_direct_c"}
			{"n": 2, "th": "p01.01", "fn": "p2m_set_entry", "chain": ["p2m_remove_mapping"], "gfn": "0x6272b", "nr": 1, "mfn": "0xffffffffffffffff", "type": "invalid"}
			{"n": 3, "th": "p01.02", "fn": "map_dev_mmio_page", "chain": [], "gfn": "0x9050", "mfn": "0x9050"}
			{"n": 4, "th": "p01.02", "fn": "try_map_mmio", "chain": ["do_trap_stage2_abort_guest+0x240"], "gfn": "0x4010000", "HPFAR_EL2": "0x40100000", "FAR_EL2": "0xffff800010000008", "ESR_EL2": "0x93810005"}
			{"n": 5, "th": "p01.01", "fn": "something_new", "chain": [], "strange": true}
			""";
	static final String TEXT = """
			SETENTRY gfn=0x60000 nr=131072 mfn=0x60000 type=1
			MAPREG gfn=0xfc437 nr=2 mfn=0xfc437 type=5
			SETENTRY gfn=0xfc437 nr=2 mfn=0xfc437 type=5
			CREATION_FINISHED
			ABORT cpu1 esr=0x82000004 far=0x50000000 hpfar=0x500000 pc_guest=?
			RESOLVE gfn=0x50000
			ABORT cpu2 esr=0x93830045 far=0xffff80000b010100 hpfar=0x80b00 pc_guest=?
			RESOLVE gfn=0x80b0
			EMUL
			SETENTRY gfn=0x5265c nr=1 mfn=0xffffffffffffffff type=0
			DEVMMIO gfn=0xa000 mfn=0xa000
			SETENTRY gfn=0xa000 nr=1 mfn=0xa000 type=5
			ABORT cpu2 esr=0x93810005 far=0xffff800010000000 hpfar=0x40100000 pc_guest=?
			RESOLVE gfn=0x4010000
			MAPREG gfn=0x4010000 nr=1 mfn=0x4010000 type=5
			SETENTRY gfn=0x4010000 nr=1 mfn=0x4010000 type=5
			NOVELTY a=b
			""";

	private Traces() {
	}

	static TraceLines.Content json(String text) throws RecordingException {
		return read(text, new JsonTrace("trace"));
	}

	static TraceLines.Content text(String text) throws RecordingException {
		return read(text, new TextTrace("trace"));
	}

	private static TraceLines.Content read(String text, TraceLines.Form form) throws RecordingException {
		try {
			return TraceLines.read("trace", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), form);
		} catch (IOException impossible) {
			throw new AssertionError(impossible);
		}
	}

	/** What stands in a list, by function and first frame. */
	static List<String> brief(List<BootEvent> events) {
		return events.stream().map(event -> event.function() + switch (event) {
			case BootEvent.SetEntry entry -> " " + Long.toHexString(entry.frames().gfn()) + " " + entry.type().text();
			case BootEvent.MapRegions regions -> " " + Long.toHexString(regions.frames().gfn()) + " " + regions.type().text();
			case BootEvent.DeviceMemoryPage page -> " " + Long.toHexString(page.gfn());
			case BootEvent.MappedOnFault mapped -> " " + Long.toHexString(mapped.gfn());
			case BootEvent.Resolve resolve -> " " + Long.toHexString(resolve.gfn());
			case BootEvent.Abort abort -> " " + Long.toHexString(abort.syndrome().ipa());
			case BootEvent.Created created -> "";
			case BootEvent.Emulate emulate -> "";
			case BootEvent.Other other -> "";
		}).toList();
	}
}
