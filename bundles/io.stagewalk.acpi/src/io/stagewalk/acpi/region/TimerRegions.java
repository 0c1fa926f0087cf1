package io.stagewalk.acpi.region;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.region.Region.Purpose;
import io.stagewalk.memory.Address;

/** The frames of timers and watchdogs in memory, 4 KiB each. */
final class TimerRegions {
	/** @see "IA-PC HPET Specification 1.0a, 2.3.1" */
	private static final long HPET = 1024;
	private static final int BLOCK = 0, WATCHDOG = 1;

	private TimerRegions() {
	}

	static void gtdt(Group root, RegionCollector regions) throws TableException {
		regions.add(Purpose.TIMER, "CNTControlBase", root.required("CntControlBase")).ofIfPresent(Address.PAGE_SIZE);
		regions.add(Purpose.TIMER, "CNTReadBase", root.required("CntReadBase")).ofIfPresent(Address.PAGE_SIZE);
		for (var timer : root.groups("Platform Timer")) {
			switch ((int) timer.value("Subtable Type")) {
				case BLOCK -> block(timer, regions);
				case WATCHDOG -> {
					regions.add(Purpose.WATCHDOG, "refresh frame", timer.required("Refresh Frame Address")).of(Address.PAGE_SIZE);
					regions.add(Purpose.WATCHDOG, "control frame", timer.required("Control Frame Address")).of(Address.PAGE_SIZE);
				}
				default -> {
					// names no frame that is known
				}
			}
		}
	}

	private static void block(Group block, RegionCollector regions) throws TableException {
		regions.add(Purpose.TIMER, "CNTCTLBase", block.required("Block Address")).of(Address.PAGE_SIZE);
		for (var timer : block.groups("Timer")) {
			long number = timer.value("Frame Number");
			regions.add(Purpose.TIMER, "CNTBase" + number, timer.required("Base Address")).of(Address.PAGE_SIZE);
			regions.add(Purpose.TIMER, "CNTEL0Base" + number, timer.required("EL0 Base Address")).ofIfPresent(Address.PAGE_SIZE);
		}
	}

	static void hpet(Group root, RegionCollector regions) throws TableException {
		for (var block : root.groups("Timer Block Register")) {
			regions.add(Purpose.TIMER, "HPET " + root.value("Sequence Number"), block).from(HPET);
		}
	}

	static void wdat(Group root, RegionCollector regions) throws TableException {
		for (var instruction : root.groups("Watchdog Instruction Entry")) {
			var action = instruction.required("Watchdog Action");
			var name = action.value().map(value -> value.name()).orElse("action " + action.number());
			PlatformRegions.registers(Purpose.WATCHDOG_REGISTER, name, instruction, regions);
		}
	}
}
