package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import io.stagewalk.acpi.Platform;
import io.stagewalk.aml.device.AcpiDevice;
import io.stagewalk.aml.device.Handler;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.reach.Reach;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;

/** The device memory that a platform's AML names, told without a boot: all at once, and whatever becomes of Dom0. */
public final class AmlMemory {
	private AmlMemory() {
	}

	/** What a range is that AML names. */
	public enum Kind {
		OPERATION_REGION("OperationRegion"),
		DEVICE("device"),
		/** What a root bridge hands on to what is behind it. */
		BRIDGE_WINDOW("PCI window");

		private final String text;

		Kind(String text) {
			this.text = text;
		}

		public String text() {
			return text;
		}
	}

	/**
	 * A range that AML names.
	 *
	 * @param path of the object that names it
	 */
	public record Named(AddressRange range, Kind kind, String path) {
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
				.ifPresent(range -> named.add(new Named(range, Kind.OPERATION_REGION, region.declaration().path().shortText()))));
		reach.resources().forEach(resource -> resource.range()
				.ifPresent(range -> named.add(new Named(range, kind(resource.device()), resource.device().path().shortText()))));
		return named;
	}

	private static Kind kind(AcpiDevice device) {
		return device.handler() == Handler.PCI_ROOT ? Kind.BRIDGE_WINDOW : Kind.DEVICE;
	}

	private static RegionHandler reading(PhysicalMemory contents) {
		return request -> request instanceof RegionRequest.Access access && access.direction() == Direction.READ
				&& access.origin().space() == AddressSpace.SYSTEM_MEMORY.number() && contents.isPresent(access.address())
						? new Answer.Value(contents.read(access.address(), access.bits() / Byte.SIZE))
						: RegionHandler.LINUX.answer(request);
	}
}
