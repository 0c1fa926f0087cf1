package io.stagewalk.acpi.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.Samples;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableBytes;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;

/** Each view has the values of its table, in their units, and keeps what it does not know. */
class ViewsTest {

	@Test
	void madtOfGicv3() throws Exception {
		var madt = Madt.of(Examples.table("APIC"));
		assertEquals(new MadtEntry.Gicd(44, 0, new PA(0x8000000), 3), madt.gicd().orElseThrow());
		assertEquals(3, madt.gicVersion());
		assertEquals(List.of(0L, 1L), madt.giccs().stream().map(MadtEntry.Gicc::mpidr).toList());
		assertTrue(madt.giccs().stream().allMatch(MadtEntry.Gicc::isUsable));
		assertEquals(Optional.empty(), madt.giccBase());
		assertEquals(List.of(new MadtEntry.Gicr(228, new PA(0x80a0000), 0xf60000)), madt.gicrs());
		assertEquals(List.of(new MadtEntry.Its(244, 0, new PA(0x8080000))), madt.itss());
	}

	@Test
	void madtOfGicv2() throws Exception {
		var madt = Madt.of(Samples.gicv2());
		assertEquals(2, madt.gicVersion());
		assertEquals(Optional.of(new PA(0x8010000)), madt.giccBase());
		assertEquals(Optional.of(new PA(0x8040000)), madt.gicvBase());
		assertEquals(Optional.of(new PA(0x8030000)), madt.gichBase());
		assertTrue(madt.giccs().get(1).isUsable(), "online capable");
		assertEquals(List.of(new MadtEntry.MsiFrame(220, 7, new PA(0x8020000), 1, 64, 80)), madt.msiFrames());
		var unknown = (MadtEntry.Other) madt.entries().getLast();
		assertEquals(0x7f, unknown.type());
	}

	@Test
	void madtThatDoesNotSayItsVersion() throws Exception {
		var distributor = TableBytes.of("APIC").zeros(8).u8(0xc).u8(24).zeros(22);
		assertEquals(2, Madt.of(distributor.build()).gicVersion());
		assertEquals(3, Madt.of(distributor.u8(0xe).u8(16).zeros(14).build()).gicVersion());
	}

	@Test
	void gtdtWithoutPlatformTimers() throws Exception {
		var gtdt = Gtdt.of(Examples.table("GTDT"));
		assertEquals(new Gtdt(OptionalLong.empty(), OptionalLong.empty(), List.of(), List.of()), gtdt);
	}

	@Test
	void gtdtWithPlatformTimers() throws Exception {
		var frames = List.of(new Gtdt.Frame(116, 0, new PA(0x2a820000), OptionalLong.of(0x2a824000), Gtdt.World.NON_SECURE),
				new Gtdt.Frame(156, 1, new PA(0x2a830000), OptionalLong.empty(), Gtdt.World.NON_SECURE));
		assertEquals(new Gtdt(OptionalLong.of(0x2a430000), OptionalLong.of(0x2a800000),
				List.of(new Gtdt.TimerBlock(96, new PA(0x2a810000), frames)),
				List.of(new Gtdt.Watchdog(196, new PA(0x2a450000), new PA(0x2a440000), Gtdt.World.NON_SECURE))), Gtdt.of(Samples.gtdt()));
	}

	@Test
	void mcfgCountsItsBaseFromBusZero() throws Exception {
		var mcfg = TableBytes.of("MCFG").zeros(8).u64(0x40000000).u16(3).u8(0x10).u8(0x1f).u32(0).build();
		var allocation = Mcfg.asLinuxReads(mcfg).allocations().getFirst();
		assertEquals(44, allocation.source().offset());
		assertEquals(new PA(0x40000000), allocation.base());
		assertEquals(3, allocation.segment());
		assertEquals(new AddressRange(0x41000000, 0x41ffffff), allocation.ecam());
	}

	@Test
	void mcfgOfTheExample() throws Exception {
		assertEquals(new AddressRange(0x40_1000_0000L, 0x40_1fff_ffffL), Mcfg.asLinuxReads(Examples.table("MCFG")).allocations().getFirst().ecam());
	}

	@Test
	void bert() throws Exception {
		assertEquals(Optional.of(new Bert(new PA(0x4001000), 0x2000)), Bert.asLinuxReads(Table.read(Examples.initrd("bert.aml"))));
	}

	@Test
	void fadt() throws Exception {
		var fadt = Fadt.of(Examples.table("FACP"));
		assertEquals(6, fadt.majorRevision());
		assertEquals(new PA(0), fadt.facs());
		assertEquals(new PA(0xbc437518L), fadt.dsdt());
		assertTrue((fadt.flags() & Fadt.HW_REDUCED_ACPI) != 0);
	}

	@Test
	void fadtWithRegisters() throws Exception {
		var fadt = Fadt.of(Samples.fadt());
		assertEquals(1, fadt.minorRevision());
		assertEquals(Fadt.PSCI_COMPLIANT | Fadt.PSCI_USE_HVC, fadt.armBootFlags());
		assertEquals(new PA(0x1000), fadt.facs(), "the 32-bit field where the 64-bit one is 0");
		assertEquals(new PA(0x1_0000_2000L), fadt.dsdt(), "the 64-bit field where it is not 0");
	}

	@Test
	void fadtOfAcpi1HasNoMoreThanItHolds() throws Exception {
		var fadt = Fadt.of(TableBytes.of("FACP").u32(1).u32(2).zeros(72).build());
		assertEquals(new Fadt(1, 0, new PA(1), new PA(2), 0, 0), fadt);
	}

	@Test
	void registersReachAtLeastOneByte() {
		assertEquals(1, new GenericAddress(0, 0, 0, 0, 1).bytes());
		assertEquals(8, new GenericAddress(0, 64, 0, 4, 1).bytes());
		assertEquals(4, new GenericAddress(0, 1, 0, 3, 1).bytes());
		assertEquals(2, new GenericAddress(0, 8, 1, 9, 1).bytes());
		assertFalse(new GenericAddress(1, 8, 0, 1, 0x3f8).isMemory());
		assertFalse(new GenericAddress(0, 8, 0, 1, 0).isMemory());
	}
}
