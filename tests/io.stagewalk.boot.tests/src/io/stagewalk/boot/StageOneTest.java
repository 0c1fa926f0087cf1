package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.machine.Machine;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Trace;
import io.stagewalk.trace.Variable;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.Walker;

/** Dom0's own stage 1, against what a real Linux 6.1 had as Dom0. */
class StageOneTest {
	private static final Pattern LEAF = Pattern.compile(
			"0x([0-9a-f]+)-0x([0-9a-f]+) -> 0x([0-9a-f]+) L\\d (Attr=\\d) NS=0 (AP=\\d SH=\\d AF=\\d nG=\\d DBM=\\d) Cont=\\d (PXN=\\d UXN=\\d) .*");
	/** Device memory, and RAM and ACPI memory behind the kernel image, by what the model maps. */
	private static final List<String> COMPARED = List.of("GICD", "GICR", "ECAM", "linear map of");

	private static Machine end(Trace trace) {
		return (Machine) trace.stateAt(trace.size());
	}

	@Test
	void registersAreThoseOfTheRecording() {
		var machine = end(Examples.run(Examples.RECORDED));
		var registers = machine.registers(new Actor.DomainCPU(0, 0)).getFirst().parts().stream()
				.collect(Collectors.toMap(Variable::name, Variable::value));
		assertEquals("0x00500074b5503510", registers.get("TCR_EL1"));
		assertEquals("0x000000040044ffff", registers.get("MAIR_EL1"));
		assertEquals("0x0200000034f4d91d", registers.get("SCTLR_EL1"));
		assertEquals("0x00000000807c663f", registers.get("HCR_EL2"));
		assertEquals("0x0000000080043594", registers.get("VTCR_EL2"));
		assertTrue(registers.containsKey("ESR_EL2") && registers.containsKey("FAR_EL2"), registers.toString());
	}

	/** Attribute index, permissions, shareability and what Linux keeps in the leaf; level and Contiguous bit are a matter of rodata. */
	@Test
	void leavesHaveTheAttributesOfTheRecordedOnes() throws Exception {
		var recorded = new TreeMap<String, String>();
		for (var line : Files.readAllLines(Repository.recording("xen422-linux61/stage1.txt"))) {
			var leaf = LEAF.matcher(line);
			if (leaf.matches()) {
				var text = String.join(" ", leaf.group(4), leaf.group(5), leaf.group(6));
				switch (leaf.group(3)) {
					case "000008000000" -> recorded.put("GICD", text);
					case "0000080a0000" -> recorded.put("GICR", text);
					case "004010000000" -> recorded.put("ECAM", text);
					case "0000e0000000", "0000fc430000" -> recorded.merge("linear map of", text, (one, other) -> {
						assertEquals(one, other);
						return one;
					});
					default -> {
					}
				}
			}
		}
		assertEquals(COMPARED.size(), recorded.size());
		assertEquals(recorded, modelled(Examples.run(Examples.RECORDED)));
	}

	private static Map<String, String> modelled(Trace trace) {
		var found = new TreeMap<String, String>();
		var last = end(trace);
		for (int i = 0; i < trace.size(); i++) {
			if (trace.step(i).effect() instanceof Effect.StageOneMapped mapped && COMPARED.contains(mapped.what())) {
				var walked = new Walker(last.memory(), last.dom0Regime().stage1Only()).walk(mapped.virtual(), Access.READ);
				var translated = (Translation.Translated) walked;
				assertEquals(mapped.ipa().first(), translated.output().value());
				assertEquals(mapped.attributes(), translated.attributes());
				found.put(mapped.what(), text(translated.leaf().orElseThrow().value()));
			}
		}
		return found;
	}

	private static String text(long leaf) {
		return String.format("Attr=%d AP=%d SH=%d AF=%d nG=%d DBM=%d PXN=%d UXN=%d", leaf >>> 2 & 7, leaf >>> 6 & 3, leaf >>> 8 & 3,
				leaf >>> 10 & 1, leaf >>> 11 & 1, leaf >>> 51 & 1, leaf >>> 53 & 1, leaf >>> 54 & 1);
	}

