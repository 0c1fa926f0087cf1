package io.stagewalk.aml.asl;

import static io.stagewalk.aml.asl.AddressMacros.CONSUMER;
import static io.stagewalk.aml.asl.AddressMacros.PRODUCER;
import static io.stagewalk.aml.asl.Words.hex16;
import static io.stagewalk.aml.asl.Words.hex32;
import static io.stagewalk.aml.asl.Words.hex8;
import static io.stagewalk.aml.asl.Words.quoted;
import static io.stagewalk.aml.asl.Words.word;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.resource.BusSettings;
import io.stagewalk.aml.resource.Bytes;
import io.stagewalk.aml.resource.ClockInput;
import io.stagewalk.aml.resource.GpioConnection;
import io.stagewalk.aml.resource.PinDescriptor;
import io.stagewalk.aml.resource.ResourceSource;
import io.stagewalk.aml.resource.Sections;
import io.stagewalk.aml.resource.SerialBus;

/** Pins, serial buses and clocks as macros; nothing where a macro cannot say all that stands in the descriptor. */
final class ConnectionMacros {
	private static final int GPIO_INTERRUPT_FLAGS = 0x1f;
	private static final int GPIO_IO_FLAGS = 0x1b;
	private static final int SERIAL_BUS_FLAGS = 7;
	private static final int LAST_PULL = 3;
	private static final int LAST_CONFIG_TYPE = 0xd;
	private static final int FIRST_OF_VENDORS = 0x80;

	private ConnectionMacros() {
	}

	static Optional<Macro> of(GpioConnection gpio) {
		if (gpio.revision() != 1 || gpio.flags() > 1 || !isDefined(gpio.pull(), LAST_PULL) || !inOrder(gpio.sections())) {
			return Optional.empty();
		}
		var sharing = SmallMacros.sharing(gpio.connectionFlags() >> 3);
		Macro head;
		if (gpio.type() == GpioConnection.INTERRUPT && (gpio.connectionFlags() & ~GPIO_INTERRUPT_FLAGS) == 0 && gpio.polarity() <= 2
				&& gpio.drive() == 0 && gpio.sections().pinNumbers().size() == 1) {
			head = Macro.of("GpioInt", gpio.isEdgeTriggered() ? "Edge" : "Level",
					word(gpio.polarity(), "ActiveHigh", "ActiveLow", "ActiveBoth"), sharing, pull(gpio.pull()), hex16(gpio.debounce()));
		} else if (gpio.type() == GpioConnection.IO && (gpio.connectionFlags() & ~GPIO_IO_FLAGS) == 0) {
			head = Macro.of("GpioIo", sharing, pull(gpio.pull()), hex16(gpio.debounce()), hex16(gpio.drive()),
					word(gpio.restriction(), "IoRestrictionNone", "IoRestrictionInputOnly", "IoRestrictionOutputOnly",
							"IoRestrictionNoneAndPreserve"));
		} else {
			return Optional.empty();
		}
		return Optional.of(head.with(quoted(gpio.sections().sourceName()), hex8(gpio.sourceIndex()), gpio.isConsumer() ? CONSUMER : PRODUCER, "",
				vendor(gpio.sections().vendorData())).list(pins(gpio.sections())));
	}

	static Optional<Macro> of(PinDescriptor pin) {
		int allowed = pin instanceof PinDescriptor.Group || pin instanceof PinDescriptor.Function ? 1 : 3;
		boolean isDefined = switch (pin) {
			case PinDescriptor.Function f -> isDefined(f.pull(), LAST_PULL);
			case PinDescriptor.Config c -> isDefined(c.type(), LAST_CONFIG_TYPE);
			case PinDescriptor.GroupConfig c -> isDefined(c.type(), LAST_CONFIG_TYPE);
			case PinDescriptor.Group g -> true;
			case PinDescriptor.GroupFunction f -> true;
		};
		if (pin.revision() != 1 || (pin.flags() & ~allowed) != 0 || !isDefined || !inOrder(pin.sections())) {
			return Optional.empty();
		}
		var sections = pin.sections();
		var sharing = pin.isShared() ? "Shared" : "Exclusive";
		var usage = pin.isConsumer() ? CONSUMER : PRODUCER;
		var source = quoted(sections.sourceName());
		var label = quoted(sections.labelName());
		var vendor = vendor(sections.vendorData());
		return Optional.of(switch (pin) {
			case PinDescriptor.Function f -> Macro.of("PinFunction", sharing, pull(f.pull()), hex16(f.number()), source,
					hex8(f.sourceIndex()), usage, "", vendor).list(pins(sections));
			case PinDescriptor.Config c -> Macro.of("PinConfig", sharing, hex8(c.type()), hex32(c.value()), source,
					hex8(c.sourceIndex()), usage, "", vendor).list(pins(sections));
			case PinDescriptor.Group g -> Macro.of("PinGroup", label, usage, "", vendor).list(pins(sections));
			case PinDescriptor.GroupFunction f -> Macro.of("PinGroupFunction", sharing, hex16(f.number()), source,
					hex8(f.sourceIndex()), label, usage, "", vendor);
			case PinDescriptor.GroupConfig c -> Macro.of("PinGroupConfig", sharing, hex8(c.type()), hex32(c.value()), source,
					hex8(c.sourceIndex()), label, usage, "", vendor);
		});
	}

