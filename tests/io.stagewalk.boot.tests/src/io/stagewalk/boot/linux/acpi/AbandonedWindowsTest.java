package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.stagewalk.boot.machine.Machine;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** What was mapped for a region of a method is given up when the method ends, the newest window first. */
class AbandonedWindowsTest {
	private static Trace trace;

	@BeforeAll
	static void boot() throws Exception {
		trace = AmlBoots.run(AmlBoots.boot("config", "xen"));
	}

	private static List<AddressRange> unmapped(Trace of) {
		var unmapped = new ArrayList<AddressRange>();
		for (int i = 0; i < of.size(); i++) {
			if (of.step(i).function().name().equals("acpi_os_unmap_memory")
					&& of.step(i).effect() instanceof Effect.StageOneUnmapped gone) {
				unmapped.add(gone.ipa());
			}
		}
		return unmapped;
	}

	@Test
	void bothPagesOfTheMethodsRegionGo() {
		assertEquals(List.of(new AddressRange(0x0424_1000, 0x0424_1fff), new AddressRange(0x0424_0000, 0x0424_0fff)), unmapped(trace));
	}

	@Test
	void aLaterLinuxHasMappedTheRegionInOnePiece() throws Exception {
		assertEquals(List.of(new AddressRange(0x0424_0000, 0x0424_1fff)), unmapped(AmlBoots.run(AmlBoots.boot("config", "xen", "linux 6.12"))));
	}

	@Test
	void whatBelongsToTheNamespaceStays() {
		var windows = ((Machine) trace.stateAt(trace.size())).acpica().regions().windows();
		assertEquals(1, windows.size());
		assertEquals(new AddressRange(0x0425_0000, 0x0425_0fff), windows.first().range());
		assertTrue(trace.size() > 0);
	}
}
