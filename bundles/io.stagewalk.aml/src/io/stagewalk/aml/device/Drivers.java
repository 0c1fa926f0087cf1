package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import io.stagewalk.aml.device.DeviceScan.Phase;
import io.stagewalk.aml.device.FoundDevices.Added;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * What drivers evaluate when they find their devices, driver by driver. Which of them are part of the kernel is a matter of how it is
 * built: these are those of Debian's for arm64. Drivers that are modules come only with the init process.
 *
 * @see "Linux, drivers/gpio/gpio-pl061.c, drivers/pci/pcie/portdrv.c, drivers/acpi/evged.c, ac.c, fan_core.c, processor_driver.c,
 *      thermal.c, battery.c, drivers/virtio/virtio_pci_common.c, drivers/tty/serial/8250/8250_pnp.c, 8250_dw.c, drivers/char/tpm/tpm_crb.c: in
 *      this order, that in which the kernel is linked"
 */
final class Drivers {
	private static final Set<String> FANS = Set.of("PNP0C0B", "INT3404", "INTC1044", "INTC1048", "INTC1063", "INTC10A2");
	private static final Set<String> UARTS = Set.of("PNP0500", "PNP0501", "PNP0502", "PNP0510", "PNP0511");
	private static final Set<String> PLATFORM_UARTS = Set.of("80860F0A", "8086228A", "AMD0020", "AMDI0020", "AMDI0022", "APMC0D08", "BRCM2032",
			"HISI0031", "INT33C4", "INT33C5", "INT3434", "INT3435", "INTC10EE");
	private static final Data PHYSICAL_PRESENCE = DeviceMethods.bytes(UUID.fromString("3dddfaa6-361b-4eb4-a424-8d10089d1653"));
	/** Of a TPM that another driver takes, which is a module. */
	private static final long IN_MEMORY = 6;
	private static final List<String> CONTROL_OF_FANS = List.of("_FIF", "_FPS", "_FSL", "_FST");
	private static final String SBSA_UART = "ARMH0011";
	private static final String PL061 = "ARMH0061";
	private static final int PINS = 8;
	private static final String VIRTIO = "virtio_pci";
	private static final String BATTERY = "PNP0C0A";
	/** A battery that fails is asked again. */
	private static final int TRIES = 5;

	private Drivers() {
	}

	/** @return the devices that come next: of the root, all that the driver takes, in the order in which they were made */
	static List<NamePath> visit(Visit visit, NamePath path, Phase phase) {
		if (path.length() == 0) {
			return devices(visit, phase);
		}
		switch (phase) {
			case GPIO -> gpio(visit, path);
			case EVENT_DEVICES -> {
				attach(visit, path);
				visit.reader.does(new Deed.RequestInterrupts(visit.found.device(path), visit.reader.value(path, "_CRS")));
			}
			case MAINS -> mains(visit, path);
			case CHANGED_MAINS -> {
				// once for the light that shows it, once for user space
				visit.reader.number(path, "_PSR");
				visit.reader.number(path, "_PSR");
			}
			case FANS -> fan(visit, path);
			case PROCESSOR_DRIVER -> ProcessorDriver.probe(visit, path);
			case THERMAL_ZONES -> ThermalZones.probe(visit, path);
			case BATTERIES -> battery(visit, path);
			case UARTS -> SerialSlaves.search(visit, path, SerialSlaves.Stage.LATER);
			case PLATFORM_UARTS -> platformUart(visit, path);
			case TPM -> tpm(visit, path);
			case PIN_EVENTS -> PinEvents.request(visit, path);
			case NVDIMMS -> NvdimmRoot.add(visit, path);
			default -> throw new IllegalStateException("expected a driver, found " + phase);
		}
		return List.of();
	}

	private static List<NamePath> devices(Visit visit, Phase phase) {
		return switch (phase) {
			case BRIDGES -> {
				PciInterrupts.of(visit, Deed.FindFunctions.PORTS);
				yield List.of();
			}
			case VIRTIO -> {
				if (visit.rules.does(Rules.Habit.VIRTIO_IS_BUILT_IN)) {
					PciInterrupts.of(visit, VIRTIO);
				}
				yield List.of();
			}
			case PCI_DRIVER -> {
				PciInterrupts.of(visit, visit.drivers.loading());
				yield List.of();
			}
			// the last controller comes first
			case PIN_EVENTS -> all(visit, PL061::equals, Handler.AMBA).reversed();
			case GPIO -> all(visit, PL061::equals, Handler.AMBA);
			case EVENT_DEVICES -> all(visit, "ACPI0013"::equals, Handler.PLATFORM);
			case MAINS, CHANGED_MAINS -> all(visit, "ACPI0003"::equals, Handler.PLATFORM);
			case FANS -> all(visit, FANS::contains, Handler.PLATFORM);
			case PROCESSOR_DRIVER -> List.copyOf(visit.drivers.processors().values());
			case THERMAL_ZONES -> all(visit, "LNXTHERM"::equals, Handler.NONE);
			case BATTERIES -> all(visit, BATTERY::equals, Handler.PLATFORM);
			case UARTS -> all(visit, UARTS::contains, Handler.PNP);
			case PLATFORM_UARTS -> all(visit, PLATFORM_UARTS::contains, Handler.PLATFORM);
			case TPM -> all(visit, "MSFT0101"::equals, Handler.PLATFORM);
			case NVDIMMS -> all(visit, "ACPI0012"::equals, Handler.PLATFORM);
			default -> throw new IllegalStateException("expected a driver, found " + phase);
		};
	}

