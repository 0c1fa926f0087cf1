package io.stagewalk.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Region.Knowledge;
import io.stagewalk.acpi.region.Regions;

/** A table of Dom0's initrd is Dom0's alone; it takes the place of a firmware's table only with a higher OEM revision. */
class InitrdTableTest {

	@Test
	void isAddedAfterTheOthers() throws Exception {
		var platform = Examples.platform().with(Table.read(Examples.initrd("opr.aml"))).with(Table.read(Examples.initrd("bert.aml")));
		assertEquals(11, platform.tables().size());
		assertEquals(List.of("opr.aml", "bert.aml"), platform.dom0Tables().subList(11, 13).stream().map(Table::file).toList());
	}

	@Test
	void replacesAnOlderOne() throws Exception {
		var platform = Examples.platform().with(mcfg(2));
		assertEquals(11, platform.dom0Tables().size());
		assertEquals(List.of(Knowledge.DOM0, Knowledge.XEN), knowledgeOfEcam(platform));
	}

	@Test
	void isLeftOutWhereItIsNotNewer() throws Exception {
		for (int revision = 0; revision < 2; revision++) {
			var platform = Examples.platform().with(mcfg(revision));
			assertEquals(Examples.platform().tables(), platform.dom0Tables());
			assertEquals(List.of(Knowledge.XEN_AND_DOM0), knowledgeOfEcam(platform));
		}
	}

	private static List<Knowledge> knowledgeOfEcam(Platform platform) throws TableException {
		return Regions.of(platform).stream().filter(region -> region.purpose() == Region.Purpose.ECAM).map(Region::knownTo).toList();
	}

	/** The example's MCFG with another OEM revision, and its base in low memory. */
	private static Table mcfg(int oemRevision) throws Exception {
		var bytes = Examples.table("MCFG").bytes();
		bytes[24] = (byte) oemRevision;
		bytes[0x30] = 0;
		return Table.of("mcfg.aml", bytes);
	}
}
