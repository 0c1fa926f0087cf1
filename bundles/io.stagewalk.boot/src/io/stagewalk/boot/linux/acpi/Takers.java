package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.aml.device.AcpiDevice;
import io.stagewalk.aml.device.Deed;
import io.stagewalk.aml.resource.LinuxResource;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.boot.linux.BusNotifier;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.pci.BusRange;
import io.stagewalk.boot.linux.pci.McfgQuirk.Controller.Needs;
import io.stagewalk.boot.linux.pci.PciRoot;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;

/** What those do who take a device, beyond the namespace. */
final class Takers {
	private static final int LAST_BUS = 0xff;
	private static final long FIRST_PIN = 4;
	private static final int MAX_SEGMENT = 0xffff;
	private static final Data NOTHING = new Data.Other(ObjectType.UNINITIALIZED);

	private Takers() {
	}

	/** Nothing where nothing happens. */
	static Optional<Activation> of(Machine machine, Deed deed, AcpiPlan plan) {
		return switch (deed) {
			case Deed.PlatformDevice(var device) -> Optional.of(Routine.of(AcpiFunctions.ACPI_CREATE_PLATFORM_DEVICE,
					BusNotifier.added(device.path().shortText(), memory(device))));
			// a device on the AMBA bus has one range of memory
			case Deed.AmbaDevice(var device) -> Optional.of(Routine.of(AcpiFunctions.AMBA_HANDLER_ATTACH,
					BusNotifier.addedToAmba(device.path().shortText(), memory(device).stream().findFirst())));
			case Deed.FindConfiguration(var device) -> root(device).looked(plan.spaces());
			case Deed.MapConfiguration(var device) -> root(device).mapped(plan.spaces(), machine.acpica().regions().buses());
			case Deed.MapRegistersOf(var device, var registers) -> root(device).reached(plan.spaces(), registers);
			case Deed.ReadVendor(var device, var address) -> root(device).vendor(machine.acpica().regions().buses(), address);
			case Deed.ScanBus(var device) -> root(device).scanned(machine.acpica().regions().buses());
			case Deed.RequestInterrupts(var device, var resources) -> EventDevice.requested(machine, device.path(), resources,
					plan.processors().controller());
			case Deed.MapRegisters(var device, var registers) -> Optional.of(Routine.of(AcpiFunctions.ACPI_CPPC_PROCESSOR_PROBE,
					registers.stream().map(range -> new Ioremap(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, range,
							device.path().shortText() + "._CPC")).toList()));
			case Deed.FindProcessor asked -> Optional.empty();
			case Deed.FindNvdimms asked -> Optional.empty();
			case Deed.FindFunctions asked -> Optional.empty();
			case Deed.ReadPin asked -> Optional.empty();
			case Deed.FindStartMethod asked -> Optional.empty();
		};
	}

	/** What has come of it. */
	static Data answer(Machine machine, Deed deed, AcpiPlan plan) {
		return switch (deed) {
			case Deed.FindConfiguration(var device) -> root(device).space(plan.spaces()).<Data> map(Takers::found).orElse(Deed.FOUND_NONE);
			case Deed.ScanBus(var device) -> new Data.Elements(machine.acpica().regions().buses().stream()
					.filter(buses -> buses.root().equals(device.path())).flatMap(buses -> new Companions(machine, buses).onRootBus().stream())
					.<Data> map(path -> new Data.Text(path.toString())).toList());
			case Deed.PlatformDevice made -> NOTHING;
			case Deed.AmbaDevice made -> NOTHING;
			case Deed.MapConfiguration(var device) -> root(device).isMapped(plan.spaces(), machine.acpica().regions().buses()) ? NOTHING
					: Deed.FOUND_NONE;
			case Deed.MapRegistersOf(var device, var registers) -> root(device).window(machine.acpica().regions().buses()).isPresent() ? NOTHING
					: Deed.FOUND_NONE;
			case Deed.ReadVendor read -> NOTHING;
			case Deed.RequestInterrupts requested -> NOTHING;
			case Deed.MapRegisters mapped -> NOTHING;
			case Deed.FindProcessor(var device, var number) when number.isEmpty() -> NOTHING;
			// Xen numbers the processors of its MADT so
			case Deed.FindProcessor(var device, var number) -> number.getAsLong() >= 0 && number.getAsLong() < plan.processors().online()
					? new Data.Int(number.getAsLong() + 1) : Deed.FOUND_NONE;
			case Deed.FindFunctions(var device, var driver) -> new DrivenFunctions(machine, plan.tables().driven()).answer(driver);
			case Deed.FindStartMethod asked -> plan.tables().startMethod();
			case Deed.ReadPin(var device, var pin) -> isHigh(machine, device, pin) ? Deed.HIGH : Deed.FOUND_NONE;
			case Deed.FindNvdimms asked -> plan.tables().nvdimms().orElse(NOTHING);
		};
	}

	private static Data found(PciRoot.Space space) {
		var ends = List.<Data> of(new Data.Int(space.range().first()), new Data.Int(space.range().last()));
		return space.controller().needs() == Needs.NOTHING ? new Data.Elements(ends)
				: new Data.Elements(Stream.concat(ends.stream(), Stream.of(new Data.Text(space.controller().device()))).toList());
	}

	/** Each pin has a register of its own, in which all other pins read as 0. @see "Arm DDI 0190, 3.3.1 PL061 GPIODATA" */
	private static boolean isHigh(Machine machine, AcpiDevice device, int pin) {
		return memory(device).stream().findFirst().map(range -> range.first() + (FIRST_PIN << pin)).filter(machine.memory()::isPresent)
				.filter(at -> (machine.memory().read(at, 1) & 0xff) != 0).isPresent();
	}

	private static List<AddressRange> memory(AcpiDevice device) {
		return device.details().resources().stream().flatMap(resources -> resources.memory().stream())
				.flatMap(memory -> memory.range().stream()).toList();
	}

	private static PciRoot root(AcpiDevice device) {
		var where = device.details().configuration();
		return new PciRoot(device.path().shortText(), (int) where.segment().orElse(0) & MAX_SEGMENT, buses(device),
				where.base().isPresent() ? Optional.of(new PA(where.base().getAsLong())) : Optional.empty());
	}

	/** @see "Linux, drivers/acpi/pci_root.c: try_get_root_bridge_busnr, acpi_pci_root_add" */
	private static BusRange buses(AcpiDevice device) {
		int first = (int) device.details().configuration().bus().orElse(0) & LAST_BUS;
		return device.details().resources().stream().flatMap(resources -> resources.addresses().stream())
				.filter(resource -> resource.kind() == LinuxResource.Kind.BUS).flatMap(resource -> resource.range().stream())
				.filter(range -> Long.compareUnsigned(range.last(), LAST_BUS) <= 0).findFirst()
				.map(range -> new BusRange((int) range.first(), (int) range.last())).orElse(new BusRange(first, LAST_BUS));
	}
}
