package io.stagewalk.aml.device;

import java.util.List;

import io.stagewalk.aml.device.AcpiDevice.Coherency;
import io.stagewalk.aml.persistent.Chain;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.ObjectType;

/**
 * Looks for devices as Linux does: down the namespace in the order of its declarations, then who takes them, from the root
 * down and not below what is not there; then the same for those that depend on others. What is evaluated is what Linux
 * evaluates for it, in that order, each object once; not {@code _OSC}. A value: how far that
 * is.
 *
 * @param rules    which devices are left out, and who takes the others
 * @param phase    what is being done
 * @param pending  objects that are still to be visited in this phase, in their order
 * @param found    devices so far
 * @param answers  of evaluations
 * @param problems what failed or was not understood, the latest first
 * @see "Linux, drivers/acpi/scan.c: acpi_bus_scan, acpi_bus_check_add, acpi_set_pnp_ids, acpi_bus_attach"
 */
public record DeviceScan(Rules rules, Phase phase, Chain<NamePath> pending, FoundDevices found, Answers answers,
		Chain<EvaluationException> problems) {
	private static final NamePath SYSTEM_BUS = NamePath.absolute(NameSeg.of("_SB_"));
	private static final NamePath THERMAL_ZONES = NamePath.absolute(NameSeg.of("_TZ_"));
	/** What everybody claims to depend on. @see "Linux, drivers/acpi/scan.c: acpi_ignore_dep_ids" */
	private static final String SYSTEM_POWER = "PNP0D80";
	/** So that a step stays a small one. */
	private static final int OBJECTS_A_STEP = 64;

	/** The two walks, each of which makes devices and then gives them to whoever takes them. */
	public enum Phase {
		FIRST_WALK, FIRST_ATTACH, SECOND_WALK, SECOND_ATTACH, DONE
	}

	/** How it goes on. */
	public sealed interface Advance {
		/** Something is to be evaluated; {@link DeviceScan#answered} with the answer is how to go on. */
		record Wants(Wanted wanted, DeviceScan waiting) implements Advance {
		}

		/** Nothing is wanted yet. */
		record Went(DeviceScan next) implements Advance {
		}

		/** Somebody takes a device now, before those below it are looked at. */
		record Took(AcpiDevice device, DeviceScan next) implements Advance {
		}

		record Ended(DeviceScan last, DeviceTree tree) implements Advance {
		}
	}

	/** Nothing was looked at yet. */
	public static DeviceScan begin(Rules rules) {
		return new DeviceScan(rules, Phase.FIRST_WALK, Chain.<NamePath> empty().with(NamePath.ROOT), FoundDevices.NONE, Answers.NONE,
				Chain.empty());
	}

	/** Does all of it at once. */
	public static DeviceTree of(Firmware firmware, Rules rules) {
		for (var at = begin(rules);;) {
			switch (at.next(firmware)) {
				case Advance.Wants(var wanted, var waiting) -> at = waiting.answered(wanted, firmware.answer(wanted));
				case Advance.Went(var next) -> at = next;
				case Advance.Took(var device, var next) -> at = next;
				case Advance.Ended(var last, var tree) -> {
					return tree;
				}
			}
		}
	}

	/** The devices that there are so far, in the order in which Linux made them. */
	public List<AcpiDevice> devices() {
		return found.all();
	}

	/** What was wanted has been evaluated. */
	public DeviceScan answered(Wanted wanted, Evaluated evaluated) {
		return new DeviceScan(rules, phase, pending, found, answers.with(wanted, evaluated), problems);
	}

	/**
	 * The next step: to the next evaluation, to the next device that is taken, or past some objects of no interest. Evaluates
	 * nothing and changes nothing.
	 */
	public Advance next(Objects objects) {
		var at = this;
		try {
			for (int i = 0; i < OBJECTS_A_STEP && at.phase != Phase.DONE; i++) {
				var before = at;
				at = at.pending.isEmpty() ? at.inNextPhase() : at.visited(objects);
				if (at.found.taken() != before.found.taken()) {
					return new Advance.Took(at.found.device(before.pending.first()), at);
				}
			}
		} catch (Unanswered unanswered) {
			return new Advance.Wants(unanswered.wanted(), at);
		}
		return at.phase == Phase.DONE ? new Advance.Ended(at, new DeviceTree(at.found.all(), at.problems.inOrder())) : new Advance.Went(at);
	}

	private DeviceScan inNextPhase() {
		var next = phase == Phase.FIRST_ATTACH && found.waiting() == 0 ? Phase.DONE : Phase.values()[phase.ordinal() + 1];
		return new DeviceScan(rules, next, Chain.<NamePath> empty().with(NamePath.ROOT), found, answers, problems);
	}

	private DeviceScan visited(Objects objects) {
		var path = pending.first();
		var reader = new Reader(objects, answers);
		return switch (phase) {
			case FIRST_WALK, SECOND_WALK -> walked(objects, path, reader);
			case FIRST_ATTACH, SECOND_ATTACH -> attached(objects, path, reader);
			case DONE -> this;
		};
	}

	/** Goes on with what lies below the object. */
	private DeviceScan below(Objects objects, FoundDevices changed, Reader reader) {
		return new DeviceScan(rules, phase, pending.rest().withAll(objects.children(pending.first())), changed, answers.settled(),
				problems.withAll(reader.problems().reversed()));
	}

	/** Comes to the object once more. */
	private DeviceScan here(FoundDevices changed, Reader reader) {
		return new DeviceScan(rules, phase, pending, changed, answers.settled(), problems.withAll(reader.problems().reversed()));
	}

	/** Goes on with what does not lie below the object. */
	private DeviceScan past(FoundDevices changed, Reader reader) {
		return new DeviceScan(rules, phase, pending.rest(), changed, answers.settled(), problems.withAll(reader.problems().reversed()));
	}

	private DeviceScan walked(Objects objects, NamePath path, Reader reader) {
		var type = path.equals(NamePath.ROOT) ? ObjectType.DEVICE : objects.type(path);
		boolean isDevice = switch (type) {
			case DEVICE -> !isHidden(path, reader);
			case PROCESSOR, THERMAL_ZONE, POWER_RESOURCE -> true;
			default -> false;
		};
		if (!isDevice || found.has(path)) {
			return below(objects, found, reader);
		}
		if (type == ObjectType.DEVICE && phase == Phase.FIRST_WALK && waits(objects, path, reader)) {
			return past(found.withOneWaiting(), reader);
		}
		return below(objects, added(path, type, reader), reader);
	}

	/** @see "Linux, drivers/acpi/scan.c: acpi_device_should_be_hidden" */
	private boolean isHidden(NamePath path, Reader reader) {
		return rules.hiddenUart().isPresent() && reader.resources(path, "_CRS").stream().flatMap(resources -> resources.memory().stream())
				.anyMatch(memory -> memory.start() == rules.hiddenUart().getAsLong());
	}

	/** Whether it has to wait for what it depends on: only what has a hardware ID does. */
	private static boolean waits(Objects objects, NamePath path, Reader reader) {
		if (!objects.has(path.child(NameSeg.of("_HID")))) {
			return false;
		}
		return reader.dependencies(path).stream().anyMatch(on -> !isSystemPower(on, reader));
	}

	private static boolean isSystemPower(String path, Reader reader) {
		try {
			return reader.identity(NamePath.of(path)).ids().contains(SYSTEM_POWER);
		} catch (IllegalArgumentException e) {
			// a reference to something without a path is nothing that is waited for
			return true;
		}
	}

	private FoundDevices added(NamePath path, ObjectType type, Reader reader) {
		boolean isDevice = type == ObjectType.DEVICE || type == ObjectType.PROCESSOR;
		var identity = isDevice && path.length() > 0 ? reader.identity(path) : Identity.NONE;
		if (isDevice) {
			reader.value(path, "_DSD");
		}
		// to see whether it is on a serial bus
		reader.value(path, "_CRS");
		var coherency = coherency(path, reader);
		var status = isDevice && path.length() > 0 ? reader.status(path) : Status.DEFAULT;
		if (type == ObjectType.POWER_RESOURCE) {
			new PowerResources(reader).add(path);
		}
		PowerObjects.evaluate(path, status, reader);
		rules.descriptions().forEach(name -> reader.value(path, name));
		return found.with(path, ids(path, type, identity), new FoundDevices.Read(identity, status, coherency));
	}

	/** @see "Linux, drivers/acpi/scan.c: acpi_set_pnp_ids" */
	private static List<String> ids(NamePath path, ObjectType type, Identity identity) {
		if (path.length() == 0) {
			return List.of("LNXSYSTM");
		}
		return switch (type) {
			case PROCESSOR -> List.of("LNXCPU");
			case THERMAL_ZONE -> List.of("LNXTHERM");
			case POWER_RESOURCE -> List.of("LNXPOWER");
			default -> identity.ids().isEmpty() && (path.equals(SYSTEM_BUS) || path.equals(THERMAL_ZONES)) ? List.of("LNXSYBUS")
					: identity.ids();
		};
	}

	/** A device above that says something says it for all below. @see "Linux, drivers/acpi/scan.c: acpi_init_coherency" */
	private Coherency coherency(NamePath path, Reader reader) {
		var above = found.nearestAbove(path);
		if (above.isPresent() && above.get() != Coherency.NOT_SAID) {
			return above.get();
		}
		var own = reader.number(path, "_CCA");
		return own.isEmpty() ? Coherency.NOT_SAID : own.getAsLong() != 0 ? Coherency.COHERENT : Coherency.NOT_COHERENT;
	}

	/**
	 * Gives a device to whoever takes it. Once there is a platform device, it is asked where it is; for that the object is visited
	 * a second time.
	 */
	private DeviceScan attached(Objects objects, NamePath path, Reader reader) {
		var device = found.added().get(path);
		if (device.isEmpty()) {
			return below(objects, found, reader);
		}
		reader.value(path, "_EJD");
		if (!device.get().read().status().isUsable()) {
			return past(found, reader);
		}
		var taken = found.taken().get(path);
		if (taken.isPresent()) {
			if (taken.get().handler() == Handler.PLATFORM) {
				reader.proximity(path);
			}
			return below(objects, found, reader);
		}
		var handler = Taking.handler(path, device.get(), this, reader);
		var changed = found.taking(path, new FoundDevices.Taken(handler, Taking.details(path, handler, reader)));
		return handler == Handler.PLATFORM ? here(changed, reader) : below(objects, changed, reader);
	}
}
