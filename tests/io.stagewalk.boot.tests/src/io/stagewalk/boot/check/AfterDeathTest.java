package io.stagewalk.boot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.End;

/** What cannot hold since Dom0 or Xen could not go on is told together with that. */
class AfterDeathTest {
	private static final String DOM0 = "Dom0 dies: translation fault at level 1, IPA 0x4010000000 on a read, and Xen injects an abort";

	@Test
	void everyExpectationTellsWhatDom0DiedOf() throws Exception {
		var found = found("policy none", "expect order acpi_init before bert_init", "expect mapped 0x04000000", "expect dma edu works",
				"before bert_init: expect booted", "expect booted", "expect died", "before start_kernel: expect mapped 0x04000000");
		for (int i = 0; i < 4; i++) {
			assertTrue(found.get(i).matches("[^;]+; in step \\d+, \\Q" + DOM0 + "\\E"), found.get(i));
		}
		assertEquals("DOM0 DIES: " + DOM0.substring("Dom0 dies: ".length()), found.get(4));
		assertEquals("", found.get(5));
		assertEquals("0x04000000 is not mapped", found.get(6));
	}

	@Test
	void xenPanicsByItsOwnName() throws Exception {
		var boot = boot("xen-command-line \"acpi=off\"", "expect booted", "expect died because \"Xen panics: acpi=off\"");
		var trace = boot.run(Budget.DEFAULT, Progress.NONE);
		assertEquals(End.PANICKED, trace.end());
		assertEquals("XEN PANICS: acpi=off, so ACPI is disabled, and the device tree has nothing but /chosen",
				text(Checked.of(boot, trace).getFirst()));
		assertTrue(Checked.of(boot, trace).getLast().holds());
		assertTrue(Checked.endsAsExpected(boot.scenario(), trace));
	}

	private static List<String> found(String setting, String... expectations) throws Exception {
		var boot = boot(setting, expectations);
		return Checked.of(boot, boot.run(Budget.DEFAULT, Progress.NONE)).stream().map(AfterDeathTest::text).toList();
	}

	private static String text(Checked checked) {
		return switch (checked.verdict()) {
			case Verdict.Holds holds -> "";
			case Verdict.Fails fails -> fails.found();
		};
	}

	private static BootScenario boot(String setting, String... expectations) throws Exception {
		return BootScenario.of(Repository.example().resolve("death.scenario"),
				"platform tables\npa-bits 44\npci 0000:00:03.0 edu\n" + setting + "\nboot\n" + String.join("\n", expectations) + "\n");
	}
}
