package io.stagewalk.graph.ui.model;

import static io.stagewalk.translation.builder.P2mType.MMIO_DIRECT_C;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.Progress;

class Stage2DetailsTest {
	private final Script script = new Script().makeStage2().map(0x9000, MMIO_DIRECT_C).map(0x9001, MMIO_DIRECT_C);

	@Test
	void everyEntryOnTheWayIsDecodedAndItsWriterNamed() {
		var lines = Stage2Details.of(script.invalidateRoot().picture(), 0x9001abc, Progress.NONE);
		assertEquals(List.of(
				"IPA       0x09001000..0x09001fff",
				"PA        0x09001000..0x09001fff (1:1)",
				"Xen       mmio_direct_c, 4 KiB",
				"Hardware  translation fault at level 0, until Xen resolves it",
				"This is descriptor 2 of 2 alike (Left, Right)",
				"",
				"    Descriptor  Value               Meaning",
				"L0  0xbf000000  0x00800000bf0017fe  table at 0xbf001000, bit 0 clear",
				"L1  0xbf001000  0x00800000bf0027ff  table at 0xbf002000",
				"L2  0xbf002240  0x00800000bf0037ff  table at 0xbf003000",
				"L3  0xbf003008  0x02c00000090016ff  4 KiB page at 0x09001000",
				"",
				"Fields of the L3 descriptor:",
				"  V          [0]      1           valid",
				"  type       [1]      1           page",
				"  MemAttr    [5:2]    0b1111      Normal WB for a Normal WB access",
				"  S2AP       [7:6]    0b11        read and write",
				"  SH         [9:8]    0b10        OSH",
				"  AF         [10]     1           accessed",
				"  output     [47:12]  0x09001000",
				"  DBM        [51]     0",
				"  Contiguous [52]     0",
				"  XN         [54:53]  0b10        executable to nobody",
				"  p2m type   [58:55]  5           mmio_direct_c",
				"",
				"Last written by:",
				"  L3 step 2: Xen, p2m_set_entry",
				"     maps IPA 0x09001000 -> PA 0x09001000 as mmio_direct_c, 1 page",
				"     0x0000000000000000 -> 0x02c00000090016ff",
				"  L2 step 1: Xen, p2m_set_entry",
				"     maps IPA 0x09000000 -> PA 0x09000000 as mmio_direct_c, 1 page",
				"     0x0000000000000000 -> 0x00800000bf0037ff",
				"  L1 step 1: Xen, p2m_set_entry",
				"     maps IPA 0x09000000 -> PA 0x09000000 as mmio_direct_c, 1 page",
				"     0x0000000000000000 -> 0x00800000bf0027ff",
				"  L0 step 3: Xen, p2m_invalidate_root",
				"     root entries made invalid, 1 descriptor",
				"     0x00800000bf0017ff -> 0x00800000bf0017fe"), lines);
	}

	@Test
	void aGapSaysWhereTheWalkStops() {
		var lines = Stage2Details.of(script.picture(), 0x9002000, Progress.NONE);
		assertEquals("Xen       nothing mapped, ~16.0 TiB", lines.get(1));
		assertEquals("Hardware  translation fault at level 3 for 0x09002000", lines.get(2));
		assertEquals("L3  0xbf003010  0x0000000000000000  nothing", lines.get(8));
		assertEquals("  L3 no step before this position", lines.get(11));
	}

	@Test
	void thereIsNothingToSayBeyondTheAddressSpace() {
		assertEquals(List.of(), Stage2Details.of(script.picture(), -1, Progress.NONE));
	}
}
