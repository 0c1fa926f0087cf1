package io.stagewalk.acpi.lint;

import static io.stagewalk.acpi.lint.Trial.server;

import java.util.List;

/** HEST, BERT and AGDI. */
final class ErrorTrials {
	private ErrorTrials() {
	}

	static List<Trial> all() {
		return List.of(server("HEST-COUNT", machine -> machine.set("HEST", "Error Source Count", 1), "1 sources, there are 2"),
				server("HEST-ID", machine -> machine.set("HEST", "Error Source[1]/Source Id", 0), "ID 0 is also that of the source at 0x28"),
				server("HEST-RELATED", machine -> machine.set("HEST", "Error Source[1]/Related Source Id", 4), "there is no source 4"),
				server("HEST-NOTIFY", machine -> machine.set("HEST", "Error Source[0]/Notify/Notify Type", 4), "notification 4, NMI"),
				server("HEST-STATUS", machine -> machine.set("HEST", "Error Source[0]/Error Status Address/Address",
						0), "address space 0, address 0x00000000"),
				server("HEST-MEMORY", machine -> machine.set("HEST", "Error Source[0]/Error Status Address/Address", 0x9090000L), "0x09090000"),
				server("BERT-EMPTY", machine -> machine.set("BERT", "Boot Error Region Length", 8), "8 bytes, an empty status block has 20"),
				server("BERT-MEMORY", machine -> machine.set("BERT", "Boot Error Region", 0x60000000L), "is in RAM that the system uses"),
				server("AGDI-SIGNAL", machine -> machine.without("SDEI"), "SDEI event 804, but there is no SDEI"));
	}
}
