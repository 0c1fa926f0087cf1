package io.stagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.stagewalk.scenario.text.ScenarioSource;
import io.stagewalk.testing.Seeds;

class EditTest {
	private static final String TEXT = """
			platform tables      # here
			pci 0000:00:03.0 edu # a device
			boot
			  dma edu read 0x0 1   # why
			""";

	@Test
	void insertedLinesStandBeforeTheOthers() {
		assertEquals(TEXT.replace("boot", "xen 4.22\ncpus 2\nboot"), after(new Edit.Insert(2, List.of("xen 4.22", "cpus 2"))));
	}

	@Test
	void deletedLinesAreGoneWithTheirEnds() {
		assertEquals("platform tables      # here\nboot\n  dma edu read 0x0 1   # why\n", after(new Edit.Delete(1, 2)));
	}

	@Test
	void aStatementIsReplacedAndItsCommentStaysWhereItIs() {
		assertEquals(TEXT.replace("platform tables      #", "platform x           #"), after(new Edit.Replace(0, "platform x")));
		assertEquals(TEXT.replace("  dma edu read 0x0 1   #", "  dma edu write 0x1000 4K #"),
				after(new Edit.Replace(3, "dma edu write 0x1000 4K")));
	}

	@Test
	void aWordIsSetAndQuotedIfItHasTo() {
		assertEquals(TEXT.replace("tables      #", "\"my tables\" #"), after(new Edit.SetWord(0, 1, "my tables")));
		assertEquals(TEXT.replace("read 0x0 1   #", "read 0x0 4096 #"), after(new Edit.SetWord(3, 4, "4096")));
	}

	@Test
	void aDeviceIsRenamedWhereItIsNamedAndNowhereElse() {
		var text = TEXT + "before edu: dma edu read 0x0 1\nin edu: msi edu\nexpect event of edu # edu\nexpect dma edu fails\nxen edu\n";
		var renamed = text.replace("03.0 edu # ", "03.0 nic # ").replace("dma edu", "dma nic").replace("msi edu", "msi nic")
				.replace("of edu #", "of nic #");
		assertEquals(renamed, new Edit.RenameDevice("edu", "nic").apply(source(text)).after().text());
	}

	@Test
	void aDeviceIsRenamedInIncludedFilesToo() throws Exception {
		var files = Map.of("lab/machine.part", "pci 0000:00:03.0 edu # the card\n", "lab/other.part", "cpus 2\n");
		var main = ScenarioSource.of("lab/a.scenario", "platform x\ninclude machine.part\ninclude other.part\nboot\ndma edu read 0x0 1\n");
		Includes includes = file -> {
			if (!files.containsKey(file)) {
				throw new NoSuchFileException(file);
			}
			return files.get(file);
		};
		var edited = new Edit.RenameDevice("edu", "nic").throughout(main, includes);
		assertEquals(List.of("lab/a.scenario", "lab/machine.part"), List.copyOf(edited.keySet()));
		assertEquals("pci 0000:00:03.0 nic # the card\n", edited.get("lab/machine.part").after().text());
		assertEquals(main.text().replace("dma edu", "dma nic"), edited.get("lab/a.scenario").after().text());
		var missing = ScenarioSource.of("lab/b.scenario", "platform x\ninclude gone.part\nboot\ndma edu read 0x0 1\n");
		var refused = assertThrows(ScenarioException.class, () -> new Edit.RenameDevice("edu", "nic").throughout(missing, includes));
		assertTrue(refused.getMessage().contains("gone.part"), refused.getMessage());
	}

	@Test
	void linesMove() {
		assertEquals("boot\nplatform tables      # here\npci 0000:00:03.0 edu # a device\n  dma edu read 0x0 1   # why\n",
				after(new Edit.Move(0, 2, 3)));
		assertEquals("boot\nplatform tables      # here\npci 0000:00:03.0 edu # a device\n  dma edu read 0x0 1   # why\n",
				after(new Edit.Move(2, 3, 0)));
	}

	@Test
	void lineEndsAreThoseOfTheText() {
		var source = source("a\r\nb\r\nc");
		assertEquals("a\r\nb\r\nx\r\nc", new Edit.Insert(2, List.of("x")).apply(source).after().text());
		assertEquals("a\r\nb\r\nc\r\nx", new Edit.Insert(3, List.of("x")).apply(source).after().text());
		assertEquals("a\r\nb", new Edit.Delete(2, 3).apply(source).after().text());
	}

	@Test
	void whatIsNotThereCannotBeChanged() {
		var source = source(TEXT);
		assertThrows(IndexOutOfBoundsException.class, () -> new Edit.Delete(3, 9).apply(source));
		assertThrows(IndexOutOfBoundsException.class, () -> new Edit.SetWord(2, 1, "x").apply(source));
		assertThrows(IndexOutOfBoundsException.class, () -> new Edit.Move(0, 3, 1).apply(source));
		assertThrows(IllegalArgumentException.class, () -> new Edit.SetWord(0, 1, "a\"b").apply(source));
		assertThrows(IllegalArgumentException.class, () -> new Edit.Insert(0, List.of("a\nb")).apply(source));
	}

	@Test
	void anEditAndItsInverseGiveTheSameText() {
		Seeds.check(3_000, random -> {
			var source = source(Texts.mutated(random));
			var edit = edit(random, source);
			var edited = edit.apply(source);
			assertEquals(source.text(), edited.before().text());
			var back = edited.after();
			for (var splice : edited.inverse().splices()) {
				back = back.with(splice);
			}
			assertEquals(source.text(), back.text(), edit::toString);
			assertEquals(source.lines(), back.lines(), edit::toString);
			assertEquals(source(edited.after().text()).lines(), edited.after().lines(), edit::toString);
		});
	}

	private static Edit edit(SplittableRandom random, ScenarioSource source) {
		int lines = source.lines().size();
		int from = random.nextInt(lines + 1);
		int to = from + random.nextInt(lines - from + 1);
		int line = random.nextInt(lines);
		int words = source.lines().get(line).words().size();
		return switch (random.nextInt(words == 0 ? 5 : 6)) {
			case 0 -> new Edit.Insert(from, random.nextBoolean() ? List.of("") : List.of("", "boot # x", "#"));
			case 1 -> new Edit.Delete(from, to);
			case 2 -> new Edit.Replace(line, random.nextBoolean() ? "" : "cpu 0 read 0x0 1");
			case 3 -> new Edit.RenameDevice("edu", random.nextBoolean() ? "e" : "another-name");
			case 4 -> new Edit.Move(from, to, random.nextBoolean() ? random.nextInt(from + 1) : to + random.nextInt(lines - to + 1));
			default -> new Edit.SetWord(line, random.nextInt(words), random.nextBoolean() ? "" : "0x1000");
		};
	}

	private static String after(Edit edit) {
		return edit.apply(source(TEXT)).after().text();
	}

	private static ScenarioSource source(String text) {
		return ScenarioSource.of("x", text);
	}
}
