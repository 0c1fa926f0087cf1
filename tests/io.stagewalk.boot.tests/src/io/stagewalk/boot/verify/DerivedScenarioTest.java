package io.stagewalk.boot.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.target.recording.BootEvent;
import io.stagewalk.target.recording.Frames;
import io.stagewalk.target.recording.Inputs;
import io.stagewalk.target.recording.Recording;
import io.stagewalk.translation.builder.P2mType;

/** What was given to a boot is said as a scenario, and nothing that happened in it. */
class DerivedScenarioTest {

	private static List<String> lines(Recording recording) throws Exception {
		return DerivedScenario.of(recording).text().lines().filter(line -> !line.startsWith("platform") && !line.startsWith("initrd-table"))
				.toList();
	}

	@Test
	void inputsAreStatements() throws Exception {
		assertEquals(List.of("# What was given to the recorded boot; all else is the model's to find out.", "xen 4.20.4-pre",
				"linux 6.1.0-56-arm64", "linux-command-line \"console=hvc0 acpi=force iommu.passthrough=1 spike.mods spike.spin\"",
				"modules virtio_pci", "policy xen",
				"cpus 2", "pa-bits 44", "dom0-ram 0x60000000..0x7fffffff", "acpi-memory 0xbc430000..0xbc43ffff",
				"crafted 0xbc2b4000 -> 0xbc754000", "shared-info 0x626eb000 -> 0xbc76f000", "ballooned 0x626ec000..0x6272bfff",
				"grant-table 0x626ec000 -> 0xbc758000", "pci 0000:00:00.0", "pci 0000:00:01.0",
				"bar 0000:00:01.0 1 0x10000000..0x10000fff", "bar 0000:00:01.0 4 0x8000000000..0x8000003fff",
				"driver 0000:00:01.0 virtio_pci", "boot"),
				lines(Verified.recording()));
	}

	@Test
	void aXenWithoutItsDriverForItssIsOne() throws Exception {
		var recorded = Verified.recording();
		var inputs = recorded.inputs();
		var machine = inputs.machine();
		for (var hasIts : List.of(Optional.of(false), Optional.of(true), Optional.<Boolean> empty())) {
			var other = new Inputs.Machine(machine.gicVersion(), machine.cpus(), machine.paBits(), hasIts);
			var without = new Recording(recorded.folder(), new Inputs(inputs.versions(), other, inputs.memory(), inputs.initrd(), inputs.pci(),
					inputs.firmware(), List.of()), recorded.events(), 0, recorded.end());
			assertEquals(hasIts.equals(Optional.of(false)), lines(without).contains("xen-build no-its"), hasIts.toString());
		}
	}

	@Test
	void modulesAreLoadedInTheirOrder() throws Exception {
		var inputs = Verified.recording().inputs();
		var versions = new Inputs.Versions(Optional.empty(), Optional.of("6.1.0"), Optional.empty(), Optional.empty(), List.of("virtio_pci", "nfit"));
		assertTrue(lines(withInputs(versions, inputs.machine(), inputs.firmware())).contains("modules virtio_pci nfit"));
		var unknown = new Inputs.Versions(Optional.empty(), Optional.of("6.1.0"), Optional.empty(), Optional.empty(), List.of());
		assertTrue(lines(withInputs(unknown, inputs.machine(), inputs.firmware()))
				.contains("modules virtio_pci"), "those of the drivers that were bound");
	}

	/** Where memory was is given, whoever tells it. */
	@Test
	void memoryThatTheInputsDoNotTellIsTakenFromTheEvents() throws Exception {
		var recorded = Verified.recording();
		var inputs = recorded.inputs();
		var nothing = new Inputs.Memory(List.of(), Optional.empty(), inputs.memory().acpi(), List.of());
		var without = new Recording(recorded.folder(),
				new Inputs(inputs.versions(), inputs.machine(), nothing, inputs.initrd(), inputs.pci(), inputs.firmware(), List.of()),
				recorded.events(), 0, recorded.end());
		assertEquals(lines(recorded), lines(without));
	}

	/** Newer kernels take addresses at which there never was memory, and give nothing back. */
	@Test
	void grantFrameNeedsNoBalloon() throws Exception {
		var recorded = Verified.recording();
		var inputs = recorded.inputs();
		var frames = List.of(new Frames(0x100000, 1, OptionalLong.of(0xbc700)), new Frames(0x100001, 1, OptionalLong.of(0xbc701)));
		var given = frames.stream().map(page -> new Inputs.Given(page, P2mType.RAM_RW, Optional.of(false))).toList();
		var memory = new Inputs.Memory(inputs.memory().banks(), inputs.memory().crafted(), inputs.memory().acpi(), given);
		var other = new Recording(recorded.folder(),
				new Inputs(inputs.versions(), inputs.machine(), memory, inputs.initrd(), inputs.pci(), inputs.firmware(), List.of()),
				recorded.events(), 0, recorded.end());
		assertEquals(List.of("shared-info 0x100000000 -> 0xbc700000", "grant-table 0x100001000 -> 0xbc701000"), lines(other).stream()
				.filter(line -> line.startsWith("shared") || line.startsWith("grant") || line.startsWith("ballooned")).toList());
	}

	/** A boot of a version from before all that are known is held against the oldest, and that is said. */
	@Test
	void olderVersionsAreModelledAsTheOldest() throws Exception {
		var derived = DerivedScenario.of(withInputs(new Inputs.Versions(Optional.of("4.4.1"), Optional.of("5.10.0-28-arm64"), Optional.empty(),
				Optional.empty(), List.of()), new Inputs.Machine(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(33), Optional.empty()),
				new Inputs.Firmware(List.of(), Optional.empty())));
		assertTrue(derived.text().lines().toList().containsAll(List.of("xen 4.7", "linux 6.1")), derived.text());
		assertFalse(derived.text().contains("pa-bits"));
		assertEquals(3, derived.notes().size(), derived.notes().toString());
	}

	@Test
	void registersThatPointToErrorBlocksHoldTheirAddresses() throws Exception {
		var known = new Inputs.ErrorBlock(Optional.of(new PA(0x4360008)), AddressRange.ofLength(0x43a1ff8, 0x1000));
		var nowhere = new Inputs.ErrorBlock(Optional.empty(), AddressRange.ofLength(0x43a0000, 0x1000));
		var inputs = Verified.recording().inputs();
		var derived = DerivedScenario.of(withInputs(inputs.versions(), inputs.machine(),
				new Inputs.Firmware(List.of(known, nowhere), Optional.empty())));
		assertEquals(List.of("memory 0x04360008 0x043a1ff8"), derived.text().lines().filter(line -> line.startsWith("memory")).toList());
	}

	private static Recording withInputs(Inputs.Versions versions, Inputs.Machine machine, Inputs.Firmware firmware) {
		var recorded = Verified.recording();
		var inputs = recorded.inputs();
		return new Recording(recorded.folder(), new Inputs(versions, machine, inputs.memory(), inputs.initrd(), inputs.pci(), firmware, List.of()),
				recorded.events(), 0, recorded.end());
	}

	@Test
	void whatHappenedIsNotInIt() throws Exception {
		var recorded = Verified.recording();
		var built = recorded.events().stream().filter(event -> event instanceof BootEvent.SetEntry entry && !entry.type().isMmio()
				|| event.origin().isWithin("prepare_acpi")).toList();
		assertTrue(built.size() < recorded.events().size() / 2);
		assertEquals(lines(recorded), lines(new Recording(recorded.folder(), recorded.inputs(), built, 0, recorded.end())));
	}
}
