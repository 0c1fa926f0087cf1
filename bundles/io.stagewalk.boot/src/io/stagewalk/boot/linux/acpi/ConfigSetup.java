package io.stagewalk.boot.linux.acpi;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.aml.device.NamespaceObjects;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.boot.linux.pci.ConfigAccess;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * {@code acpi_ev_pci_config_region_setup}: which function a region of configuration space belongs to. Segment and bus are those of the
 * root bridge above it; then the devices on the way down to the region are asked whether they are bridges, and for their buses.
 * The objects that name all of them are read on the side. Ends with {@link #DONE}, or with {@link #IMPOSSIBLE}.
 *
 * @param region    its number in the namespace
 * @param devices   {@code _ADR} of those on the way down that are still to be asked
 * @param so        the function as far as it is known
 * @param secondary the bus behind the last bridge
 * @see "drivers/acpi/acpica/evrgnini.c:acpi_ev_pci_config_region_setup; drivers/acpi/acpica/hwpci.c:acpi_hw_get_pci_device_info"
 */
record ConfigSetup(int region, List<Long> devices, Acpica.Function so, int secondary, Asking asking) implements Activation {
	/** Neither is what a register holds. */
	static final long DONE = 1L << 32;
	static final long IMPOSSIBLE = 1L << 33;
	private static final int HEADER_TYPE = 0x0e;
	private static final int PRIMARY_BUS = 0x18;
	private static final int SECONDARY_BUS = 0x19;
	private static final int KIND = 0x7f;
	private static final int BRIDGE = 1;
	private static final int CARDBUS_BRIDGE = 2;
	private static final int MAX_16 = 0xffff;
	/** PNP0A03 and PNP0A08, as names and as numbers. */
	private static final List<Data> ROOTS = List.of(new Data.Text("PNP0A03"), new Data.Text("PNP0A08"), new Data.Int(0x030ad041),
			new Data.Int(0x080ad041));

	/** What is read from a device on the way. */
	enum Asking {
		HEADER, PRIMARY, SECONDARY,
		/** Nothing, for there is no bridge above the region. */
		NOTHING
	}

	ConfigSetup {
		devices = List.copyOf(devices);
	}

	static Activation of(Machine machine, NamePath path, int region) {
		var interpreter = machine.acpica().interpreter();
		var objects = new NamespaceObjects(interpreter.namespace());
		var devices = new ArrayList<Long>();
		long own = 0;
		boolean isFirst = true;
		var at = path.parent();
		for (; at.length() > 0 && !isRoot(interpreter, at); at = at.parent()) {
			if (objects.type(at) == ObjectType.DEVICE) {
				var address = Aside.number(interpreter, at, "_ADR");
				address.ifPresent(devices::addFirst);
				own = isFirst ? address.orElse(0) : own;
				isFirst = false;
			}
		}
		int segment = (int) Aside.number(interpreter, at, "_SEG").orElse(0) & MAX_16;
		int bus = (int) Aside.number(interpreter, at, "_BBN").orElse(0) & MAX_16;
		var function = new Acpica.Function(segment, bus, PciAddressOf.device(own), PciAddressOf.function(own));
		return new ConfigSetup(region, devices, function, bus, at.length() == 0 ? Asking.NOTHING : Asking.HEADER);
	}

	/** The root bridge above a region; the root of the namespace if there is none. */
	static NamePath root(Machine machine, NamePath region) {
		var at = region.parent();
		while (at.length() > 0 && !isRoot(machine.acpica().interpreter(), at)) {
			at = at.parent();
		}
		return at;
	}

	private static boolean isRoot(State interpreter, NamePath path) {
		var compatible = Aside.value(interpreter, path, "_CID");
		var ids = compatible instanceof Data.Elements(var elements) ? elements : compatible == null ? List.<Data> of() : List.of(compatible);
		var own = Aside.value(interpreter, path, "_HID");
		return own != null && (ROOTS.contains(own) || ids.stream().anyMatch(ROOTS::contains));
	}

	@Override
	public Function function() {
		return AcpiFunctions.ACPI_EV_PCI_CONFIG_REGION_SETUP;
	}

	@Override
	public Transition step(Machine machine) {
		if (asking == Asking.NOTHING) {
			return Transition.finish(machine, new Effect.Noted("no root bridge is above the region"), new Result.Value(IMPOSSIBLE));
		}
		if (devices.isEmpty()) {
			return Transition.finish(machine.withAcpica(machine.acpica().with(region, so)), new Result.Value(DONE));
		}
		int register = switch (asking) {
			case HEADER, NOTHING -> HEADER_TYPE;
			case PRIMARY -> PRIMARY_BUS;
			case SECONDARY -> SECONDARY_BUS;
		};
		var device = asking == Asking.HEADER ? located() : so;
		var at = ConfigHandler.registers(machine.acpica(), device);
		if (at.isEmpty()) {
			var note = String.format("bus %04x:%02x is not known yet: AE_ERROR", device.segment(), device.bus());
			return Transition.finish(machine, new Effect.Noted(note), new Result.Value(IMPOSSIBLE));
		}
		return Transition.call(machine, new ConfigSetup(region, devices, device, secondary, asking),
				ConfigAccess.rawRead(at.get(), register, 1));
	}

	/** The device that is asked, on the bus behind the last bridge. */
	private Acpica.Function located() {
		long address = devices.getFirst();
		return new Acpica.Function(so.segment(), secondary >= 0 ? secondary : so.bus(), PciAddressOf.device(address),
				PciAddressOf.function(address));
	}

	@Override
	public Activation returned(Result result) {
		if (!(result instanceof Result.Value(long value))) {
			return Activation.super.returned(result);
		}
		var rest = devices.subList(1, devices.size());
		long kind = value & KIND;
		return switch (asking) {
			case HEADER -> kind == BRIDGE || kind == CARDBUS_BRIDGE ? new ConfigSetup(region, devices, so, secondary, Asking.PRIMARY)
					: new ConfigSetup(region, rest, so, -1, Asking.HEADER);
			case PRIMARY -> new ConfigSetup(region, devices, new Acpica.Function(so.segment(), (int) value, so.device(), so.function()),
					secondary, Asking.SECONDARY);
			case SECONDARY -> new ConfigSetup(region, rest, so, (int) value, Asking.HEADER);
			case NOTHING -> this;
		};
	}

	@Override
	public List<Variable> variables() {
		return List.of(new Variable("pci_id", String.format("%04x:%02x:%02x.%x", so.segment(), so.bus(), so.device(), so.function())));
	}
}
