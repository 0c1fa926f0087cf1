package io.stagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.scenario.Statement.PciFunction.Bridge;
import io.stagewalk.scenario.text.ScenarioSource;
import io.stagewalk.scenario.text.Token;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.translation.Access;

class ScenarioTest {
	private static final String FILE = "every.scenario";

	private static final Context AFTER_ACPI_INIT = Context.AFTER_BOOT.at(new Placement(Placement.When.AFTER, "acpi_init"));

	private final Scenario scenario = parse(Scenarios.EVERY_STATEMENT);

	@Test
	void everyStatementIsReadFromItsLine() {
		var expected = List.<Statement>of(
				new Statement.Platform(line(2), "my tables", Optional.empty()),
				new Statement.InitrdTable(line(3), "initrd/bert.aml", Optional.of(new PA(0x7fef9136L))),
				new Statement.InitrdTable(line(4), "initrd/opr.aml", Optional.empty()),
				new Statement.XenVersion(line(5), "4.20.4"),
				new Statement.LinuxVersion(line(6), "6.1.0-56-arm64"),
				new Statement.Modules(line(7), List.of("nfit", "8021q", "virtio-pci")),
				new Statement.Smmu(line(8), SmmuVariant.SHARED_STAGE2, Statement.Smmu.FaultModel.TERMINATE),
				new Statement.Policy(line(9), "notifier+on-fault"),
				new Statement.Cpus(line(10), 2),
				new Statement.PhysicalAddressBits(line(11), 44),
				new Statement.Dom0Ram(line(12), new AddressRange(0x60000000L, 0x7fffffffL)),
				new Statement.AcpiMemory(line(13), new AddressRange(0xbc430000L, 0xbc43ffffL)),
				new Statement.XenHeap(line(14), new AddressRange(0xb0000000L, 0xb3ffffffL)),
				new Statement.CraftedTables(line(15), new IPA(0xbc2b4000L), new PA(0xbc754000L)),
				new Statement.SharedInfo(line(16), new IPA(0x626eb000L), new PA(0xbc76f000L)),
				new Statement.Ballooned(line(17), new AddressRange(0x626ec000L, 0x6272bfffL)),
				new Statement.GrantTable(line(18), new IPA(0x626ec000L), new PA(0xbc758000L)),
				new Statement.Memory(line(19), new PA(0x4001000L), 0xffffffffL),
				new Statement.PciFunction(line(20), new PciAddress(0, 0, 3, 0), Optional.of("edu"),
						Statement.PciFunction.Layout.SINGLE, Optional.empty()),
				new Statement.PciFunction(line(21), new PciAddress(0, 0, 0x1f, 0), Optional.empty(),
						Statement.PciFunction.Layout.MULTI, Optional.empty()),
				new Statement.PciFunction(line(22), new PciAddress(0, 0, 0x1f, 3), Optional.of("sound"),
						Statement.PciFunction.Layout.MULTI, Optional.empty()),
				new Statement.PciFunction(line(23), new PciAddress(0, 0, 1, 0), Optional.empty(),
						Statement.PciFunction.Layout.SINGLE, Optional.of(new Bridge(1, 3, Bridge.Kind.PORT))),
				new Statement.PciFunction(line(24), new PciAddress(0, 0, 2, 0), Optional.of("behind"),
						Statement.PciFunction.Layout.MULTI, Optional.of(new Bridge(10, 10, Bridge.Kind.BUS))),
				new Statement.Bar(line(25), "edu", 0, new AddressRange(0x10000000L, 0x100fffffL)),
				new Statement.EfiMemory(line(26), new AddressRange(0x40000000L, 0x5fffffffL), EfiMemoryType.CONVENTIONAL,
						Set.of(EfiMemoryType.Cacheability.WB, EfiMemoryType.Cacheability.WT)),
				new Statement.EfiMemory(line(27), new AddressRange(0x04000000L, 0x04000fffL), EfiMemoryType.MMIO, Set.of()),
				new Statement.LinuxCommandLine(line(28), "acpi=force # console"),
				new Statement.XenCommandLine(line(29), "acpi=force"),
				new Statement.DeviceTree(line(30), Statement.DeviceTree.Kind.FULL),
				new Statement.Deny(line(31), new AddressRange(0xbc2b4000L, 0xbc2b4fffL), Statement.Deny.Answer.REFUSED),
				new Statement.Deny(line(32), new AddressRange(0xbc2b5000L, 0xbc2b5fffL), Statement.Deny.Answer.IGNORED),
				new Statement.Transform(line(33), "set APIC/\"I/O APIC\"[0]/Address  = 0x1"),
				new Statement.XenBuild(line(34), Statement.XenBuild.ItsDriver.LEFT_OUT),
				new Statement.Dma(line(35), Context.AFTER_BOOT.at(new Placement(Placement.When.BEFORE, "bert_init")), "edu", Access.READ,
						new AddressRange(0x04000000L, 0x0400003fL)),
				new Statement.Component(line(36), "\\_SB.AHC0", "sata", Optional.of(new StreamID(0x42))),
				new Statement.Driver(line(37), "0000:00:1f.3", "snd_hda_intel"),
				new Statement.Boot(line(38)),
				new Statement.CpuMap(line(39), Context.AFTER_BOOT, 0, new AddressRange(0x04000000L, 0x0400ffffL)),
				new Statement.CpuAccess(line(40), Context.AFTER_BOOT, 1, Access.WRITE, new IPA(0x04000008L), 8),
				new Statement.CpuAccess(line(41), AFTER_ACPI_INIT, 0, Access.READ,
						new IPA(0x04000000L), 4),
				new Statement.Dma(line(42), Context.AFTER_BOOT, "edu", Access.WRITE, new AddressRange(0x60000000L, 0x600fffffL)),
				new Statement.MapHypercall(line(43), Context.AFTER_BOOT.in("probe"), 0, new AddressRange(0x04000000L, 0x04000fffL)),
				new Statement.UnmapHypercall(line(44), AFTER_ACPI_INIT.in("reset"), 1, new AddressRange(0x04000000L, 0x04000fffL)),
				new Statement.Plug(line(45), Context.AFTER_BOOT, "edu"),
				new Statement.Msi(line(46), Context.AFTER_BOOT, "edu"),
				new Statement.Expect(line(47), Optional.empty(), "not mapped 0x04000000..0x04000fff",
						new Expectation.NotMapped(new AddressRange(0x04000000L, 0x04000fffL))),
				new Statement.Expect(line(48), Optional.of(new Placement(Placement.When.AFTER, "bert_init")),
						"mapped 0x04000000 -> 0x04000000 rw type mmio_direct_c memory normal-wb",
						new Expectation.Mapped(new AddressRange(0x04000000L, 0x04000000L), Optional.of(new PA(0x04000000L)),
								Optional.of(Expectation.Mapped.Permission.RW), Optional.of("mmio_direct_c"), Optional.of("normal-wb"))),
				new Statement.Include(line(49), "parts/\u00fc.scenario"));
		for (int i = 0; i < expected.size(); i++) {
			assertEquals(expected.get(i), scenario.statements().get(i));
		}
		assertEquals(expected.size(), scenario.statements().size());
	}

