package io.stagewalk.aml.oracle;

import java.util.HashMap;
import java.util.Map;

import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;

/** What acpiexec, which has no hardware, lets AML find on buses, pins and channels, as its recordings show. Good for one evaluation. */
final class AcpiexecSpaces implements RegionHandler {
	/** What a bus gives begins with this. */
	private static final int FIRST = 0xa0;
	private static final int BLOCK = 0x20;

	private final Map<Long, Byte> bytes = new HashMap<>();

	@Override
	public Answer answer(RegionRequest request) {
		return switch (request) {
			case RegionRequest.Access access -> MODEL.answer(access);
			case RegionRequest.Pins pins -> new Answer.Value(pins(pins));
			case RegionRequest.Transfer transfer -> new Answer.Bytes(transferred(transfer));
		};
	}

	/** The number of a pin is that of a byte. */
	private long pins(RegionRequest.Pins pins) {
		long value = 0;
		for (int i = 0; i < (pins.count() + 7) / 8; i++) {
			if (pins.direction() == Direction.WRITE) {
				bytes.put((long) pins.first() + i, (byte) (pins.value() >>> 8 * i));
			}
			value |= (bytes.getOrDefault((long) pins.first() + i, (byte) 0) & 0xffL) << 8 * i;
		}
		return value;
	}

	private byte[] transferred(RegionRequest.Transfer transfer) {
		var sent = transfer.bytes();
		switch (AddressSpace.of(transfer.origin().space()).orElseThrow()) {
			case SMBUS, GENERIC_SERIAL_BUS -> bus(transfer.origin(), sent);
			case IPMI -> {
				numbered(sent);
				sent[1] = (byte) (sent.length - 2);
				sent[2] = 0;
				sent[3] = 0;
			}
			case PCC -> numbered(sent);
			case FIXED_HARDWARE -> oneByte(transfer, sent);
			default -> { }
		}
		return sent;
	}

	private static void numbered(byte[] into) {
		for (int i = 0; i < into.length; i++) {
			into[i] = (byte) i;
		}
	}

	private static void bus(RegionRequest.Origin origin, byte[] into) {
		boolean isSmbus = origin.space() == AddressSpace.SMBUS.number();
		int length = switch (origin.attribute()) {
			case 2 -> 0;
			case 4, 6 -> 1;
			case 8, 0xc -> 2;
			default -> isSmbus ? BLOCK : into.length - 2;
		};
		into[0] = 0;
		into[1] = (byte) Math.min(length, BLOCK);
		for (int i = 0; i < length; i++) {
			into[2 + i] = (byte) (FIRST + i);
		}
	}

	/** The rest of the buffer is left as it was sent. */
	private void oneByte(RegionRequest.Transfer transfer, byte[] into) {
		if (transfer.direction() == Direction.WRITE) {
			bytes.put(transfer.address(), into[0]);
		}
		into[0] = bytes.getOrDefault(transfer.address(), (byte) 0);
	}
}
