package io.stagewalk.aml.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.reach.RegionDeclaration.Form;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.testing.Repository;

/** Of a machine's AML every region, every resource in memory and every access of the boot is found. */
class ReachTest {
	private Reach reach;

	@BeforeEach
	void boot() throws Exception {
		var platform = Container.platform(Repository.example().resolve("tables"))
				.with(Table.read(Repository.example().resolve("initrd/opr.aml")));
		reach = Reach.of(LinuxBoot.of(platform, RegionHandler.MODEL, OptionalLong.empty()));
	}

	private Reached.Region region(String name) {
		return reach.regions().stream().filter(region -> region.declaration().path().toString().endsWith(name)).findFirst().orElseThrow();
	}

	@Test
	void aRegionIsWhereItsConstantsSay() {
		var region = region("BIGR");
		assertEquals(Optional.of(new AddressRange(0x401_0000, 0x402_ffff)), region.range());
		assertEquals(Form.CONSTANT, region.declaration().form());
		assertEquals("0x04010000", region.declaration().address());
		assertEquals("\\_SB_.OPR0", region.declaration().place().enclosing());
	}

	@Test
	void whatIsNeverReadIsNotTouched() {
		assertTrue(reach.isTouched(region("BIGR")) && reach.isTouched(region("FLSH")) && reach.isTouched(region("RTC0")));
		assertFalse(reach.isTouched(region("NEVR")));
	}

	@Test
	void accessesSayWhichMethodMadeThem() {
		assertEquals(List.of("\\_SB_.OPR0.F000", "\\_SB_.OPR0.RDR_", "\\_SB_.OPR0.B000", "\\_SB_.OPR0.B1F0"),
				reach.accesses().stream().map(access -> access.touch().request().origin().field().toString()).toList());
		assertTrue(reach.accesses().stream().allMatch(access -> access.touch().object().toString().equals("\\_SB_.OPR0._INI")));
	}

	@Test
	void resourcesBelongToDevices() {
		var last = reach.resources().getLast();
		assertEquals("SPIK0001:00", last.device().name());
		assertEquals(Optional.of(new AddressRange(0x402_0000, 0x402_1fff)), last.range());
	}

	/** The serial console stands in the SPCR too, and PNP0C02's memory in the MCFG. */
	@Test
	void mostOfItIsInNoStaticTable() throws Exception {
		var platform = Container.platform(Repository.example().resolve("tables"));
		var beyond = reach.beyond(Regions.of(platform));
		var names = beyond.stream().map(reached -> switch (reached) {
			case Reached.Region region -> region.declaration().path().toString();
			case Reached.Resource resource -> resource.device().name();
			case Reached.Access access -> "access";
		}).toList();
		assertTrue(names.contains("QEMU0002:00") && names.contains("\\_SB_.OPR0.NEVR") && names.contains("SPIK0001:00"), names.toString());
		assertFalse(names.contains("ARMH0011:00") || names.contains("PNP0C02:00"), names.toString());
	}
}