	/** The first header of each table is read through a slot of the fixmap: the same FAR_EL2 as was recorded, byte for byte. */
	@Test
	void earlyMappingsStandWhereTheRecordedOnesDid() throws Exception {
		var trace = Examples.run(Examples.load(Examples.RECORDED).withXen("4.22"));
		var fars = new ArrayList<Long>();
		for (int i = 0; i < trace.size(); i++) {
			if (trace.step(i).effect() instanceof Effect.Aborted aborted) {
				aborted.syndrome().far().ifPresent(far -> fars.add(far.value()));
			}
		}
		for (long recorded : List.of(0xfffffbfffdab651cL, 0xfffffbfffdab6d9cL, 0xfffffbfffdab689cL, 0xfffffbfffdab681cL)) {
			assertTrue(fars.contains(recorded), Long.toHexString(recorded));
		}
	}

	/** What Xen emulates is what Linux' driver touches, in its order: distributor, redistributors, ITS, CPU by CPU. */
	@Test
	void distributorIsSetUpLineByLine() {
		var trace = Examples.run(Examples.RECORDED);
		var emulated = IntStream.range(0, trace.size()).mapToObj(i -> trace.step(i).effect()).filter(Effect.Emulated.class::isInstance)
				.map(Effect.Emulated.class::cast).toList();
		var distributor = AddressRange.ofLength(0x0800_0000L, 0x1_0000);
		assertEquals(0x0800_ffe8L, emulated.getFirst().input().value());
		// GICD_IROUTER of 224 SPIs, and once more of the one that the generic event device requests
		assertEquals(225, emulated.stream().filter(one -> distributor.contains(one.input().value())
				&& one.input().value() >= 0x0800_6000L && one.input().value() < 0x0800_8000L).count());
		// 362 accesses of the first CPU, 32 of the second, and nine for that SPI; for the ITS 43, and 21 a CPU
		assertEquals(403 + 43 + 2 * 21, emulated.size());
	}

	@Test
	void tablesOfLinuxAreInItsOwnMemory() {
		var machine = end(Examples.run(Examples.RECORDED));
		var root = machine.stage1().kernel().orElseThrow().tables().root();
		assertTrue(AddressRange.ofLength(0x6000_0000L, 0x2000_0000L).contains(root), Long.toHexString(root));
	}

	/** Of the firmware's memory map, only what is ACPI reclaim memory comes to Dom0 beside its RAM. */
	@Test
	void firmwaresMemoryMapTellsWhatIsMemory() throws Exception {
		var boot = BootScenario.of(Examples.file("x.scenario"), """
				platform tables
				efi-memory 0x40000000..0x7fffffff conventional wb
				efi-memory 0xbc430000..0xbc43ffff acpi-reclaim wb
				efi-memory 0xbc440000..0xbc44ffff acpi-nvs wb
				efi-memory 0xbf000000..0xbf00ffff runtime-services-data wb
				dom0-ram 0x60000000..0x7fffffff
				boot
				""");
		var trace = Examples.run(boot);
		var texts = IntStream.range(0, trace.size()).mapToObj(trace::step)
				.filter(step -> step.function().name().equals("efi_process_memory_map_bootinfo")).map(step -> StepText.effect(step.effect()))
				.toList();
		assertEquals(List.of("RAM 0x40000000..0x7fffffff; ACPI 0xbc430000..0xbc43ffff; "
				+ "dropped 0xbc440000..0xbc44ffff acpi-nvs, 0xbf000000..0xbf00ffff runtime-services-data"), texts);
		var memory = end(trace).given().kernel().memory();
		assertTrue(memory.contains(0xbc430000L) && !memory.contains(0xbc440000L) && !memory.contains(0xbf000000L));
	}
}
