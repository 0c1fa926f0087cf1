package io.stagewalk.boot.xen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Given;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.policy.UpFront;
import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.P2mType;

/** {@code start_xen}, as far as Dom0's address space goes: builds Dom0 and lets it run. */
public final class StartXen {
	/** Of any table. */
	private static final long HEADER = 36;

	private StartXen() {
	}

	/** @param dom0 what Dom0's first CPU does once it runs */
	public static Activation of(Given given, DomainPlan plan, HostFirmware firmware, Activation dom0) {
		return Routine.of(XenFunctions.START_XEN,
				EfiBoot.memoryMap(firmware),
				Act.note(XenFunctions.SETUP_PAGETABLES, "Xen's own stage 1 at EL2, which is not modelled"),
				Act.note(XenFunctions.SETUP_MM, "RAM becomes Xen's heap and what Dom0 gets"),
				EfiBoot.tables(firmware, plan.tables().stream().filter(table -> table.place().isPresent()).count()),
				SmmuSetup.of(plan.smmus()),
				VirtPaging.of(given, plan.paBits()),
				Routine.of(XenFunctions.CREATE_DOM0, create(given, plan, firmware)),
				Routine.of(XenFunctions.DOMAIN_UNPAUSE_BY_SYSTEMCONTROLLER, new InvalidateRoot(), new RunDom0(dom0)));
	}

	private static List<Activation> create(Given given, DomainPlan plan, HostFirmware firmware) {
		var calls = new ArrayList<Activation>(List.of(new CreateP2m()));
		if (!given.xen().does(Behaviour.CPU_INTERFACE_ON_TOUCH)) {
			given.cpuInterface().map(CpuInterface::created).ifPresent(calls::add);
		}
		calls.add(construct(given, plan, firmware));
		return calls;
	}

	private static Activation construct(Given given, DomainPlan plan, HostFirmware firmware) {
		var calls = new ArrayList<Activation>();
		calls.add(Routine.of(XenFunctions.ALLOCATE_MEMORY_11, plan.banks().stream().map(bank -> new Wrapped(
				XenFunctions.GUEST_PHYSMAP_ADD_ENTRY,
				SetEntry.inserting(bank.firstFrame(), bank.frames(), bank.firstFrame(), P2mType.RAM_RW))).toList()));
		calls.add(Act.note(XenFunctions.GIC_MAP_HWDOM_EXTRA_MAPPINGS, "nothing: of GICv2m frames Xen knows by device trees only"));
		calls.add(Routine.of(XenFunctions.PREPARE_ACPI, copyXsdt(firmware), mapOtherTables(plan.tables()), mapCrafted(plan.crafted()),
				Act.note(XenFunctions.CREATE_ACPI_DTB, "a device tree of /chosen and /hypervisor/uefi"),
				Act.note(XenFunctions.ACPI_ROUTE_SPIS, "every SPI that Xen does not use goes to Dom0"), new DenyAccess(plan.denied()),
				Act.note(XenFunctions.EVTCHN_ALLOCATE, "an interrupt for event channels")));
		calls.add(new MapUpFront(upFront(given, plan)));
		plan.smmus().forEach(smmu -> calls.add(AttachStreams.of(smmu)));
		return Routine.of(XenFunctions.CONSTRUCT_DOM0, Routine.of(XenFunctions.CONSTRUCT_HWDOM, calls));
	}

	/** Xen maps the pages of the header, and copies the table: behind these pages nothing is mapped. */
	private static Activation copyXsdt(HostFirmware firmware) {
		return firmware.xsdt().filter(xsdt -> xsdt.lastFrame() != AddressRange.ofLength(xsdt.first(), Math.min(HEADER, xsdt.length())).lastFrame())
				.<Activation> map(xsdt -> Panic.ofXen(XenFunctions.ACPI_CREATE_XSDT, "a data abort at EL2, for the XSDT " + xsdt
						+ " goes on behind the page that was mapped for its header"))
				.orElseGet(() -> Act.note(XenFunctions.ACPI_CREATE_XSDT, "copies the host's XSDT, and adds an entry"));
	}

	/** The number of pages is that of the table's length; where in its first page the table starts is not asked. */
	private static Activation mapOtherTables(List<DomainPlan.HostTable> tables) {
		return Routine.of(XenFunctions.ACPI_MAP_OTHER_TABLES, tables.stream().map(table -> table.place()
				.map(place -> map(place.firstFrame(), Math.ceilDiv(place.length(), Address.PAGE_SIZE), place.firstFrame()))
				.orElseGet(() -> map(0, 0, 0))).toList());
	}

	private static Activation mapCrafted(DomainPlan.Crafted crafted) {
		return map(crafted.place().guest().frame(), crafted.pages(), crafted.place().machine().frame());
	}

	private static Activation map(long gfn, long count, long mfn) {
		return MapRegions.of(XenFunctions.MAP_REGIONS_P2MT, gfn, count, mfn, P2mType.MMIO_DIRECT_C);
	}

	private static UpFront upFront(Given given, DomainPlan plan) {
		var all = RangeSet.of(new AddressRange(0, (1L << 64 - given.vtcr().t0sz()) - 1));
		var taken = Stream.of(plan.banks().stream(), plan.denied().ranges().stream(),
				plan.tables().stream().flatMap(table -> table.place().stream()),
				Stream.of(AddressRange.ofFrames(plan.crafted().place().guest().frame(), plan.crafted().pages())),
				given.cpuInterface().stream().map(Given.CpuInterface::guest)).flatMap(ranges -> ranges).toList();
		for (var range : taken) {
			all = all.minus(range.toPages());
		}
		return new UpFront(all, plan.named());
	}

	/** Dom0 runs, and Xen with it only when it traps. */
	private record RunDom0(Activation dom0) implements Activation {
		@Override
		public Function function() {
			return XenFunctions.VCPU_WAKE;
		}

		@Override
		public Transition step(Machine machine) {
			return new Transition(machine, new Effect.Noted("Dom0 runs"),
					new Control.Enter(new Idle(), new Actor.DomainCPU(0, 0), dom0));
		}
	}

	private record Idle() implements Activation {
		@Override
		public Function function() {
			return XenFunctions.IDLE_LOOP;
		}

		@Override
		public Transition step(Machine machine) {
			return Transition.finish(machine, Result.OK);
		}
	}
}
