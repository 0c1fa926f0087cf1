package io.stagewalk.aml.device;

import io.stagewalk.aml.resource.LinuxResource;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.ObjectType;

/**
 * Looks for the first device that has a range of memory among its resources: down the namespace, not below what is not there.
 *
 * @see "Linux, drivers/acpi/resource.c: acpi_resource_consumer"
 */
final class ResourceSearch {
	private final Visit visit;
	private final long first;
	private final long last;

	ResourceSearch(Visit visit, long first, long last) {
		this.visit = visit;
		this.first = first;
		this.last = last;
	}

	/** Searches below an object. @return whether one was found */
	boolean consumer(NamePath above) {
		for (var path : visit.objects.children(above)) {
			var type = visit.objects.type(path);
			if (type == ObjectType.DEVICE) {
				if (!visit.reader.status(path).isUsable()) {
					continue;
				}
				if (visit.reader.resources(path, "_CRS").stream().flatMap(all -> all.memory().stream()).anyMatch(this::isAround)) {
					return true;
				}
			}
			if (isBranch(type) && consumer(path)) {
				return true;
			}
		}
		return false;
	}

	/** Whether devices may be below it. */
	private static boolean isBranch(ObjectType type) {
		return switch (type) {
			case DEVICE, PROCESSOR, THERMAL_ZONE, POWER_RESOURCE, UNINITIALIZED -> true;
			default -> false;
		};
	}

	private boolean isAround(LinuxResource memory) {
		return memory.range().filter(range -> Long.compareUnsigned(range.first(), first) <= 0 && Long.compareUnsigned(last, range.last()) <= 0)
				.isPresent();
	}
}
