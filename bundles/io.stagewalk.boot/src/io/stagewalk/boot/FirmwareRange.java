package io.stagewalk.boot;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.scenario.EfiMemoryType;
import io.stagewalk.scenario.EfiMemoryType.Cacheability;
import io.stagewalk.scenario.Statement;
import io.stagewalk.target.efi.EfiMemoryDescriptor;
import io.stagewalk.trace.SourceLine;

/**
 * A range of the firmware's memory map in the words of a scenario.
 *
 * @param range        whole pages
 * @param type         what is a manufacturer's own, or unknown, is {@link EfiMemoryType#RESERVED}: systems leave both alone
 * @param cacheability never empty, which in a scenario means that nothing is said
 */
public record FirmwareRange(AddressRange range, EfiMemoryType type, Set<Cacheability> cacheability) {

	/** What a map says; a range that can be reached in no way that a scenario knows is not write-back, so it is uncached here. */
	public static FirmwareRange of(EfiMemoryDescriptor descriptor) {
		var known = EfiMemoryType.values();
		var type = descriptor.type() >= 0 && descriptor.type() < known.length ? known[descriptor.type()] : EfiMemoryType.RESERVED;
		var ways = Arrays.stream(Cacheability.values()).filter(way -> descriptor.has(attribute(way)))
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Cacheability.class)));
		return new FirmwareRange(descriptor.range(), type, ways.isEmpty() ? EnumSet.of(Cacheability.UC) : ways);
	}

	private static long attribute(Cacheability way) {
		return switch (way) {
			case WB -> EfiMemoryDescriptor.WB;
			case WT -> EfiMemoryDescriptor.WT;
			case WC -> EfiMemoryDescriptor.WC;
			case UC -> EfiMemoryDescriptor.UC;
		};
	}

	/** As if it stood in that line. */
	Statement.EfiMemory at(SourceLine source) {
		return new Statement.EfiMemory(source, range, type, cacheability);
	}

	/** The line of a scenario that says so: {@code efi-memory 0x40000000..0x43ffffff conventional wb}. */
	public String line() {
		return "efi-memory " + range + " " + type.text() + cacheability.stream().map(way -> " " + way.text()).collect(Collectors.joining());
	}
}