	private static List<NamePath> all(Visit visit, Predicate<String> ids, Handler handler) {
		return visit.found.order().inOrder().stream().filter(path -> is(visit, path, ids, handler)).toList();
	}

	private static boolean is(Visit visit, NamePath path, Predicate<String> ids, Handler handler) {
		Added device = visit.found.added().get(path).orElseThrow();
		return device.ids().stream().anyMatch(ids) && device.read().status().isPresent() && visit.found.isTaken(path)
				&& visit.found.device(path).handler() == handler;
	}

	/** A device is bound to its driver: what it can reach is found out, and it is turned on. @see "Linux, drivers/base/dd.c: really_probe" */
	private static void attach(Visit visit, NamePath path) {
		DmaWindow.read(visit, path);
		DevicePower.turnOn(visit, path);
	}

	/** A UART finds its driver as soon as it is a device. @see "Linux, drivers/tty/serial/amba-pl011.c: sbsa_uart_probe" */
	static void uart(Visit visit, NamePath path) {
		if (visit.found.added().get(path).orElseThrow().ids().contains(SBSA_UART)) {
			attach(visit, path);
			SerialSlaves.search(visit, path, SerialSlaves.Stage.MAKING);
		}
	}

	/** One that does not know its clock is turned off again. @see "Linux, drivers/tty/serial/8250/8250_dw.c: dw8250_probe" */
	private static void platformUart(Visit visit, NamePath path) {
		attach(visit, path);
		var details = visit.found.device(path).details();
		boolean hasClock = details.properties().stream()
				.anyMatch(property -> property.name().equals("clock-frequency") && property.value() instanceof Data.Int(long rate) && rate != 0);
		boolean hasMemory = details.resources().filter(all -> !all.memory().isEmpty()).isPresent();
		if (hasClock && hasMemory) {
			SerialSlaves.search(visit, path, SerialSlaves.Stage.LATER);
		} else {
			DevicePower.set(visit, path, DevicePower.D3_COLD);
		}
	}

	/** If it works. @see "Linux, drivers/char/tpm/tpm_crb.c: crb_acpi_add; drivers/char/tpm/tpm_ppi.c: tpm_add_ppi" */
	private static void tpm(Visit visit, NamePath path) {
		boolean isDriven = visit.reader.does(new Deed.FindStartMethod(visit.found.device(path))) instanceof Data.Int(long method) && method != 0
				&& method != IN_MEMORY;
		if (isDriven && visit.reader.resources(path, "_CRS").filter(all -> !all.memory().isEmpty()).isPresent()) {
			var presence = new DeviceMethods(visit.reader, path, PHYSICAL_PRESENCE, 1);
			if (presence.have(1)) {
				presence.call(1, new Data.Elements(List.of()));
			}
		}
	}

	/** @see "Linux, drivers/gpio/gpiolib-acpi.c: acpi_gpiochip_request_interrupts" */
	private static void gpio(Visit visit, NamePath path) {
		attach(visit, path);
		PinEvents.find(visit, path, PINS);
	}

	private static void mains(Visit visit, NamePath path) {
		if (visit.rules.does(Rules.Habit.MAINS_ARE_PLATFORM_DEVICES)) {
			attach(visit, path);
		}
		visit.reader.number(path, "_PSR");
	}

	private static void fan(Visit visit, NamePath path) {
		var reader = visit.reader;
		DmaWindow.read(visit, path);
		Optional<Fan> fan = Optional.empty();
		if (CONTROL_OF_FANS.stream().allMatch(name -> reader.has(path, name))) {
			var information = reader.value(path, "_FIF").filter(Data.Elements.class::isInstance);
			fan = information.flatMap(known -> reader.value(path, "_FPS").flatMap(states -> Fan.of(path, known, states)));
		} else if (DevicePower.update(visit, path).isPresent()) {
			fan = Optional.of(Fan.switched(path));
		}
		if (fan.isPresent() && visit.rules.does(Rules.Habit.READS_STATE_OF_FANS)) {
			fan.get().state(visit);
		}
		fan.ifPresent(found -> visit.drivers = visit.drivers.with(found));
	}

	private static boolean isPackage(Reader reader, NamePath path, String name) {
		return reader.value(path, name).filter(Data.Elements.class::isInstance).isPresent();
	}

	private static void battery(Visit visit, NamePath path) {
		for (int i = 0; i < TRIES && !updated(visit, path); i++) {
			// it tries again
		}
	}

	private static boolean updated(Visit visit, NamePath path) {
		var reader = visit.reader;
		visit.found = visit.found.in(path, reader.status(path));
		if (!visit.status(path).hasBattery()) {
			return true;
		}
		var information = reader.has(path, "_BIX") ? reader.value(path, "_BIX").or(() -> reader.value(path, "_BIF")) : reader.value(path, "_BIF");
		if (!(information.orElse(null) instanceof Data.Elements(var entries))) {
			return false;
		}
		// the alarm is at the capacity at which the battery is low: behind the numbers of cycles in _BIX
		int low = reader.has(path, "_BIX") && entries.size() > 13 ? 6 : 5;
		if (reader.has(path, "_BTP") && entries.size() > low && entries.get(low) instanceof Data.Int level) {
			reader.value(path, "_BTP", level);
		}
		return isPackage(reader, path, "_BST");
	}
}
