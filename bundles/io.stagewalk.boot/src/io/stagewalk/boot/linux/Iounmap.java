package io.stagewalk.boot.linux;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelMapping;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/**
 * {@code iounmap} and {@code acpi_os_unmap_memory}: gives a mapping up that {@link Ioremap} made. What ACPICA shares goes with
 * its last user. What stage 2 has stays.
 *
 * @param range as it was mapped
 */
public record Iounmap(Function function, AddressRange range) implements Activation {

	@Override
	public Transition step(Machine machine) {
		var mapped = machine.stage1().mappings().stream().filter(this::isMeant).findFirst();
		if (mapped.isEmpty()) {
			return Transition.finish(machine, new Effect.Noted(range + " has no mapping of its own"), Result.OK);
		}
		var mapping = mapped.get();
		if (mapping.references() > 1) {
			var counted = machine.stage1().counting(mapping, mapping.references() - 1);
			return Transition.finish(machine.withStage1(counted),
					new Effect.StageOneUnmapped(mapping.ipa(), mapping.virtual(), List.of()), Result.OK);
		}
		return TableChange.of(machine, this,
				(tables, memory) -> tables.vunmap(memory, mapping.virtual().value(), mapping.ipa().length()),
				(changed, update) -> Transition.finish(changed.withStage1(changed.stage1().minus(mapping)),
						new Effect.StageOneUnmapped(mapping.ipa(), mapping.virtual(), update.writes()), Result.OK));
	}

	private boolean isMeant(KernelMapping mapping) {
		return switch (mapping.kind()) {
			case VMALLOC -> mapping.ipa().equals(range.toPages());
			case ACPI -> mapping.ipa().contains(range);
			case IMAGE, FIXMAP, USER -> false;
		};
	}
}
