package io.stagewalk.boot.linux;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelMapping;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.VA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.LinuxMapping;
import io.stagewalk.translation.builder.LinuxUpdate;
import io.stagewalk.translation.builder.PageProtection;

/**
 * A function that maps a range in Linux' stage 1; under a policy that asks at this site, after a hypercall for its pages.
 *
 * @param what is mapped, for people
 */
public record Ioremap(Function function, MappingSite site, AddressRange range, String what) implements Activation {

	/** A driver maps the page that it is about to touch. No policy is asked: a scenario that wants that has a statement for it. */
	static Activation unasked(long address) {
		var page = AddressRange.ofFrames(address >>> Address.PAGE_SHIFT, 1);
		return new Mapping(LinuxFunctions.IOREMAP, MappingSite.IOREMAP, page, "a driver's registers");
	}

	@Override
	public Transition step(Machine machine) {
		var mapping = new Mapping(function, site, range, what);
		return !mapping.isShared(machine) && machine.hypervisor().policy().asksAt(site, range)
				? new Asking(function, Hypercall.mapDeviceMemory(range.toPages()), mapping).step(machine)
				: mapping.step(machine);
	}

	/** Xen is asked first. */
	private record Asking(Function function, List<Hypercall> calls, Mapping mapping) implements Activation {
		@Override
		public Transition step(Machine machine) {
			var rest = calls.subList(1, calls.size());
			return Transition.call(machine, rest.isEmpty() ? mapping : new Asking(function, rest, mapping), calls.getFirst());
		}
	}

	/** Where stage 1 comes to have it. */
	private record Mapping(Function function, MappingSite site, AddressRange range, String what) implements Activation {
		@Override
		public Transition step(Machine machine) {
			if (machine.stage1().kernel().isEmpty()) {
				return Transition.finish(machine, new Effect.Noted("too early to map " + what + " " + range), Result.OK);
			}
			var layout = machine.given().kernel();
			boolean linear = layout.memory().contains(range);
			return switch (site) {
				case ACPI_OS_IOREMAP -> layout.acpi().contains(range) ? isLinear(machine) : acpi(machine);
				case IOREMAP, BUS_NOTIFIER -> linear && function.equals(LinuxFunctions.IOREMAP_CACHE) ? isLinear(machine)
						: layout.memory().contains(range.first())
								? Transition.finish(machine, new Effect.Noted(what + " " + range + " is memory: NULL"), Result.OK)
								: vmap(machine, protection(), KernelMapping.Kind.VMALLOC);
			};
		}

		/** What ACPICA has mapped it hands out again, and {@code acpi_os_ioremap} is not called. @see "drivers/acpi/osl.c:acpi_os_map_iomem" */
		boolean isShared(Machine machine) {
			return site == MappingSite.ACPI_OS_IOREMAP && machine.stage1().covering(range, KernelMapping.Kind.ACPI).isPresent();
		}

		private PageProtection protection() {
			return switch (function.name()) {
				case "pci_remap_cfgspace", "ioremap_np" -> PageProtection.PROT_DEVICE_NGNRNE;
				case "ioremap_wc" -> PageProtection.PROT_NORMAL_NC;
				case "ioremap_cache" -> PageProtection.PROT_NORMAL;
				default -> PageProtection.PROT_DEVICE_NGNRE;
			};
		}

		/** ACPICA shares mappings, and what is not in the EFI memory map it takes for a device's. */
		private Transition acpi(Machine machine) {
			var shared = machine.stage1().covering(range, KernelMapping.Kind.ACPI);
			if (shared.isPresent()) {
				var mapping = shared.get();
				var counted = machine.stage1().counting(mapping, mapping.references() + 1);
				var virtual = new VA(mapping.virtual().value() + (range.first() - mapping.ipa().first()));
				return Transition.finish(machine.withStage1(counted),
						new Effect.StageOneMapped(range, what, virtual, mapping.attributes(), List.of()), Result.OK);
			}
			boolean inEfiMap = machine.given().kernel().memory().contains(range);
			return vmap(machine, inEfiMap ? PageProtection.PAGE_KERNEL : PageProtection.PROT_DEVICE_NGNRNE, KernelMapping.Kind.ACPI);
		}

		private Transition isLinear(Machine machine) {
			var virtual = machine.given().kernel().linear(range.first());
			var attributes = KernelMapping.attributes(PageProtection.PAGE_KERNEL_TAGGED);
			return Transition.finish(machine, new Effect.StageOneMapped(range, what, virtual, attributes, List.of()), Result.OK);
		}

		private Transition vmap(Machine machine, PageProtection protection, KernelMapping.Kind kind) {
			var pages = range.toPages();
			var mapping = new KernelMapping(machine.stage1().free(pages.length()), pages, protection, kind, 1);
			return TableChange.of(machine, this, (tables, memory) -> tables.ioremap(memory,
					new LinuxMapping(mapping.virtual().value(), pages.first(), pages.length(), protection)),
					(changed, update) -> mapped(changed, mapping, update));
		}

		private Transition mapped(Machine machine, KernelMapping mapping, LinuxUpdate update) {
			var virtual = new VA(mapping.virtual().value() + (range.first() - mapping.ipa().first()));
			return Transition.finish(machine.withStage1(machine.stage1().plus(mapping)),
					new Effect.StageOneMapped(range, what, virtual, mapping.attributes(), update.writes()), Result.OK);
		}
	}
}
