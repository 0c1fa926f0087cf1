package io.stagewalk.aml.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.Optional;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * Evaluates {@code _OSC}, by which firmware and operating system agree on who does what.
 *
 * @see "Linux, drivers/acpi/bus.c: acpi_run_osc; ACPI 6.5, 6.2.11 _OSC (Operating System Capabilities)"
 */
final class Capabilities {
	/** Only to find out. */
	static final int QUERY = 1;
	/** {@code 0811b06e-4a27-44f9-8d60-3cbbc22e7b48}: the platform. */
	static final Data PLATFORM = uuid("6eb01108274af9448d603cbbc22e7b48");
	/** {@code 23a0d13a-26ab-486c-9c5f-0ffa525a575a}: USB4. */
	static final Data USB4 = uuid("3ad1a023ab266c489c5f0ffa525a575a");
	/** {@code 33db4d5b-1ff7-401c-9657-7441c03dd766}: a PCI host bridge. */
	static final Data PCI = uuid("5b4ddb33f71f1c4096577441c03dd766");
	/** {@code 68f2d50b-c469-4d8a-bd3d-941a103fd3fc}: a CXL host bridge. */
	static final Data CXL = uuid("0bd5f26869c48a4dbd3d941a103fd3fc");
	private static final int MASKED = 0x10;
	private static final int NATIVE_USB4 = 0x40000;
	/** USB3, DisplayPort, PCIe, and between hosts. */
	private static final int ALL_TUNNELS = 0xf;
	private static final Data REVISION = new Data.Int(1);

	private Capabilities() {
	}

	static Data uuid(String bytes) {
		return new Data.Bytes(HexFormat.of().parseHex(bytes));
	}

	/** The words that are returned; nothing if it fails, gives something else, or finds a mistake that is not to be forgiven. */
	static Optional<int[]> negotiate(Reader reader, NamePath device, Data uuid, int... words) {
		var bytes = ByteBuffer.allocate(words.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		bytes.asIntBuffer().put(words);
		var answer = reader.value(device, "_OSC", uuid, REVISION, new Data.Int(words.length), new Data.Bytes(bytes.array()));
		if (answer.isEmpty() || !(answer.get() instanceof Data.Bytes returned) || returned.bytes().length != bytes.capacity()) {
			return Optional.empty();
		}
		var result = new int[words.length];
		ByteBuffer.wrap(returned.bytes()).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(result);
		int errors = result[0] & ~QUERY;
		// what is not granted is said of a query too, and is what a query is for
		boolean isForgiven = errors == 0 || (errors & MASKED) != 0 && (words[0] & QUERY) != 0;
		return isForgiven ? Optional.of(result) : Optional.empty();
	}

	/**
	 * The platform as a whole, and then USB4.
	 *
	 * @see "Linux, drivers/acpi/bus.c: acpi_bus_osc_negotiate_platform_control, acpi_bus_osc_negotiate_usb_control"
	 */
	static void ofPlatform(Visit visit, NamePath systemBus) {
		if (!visit.reader.has(systemBus, "_OSC")) {
			return;
		}
		var granted = negotiate(visit.reader, systemBus, PLATFORM, QUERY, visit.rules.platform())
				.flatMap(offered -> negotiate(visit.reader, systemBus, PLATFORM, 0, offered[1]));
		visit.drivers = visit.drivers.granting(granted.map(words -> words[1]).orElse(0));
		boolean isUsb4 = granted.filter(words -> (words[1] & NATIVE_USB4) != 0).isPresent();
		if (isUsb4 && visit.rules.does(Rules.Habit.NEGOTIATES_USB4)) {
			negotiate(visit.reader, systemBus, USB4, 0, 0, ALL_TUNNELS);
		}
	}
}
