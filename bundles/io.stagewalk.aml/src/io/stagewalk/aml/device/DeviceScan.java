package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.persistent.Chain;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;

/**
 * What Linux does with a namespace from the end of its initialization on: it negotiates with the platform, looks for devices, gives
 * them to whoever takes them, from the root down and not below what is not there, then the same for those that depend on others;
 * and at last the drivers that are part of the kernel ask the devices that they find.
 * What is evaluated is what Linux evaluates for it, in that order, and as often. A value: how far that is.
 *
 * @param rules    which devices are left out, who takes the others, and what is evaluated for it
 * @param phase    what is being done
 * @param pending  objects that are still to be visited in this phase, in their order
 * @param found    devices so far
 * @param power    power resources so far
 * @param aside    what is not scanned with the others
 * @param answers  to what was asked about the first of the pending objects
 * @param problems what failed or was not understood, the latest first
 * @see "Linux, drivers/acpi/bus.c: acpi_bus_init; drivers/acpi/scan.c: acpi_bus_scan, acpi_bus_check_add, acpi_bus_attach"
 */
public record DeviceScan(Rules rules, Phase phase, Chain<NamePath> pending, FoundDevices found, PowerResources power, Aside aside,
		Answers answers, Chain<EvaluationException> problems) {
	private static final NamePath SYSTEM_BUS = NamePath.absolute(NameSeg.of("_SB_"));
	private static final Data GIC = new Data.Int(4);
	/** So that a step stays a small one. */
	private static final int OBJECTS_A_STEP = 64;

	/** The parts, in their order. What waits is made and taken in the second walk and attachment. */
	public enum Phase {
		/** {@code acpi_bus_osc_negotiate_platform_control}. */
		PLATFORM_CONTROL,
		/** {@code acpi_ec_dsdt_probe}. */
		EMBEDDED_CONTROLLER,
		/** {@code acpi_bus_init_irq}. */
		INTERRUPT_MODEL,
		/** {@code acpi_processor_init}. */
		PROCESSORS, FIRST_WALK, FIRST_ATTACH, SECOND_WALK, SECOND_ATTACH,
		/** {@code acpi_turn_off_unused_power_resources}. */
		UNUSED_POWER,
		/** {@code pnpacpi_init}. */
		PNP,
		/** {@code pl061_driver_init}, and so the first that is a driver's. */
		GPIO,
		/** {@code pcie_portdrv_init}. */
		BRIDGES,
		/** {@code ged_driver_init}. */
		EVENT_DEVICES,
		/** {@code acpi_ac_init}. */
		MAINS,
		/** What comes of that on another thread: {@code power_supply_changed_work}. */
		CHANGED_MAINS,
		/** {@code acpi_fan_driver_init}. */
		FANS,
		/** {@code acpi_processor_driver_init}. */
		PROCESSOR_DRIVER,
		/** {@code acpi_thermal_init}. */
		THERMAL_ZONES,
		/** {@code acpi_battery_init_async}, on another thread. */
		BATTERIES,
		/** {@code virtio_pci_driver_init}, where it is part of the kernel. */
		VIRTIO,
		/** {@code serial8250_init}. */
		UARTS,
		/** {@code dw8250_platform_driver_init}. */
		PLATFORM_UARTS,
		/** {@code crb_acpi_driver_init}. */
		TPM,
		/** {@code acpi_gpio_handle_deferred_request_irqs}. */
		PIN_EVENTS, DONE,
		/** {@code nfit_init}, of a module: {@link DeviceScan#loading}. */
		NVDIMMS,
		/** {@code pci_register_driver}, of whatever module. */
		PCI_DRIVER
	}

	/**
	 * What is not scanned with the others.
	 *
	 * @param waiting for other devices, in the order in which that was found out, more than once where it waits for more than one
	 * @param bound   functions of PCI that were found
	 * @param drivers what drivers will need
	 */
	record Aside(List<NamePath> waiting, List<NamePath> bound, DriverState drivers) {
		Aside {
			waiting = List.copyOf(waiting);
			bound = List.copyOf(bound);
		}
	}

	/** How it goes on. */
	public sealed interface Advance {
		/**
		 * Something is to be evaluated; {@link DeviceScan#answered} with the answer is how to go on.
		 *
		 * @param asker who is about to take the device, if it is asked for that
		 */
		record Wants(Wanted wanted, Optional<Handler> asker, DeviceScan waiting) implements Advance {
		}

		/** Something is to be done beyond the namespace; {@link DeviceScan#answered} with what comes of it is how to go on. */
		record Does(Deed deed, DeviceScan waiting) implements Advance {
		}

		/** Nothing is wanted yet. */
		record Went(DeviceScan next) implements Advance {
		}

		record Ended(DeviceScan last, DeviceTree tree) implements Advance {
		}
	}

	/** Nothing was looked at yet. */
	public static DeviceScan begin(Rules rules) {
		return new DeviceScan(rules, Phase.PLATFORM_CONTROL, start(NamePath.ROOT), FoundDevices.NONE, PowerResources.NONE,
				new Aside(List.of(), List.of(), DriverState.NONE), Answers.NONE, Chain.empty());
	}

	/** Does all of it at once. */
	public static DeviceTree of(Firmware firmware, Rules rules) {
		for (var at = begin(rules);;) {
			switch (at.next(firmware)) {
				case Advance.Wants(var wanted, var asker, var waiting) -> at = waiting.answered(firmware.answer(wanted));
				case Advance.Does(var deed, var waiting) -> at = waiting.answered(new Evaluated.Value(firmware.deed(deed)));
				case Advance.Went(var next) -> at = next;
				case Advance.Ended(var last, var tree) -> {
					return tree;
				}
			}
		}
	}

	/** What was wanted has been evaluated, or was done. */
	public DeviceScan answered(Evaluated evaluated) {
		return new DeviceScan(rules, phase, pending, found, power, aside, answers.with(evaluated), problems);
	}

	/**
	 * The next step: to the next evaluation, to the next deed, past some objects of no interest, or to the end of a phase. Evaluates
	 * nothing and changes nothing.
	 */
	public Advance next(Objects objects) {
		var at = this;
		try {
			for (int i = 0; i < OBJECTS_A_STEP && at.phase == phase && at.phase != Phase.DONE; i++) {
				at = at.pending.isEmpty() ? at.inNextPhase() : at.visited(objects);
			}
		} catch (Unanswered unanswered) {
			return switch (unanswered.demand()) {
				case Wanted wanted -> new Advance.Wants(wanted, unanswered.asker(), at);
				case Deed deed -> new Advance.Does(deed, at);
			};
		}
		return at.phase == Phase.DONE ? new Advance.Ended(at, at.tree()) : new Advance.Went(at);
	}

	/**
	 * The same, once a module of the kernel is loaded when all that is part of the kernel is done.
	 *
	 * @param driver what its driver does
	 * @param module its name
	 */
	public DeviceScan loading(Phase driver, String module) {
		return phase != Phase.DONE ? this
				: new DeviceScan(rules, driver, start(NamePath.ROOT), found, power,
						new Aside(aside.waiting, aside.bound, aside.drivers.loading(module)), answers,
						problems);
	}

	/** The devices that were found so far, in the order in which they were added. */
	public List<AcpiDevice> devices() {
		return found.all();
	}

	private DeviceTree tree() {
		return new DeviceTree(found.all(), problems.inOrder().stream().distinct().toList());
	}

	private static Chain<NamePath> start(NamePath path) {
		return Chain.<NamePath> empty().with(path);
	}

	private DeviceScan inNextPhase() {
		return switch (phase) {
			case FIRST_ATTACH, SECOND_ATTACH -> waitingBranch().map(branch -> in(Phase.SECOND_WALK, branch))
					.orElseGet(() -> in(Phase.UNUSED_POWER, NamePath.ROOT));
			case SECOND_WALK -> in(Phase.SECOND_ATTACH, branch());
			case NVDIMMS, PCI_DRIVER -> in(Phase.DONE, NamePath.ROOT);
			default -> in(Phase.values()[phase.ordinal() + 1], NamePath.ROOT);
		};
	}

	private DeviceScan in(Phase next, NamePath from) {
		return new DeviceScan(rules, next, start(from), found, power, aside, answers, problems);
	}

	/** Where the next scan of what waits begins, if one is left. */
	private Optional<NamePath> waitingBranch() {
		if (rules.does(Rules.Habit.SCANS_BRANCHES)) {
			return aside.waiting.stream().filter(path -> !found.has(path)).findFirst();
		}
		return phase == Phase.FIRST_ATTACH && !aside.waiting.isEmpty() ? Optional.of(NamePath.ROOT) : Optional.empty();
	}

	/** The branch that was scanned last. */
	private NamePath branch() {
		return rules.does(Rules.Habit.SCANS_BRANCHES)
				? aside.waiting.stream().filter(found::has).filter(path -> !found.isTaken(path)).findFirst().orElse(NamePath.ROOT)
				: NamePath.ROOT;
	}

	private DeviceScan visited(Objects objects) {
		var path = pending.first();
		var visit = new Visit(objects, this);
		Optional<List<NamePath>> below = switch (phase) {
			case PLATFORM_CONTROL -> {
				Capabilities.ofPlatform(visit, SYSTEM_BUS);
				yield Optional.empty();
			}
			case EMBEDDED_CONTROLLER -> Surroundings.controller(visit, path);
			case INTERRUPT_MODEL -> {
				visit.reader.value(NamePath.ROOT, "_PIC", GIC);
				yield Optional.empty();
			}
			case PROCESSORS -> Optional.of(Surroundings.processor(visit, path));
			case FIRST_WALK, SECOND_WALK -> Optional.of(NamespaceWalk.visit(visit, path, phase));
			case FIRST_ATTACH, SECOND_ATTACH -> Optional.of(visit.found.has(path) ? Attachment.attach(visit, path) : List.<NamePath> of());
			case UNUSED_POWER -> {
				PowerSupply.turnOffUnused(visit);
				yield Optional.empty();
			}
			case PNP -> Optional.of(Surroundings.pnp(visit, path));
			case GPIO, BRIDGES, EVENT_DEVICES, MAINS, CHANGED_MAINS, FANS, PROCESSOR_DRIVER, THERMAL_ZONES, BATTERIES, VIRTIO,
					UARTS, PLATFORM_UARTS, TPM, PIN_EVENTS, NVDIMMS,
					PCI_DRIVER ->
				Optional.of(Drivers.visit(visit, path, phase));
			case DONE -> Optional.empty();
		};
		var left = below.map(next -> pending.rest().withAll(next)).orElse(Chain.empty());
		return new DeviceScan(rules, phase, left, visit.found, visit.power, new Aside(visit.waiting, visit.bound, visit.drivers), Answers.NONE,
				problems.withAll(visit.reader.problems().reversed()));
	}
}
