package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.device.DeviceWork;
import io.stagewalk.boot.device.HotPlug;
import io.stagewalk.boot.device.Requester;
import io.stagewalk.boot.linux.smmu.MessageAddress;
import io.stagewalk.boot.linux.smmu.SmmuDevice.DefaultDomain;
import io.stagewalk.boot.linux.ScenarioStep;
import io.stagewalk.boot.linux.ScenarioWork;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Io;
import io.stagewalk.boot.machine.Script;
import io.stagewalk.scenario.Placement;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Actor;

/**
 * What a scenario wants done.
 *
 * @param script at points of the boot
 * @param init   after it, in the order of the lines
 * @param actors all whom statements name, and the first CPU; Xen first
 */
record Actions(Script script, List<Deed> init, List<Actor> actors) {

	/** The machine's devices. @param plugged what appears later, by its name */
	record Devices(Streams streams, Map<String, HotPlug> plugged) {
		static Devices of(Scenario scenario, Streams streams, Platform platform) throws TableException {
			var plugged = new LinkedHashMap<String, HotPlug>();
			for (var plug : scenario.all(Statement.Plug.class)) {
				PciRegisters.plugged(plug.device(), scenario, platform).ifPresent(work -> plugged.put(plug.device(), work));
			}
			return new Devices(streams, plugged);
		}

		/** The slots, which are empty when the machine boots. */
		List<Io.Slot> slots() {
			return plugged.values().stream().map(work -> new Io.Slot(work.device(), work.page(), Io.Presence.ABSENT)).toList();
		}
	}

	/** What is done after the boot, one after the other. */
	List<Activation> sequence() {
		return init.stream().<Activation> map(Deed::step).toList();
	}

	/** The same, with nothing to be done after the boot. */
	Actions withoutInit() {
		return new Actions(script, List.of(), actors);
	}

	/**
	 * @param cpus that Dom0 has
	 * @throws ScenarioException if a point is none that the boot passes through, or a CPU does not exist, or there are no MSIs
	 */
	static Actions of(Scenario scenario, Devices devices, Settings settings, Dom0Cpus cpus) throws ScenarioException {
		var problems = new ArrayList<Problem>();
		var placed = new ArrayList<Script.Placed>();
		var init = new ArrayList<Deed>();
		var cpuActors = new LinkedHashSet<>(List.of(0));
		var deviceActors = new LinkedHashSet<Actor>();
		for (var action : scenario.all(Statement.Action.class)) {
			var wanted = step(action, devices, scenario, settings.smmu());
			if (wanted.isEmpty()) {
				problems.add(scenario.problem(action, action instanceof Statement.Plug ? "expected a function for which the MCFG has a place"
						: "expected a machine with an ITS or a GICv2m frame; this one has neither, and no MSIs"));
				continue;
			}
			var step = wanted.get();
			switch (step.actor()) {
				case Actor.DomainCPU cpu when cpu.cpu() >= cpus.online() -> problems.add(scenario.problem(action,
						Integer.toString(cpu.cpu()), absent(cpu.cpu(), cpus)));
				case Actor.DomainCPU cpu -> cpuActors.add(cpu.cpu());
				case Actor.Device device -> deviceActors.add(device);
				case Actor.Hypervisor xen -> throw new IllegalStateException("no statement is Xen's");
			}
			if (action.placement().isEmpty()) {
				init.add(new Deed(action, step));
				continue;
			}
			var placement = action.placement().get();
			var when = placement.when() == Placement.When.BEFORE ? Script.When.BEFORE : Script.When.AFTER;
			var functions = settings.points().named(placement.point());
			if (functions.isEmpty()) {
				problems.add(scenario.problem(action, placement.point() + ":", settings.points().missing(placement.point())));
			}
			placed.add(new Script.Placed(new Script.Place(when, functions), step.actor(), step));
		}
		if (!problems.isEmpty()) {
			throw new ScenarioException(problems);
		}
		return new Actions(new Script(placed), List.copyOf(init), actors(cpuActors.stream().sorted().toList(), deviceActors));
	}

	private static List<Actor> actors(List<Integer> cpus, Collection<Actor> devices) {
		var actors = new ArrayList<Actor>();
		cpus.forEach(cpu -> actors.add(new Actor.Hypervisor(cpu)));
		cpus.forEach(cpu -> actors.add(new Actor.DomainCPU(0, cpu)));
		actors.addAll(devices);
		return List.copyOf(actors);
	}

	/** All CPUs that come up, and the devices. @param online how many of the first CPUs do at least */
	List<Actor> actorsWith(int online) {
		var named = actors.stream().filter(Actor.DomainCPU.class::isInstance).map(actor -> ((Actor.DomainCPU) actor).cpu());
		var cpus = Stream.concat(named, IntStream.range(0, online).boxed()).distinct().sorted().toList();
		return actors(cpus, actors.stream().filter(Actor.Device.class::isInstance).toList());
	}

	private static String absent(int cpu, Dom0Cpus cpus) {
		var range = cpus.online() == 1 ? "CPU 0" : "a CPU from 0 to " + (cpus.online() - 1);
		return "expected " + range + (cpu < cpus.virtual() ? ", which are those that the kernel's command line lets come up" : "")
				+ ", found " + cpu;
	}


	/** The CPU that a statement is about. */
	static Optional<Actor.DomainCPU> cpu(Statement.Action action) {
		return switch (action) {
			case Statement.CpuMap map -> Optional.of(new Actor.DomainCPU(0, map.cpu()));
			case Statement.MapHypercall map -> Optional.of(new Actor.DomainCPU(0, map.cpu()));
			case Statement.UnmapHypercall unmap -> Optional.of(new Actor.DomainCPU(0, unmap.cpu()));
			case Statement.CpuAccess access -> Optional.of(new Actor.DomainCPU(0, access.cpu()));
			case Statement.Dma dma -> Optional.empty();
			case Statement.Plug plug -> Optional.empty();
			case Statement.Msi msi -> Optional.empty();
		};
	}

	/** Whether Linux tells the device an address of its own stage 1. */
	private static boolean isTranslated(Scenario scenario, Requester requester, SmmuVariant smmu) {
		return smmu == SmmuVariant.DOM0_STAGE1 && requester.smmu().isPresent() && Dom0Smmus.domain(scenario) == DefaultDomain.TRANSLATED;
	}

	/** Empty for an interrupt of a machine that has nowhere to send it. */
	private static Optional<ScenarioStep> step(Statement.Action action, Devices devices, Scenario scenario,
			SmmuVariant smmu) {
		var streams = devices.streams();
		return switch (action) {
			case Statement.CpuMap map -> Optional.of(ScenarioWork.of(map));
			case Statement.MapHypercall map -> Optional.of(ScenarioWork.of(map));
			case Statement.UnmapHypercall unmap -> Optional.of(ScenarioWork.of(unmap));
			case Statement.CpuAccess access -> Optional.of(ScenarioWork.of(access));
			case Statement.Dma dma -> Optional.of(DeviceWork.of(dma, streams.of(dma.device())));
			case Statement.Plug plug -> Optional.ofNullable(devices.plugged().get(plug.device()))
					.map(work -> DeviceWork.of(plug, streams.of(plug.device()), work));
			case Statement.Msi msi -> streams.doorbell(msi.device())
					.map(doorbell -> DeviceWork.of(msi, streams.of(msi.device()), isTranslated(scenario, streams.of(msi.device()), smmu)
							? MessageAddress.of(doorbell) : doorbell));
		};
	}
}
