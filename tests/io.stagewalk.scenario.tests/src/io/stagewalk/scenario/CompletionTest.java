package io.stagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.scenario.text.ScenarioSource;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

class CompletionTest {
	private static final Vocabulary VOCABULARY = new Vocabulary(Map.of("on-fault", "c", "none", "nobody"), List.of("4.20", "4.22"),
			List.of("6.1"), List.of("nfit"), List.of("acpi_init", "bert_init"),
			path -> path.isEmpty() ? List.of("tables/", "my file") : path.equals("tables/") ? List.of("dsdt.dat") : List.of());

	/** The caret stands at the bar; the line is among others. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			pla|                      ; platform
			|boot                     ; *platform boot cpu before in expect
			x|                        ; xen xen-build xen-command-line xen-heap
			policy |                  ; on-fault none
			policy none+o|            ; none+on-fault
			xen 4.2|                  ; 4.20 4.22
			linux |                   ; 6.1
			modules |                 ; nfit
			modules nvme |            ; nfit
			driver e|                 ; edu
			driver edu |              ; nfit
			smmu |                    ; none dom0-stage1 shared-stage2
			smmu sh|x                 ; shared-stage2
			smmu shared-stage2 |      ; stall
			smmu what |               ;
			platform |                ; tables/ "my file"
			initrd-table tables/|     ; tables/dsdt.dat
			initrd-table "tables/|"   ; tables/dsdt.dat
			platform a |              ; at
			initrd-table a |          ; at
			before |                  ; acpi_init: bert_init:
			after acpi_init: |        ; cpu dma plug msi expect in
			in |                      ; probe:
			in probe: d|              ; dma
			dma |                     ; edu
			dma edu |                 ; read write
			dma edu read |            ;
			bar e|                    ; edu
			pci 0:0:4.0 |             ; multifunction bridge
			pci 0:0:4.0 bridge 1 |    ; port
			efi-memory 0x0..0xfff |   ; *conventional acpi-reclaim
			efi-memory 0x0..0xfff mmio wb |; wt wc uc
			expect |                  ; *mapped not fault pages-mapped-by acpi_init
			expect mapped 0x0 |       ; -> ro rw type memory
			expect mapped 0x0 type |  ; *mmio_direct_c
			expect not |              ; mapped
			expect event F_TR|        ; F_TRANSLATION F_TRANSL_FORBIDDEN
			expect dma edu |          ; works fails
			expect hypercalls |       ; <= >= =
			expect acpi_init |        ; maps
			expect fault |            ; at by count
			boot # p|                 ;
			""")
	void offersWhatMayStandThere(String line, String expected) {
		var before = "pci 0:0:3.0 edu\nin probe: msi edu\n";
		int caret = line.indexOf('|');
		var text = before + line.substring(0, caret) + line.substring(caret + 1) + "\nboot\n";
		var found = Completion.at(ScenarioSource.of("x", text), before.length() + caret, VOCABULARY).stream()
				.map(Completion.Proposal::text).toList();
		var words = expected == null ? List.<String> of() : List.of(expected.replace("*", "").split(" (?!file)"));
		if (expected != null && expected.startsWith("*")) {
			assertTrue(found.containsAll(words), found::toString);
		} else {
			assertEquals(words.stream().sorted().toList(), found.stream().sorted().toList());
		}
	}

	@Test
	void aProposalTakesThePlaceOfTheWordInWhichTheCaretStands() {
		var proposal = Completion.at(ScenarioSource.of("x", "boot\nplatfomr x"), 8, VOCABULARY).getFirst();
		assertEquals(List.of(5, 8, "platform"), List.of(proposal.offset(), proposal.length(), proposal.text()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"dma-before-touch.scenario", "recorded-boot.scenario"})
	void theWordsOfTheExamplesAreOfferedWhereTheyStand(String name) throws Exception {
		var source = ScenarioSource.of(name, Files.readString(Repository.example().resolve(name)));
		for (int offset = 0; offset <= source.lines().length(); offset++) {
			Completion.at(source, offset, VOCABULARY);
			Explanation.at(source, offset);
		}
		for (int i = 0; i < source.lines().size(); i++) {
			var words = source.lines().get(i).words();
			if (!words.isEmpty()) {
				var offered = Completion.at(source, source.lines().offsetOf(i) + words.getFirst().column() - 1, VOCABULARY);
				assertTrue(offered.stream().anyMatch(one -> one.text().equals(words.getFirst().text())), words::toString);
			}
		}
	}

	@Test
	void anyOffsetOfAnyTextCanBeAskedFor() {
		Seeds.check(300, random -> {
			var source = ScenarioSource.of("x", Texts.mutated(random));
			for (int i = 0; i < 40; i++) {
				int offset = random.nextInt(source.lines().length() + 1);
				var line = source.lines().lineAt(offset);
				int caret = Math.min(offset, source.lines().offsetOf(line) + source.lines().get(line).text().length());
				for (var proposal : Completion.at(source, offset, VOCABULARY)) {
					assertTrue(proposal.offset() <= caret && caret <= proposal.offset() + proposal.length(), proposal::toString);
				}
				Explanation.at(source, offset);
			}
		});
	}

	@Test
	void wordsAreExplained() {
		var source = ScenarioSource.of("x", "before acpi_init: dma edu read 0x0 1");
		assertEquals(Optional.of("when the function is about to be called"), Explanation.at(source, 2).map(Explanation::meaning));
		assertEquals(Optional.of(Slot.POINT.text()), Explanation.at(source, 9).map(Explanation::meaning));
		assertEquals(Optional.of("dma DEVICE read|write ADDRESS LENGTH"), Explanation.at(source, 18).map(Explanation::usage));
		assertEquals(Optional.of(Slot.DEVICE.text()), Explanation.at(source, 22).map(Explanation::meaning));
		assertEquals(Optional.empty(), Explanation.at(source, 6));
	}
}
