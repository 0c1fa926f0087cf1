package io.stagewalk.aml.machine;

import java.util.Arrays;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Value;

/**
 * Fields of buses and services, which are transferred in one buffer: a status, a length, and data.
 *
 * @see "ACPI 6.5, 5.5.2.4.6 Declaring GenericSerialBus Fields; drivers/acpi/acpica/exserial.c"
 */
final class Transfers {
	private static final int HEADER = 2;
	private static final int MAX_DATA = 255;

	private final Machine machine;
	private final int field;

	Transfers(Machine machine, int field) {
		this.machine = machine;
		this.field = field;
	}

	Value read(FieldUnit.OfRegion unit) throws Fault {
		return machine.heap.buffer(transfer(unit, Direction.READ, new byte[HEADER + MAX_DATA]));
	}

	/** What comes back is put into the buffer that was written, as far as it fits. */
	void write(FieldUnit.OfRegion unit, Value value) throws Fault {
		if (!(value instanceof Value.Buffer(int id))) {
			throw machine.operands.operandType("a buffer for a bus or service", value);
		}
		var sent = Arrays.copyOf(machine.heap.bytes(id), HEADER + MAX_DATA);
		var reply = transfer(unit, Direction.WRITE, sent);
		var target = machine.heap.editableBytes(id);
		System.arraycopy(reply, 0, target, 0, Math.min(reply.length, target.length));
	}

	private byte[] transfer(FieldUnit.OfRegion unit, Direction direction, byte[] sent) throws Fault {
		if (!(machine.namespace.value(unit.region()) instanceof Value.Region region)) {
			throw new Fault(Kind.STALE_REFERENCE, "expected the operation region of a field to be there");
		}
		var shape = unit.shape();
		var origin = new RegionRequest.Origin(region.space(), machine.namespace.path(unit.region()), machine.namespace.path(field),
				machine.method(), shape.attribute(), shape.length());
		var request = new RegionRequest.Transfer(origin, direction, region.address() + shape.firstByte(), sent);
		return switch (machine.requests.ask(request)) {
			case Answer.Bytes reply -> reply.bytes();
			case Answer other -> sent;
		};
	}
}
