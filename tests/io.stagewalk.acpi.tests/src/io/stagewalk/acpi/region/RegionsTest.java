package io.stagewalk.acpi.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Samples;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableBytes;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.region.Region.Attributes;
import io.stagewalk.acpi.region.Region.Knowledge;
import io.stagewalk.acpi.region.Region.Purpose;
import io.stagewalk.testing.Repository;

/** Every region has its range, purpose, the field that names it, and who can know it; they ascend. */
class RegionsTest {

	@Test
	void ofTheExample() throws Exception {
		var platform = Examples.platform().with(Table.read(Examples.initrd("bert.aml")));
		assertEquals(List.of(
				"0x04001000..0x04002fff BOOT_ERROR_REGION  DOM0 bert.aml: BERT: offset 0x28: Boot Error Region Address",
				"0x08000000..0x0800ffff GICD GICv3 XEN_AND_DOM0 apic.dat: APIC: offset 0x34: Generic Interrupt Distributor: Base Address",
				"0x08080000..0x0809ffff ITS ID 0 XEN_AND_DOM0 apic.dat: APIC: offset 0xfc: Generic Interrupt Translator: Base Address",
				"0x080a0000..0x08ffffff GICR  XEN_AND_DOM0 apic.dat: APIC: offset 0xe8: Generic Interrupt Redistributor: Base Address",
				"0x09000000..0x09000fff UART Arm PL011 UART XEN_AND_DOM0 spcr.dat: SPCR: offset 0x28: Serial Port Register",
				"0x09000000..0x09000fff DEBUG_PORT COM0 XEN_AND_DOM0 dbg2.dat: DBG2: offset 0x42: Debug Device Information: Base Address Register",
				"0x09050000..0x0906ffff SMMU SMMUv3 XEN_AND_DOM0 iort.dat: IORT: offset 0x58: SMMUv3: Base Address",
				"0x4010000000..0x401fffffff ECAM segment 0, buses 0 to 255 XEN_AND_DOM0 mcfg.dat: MCFG: offset 0x2c: Configuration Space Base Address Allocation: Base Address"),
				lines(platform));
	}

	@Test
	void ofGicv2() throws Exception {
		assertEquals(List.of("0x08000000..0x08000fff GICD GICv2 XEN_AND_DOM0 apic.dat: APIC: offset 0x34: Generic Interrupt Distributor: Base Address",
				"0x08010000..0x08011fff GICC 2 CPUs XEN_AND_DOM0 apic.dat: APIC: offset 0x64: Generic Interrupt Controller: Base Address",
				"0x08020000..0x08020fff GICV2M ID 7 XEN apic.dat: APIC: offset 0xe4: Generic MSI Frame: Base Address",
				"0x08030000..0x08030fff GICH 2 CPUs XEN apic.dat: APIC: offset 0x74: Generic Interrupt Controller: Hypervisor GIC Base Address",
				"0x08040000..0x08041fff GICV 2 CPUs XEN apic.dat: APIC: offset 0x6c: Generic Interrupt Controller: Virtual GIC Base Address"), lines(platform(Samples.gicv2())));
	}

	@Test
	void ofWatchdogsControllersAndNvdimms() throws Exception {
		var wdat = TableBytes.of("WDAT").u32(32).zeros(24).u32(1).u8(1).u8(2).u16(0).u8(0).u8(32).u8(0).u8(3).u64(0x2000_0000).u32(0).u32(0);
		assertEquals(List.of("0x20000000..0x20000003 WATCHDOG_REGISTER Reset Register Region"), named(wdat));
		var wddt = TableBytes.of("WDDT").zeros(6).u8(0).u8(16).u8(0).u8(2).u64(0x2000_1000).zeros(10);
		assertEquals(List.of("0x20001000..0x20001001 WATCHDOG_REGISTER TCO Timer Register"), named(wddt));
		var ecdt = TableBytes.of("ECDT").u8(0).u8(8).u8(0).u8(1).u64(0x3000_0004).u8(0).u8(8).u8(0).u8(1).u64(0x3000_0000).u32(0).u8(0).u8(0);
		assertEquals(List.of("0x30000000..0x30000000 EMBEDDED_CONTROLLER Data Register",
				"0x30000004..0x30000004 EMBEDDED_CONTROLLER Command/Status Register"), named(ecdt));
		var spmi = TableBytes.of("SPMI").u8(1).u8(1).u16(0x200).zeros(8).u8(0).u8(8).u8(0).u8(1).u64(0x1000_0ca0).zeros(5);
		assertEquals(List.of("0x10000ca0..0x10000ca0 IPMI KCS"), named(spmi));
		var nfit = TableBytes.of("NFIT").u32(0).u16(6).u16(32).u32(1).u16(2).zeros(6).u64(0x4_1800_0000L).u64(0x6_1800_0000L);
		assertEquals(List.of("0x418000000..0x418000007 FLUSH_HINT module 0x1", "0x618000000..0x618000007 FLUSH_HINT module 0x1"), named(nfit));
	}

