package io.stagewalk.aml.machine;

import java.util.Arrays;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Value;

/**
 * Fields of buses and services, which are transferred in one buffer, whatever length the field says. On the buses it begins with a
 * status and a length.
 *
 * @see "ACPI 6.5, 5.5.2.4.6 Declaring GenericSerialBus Fields; drivers/acpi/acpica/exserial.c"
 */
final class Transfers {
	private static final int HEADER = 2;
	private static final int SMBUS_DATA = 32;
	private static final int IPMI_DATA = 64;
	/** As much as a block can have. */
	private static final int BLOCK = 255;
	private static final int RUNTIME_MECHANISM = 26;
	private static final int FIXED_HARDWARE = 256;
	/** {@code AttribRawProcessBytes}: what is read is the answer to what was written, so it cannot be read alone. */
	private static final int RAW_PROCESS_BYTES = 0x0f;

	private final Machine machine;
	private final FieldIo io;

	Transfers(Machine machine, FieldIo io) {
		this.machine = machine;
		this.io = io;
	}

	/** Whether the fields of a space are transferred as a whole. */
	static boolean isNeeded(AddressSpace space, Settings settings) {
		return switch (space) {
			case SMBUS, IPMI, GENERIC_SERIAL_BUS, PLATFORM_RUNTIME_MECHANISM -> true;
			case FIXED_HARDWARE -> settings.interpreter().does(AcpicaBehaviour.FIXED_HARDWARE_IN_BUFFERS);
			case SYSTEM_MEMORY, SYSTEM_IO, PCI_CONFIG, EMBEDDED_CONTROL, CMOS, PCI_BAR_TARGET, GENERAL_PURPOSE_IO, PCC, DATA_TABLE -> false;
		};
	}

	Value read(FieldUnit.OfRegion unit) throws Fault {
		if (space(unit) == AddressSpace.GENERIC_SERIAL_BUS && unit.shape().link().attribute() == RAW_PROCESS_BYTES) {
			throw new Fault(Kind.PROTOCOL, "expected AttribRawProcessBytes to be written, which is how it is read");
		}
		return machine.heap.buffer(transfer(unit, Direction.READ, new byte[length(unit)]));
	}

	/** @return what comes back, in a buffer of its own; the one that is sent stays what it is */
	Value write(FieldUnit.OfRegion unit, Value value) throws Fault {
		if (!(value instanceof Value.Buffer(int id))) {
			throw machine.operands.operandType("a buffer for a bus or service", value);
		}
		return machine.heap.buffer(transfer(unit, Direction.WRITE, Arrays.copyOf(machine.heap.bytes(id), length(unit))));
	}

	private AddressSpace space(FieldUnit.OfRegion unit) throws Fault {
		return AddressSpace.of(io.region(unit.region()).space()).orElseThrow();
	}

	/** Bytes of the buffer. */
	private int length(FieldUnit.OfRegion unit) throws Fault {
		return switch (space(unit)) {
			case SMBUS -> HEADER + SMBUS_DATA;
			case IPMI -> HEADER + IPMI_DATA;
			case GENERIC_SERIAL_BUS -> HEADER + data(unit.shape().link().attribute());
			case PLATFORM_RUNTIME_MECHANISM -> RUNTIME_MECHANISM;
			case FIXED_HARDWARE -> FIXED_HARDWARE;
			case AddressSpace other -> throw new AssertionError(other);
		};
	}

	/**
	 * Bytes of data that a protocol of GenericSerialBus has room for; the length that {@code AccessAs} gives does not count.
	 *
	 * @see "ACPI 6.5, 19.6.3 AccessAs; drivers/acpi/acpica/exfield.c:acpi_ex_get_protocol_buffer_length"
	 */
	private static int data(int attribute) throws Fault {
		return switch (attribute) {
			case 0x02 -> 0; // AttribQuick
			case 0x04, 0x06 -> 1; // AttribSendReceive, AttribByte
			case 0x08, 0x0c -> 2; // AttribWord, AttribProcessCall
			case 0x0a, 0x0b, 0x0d, 0x0e, RAW_PROCESS_BYTES -> BLOCK;
			default -> throw new Fault(Kind.PROTOCOL, "expected a protocol of GenericSerialBus, not 0x" + Integer.toHexString(attribute));
		};
	}

	private byte[] transfer(FieldUnit.OfRegion unit, Direction direction, byte[] sent) throws Fault {
		var shape = unit.shape();
		return io.locked(shape, () -> {
			var region = io.accessible(unit.region(), shape);
			var request = new RegionRequest.Transfer(io.origin(region, unit.region(), shape), direction,
					region.address() + shape.firstByte(), sent);
			return machine.requests.ask(request) instanceof Answer.Bytes reply ? Arrays.copyOf(reply.bytes(), sent.length) : sent;
		});
	}
}
