package io.stagewalk.aml.machine;

import java.util.Arrays;

import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Value;

/**
 * Fields of {@code GeneralPurposeIo}: as many pins as the field has bits, read or written at once.
 *
 * @see "ACPI 6.5, 5.5.2.4.5 Declaring General Purpose I/O Operation Regions; drivers/acpi/acpica/exserial.c:acpi_ex_read_gpio"
 */
final class Pins {
	private final Machine machine;
	private final FieldIo io;

	Pins(Machine machine, FieldIo io) {
		this.machine = machine;
		this.io = io;
	}

	/** Whoever answers knows 64 pins at most; those behind them are 0. */
	Value read(FieldUnit.OfRegion unit) throws Fault {
		long pins = access(unit, Direction.READ, 0);
		int bytes = unit.shape().bytes();
		if (bytes <= machine.settings.width().bytes()) {
			return new Value.Int(pins);
		}
		return machine.heap.buffer(Arrays.copyOf(Bits.of(pins).bytes(), bytes));
	}

	void write(FieldUnit.OfRegion unit, Value value) throws Fault {
		if (!(value instanceof Value.Int(long pins))) {
			throw machine.operands.operandType("an integer for pins", value);
		}
		access(unit, Direction.WRITE, pins);
	}

	private long access(FieldUnit.OfRegion unit, Direction direction, long value) throws Fault {
		var shape = unit.shape();
		io.checkSize(shape);
		return io.<Long>locked(shape, () -> {
			var region = io.accessible(unit.region(), shape);
			var request = new RegionRequest.Pins(io.origin(region, unit.region(), shape), direction, shape.link().pin(), (int) shape.bits(), value);
			return machine.requests.ask(request) instanceof Answer.Value(long read) ? read : 0L;
		});
	}
}
