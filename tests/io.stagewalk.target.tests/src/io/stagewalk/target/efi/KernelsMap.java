package io.stagewalk.target.efi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.stagewalk.memory.AddressRange;

/** The firmware's memory map as a kernel writes it to its console under {@code efi=debug}. */
final class KernelsMap {
	/** Types in the order of EFI_MEMORY_TYPE, as drivers/firmware/efi/efi.c calls them. */
	private static final List<String> TYPES = List.of("Reserved", "Loader Code", "Loader Data", "Boot Code", "Boot Data", "Runtime Code",
			"Runtime Data", "Conventional", "Unusable", "ACPI Reclaim", "ACPI Mem NVS", "MMIO", "MMIO Port", "PAL Code", "Persistent",
			"Unaccepted");
	private static final Pattern RANGE = Pattern.compile("efi:\\s+0x(\\w+)-0x(\\w+) \\[([^|]+?)\\s*\\|(.*)]");

	private KernelsMap() {
	}

	static List<EfiMemoryDescriptor> in(Path console) throws IOException {
		var ranges = new ArrayList<EfiMemoryDescriptor>();
		for (var line : Files.readAllLines(console)) {
			RANGE.matcher(line).results().map(KernelsMap::descriptor).forEach(ranges::add);
		}
		return ranges;
	}

	/** What follows a label: {@code MemMap Address}. */
	static long number(Path console, String label) throws IOException {
		var line = Files.readAllLines(console).stream().filter(one -> one.contains(label + " ")).findFirst().orElseThrow();
		return Long.decode(line.substring(line.lastIndexOf("0x")));
	}

	private static EfiMemoryDescriptor descriptor(MatchResult line) {
		long attributes = 0;
		for (var flag : line.group(4).split("\\|")) {
			attributes |= switch (flag.strip()) {
				case "" -> 0;
				case "UC" -> EfiMemoryDescriptor.UC;
				case "WC" -> EfiMemoryDescriptor.WC;
				case "WT" -> EfiMemoryDescriptor.WT;
				case "WB" -> EfiMemoryDescriptor.WB;
				case "UCE" -> EfiMemoryDescriptor.UCE;
				case "RUN" -> EfiMemoryDescriptor.RUNTIME;
				default -> throw new IllegalArgumentException(flag);
			};
		}
		return new EfiMemoryDescriptor(TYPES.indexOf(line.group(3)),
				new AddressRange(Long.parseLong(line.group(1), 16), Long.parseLong(line.group(2), 16)), attributes);
	}
}
