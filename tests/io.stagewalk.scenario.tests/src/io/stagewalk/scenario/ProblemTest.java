package io.stagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that can be wrong: where it is said to be, and what is said. */
class ProblemTest {

	/** A line among others that are right. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			platfrom tables                             |  1 |  8 | a statement; did you mean platform?
			frobnicate                                  |  1 | 10 | a statement, such as platform, boot,
			platform                                    |  9 |  0 | a folder or a file; the form is: platform FOLDER
			platform x to 0x1000                        | 12 |  2 | expected at;
			platform x at 0x10000000000000              | 15 | 16 | an address of at most 52 bits
			initrd-table                                | 13 |  0 | a file; the form is: initrd-table FILE [at ADDRESS]
			initrd-table x to 0x1000                    | 16 |  2 | expected at;
			initrd-table x at 0x10000000000000          | 19 | 16 | an address of at most 52 bits
			initrd-table "a b                           | 14 |  4 | a closing "
			initrd-table ""                             | 14 |  2 | a name that is not empty
			xen four                                    |  5 |  4 | a version
			linux 6                                     |  7 |  1 | a version
			modules                                     |  8 |  0 | a module's name, such as nfit
			modules nfit n.ko                           | 14 |  4 | a module's name, such as nfit
			modules nfit virtio_pci nfit                |  9 |  4 | nfit stands in line 6 already
			driver eduu nvme                            |  8 |  4 | a pci statement gives; did you mean edu?
			driver edu                                  | 11 |  0 | a module's name
			smmu shared                                 |  6 |  6 | none, dom0-stage1 or shared-stage2
			smmu none stal                              | 11 |  4 | expected stall or the end of the line; did you mean stall?
			policy On-Fault                             |  8 |  8 | a policy's name
			policy on-fault+                            |  8 |  9 | a policy's name
			cpus 0                                      |  6 |  1 | a number from 1 to 128
			cpus 129                                    |  6 |  3 | a number from 1 to 128
			cpus two                                    |  6 |  3 | a number, decimal or 0x
			cpus 0x_1                                   |  6 |  4 | a number, decimal or 0x
			cpus 1_                                     |  6 |  2 | a number, decimal or 0x
			cpus 2 2                                    |  8 |  1 | expected the end of the line
			pa-bits 43                                  |  9 |  2 | 32, 36, 40, 42, 44, 48 or 52
			dom0-ram 0x1000                             | 10 |  6 | a range FIRST..LAST
			dom0-ram 0x1000..0x1ffe                     | 10 | 14 | whole 4 KiB pages
			dom0-ram 0x2000..0x1fff                     | 10 | 14 | whose last address is not below
			dom0-ram ..                                 | 10 |  2 | a number
			dom0-ram 0x0..0xffffffffffffffff            | 10 | 23 | an address of at most 52 bits
			acpi-memory 0x800..0xfff                    | 13 | 12 | whole 4 KiB pages, the last address included, here 0x00000000..0x00000fff
			crafted 0x1000 0x2000                       | 16 |  6 | expected ->
			crafted 0x1000 ->                           | 18 |  0 | the address of a 4 KiB page
			shared-info 0x1001 -> 0x2000                | 13 |  6 | a multiple of 0x00001000
			grant-table 0x1000 -> 0x2fff                | 23 |  6 | a multiple of 0x00001000
			pci 00:03.0                                 |  5 |  7 | a PCI address SEGMENT:BUS:DEVICE.FUNCTION
			pci 0000:00:20.0                            |  5 | 12 | a PCI address SEGMENT:BUS:DEVICE.FUNCTION
			pci 0000:00:03.8                            |  5 | 12 | a PCI address SEGMENT:BUS:DEVICE.FUNCTION
			pci 0000:00:04.0 3com                       | 18 |  4 | a name
			pci 0000:00:04.0 x y                        | 20 |  1 | the end of the line
			memory 0x4 0x0                              |  8 |  3 | a multiple of 8
			memory 0x8                                  | 11 |  0 | a number
			memory 0x8 0x1ffffffffffffffff              | 12 | 19 | of at most 64 bits
			cpu 1                                       |  6 |  0 | ioremap, map, unmap, read or write
			cpu 1 red 0x0 4                             |  7 |  3 | ioremap, map, unmap, read or write; did you mean read?
			after f: cpu 0 read 0x4 3                   | 25 |  1 | 1, 2, 4 or 8
			after f: cpu 0 read 0x4 8                   | 25 |  1 | a size that the address is a multiple of
			after f: cpu 0 read 0x4 0                   | 25 |  1 | 1, 2, 4 or 8
			after f: cpu 0 ioremap 0x0 0                | 28 |  1 | a length in bytes
			after f: cpu 0 ioremap 0x1000 4194304G      | 31 |  8 | ends within 52 address bits
			after f: cpu 0 ioremap 0x0 4T               | 28 |  2 | a number
			after f: dma edu execute 0x0 1              | 18 |  7 | read or write
			after f dma edu read 0x0 1                  |  7 |  1 | a function's name with a colon
			after 3f: dma edu read 0x0 1                |  7 |  3 | a function's name with a colon
			before f:                                   | 10 |  0 | begins with cpu, dma, plug, msi or expect, or in NAME:
			before f: boot                              | 11 |  4 | only what CPUs and devices do, and what is expected, can be placed
			after f: dma ed read 0x0 1                  | 14 |  2 | component statement gives; did you mean edu?
			after f: plug ed                            | 15 |  2 | a function that a pci statement gives; did you mean edu?
			component _SB.AHC0 sata                     | 11 |  8 | a device's path in the ACPI namespace
			component \\_SB.AHC0 sata stream 0x100000000 | 33 | 11 | a StreamID of at most 32 bits
			component \\_SB.AHC0 edu                     | 21 |  3 | edu stands in line 2 already
			linux-command-line                          | 19 |  0 | a text in double quotes
			linux-command-line a b                      | 22 |  1 | the end of the line
			transform hid                               | 11 |  3 | add, initrd, drop,
			transform                                   | 10 |  0 | hide, add,
			transform set X/Y = "1                      | 21 |  2 | a closing "
			efi-memory 0x0..0xfff ram                   | 23 |  3 | reserved, loader-code,
			efi-memory 0x0..0xfff mmio uc uc            | 31 |  2 | wb, wt or wc
			efi-memory 0x0..0xfff mmio uc wb wc wt wb   | 40 |  2 | the end of the line
			efi-memory 0x0..0xffe mmio                  | 12 | 10 | whole 4 KiB pages
			pci 0000:00:04.0 bridge                     | 24 |  0 | buses FIRST-LAST in hexadecimal
			pci 0000:00:04.0 bridge 3-2                 | 25 |  3 | the last one not below the first
			pci 0000:02:04.0 bridge 2                   | 25 |  1 | buses behind bus 02
			bar eduu 0 0x0..0xf                         |  5 |  4 | a pci statement gives; did you mean edu?
			bar 0:0:4.0 0 0x0..0xf                      |  5 |  7 | a pci statement gives; there are edu
			bar edu 6 0x0..0xf                          |  9 |  1 | a number from 0 to 5
			bar edu 0 0x8..0x17                         | 11 |  9 | begins at a multiple of its length
			bar edu 0 0x0..0x17                         | 11 |  9 | begins at a multiple of its length
			after f: msi ed                             | 14 |  2 | did you mean edu?
			after f: cpu 0 map 0x800 4K                 | 20 |  5 | a multiple of 0x00001000
			after f: cpu 0 unmap 0x0 2K                 | 26 |  2 | whole 4 KiB pages
			after f: in: msi edu                        | 10 |  3 | or in NAME: before it
			in x msi edu                                |  4 |  1 | a name with a colon
			in x: after f: msi edu                      |  7 |  5 | begins with cpu, dma, plug or msi
			in x: msi edu                               |  7 |  3 | msi happens when the boot is done
			cpu 0 read 0x0 1                            |  1 |  3 | expected after boot, which stands in line 7
			linux 6.1                                   |  1 |  5 | linux may stand once; it stands in line 4 already
			dom0-ram 0x70000000..0x80000fff             |  1 |  8 | apart from that of dom0-ram in line 3
			pci 0000:00:03.0                            |  5 | 12 | 0000:00:03.0 stands in line 2 already
			pci 0000:00:04.0 edu                        | 18 |  3 | edu stands in line 2 already
			""")
	void isFoundWhereItStands(String line, int column, int length, String message) {
		var text = "platform tables\npci 0000:00:03.0 edu\ndom0-ram 0x60000000..0x7fffffff\nlinux 6.1\n\n" + line + "\nboot\n";
		var found = problems(text);
		assertEquals(1, found.size(), found::toString);
		var problem = found.getFirst();
		assertEquals(List.of("x.scenario", 6, column, length),
				List.of(problem.file(), problem.line(), problem.column(), problem.length()), problem::toString);
		assertTrue(problem.message().contains(message), problem::toString);
	}

	@Test
	void allOfAFileAreTold() {
		var found = problems("platform t\nxen\n\nboot\ncpus 2\nsmmu maybe\nboot\n");
		assertEquals(List.of("x.scenario:2:4: expected a version, such as 4.20.4 or 6.1; the form is: xen VERSION",
				"x.scenario:5:1: cpus describes the machine that boots: expected before boot, which stands in line 4",
				"x.scenario:6:6: expected none, dom0-stage1 or shared-stage2; the form is: smmu none|dom0-stage1|shared-stage2 [stall]",
				"x.scenario:7:1: boot may stand once; it stands in line 4 already"),
				found.stream().map(Problem::toString).toList());
	}

	@Test
	void cpusAndAddressesAreHeldAgainstTheMachine() {
		var found = problems("""
				platform t
				cpus 2
				pa-bits 44
				xen-heap 0xfffff000000..0x100000000fff
				boot
				cpu 1 read 0x0 1
				cpu 2 read 0x0 1
				cpu 3 ioremap 0x0 1
				dma edu read 0x0 1
				""");
		assertEquals(List.of("x.scenario:4:1: expected a range within pa-bits 44",
				"x.scenario:7:5: expected a CPU's number from 0 to 1, as cpus 2 says",
				"x.scenario:8:5: expected a CPU's number from 0 to 1, as cpus 2 says",
				"x.scenario:9:5: expected a name that a pci or component statement gives; none has a name"),
				found.stream().map(Problem::toString).toList());
	}

	@Test
	void platformAndBootAreMissed() {
		var found = problems("xen 4.22\n");
		assertEquals(List.of("x.scenario:2:1: expected a statement boot somewhere; there is none",
				"x.scenario:2:1: expected a statement platform FOLDER|FILE [at ADDRESS] somewhere; there is none"),
				found.stream().map(Problem::toString).toList());
	}

	@Test
	void controlCharactersAreNoPartOfNames() {
		assertEquals(10, problems("platform a\0b\nboot").getFirst().column());
	}

	@Test
	void aFileThatIsNoScenarioIsLeftAfterAHundredProblems() {
		assertEquals(Parser.MAX_PROBLEMS, problems("what\n".repeat(5000)).size());
	}

	@Test
	void aTextTooLongIsRefused() {
		assertTrue(problems(" ".repeat(Scenario.MAX_LENGTH + 1)).getFirst().message().contains("at most"));
	}

	@Test
	void aProblemOfAnOptionHasNoLine() {
		assertEquals("--policy: expected a policy", Problem.ofOption("--policy", "expected a policy").toString());
	}

	private static List<Problem> problems(String text) {
		return assertThrows(ScenarioException.class, () -> Scenario.parse("x.scenario", text)).problems();
	}
}
