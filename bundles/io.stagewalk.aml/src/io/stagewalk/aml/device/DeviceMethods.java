package io.stagewalk.aml.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * {@code _DSM} of a device, as those ask for it who know what is behind a UUID.
 *
 * @param uuid     of a set of functions
 * @param revision of it
 * @see "ACPI 6.5, 9.1.1 _DSM; Linux, drivers/acpi/utils.c: acpi_evaluate_dsm, acpi_check_dsm"
 */
record DeviceMethods(Reader reader, NamePath device, Data uuid, long revision) {
	private static final Data NOTHING = new Data.Elements(List.of());
	private static final int MASK_BYTES = 8;

	/** A UUID as it stands in a buffer. @see "ACPI 6.5, 19.6.142 ToUUID" */
	static Data bytes(UUID uuid) {
		long high = uuid.getMostSignificantBits();
		return new Data.Bytes(ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putInt((int) (high >>> 32)).putShort((short) (high >>> 16))
				.putShort((short) high).order(ByteOrder.BIG_ENDIAN).putLong(uuid.getLeastSignificantBits()).array());
	}

	/** Asks for a function with what goes along; nothing if there is no {@code _DSM}, or it fails. */
	Optional<Data> call(long function, Data arguments) {
		return reader.value(device, "_DSM", uuid, new Data.Int(revision), new Data.Int(function), arguments);
	}

	/** The same with bytes in a package. */
	Optional<Data> call(long function, byte[] arguments) {
		return call(function, new Data.Elements(List.of(new Data.Bytes(arguments))));
	}

	/** Whether there is a function, which is asked for each time. */
	boolean have(int function) {
		long mask = switch (call(0, NOTHING).orElse(null)) {
			case Data.Int(long number) -> number;
			case Data.Bytes bytes -> ByteBuffer.wrap(Arrays.copyOf(bytes.bytes(), MASK_BYTES)).order(ByteOrder.LITTLE_ENDIAN).getLong();
			case null, default -> 0;
		};
		return (mask & 1) != 0 && (mask >>> function & 1) != 0;
	}
}
