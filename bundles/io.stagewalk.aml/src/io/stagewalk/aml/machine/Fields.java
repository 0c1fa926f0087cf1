package io.stagewalk.aml.machine;

import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Value;

/**
 * Reads and writes fields of operation regions, as is usual in their address spaces.
 *
 * @see "ACPI 6.5, 5.5.2.4 Operation Regions; drivers/acpi/acpica/exfield.c"
 */
final class Fields {
	private final Machine machine;
	private final FieldIo io;

	/** @param field the node of the field that is read or written */
	Fields(Machine machine, int field) {
		this.machine = machine;
		this.io = new FieldIo(machine, field);
	}

	/** The field's value: an integer, or a buffer where it is longer than an integer, or belongs to a bus or service. */
	Value read(FieldUnit unit) throws Fault {
		return switch (manner(unit)) {
			case TRANSFER -> new Transfers(machine, io).read((FieldUnit.OfRegion) unit);
			case PINS -> new Pins(machine, io).read((FieldUnit.OfRegion) unit);
			case CHANNEL -> channel(unit).read(io, (FieldUnit.OfRegion) unit);
			case ACCESSES -> {
				var bits = io.locked(unit.shape(), () -> io.extract(unit, machine.settings.width().bytes()));
				yield bits.bytes().length > machine.settings.width().bytes() ? machine.heap.buffer(bits.bytes())
						: new Value.Int(bits.number(0, bits.bytes().length));
			}
		};
	}

	/**
	 * Writes a value, which is data, to the field.
	 *
	 * @return the value, or what came back from the bus that it was written to
	 */
	Value write(FieldUnit unit, Value value) throws Fault {
		switch (manner(unit)) {
			case TRANSFER -> {
				return new Transfers(machine, io).write((FieldUnit.OfRegion) unit, value);
			}
			case PINS -> new Pins(machine, io).write((FieldUnit.OfRegion) unit, value);
			case CHANNEL -> channel(unit).write(io, (FieldUnit.OfRegion) unit, machine.operands.written(value));
			case ACCESSES -> io.locked(unit.shape(), () -> io.insert(unit, machine.operands.written(value)));
		}
		return value;
	}

	/** How the fields of a region are read and written. */
	private enum Manner {
		/** One access after the other. */
		ACCESSES, TRANSFER, PINS, CHANNEL
	}

	/** @see "drivers/acpi/acpica/exfield.c:acpi_ex_read_data_from_field" */
	private Manner manner(FieldUnit unit) throws Fault {
		if (!(unit instanceof FieldUnit.OfRegion(int region, var shape))) {
			return Manner.ACCESSES;
		}
		var space = AddressSpace.of(io.region(region).space());
		if (space.isEmpty()) {
			return Manner.ACCESSES;
		}
		return switch (space.get()) {
			case GENERAL_PURPOSE_IO -> Manner.PINS;
			case PCC -> Manner.CHANNEL;
			case AddressSpace other -> Transfers.isNeeded(other, machine.settings) ? Manner.TRANSFER : Manner.ACCESSES;
		};
	}

	private Channels channel(FieldUnit unit) {
		return new Channels(machine, ((FieldUnit.OfRegion) unit).region());
	}
}
