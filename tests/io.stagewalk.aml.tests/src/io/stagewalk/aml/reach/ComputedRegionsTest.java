package io.stagewalk.aml.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.reach.RegionDeclaration.Form;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.testing.Repository;

/** A region whose place is computed says from what; where it is, only a run tells. */
class ComputedRegionsTest {
	private Reach reach;

	@BeforeEach
	void boot() throws Exception {
		var table = Table.read(Repository.root().resolve("tests/io.stagewalk.aml.tests/data/reach/computed.aml"));
		reach = Reach.of(LinuxBoot.of(new Platform(List.of(table), List.of()), RegionHandler.MODEL, OptionalLong.empty()));
	}

	@Test
	void onlyThoseInMemory() {
		assertEquals(List.of("\\REGA", "\\_SB_.DEV0._INI.REGB", "\\_SB_.DEV0.NEVR.REGC"),
				reach.regions().stream().map(region -> region.declaration().path().toString()).toList());
	}

	@Test
	void sayFromWhat() {
		assertEquals(List.of("BASE + 0x1000", "BASE | 0x2000", "Arg0"),
				reach.regions().stream().map(region -> region.declaration().address()).toList());
		assertEquals(List.of("0x0100", "0x10", "SizeOf (Arg0)"), reach.regions().stream().map(region -> region.declaration().length()).toList());
		assertEquals(List.of(Form.COMPUTED, Form.COMPUTED, Form.COMPUTED),
				reach.regions().stream().map(region -> region.declaration().form()).toList());
	}

	@Test
	void areThereOnlyAfterTheyWereDeclared() {
		assertEquals(List.of(Optional.of(new AddressRange(0x900_1000, 0x900_10ff)), Optional.empty(), Optional.empty()),
				reach.regions().stream().map(Reached.Region::range).toList());
	}

	@Test
	void anAccessTellsWhereARegionOfAMethodWas() {
		var access = reach.accesses().getFirst();
		assertEquals(Optional.of(new AddressRange(0x900_2004, 0x900_2004)), access.range());
		assertEquals("\\_SB_.DEV0._INI.REGB", access.touch().request().origin().region().toString());
	}
}
