package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import io.stagewalk.acpi.Platform;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.reach.Reach;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;

/** The device memory that a platform's AML names, told without a boot: all at once, and whatever becomes of Dom0. */
public final class AmlMemory {
	private AmlMemory() {
	}

	/**
	 * A range that AML names.
	 *
	 * @param what is there: a device's memory or an OperationRegion
	 * @param path of the object that names it
	 */
	public record Named(AddressRange range, String what, String path) {
	}

	/**
	 * All that is named, in the order of the tables and then of the devices.
	 *
	 * @param contents what is in memory when AML reads it
	 */
	public static List<Named> of(Platform platform, PhysicalMemory contents) {
		var reach = Reach.of(LinuxBoot.of(platform, reading(contents), OptionalLong.empty()));
		var named = new ArrayList<Named>();
		reach.regions().forEach(region -> region.range()
				.ifPresent(range -> named.add(new Named(range, "OperationRegion", region.declaration().path().shortText()))));
		reach.resources().forEach(resource -> resource.range()
				.ifPresent(range -> named.add(new Named(range, "device", resource.device().path().shortText()))));
		return named;
	}

	private static RegionHandler reading(PhysicalMemory contents) {
		return request -> request instanceof RegionRequest.Access access && access.direction() == Direction.READ
				&& access.origin().space() == AddressSpace.SYSTEM_MEMORY.number() && contents.isPresent(access.address())
						? new Answer.Value(contents.read(access.address(), access.bits() / Byte.SIZE))
						: Answer.Modelled.MODELLED;
	}
}
