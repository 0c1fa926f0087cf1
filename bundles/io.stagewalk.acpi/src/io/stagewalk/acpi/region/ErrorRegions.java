package io.stagewalk.acpi.region;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.region.Region.Purpose;

/**
 * The regions of error handling. Where an error status block lies is not in the table: the register named here holds its
 * address at run time.
 */
final class ErrorRegions {
	private static final int GHES = 9, GHES_V2 = 10;
	private static final int MEMORY_MAPPED = 1, SINGLE_RECORD = 2;
	/** A group of error records in 4, 16 or 64 KiB. @see "Arm RAS DEN0085, 2.2" */
	private static final long[] ERROR_GROUP = { 0x1000, 0x4000, 0x10000 };
	/** One record of registers. */
	private static final long ERROR_RECORD = 0x40;

	private ErrorRegions() {
	}

	static void bert(Group root, RegionCollector regions) throws TableException {
		regions.add(Purpose.BOOT_ERROR_REGION, "", root.required("Boot Error Region")).of(root.value("Boot Error Region Length"));
	}

	static void hest(Group root, RegionCollector regions) throws TableException {
		for (var source : root.groups("Error Source")) {
			long type = source.value("Subtable Type");
			if (type == GHES || type == GHES_V2) {
				var detail = "source " + source.value("Source Id");
				for (var status : source.groups("Error Status Address")) {
					regions.add(Purpose.ERROR_STATUS, detail + " status", status).itself();
				}
				for (var acknowledge : source.groups("Read Ack Register")) {
					regions.add(Purpose.ERROR_STATUS, detail + " acknowledge", acknowledge).itself();
				}
			}
		}
	}

	static void instructions(Group root, RegionCollector regions, Purpose purpose, String list) throws TableException {
		for (var instruction : root.groups(list)) {
			var action = instruction.required("Action");
			var name = action.value().map(value -> value.name()).orElse("action " + action.number());
			PlatformRegions.registers(purpose, name, instruction, regions);
		}
	}

	static void aest(Group root, RegionCollector regions) throws TableException {
		for (var node : root.groups("Error Node")) {
			for (var records : node.groups("Node Interface")) {
				var address = records.required("Base Address");
				int format = (int) Math.min(records.number("Group Format").orElse(0), ERROR_GROUP.length - 1L);
				switch ((int) records.value("Interface Type")) {
					case MEMORY_MAPPED -> regions.add(Purpose.ERROR_RECORDS, node.name(), address).of(ERROR_GROUP[format]);
					case SINGLE_RECORD -> regions.add(Purpose.ERROR_RECORDS, node.name() + ", one record", address).of(ERROR_RECORD);
					default -> {
						// system registers
					}
				}
			}
		}
	}
}
