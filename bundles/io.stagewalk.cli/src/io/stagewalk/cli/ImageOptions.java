package io.stagewalk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import io.stagewalk.cli.text.Console;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.target.ElfCore;
import io.stagewalk.target.ImageException;
import io.stagewalk.target.ImageRegisters;
import io.stagewalk.target.SmmuImageRegisters;
import io.stagewalk.translation.ProcessingElement;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.smmu.SMMUv3;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A memory image with its registers, and which of its translations is meant. */
final class ImageOptions {
	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;
	@Parameters(index = "0", paramLabel = "IMAGE", description = "An ELF core whose segments lie by physical address.")
	private Path image;
	@Option(names = "--regs", required = true, paramLabel = "FILE", description = "The registers, as JSON (docs/json.md).")
	private Path registers;
	@Option(names = "--stage", required = true, paramLabel = "STAGE", converter = StageChoice.Converter.class,
			completionCandidates = StageChoice.Names.class, description = "Which translation: ${COMPLETION-CANDIDATES}.")
	private StageChoice stage;
	@Option(names = "--cpu", paramLabel = "N", description = "Whose registers; the first CPU that runs a guest if none is named.")
	private Integer cpu;
	@Option(names = "--regime", paramLabel = "REGIME", defaultValue = "el1", converter = LevelChoice.Converter.class,
			completionCandidates = LevelChoice.Names.class, description = "Whose stage 1: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
	private LevelChoice level;

	/**
	 * What is to be looked at.
	 *
	 * @param subject what it is, in words: {@code CPU 0 (p01.01), EL1&0, stage 1}
	 */
	record Opened(PhysicalMemory memory, TranslationRegime regime, StageChoice stage, String subject) {

		/** Whether both stages are wanted, and an address is its own IPA. */
		boolean isStage1Off() {
			return stage == StageChoice.BOTH && !regime.stage1().orElseThrow().has(Stage1Regime.Control.ENABLED);
		}

		/** What is left where stage 1 is off. */
		Opened stage2() {
			return new Opened(memory, TranslationRegime.of(regime.stage2().orElseThrow()), StageChoice.STAGE2, subject);
		}
	}

	/** A memory image with an SMMU. */
	record OpenedSmmu(PhysicalMemory memory, SMMUv3 smmu) {
	}

	StageChoice stage() {
		return stage;
	}

	/** Reads both files, of which the registers have to be those of an SMMU. */
	OpenedSmmu openSmmu() throws IOException, ImageException {
		if (cpu != null || level != LevelChoice.EL1) {
			throw new ParameterException(commandLine(), (cpu != null ? "--cpu" : "--regime") + ": does not go with --stage smmu");
		}
		var smmu = SmmuImageRegisters.read(registers);
		return new OpenedSmmu(ElfCore.open(image), smmu);
	}

	/** Reads both files; what is assumed is told on the console. */
	Opened open(Console console) throws IOException, ImageException {
		if (level != LevelChoice.EL1 && stage != StageChoice.STAGE1) {
			throw new ParameterException(commandLine(), "--regime: only el1 lies above stage 2");
		}
		var known = ImageRegisters.read(registers);
		int index = cpu == null ? known.guestCpu() : cpu;
		if (index < 0 || index >= known.cpus().size()) {
			throw new ParameterException(commandLine(), "--cpu: expected 0 to " + (known.cpus().size() - 1) + ", found " + index);
		}
		var named = known.cpus().get(index);
		var memory = ElfCore.open(image);
		if (cpu == null && known.cpus().size() > 1) {
			console.err().println("note: of " + known.cpus().size() + " CPUs, CPU " + index + " (" + named.name() + ") is looked at");
		}
		named.assumptions().stream().filter(this::matters)
				.forEach(assumption -> console.err().println("note: CPU " + index + ": " + assumption));
		var element = known.running(index);
		var regime = regime(console, element, known.guest().isPresent());
		var subject = "CPU " + index + " (" + named.name() + ")"
				+ regime.stage1().map(stage1 -> ", " + stage1.regime().text()).orElse("") + ", stage " + stage;
		return new Opened(memory, regime, stage, subject);
	}

	/** Registers of another stage 1 than the one that is asked about decide nothing. */
	private boolean matters(ImageRegisters.Assumption assumption) {
		return Stream.of(LevelChoice.values())
				.noneMatch(other -> assumption.isOfStage1(other.name()) && !(stage.hasStage1() && other == level));
	}

	CommandLine commandLine() {
		return spec.commandLine();
	}

	private TranslationRegime regime(Console console, ProcessingElement element, boolean guestNamed) {
		boolean isGuest = guestNamed || element.vttbr().vmid() != 0;
		if (stage == StageChoice.STAGE1) {
			boolean hostRuns = level == LevelChoice.EL1 && element.hcr().tge();
			if (hostRuns) {
				console.err().println("note: HCR_EL2.TGE is 1: EL1&0 is looked at as if a guest ran");
			}
			return (hostRuns ? element.ofGuest() : element).regime(regime(element));
		}
		if (element.stage2().isEmpty()) {
			if (!isGuest) {
				throw new ParameterException(commandLine(), "--stage " + stage + ": stage 2 is off by HCR_EL2");
			}
			console.err().println("note: stage 2 is off by HCR_EL2: it is looked at as if the guest ran");
		}
		var second = element.ofGuest().stage2Regime();
		return stage == StageChoice.STAGE2 ? TranslationRegime.of(second)
				: TranslationRegime.of(element.ofGuest().stage1(Regime.EL1_0), second);
	}

	private Regime regime(ProcessingElement element) {
		return switch (level) {
			case EL1 -> Regime.EL1_0;
			case EL2 -> element.isHost() ? Regime.EL2_0 : Regime.EL2;
			case EL3 -> Regime.EL3;
		};
	}
}
