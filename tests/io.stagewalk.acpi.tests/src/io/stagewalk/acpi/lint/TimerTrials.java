package io.stagewalk.acpi.lint;

import static io.stagewalk.acpi.lint.Trial.server;

import java.util.List;

/** GTDT: a block of two timers, and a watchdog. */
final class TimerTrials {
	private TimerTrials() {
	}

	static List<Trial> all() {
		return List.of(server("GTDT-INTERRUPT", machine -> machine.set("GTDT", "Virtual Timer Interrupt", 40), "GSIV 40"),
				server("XEN-GTDT-EL2", machine -> machine.set("GTDT", "Non-Secure EL2 Interrupt", 0), "GSIV 0"),
				server("GTDT-INTERRUPT-SHARED", machine -> machine.set("GTDT", "Non-Secure EL2 Interrupt", 27),
						"GSIV 27 is also the Virtual Timer Interrupt"),
				server("GTDT-EDGE", machine -> machine.set("GTDT", "VT Flags (decoded below)", 1), "flags 0x1"),
				server("GTDT-OFFSET", machine -> machine.set("GTDT", "Platform Timer Offset", 96), "offset 96, the fixed part has 104 bytes"),
				server("GTDT-FRAMES", machine -> machine.set("GTDT", "[0]/[1]/Frame Number", 0), "frame 0 stands at"),
				server("GTDT-ABSENT", machine -> machine.set("GTDT", "CntControlBase", 0), "the address is 0"),
				server("GTDT-WATCHDOG", machine -> machine.set("GTDT", "[1]/Refresh Frame Address", 0x2a440000L), "both are at 0x2a440000"),
				server("GTDT-FRAME-GSIV", machine -> machine.set("GTDT", "[1]/Timer Interrupt", 27), "GSIV 27"));
	}
}
