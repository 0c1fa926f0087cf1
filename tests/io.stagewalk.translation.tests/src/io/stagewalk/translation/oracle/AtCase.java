package io.stagewalk.translation.oracle;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A machine and what it is asked.
 *
 * @param cpu whose CPU it is
 * @param registers what is not in it is 0
 * @param memory the doublewords that are not 0, by physical address; all in the RAM of {@link Machine}
 */
public record AtCase(Cpu cpu, Map<Register, Long> registers, SortedMap<Long, Long> memory, List<Probe> probes) {

	@Override
	public String toString() {
		var values = registers.entrySet().stream().filter(entry -> entry.getValue() != 0)
				.map(entry -> entry.getKey() + "=0x" + Long.toHexString(entry.getValue())).collect(Collectors.joining(" "));
		var words = memory.entrySet().stream()
				.map(entry -> "  [0x%x] 0x%016x".formatted(entry.getKey(), entry.getValue())).collect(Collectors.joining("\n"));
		return cpu.name() + " " + values + "\n" + words;
	}
}
