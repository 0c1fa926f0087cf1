package io.stagewalk.aml.device;

import java.util.List;
import java.util.OptionalLong;

import io.stagewalk.acpi.Platform;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;

/**
 * What Linux does with a platform's AML while it boots: it loads the tables and runs the code outside of methods, runs
 * {@code _REG} and {@code _INI}, and looks for devices. The version is 6.1, here and so in everything that is told of a platform
 * without a boot; a boot hands the rules of its own version to {@link DeviceScan}.
 *
 * @param state          of the interpreter afterwards
 * @param initialization which methods initialized what
 * @param tree           the devices that were found
 * @param touches        every access to an address space, in order; those made while tables are loaded belong to the root
 * @see "Linux, drivers/acpi/bus.c: acpi_bus_init; drivers/acpi/scan.c: acpi_scan_init"
 */
public record LinuxBoot(State state, Initialization.Done initialization, DeviceTree tree, List<Touch> touches) {
	public LinuxBoot {
		touches = List.copyOf(touches);
	}

	/**
	 * Runs all of it, and nobody looks on.
	 *
	 * @see #of(Platform, RegionHandler, OptionalLong, Observer)
	 */
	public static LinuxBoot of(Platform platform, RegionHandler handler, OptionalLong hiddenUart) {
		return of(platform, handler, hiddenUart, Observer.NONE);
	}

	/**
	 * Runs all of it.
	 *
	 * @param answering  what the accesses to address spaces find there; in configuration space nothing, where it does not know
	 * @param hiddenUart the base address of the UART that a STAO gives to the hypervisor
	 * @param observer   sees everything that is done, and which statements of the tables could not be carried out
	 */
	public static LinuxBoot of(Platform platform, RegionHandler answering, OptionalLong hiddenUart, Observer observer) {
		var handler = EmptyConfigurationSpace.of(platform, answering);
		var log = new TouchLog();
		var loaded = Loader.load(platform, log.limiting(handler), event -> {
			log.saw(NamePath.ROOT, event);
			observer.saw(event);
		});
		var firmware = new MachineFirmware(loaded.announcing(Initialization.begin().there()), handler, observer, log, MachineFirmware.MAX_STEPS);
		var initialization = Initialization.of(firmware);
		var tree = DeviceScan.of(firmware, Rules.LINUX_6_1.hiding(hiddenUart));
		return new LinuxBoot(firmware.state(), initialization, tree, log.touches());
	}

	/**
	 * The interpreter after the methods of a loaded namespace have run that Linux runs before anybody asks for anything.
	 *
	 * @param first    which they are
	 * @param observer sees everything that they do
	 */
	public static State initialized(State loaded, Initialization first, RegionHandler handler, Observer observer) {
		var firmware = new MachineFirmware(loaded.announcing(first.there()), handler, observer);
		first.completed(firmware);
		return firmware.state();
	}

	/**
	 * The same, with the resources of devices for which Linux does not evaluate them. What evaluating them touches is not among
	 * the touches, which are those of a boot.
	 *
	 * @see DeviceTree#completed
	 */
	public LinuxBoot completed(RegionHandler handler) {
		return new LinuxBoot(state, initialization, tree.completed(new MachineFirmware(state, handler, Observer.NONE)), touches);
	}
}