	static Optional<Macro> of(SerialBus bus) {
		var header = bus.header();
		boolean named = bus.name().length() == bus.sourceName().length() + 1;
		if (header.revision() > 2 || header.revision() < 1 || header.typeRevision() != 1 || (header.flags() & ~SERIAL_BUS_FLAGS) != 0
				|| header.revision() == 1 && header.isShared() || !named) {
			return Optional.empty();
		}
		var mode = header.isDeviceInitiated() ? "DeviceInitiated" : "ControllerInitiated";
		var version = header.revision() == 2 ? "V2" : "";
		int flags = header.specificFlags();
		return Optional.ofNullable(switch (bus.settings()) {
			case BusSettings.I2c i2c -> flags > 1 ? null
					: withSource(Macro.of("I2cSerialBus" + version, hex16(i2c.address()), mode, hex32(i2c.speed()),
							word(flags, "AddressingMode7Bit", "AddressingMode10Bit")), bus);
			case BusSettings.Spi spi -> flags > 3 || spi.phase() > 1 || spi.polarity() > 1 ? null
					: withSource(Macro.of("SpiSerialBus" + version, hex16(spi.selection()), word(flags >> 1, "PolarityLow", "PolarityHigh"),
							word(flags & 1, "FourWireMode", "ThreeWireMode"), hex8(spi.bits()), mode, hex32(spi.speed()),
							word(spi.polarity(), "ClockPolarityLow", "ClockPolarityHigh"),
							word(spi.phase(), "ClockPhaseFirst", "ClockPhaseSecond")), bus);
			case BusSettings.Uart uart -> uart(uart, bus, version);
			case BusSettings.Csi2 csi2 -> flags > 0xff ? null
					: Macro.of("CSI2Bus", mode, hex8(flags & 3), hex8(flags >> 2), quoted(bus.sourceName()), hex8(header.sourceIndex()),
							header.isConsumer() ? CONSUMER : PRODUCER, "", vendor(bus.vendor()));
			case BusSettings.Other other -> null;
		});
	}

	private static Macro uart(BusSettings.Uart uart, SerialBus bus, String version) {
		int flags = bus.header().specificFlags();
		int dataBits = flags >> 4 & 7;
		// the macro does not say who initiates
		if (bus.header().isDeviceInitiated() || flags > 0xff || (flags & 3) > 2 || dataBits > 4 || uart.parity() > 4) {
			return null;
		}
		return withSource(Macro.of("UartSerialBus" + version, hex32(uart.baud()),
				word(dataBits, "DataBitsFive", "DataBitsSix", "DataBitsSeven", "DataBitsEight", "DataBitsNine"),
				word(flags >> 2 & 3, "StopBitsZero", "StopBitsOne", "StopBitsOnePlusHalf", "StopBitsTwo"), hex8(uart.lines()),
				(flags & 0x80) != 0 ? "BigEndian" : "LittleEndian",
				word(uart.parity(), "ParityTypeNone", "ParityTypeEven", "ParityTypeOdd", "ParityTypeMark", "ParityTypeSpace"),
				word(flags & 3, "FlowControlNone", "FlowControlHardware", "FlowControlXON"), hex16(uart.receive()), hex16(uart.send())),
				bus);
	}

	private static Macro withSource(Macro macro, SerialBus bus) {
		var header = bus.header();
		var common = macro.with(quoted(bus.sourceName()), hex8(header.sourceIndex()), header.isConsumer() ? CONSUMER : PRODUCER, "");
		return header.revision() == 1 ? common.with(vendor(bus.vendor()))
				: common.with(header.isShared() ? "Shared" : "Exclusive", vendor(bus.vendor()));
	}

	static Optional<Macro> of(ClockInput clock) {
		var source = clock.source();
		boolean written = !source.isPresent() || source.equals(ResourceSource.of(source.index(), source.name()));
		if (clock.revision() != 1 || clock.flags() > 7 || clock.scale() > 2 || !written) {
			return Optional.empty();
		}
		var macro = Macro.of("ClockInput", hex32(clock.numerator()), hex16(clock.divisor()), word(clock.scale(), "Hz", "KHz", "MHz"),
				clock.isVariable() ? "Variable" : "Fixed");
		return Optional.of(source.isPresent() ? macro.with(quoted(source.name()), hex8(source.index())) : macro);
	}

	/** Of pull and of pin configuration type: between the last that is defined and the first of the vendors' are none. */
	private static boolean isDefined(int value, int last) {
		return value <= last || value >= FIRST_OF_VENDORS;
	}

	private static String pull(int pull) {
		return pull <= LAST_PULL ? word(pull, "PullDefault", "PullUp", "PullDown", "PullNone") : hex8(pull);
	}

	private static String vendor(Bytes bytes) {
		return bytes.length() == 0 ? "" : "RawDataBuffer (" + hex8(bytes.length()) + ") {" + String.join(", ", Words.bytes(bytes)) + "}";
	}

	private static List<String> pins(Sections sections) {
		return sections.pinNumbers().stream().map(Words::hex16).toList();
	}

	/** Whether the sections lie one after the other as the compiler lays them out. */
	private static boolean inOrder(Sections sections) {
		int at = sections.fixedLength();
		if (sections.pins() != 0) {
			if (sections.pins() != at) {
				return false;
			}
			at += 2 * sections.pinNumbers().size();
		}
		for (int text : new int[] { sections.source(), sections.label() }) {
			if (text != 0) {
				if (text != at) {
					return false;
				}
				at += (text == sections.source() ? sections.sourceName() : sections.labelName()).length() + 1;
			}
		}
		// the compiler gives the vendor's offset whether there are vendor's bytes or not
		return sections.vendor() == at && at + sections.vendorLength() == sections.fixedLength() + sections.bytes().length();
	}
}