	@Test
	void ofDmaControllers() throws Exception {
		var csrt = Table.read(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates/csrt.aml"));
		assertEquals(List.of("0xb3a00000..0xb3a00fff DMA_CONTROLLER resource group 0 XEN_AND_DOM0 csrt.aml: CSRT: offset 0x40: Resource Group: MMIO Base Address Low"),
				lines(platform(csrt)));
	}

	@Test
	void ofInterruptControllersAndIommusOfX86() throws Exception {
		var madt = TableBytes.of("APIC").u32(0xfee0_0000).u32(1).u8(0).u8(8).u8(0).u8(0).u32(1).u8(1).u8(12).u8(3).u8(0).u32(0xfec0_0000).u32(0);
		assertEquals(List.of("0xfec00000..0xfec00fff IO_APIC ID 3", "0xfee00000..0xfee00fff LOCAL_APIC "), named(madt));
		var moved = madt.u8(5).u8(12).u16(0).u64(0x1_fee0_0000L);
		assertEquals(List.of("0xfec00000..0xfec00fff IO_APIC ID 3", "0x1fee00000..0x1fee00fff LOCAL_APIC "), named(moved));
		var dmar = TableBytes.of("DMAR").u8(38).u8(0).zeros(10).u16(0).u16(16).u8(1).u8(1).u16(2).u64(0xfed9_0000L);
		assertEquals(List.of("0xfed90000..0xfed91fff IOMMU VT-d, segment 2"), named(dmar));
		var ivrs = TableBytes.of("IVRS").u32(0).zeros(8).u8(0x10).u8(0).u16(24).u16(2).u16(64).u64(0xfed8_0000L).u16(0).u16(0).u32(0);
		assertEquals(List.of("0xfed80000..0xfed83fff IOMMU AMD-Vi, segment 0"), named(ivrs));
		var again = ivrs.u8(0x11).u8(0).u16(40).u16(2).u16(64).u64(0xfed8_0000L).u16(0).u16(0).u32(0x40200).zeros(16);
		assertEquals(1, named(again).size());
	}

	@Test
	void anArmMachineHasNoLocalApic() throws Exception {
		assertEquals(List.of(), named(TableBytes.of("APIC").u32(0xfee0_0000).u32(0)));
	}

	private static List<String> named(TableBytes table) throws Exception {
		return Regions.of(platform(table.build())).stream().map(region -> region.range() + " " + region.purpose() + " " + region.detail()).toList();
	}

	@Test
	void ofRedistributorsThatOnlyTheProcessorsName() throws Exception {
		for (int version = 3; version <= 4; version++) {
			var madt = TableBytes.of("APIC").zeros(8).u8(0xc).u8(24).u16(0).u32(0).u64(0x8000000).u32(0).u8(version).zeros(3);
			madt.u8(0xb).u8(80).u16(0).u32(0).u32(9).u32(1).zeros(44).u64(0x80a0000).zeros(12);
			var gicr = Regions.of(platform(madt.build())).getLast();
			assertEquals(version == 3 ? 0x20000 : 0x40000, gicr.range().length());
			assertEquals("CPU 9", gicr.detail());
			assertEquals("apic.dat: APIC: offset 0x80: Generic Interrupt Controller: Redistributor Base Address", gicr.source().toString());
		}
	}

	@Test
	void ofTimersAndWatchdogs() throws Exception {
		assertEquals(
				List.of("CNTControlBase 0x2a430000", "control frame 0x2a440000", "refresh frame 0x2a450000", "CNTReadBase 0x2a800000",
						"CNTCTLBase 0x2a810000", "CNTBase0 0x2a820000", "CNTEL0Base0 0x2a824000", "CNTBase1 0x2a830000"),
				Regions.of(platform(Samples.gtdt())).stream()
						.map(region -> region.detail() + " 0x" + Long.toHexString(region.range().first())).toList());
	}

	@Test
	void ofTheSmmusPages() throws Exception {
		assertEquals(List.of("0x09050000..0x0906ffff", "0x09052000..0x09052fff", "0x09062000..0x09062fff", "0x09080000..0x0908ffff",
				"0x2b400000..0x2b40ffff"), Regions.of(platform(Samples.iort())).stream().map(region -> region.range().toString()).toList());
	}

	@Test
	void ofErrorAndFixedRegisters() throws Exception {
		assertEquals(3, Regions.of(platform(Samples.hest())).size());
		assertEquals(11, Regions.of(platform(Samples.fadt())).size());
	}

	@Test
	void ofNothingInIoSpace() throws Exception {
		assertEquals(1, Regions.of(platform(Samples.dbg2())).size());
	}

	@Test
	void saysHowLinuxMapsThem() {
		assertEquals(Attributes.DEVICE_nGnRE, Purpose.GICD.attributes());
		assertEquals(Attributes.DEVICE_nGnRnE, Purpose.ECAM.attributes());
		assertEquals(Attributes.NORMAL_WRITE_BACK, Purpose.BOOT_ERROR_REGION.attributes());
	}

	@Test
	void ascendOnEveryRealPlatform(TestReporter reporter) throws Exception {
		int count = 0;
		for (var folder : Examples.realPlatforms()) {
			var regions = Regions.of(Container.platform(folder));
			assertFalse(regions.isEmpty(), folder.toString());
			assertEquals(regions.stream().sorted((a, b) -> a.range().compareTo(b.range())).toList(), regions);
			assertTrue(regions.stream().noneMatch(region -> region.knownTo() == Knowledge.DOM0));
			count += regions.size();
		}
		reporter.publishEntry("regions", Integer.toString(count));
	}

	private static List<String> lines(Platform platform) throws TableException {
		var lines = new ArrayList<String>();
		for (var region : Regions.of(platform)) {
			lines.add(region.range() + " " + region.purpose() + " " + region.detail() + " " + region.knownTo() + " " + region.source());
		}
		return lines;
	}

	private static Platform platform(Table table) {
		return new Platform(List.of(table), List.of());
	}
}
