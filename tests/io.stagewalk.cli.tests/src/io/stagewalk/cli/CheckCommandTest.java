package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import io.stagewalk.testing.Repository;

class CheckCommandTest {
	@TempDir
	private Path folder;
	private String head;

	@BeforeEach
	void mainExampleUpToItsBoot() throws Exception {
		var text = Files.readString(Repository.example().resolve("dma-before-touch.scenario"));
		head = text.substring(0, text.indexOf("\nboot\n") + "\nboot\n".length()).replace("platform tables", "platform " + Invocation.TABLES)
				.replace("initrd/", Repository.example() + "/initrd/");
	}

	@Test
	void aScenarioWhoseExpectationsHoldIsOneLine() throws Exception {
		var file = write("good.scenario", "dma edu read 0x04000000 64\nexpect dma edu fails\nexpect booted\n");
		var check = Invocation.of("check", file);
		assertEquals(List.of(file + ": 2 of 2 expectations hold"), check.lines());
		assertEquals(0, check.exitCode(), check.err());
	}

	@Test
	void whatDoesNotHoldIsToldWithItsLineAndStep() throws Exception {
		var file = write("bad.scenario", "dma edu read 0x04000000 64\nexpect dma edu works\nexpect booted\n");
		var check = Invocation.of("check", file);
		assertEquals(1, check.exitCode(), check.err());
		assertEquals(file + ": 1 of 2 expectations hold", check.lines().getFirst());
		assertTrue(check.lines().get(1).matches("  .*bad.scenario:\\d+: expect dma edu works"), check.out());
		assertTrue(check.lines().get(2).matches("    step \\d+: .*F_TRANSLATION.*"), check.out());
	}

	@Test
	void aFolderMeansAllBelowItAndEachPolicyIsARunOfItsOwn() throws Exception {
		write("a.scenario", "dma edu read 0x04000000 64\nexpect dma edu works\n");
		Files.createDirectory(folder.resolve("deep"));
		write("deep/b.scenario", "");
		Files.writeString(folder.resolve("notes.txt"), "no scenario");
		var check = Invocation.of("check", folder.toString(), "--policy", "map-all,on-fault");
		assertEquals(1, check.exitCode(), check.err());
		assertEquals(List.of("a.scenario (map-all): 1 of 1 expectation holds", "a.scenario (on-fault): 0 of 1 expectation holds",
				"deep/b.scenario (map-all): expects nothing", "deep/b.scenario (on-fault): expects nothing"),
				check.lines().stream().filter(line -> line.startsWith("/")).map(line -> line.substring(folder.toString().length() + 1)).toList());
	}

	@Test
	void aDeathThatNobodyExpectsIsAFailure() throws Exception {
		var file = write("dead.scenario", "after acpi_boot_table_init: cpu 0 read 0x04000000 4\n");
		var check = Invocation.of("check", file, "--policy", "none");
		assertEquals(1, check.exitCode(), check.err());
		assertTrue(check.out().contains("Dom0 died"), check.out());
	}

	@Test
	void aPointThatIsNeverReachedIsAFailureAndThoseThatAreAreTold() throws Exception {
		var file = write("unreached.scenario", "before __ghes_panic: dma edu read 0x04000000 64\nexpect no event\n");
		var junit = folder.resolve("report.xml");
		var check = Invocation.of("check", file, "--junit", junit.toString());
		assertEquals(1, check.exitCode(), check.err());
		assertEquals(file + ": 1 of 1 expectation holds", check.lines().getFirst());
		assertTrue(check.lines().get(1).matches("  .*unreached.scenario:\\d+: before __ghes_panic: not carried out: "
				+ "the run never came through __ghes_panic"), check.out());
		assertTrue(check.out().contains(" acpi_scan_init ") && check.out().contains(" try_map_mmio "), check.out());
		assertTrue(Files.readString(junit).contains("failures=\"1\""), Files.readString(junit));
		var run = Invocation.of("run", file);
		assertEquals(1, run.exitCode());
		assertTrue(run.out().contains("before __ghes_panic: not carried out"), run.out());
	}

	@Test
	void aScenarioThatCannotBeRunDoesNotKeepOthersFromRunning() throws Exception {
		var wrong = write("wrong.scenario", "expect mapped\n");
		var good = write("good.scenario", "expect booted\n");
		var check = Invocation.of("check", wrong, good);
		assertEquals(2, check.exitCode());
		assertEquals(List.of(wrong + ": cannot be run", good + ": 1 of 1 expectation holds"), check.lines());
		assertTrue(check.err().contains("expected an address, or a range"), check.err());
	}

	@Test
	void junitXmlHasACaseForEachRunAndEachExpectation() throws Exception {
		write("bad & <worse>.scenario", "expect died because \"<&'>\"\nexpect booted\n");
		write("wrong.scenario", "expect mapped\n");
		var report = folder.resolve("report.xml");
		assertEquals(2, Invocation.of("check", folder.toString(), "--junit", report.toString()).exitCode());
		var suite = parse(Files.readString(report)).getDocumentElement();
		assertEquals(List.of("testsuite", "4", "1", "1", "0"), List.of(suite.getTagName(), suite.getAttribute("tests"),
				suite.getAttribute("failures"), suite.getAttribute("errors"), suite.getAttribute("skipped")));
		var cases = suite.getElementsByTagName("testcase");
		assertEquals(4, cases.getLength());
		var died = (Element) cases.item(1);
		assertTrue(died.getAttribute("name").endsWith(": expect died because \"<&'>\""), died.getAttribute("name"));
		assertTrue(died.getAttribute("classname").endsWith("bad & <worse>.scenario"), died.getAttribute("classname"));
		assertEquals("Dom0 lives", ((Element) died.getElementsByTagName("failure").item(0)).getAttribute("message"));
		assertEquals(1, ((Element) cases.item(3)).getElementsByTagName("error").getLength());
	}

	@Test
	void jsonSaysTheSame() throws Exception {
		var file = write("bad.scenario", "expect died\n");
		var json = Invocation.of("check", file, "--json").out();
		assertTrue(json.contains("\"expectation\":\"died\"") || json.contains("\"expectation\": \"died\""), json);
		assertTrue(json.contains("Dom0 lives"), json);
	}

	@Test
	void whatAnotherXenHasNotIsNotedOnceForAllPolicies() throws Exception {
		var file = write("sweep.scenario", "expect order create_dom0 before acpi_init\nexpect order apply_p2m_changes before acpi_init\n");
		var check = Invocation.of("check", file, "--xen", "4.12", "--policy", "map-all,on-fault");
		assertEquals(1, check.err().lines().filter(line -> line.startsWith("note: " + file + ": line ")
				&& line.endsWith("create_dom0, which is there from 4.16 on, and not in Xen 4.12")).count(), check.err());
		assertTrue(check.out().contains(" (map-all): 1 of 2 expectations hold"), check.out());
	}

	private String write(String name, String lines) throws Exception {
		return Files.writeString(folder.resolve(name), head + lines).toString();
	}

	private static Document parse(String xml) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
	}
}
