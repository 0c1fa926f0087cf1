package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.testing.Repository;

/** When a driver takes a PCI function, what leads its interrupt somewhere is evaluated: with a driver in the kernel, or with a module. */
class PciDriversTest {

	@TempDir
	Path folder;

	/** The interrupt links that were set, each with the outermost function but one. */
	private List<String> set(String... statements) throws Exception {
		var text = "platform \"" + Repository.example().resolve("tables").toAbsolutePath() + "\"\nxen 4.20.4\npolicy xen\ncpus 1\npa-bits 44\n"
				+ "pci 0000:00:01.0 nic\n" + String.join("\n", statements) + "\nboot\n";
		var file = Files.writeString(folder.resolve("x.scenario"), text);
		var found = new ArrayList<String>();
		for (var at = (Machine) BootScenario.load(file).start(); at != null; at = at.next().map(advance -> (Machine) advance.after()).orElse(null)) {
			var frames = at.stack(at.running()).frames();
			if (!frames.isEmpty() && frames.getFirst() instanceof Evaluate evaluate && evaluate.wanted().object().toString().endsWith("._SRS")) {
				found.add(evaluate.wanted().object() + " " + frames.get(frames.size() - 2).function().name());
			}
		}
		return found;
	}

	@Test
	void whatNobodyDrivesSetsNoLink() throws Exception {
		assertEquals(List.of(), set("linux 6.12"));
		assertEquals(List.of(), set("linux 6.12", "modules virtio_pci"));
	}

	@Test
	void driverOfVirtioIsPartOf612AndAModuleBefore() throws Exception {
		var inKernel = set("linux 6.12", "driver nic virtio-pci");
		assertEquals(1, inKernel.size());
		assertEquals("virtio_pci_driver_init", inKernel.getFirst().split(" ")[1]);
		assertEquals(List.of(), set("linux 6.1", "driver nic virtio_pci"));
		assertEquals(inKernel.stream().map(line -> line.split(" ")[0] + " run_init_process").toList(),
				set("linux 6.1", "driver nic virtio_pci", "modules virtio-pci"));
	}

	@Test
	void anyModuleSetsItsFunctionsLinks() throws Exception {
		assertEquals(List.of(), set("linux 6.1", "driver 0000:00:01.0 nvme", "modules e1000e"));
		assertEquals(1, set("linux 6.1", "driver 0000:00:01.0 nvme", "modules e1000e nvme").size());
	}

	@Test
	void functionWithoutAPinSetsNone() throws Exception {
		assertEquals(List.of(), set("linux 6.1", "driver nic nvme", "modules nvme", "memory 0x4010008038 0"));
	}
}