	@Test
	void everyFormIsTestedHere() {
		var words = scenario.source().lines().stream().flatMap(line -> line.words().stream()).map(Token::text).toList();
		assertTrue(words.containsAll(Form.words()));
		assertEquals(Scenarios.EVERY_STATEMENT, ScenarioSource.of(FILE, Scenarios.EVERY_STATEMENT).text());
	}

	@Test
	void statementsAreFoundByKind() {
		assertEquals(2, scenario.all(Statement.EfiMemory.class).size());
		assertEquals(44, scenario.first(Statement.PhysicalAddressBits.class).orElseThrow().bits());
		assertEquals(9, scenario.all(Statement.Action.class).size());
		assertEquals(FILE, scenario.file());
	}

	@Test
	void aPciFunctionSignsWithBusDeviceAndFunction() {
		assertEquals(0x18, new PciAddress(0, 0, 3, 0).requesterId());
		assertEquals(0x1_fb, new PciAddress(2, 1, 0x1f, 3).requesterId());
		assertEquals("0002:01:1f.3", new PciAddress(2, 1, 0x1f, 3).toString());
	}

	@Test
	void aFunctionIsFoundByNameAndByAddress() {
		assertEquals(Optional.of("edu"), scenario.function("0:0:3.0").orElseThrow().name());
		assertEquals(new PciAddress(0, 0, 3, 0), scenario.function("edu").orElseThrow().address());
		assertEquals(Optional.empty(), scenario.function("0000:00:04.0"));
	}

	@Test
	void memoryTypesHaveTheNumbersOfUefi() {
		assertEquals(7, EfiMemoryType.of("conventional").orElseThrow().ordinal());
		assertEquals(9, EfiMemoryType.of("acpi-reclaim").orElseThrow().ordinal());
		assertEquals(15, EfiMemoryType.of("unaccepted").orElseThrow().ordinal());
	}

	@Test
	void aSegmentNeedNoLeadingZeros() {
		var text = "platform t\npci 2:1:1f.3\nboot";
		assertEquals(new PciAddress(2, 1, 0x1f, 3), parse(text).first(Statement.PciFunction.class).orElseThrow().address());
	}

	private static SourceLine line(int number) {
		return new SourceLine(FILE, number);
	}

	private static Scenario parse(String text) {
		try {
			return Scenario.parse(FILE, text, included -> "# nothing more");
		} catch (ScenarioException wrong) {
			throw new AssertionError(wrong);
		}
	}
}
