package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.cli.text.WalkJson;
import io.stagewalk.json.Json;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.DescriptorField;
import io.stagewalk.translation.DescriptorFields;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.WalkText;
import io.stagewalk.translation.Walker;
import io.stagewalk.translation.smmu.SmmuOutcome;
import io.stagewalk.translation.smmu.StreamRegime;
import io.stagewalk.translation.smmu.Transaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code stagewalk walk}. */
@Command(name = "walk", description = "Translate one address by the tables of a memory image, level by level.")
final class WalkCommand implements Callable<Integer> {
	private final Console console;
	@Mixin
	private ImageOptions options;
	@Mixin
	private StreamOptions device;
	@Parameters(index = "1", paramLabel = "ADDRESS", converter = AddressConverter.class,
			description = "A VA, with --stage 2 an IPA, with --stage smmu as the device gives it; 0x40000000 or decimal.")
	private Long address;
	@Option(names = "--access", paramLabel = "ACCESS", defaultValue = "read", converter = AccessNames.Converter.class,
			completionCandidates = AccessNames.class, description = "What is tried: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
	private Access access;
	@Option(names = "--user", description = "The access is one of EL0.")
	private boolean user;
	@Option(names = "--privileged", description = "With --stage smmu: the device marks the access as privileged.")
	private boolean privileged;
	@Mixin
	private JsonOption json;

	WalkCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		if (options.stage() == StageChoice.SMMU) {
			if (user) {
				throw wrong("--user: does not go with --stage smmu; without --privileged, an access is unprivileged");
			}
			return transaction(options.openSmmu(), privileged ? Privilege.PRIVILEGED : Privilege.UNPRIVILEGED);
		}
		device.requireNone();
		if (privileged) {
			throw wrong("--privileged: goes with --stage smmu; without --user, an access is privileged");
		}
		var privilege = user ? Privilege.UNPRIVILEGED : Privilege.PRIVILEGED;
		var opened = options.open(console);
		var above = opened.regime().stage1().map(Stage1Regime::regime);
		if (user && above.isPresent() && !above.get().hasTwoRanges()) {
			throw wrong("--user: there is no EL0 in the regime of " + above.get().text());
		}
		var regime = opened.stage() == StageChoice.STAGE1 ? opened.regime().stage1Only() : opened.regime();
		Address input = opened.stage().hasStage1() ? new VA(address) : new IPA(address);
		var translation = new Walker(opened.memory(), regime).walk(input, access, privilege);
		var text = WalkText.of(translation, input, privilege, regime);
		var title = (opened.stage().hasStage1() ? "VA " : "IPA ") + input + ", " + NameConverter.name(access) + (user ? " by EL0" : "") + ", "
				+ opened.subject();
		json.write(console, lines(title, text), WalkJson.of(translation, input, text));
		return translation instanceof Translation.Translated ? 0 : 1;
	}

	private ParameterException wrong(String message) {
		return new ParameterException(options.commandLine(), message);
	}

	private int transaction(ImageOptions.OpenedSmmu opened, Privilege privilege) {
		var stream = device.required();
		var transaction = new Transaction(stream, device.substream(), address, access, privilege, Transaction.DEFAULT_ATTRIBUTES, 0);
		var outcome = opened.smmu().translate(opened.memory(), transaction);
		var found = StreamRegime.of(opened.memory(), opened.smmu(), stream, device.substream());
		var lines = new ArrayList<String>();
		lines.add("StreamID " + stream + ", address " + Address.text(address) + ", " + NameConverter.name(access)
				+ (privileged ? " privileged" : "") + ", SMMUv3");
		lines.addAll(SmmuText.structures(outcome.explanation()));
		var form = Json.object().with("stream", Json.hex(stream.index())).with("address", Json.hex(address));
		SmmuText.json(form, outcome);
		if (found instanceof StreamRegime.Translating translating && outcome.explanation().walk().isPresent()) {
			var walk = outcome.explanation().walk().get();
			var input = translating.regime().stage1().isPresent() ? new VA(address) : new IPA(address);
			var text = WalkText.of(walk, input, privilege, translating.regime());
			addWalk(lines, text);
			lines.add("-> " + SmmuText.outcome(outcome));
			addReason(lines, text);
			form.with("walk", WalkJson.of(walk, input, text));
		} else {
			lines.add("-> " + SmmuText.outcome(outcome));
			addRemark(lines, outcome);
		}
		json.write(console, lines, form.build());
		return SmmuText.passes(outcome) ? 0 : 1;
	}

	private static List<String> lines(String title, WalkText text) {
		var lines = new ArrayList<String>();
		lines.add(title);
		addWalk(lines, text);
		lines.add("-> " + text.outcome());
		addReason(lines, text);
		return lines;
	}

	/** Where it is not the outcome itself. */
	private static void addRemark(List<String> lines, SmmuOutcome outcome) {
		var remark = outcome.explanation().remark();
		if (!remark.isEmpty() && !(outcome instanceof SmmuOutcome.NotModelled)) {
			lines.add("   " + remark);
		}
	}

	private static void addReason(List<String> lines, WalkText text) {
		if (!text.reason().isEmpty()) {
			lines.add("   " + text.reason());
		}
	}

	private static void addWalk(List<String> lines, WalkText text) {
		if (!text.steps().isEmpty()) {
			var table = new TextTable("stage", "level", "table", "index>", "entry at", "descriptor", "");
			for (var step : text.steps()) {
				var read = step.read();
				table.row(read.stage() == Stage.STAGE1 ? "1" : "  2", "L" + read.level(), Address.text(step.table()),
						Integer.toString(step.index()), read.address().toString(), read.descriptor().toString(), step.kind());
			}
			lines.addAll(table.lines());
		}
		text.steps().stream().filter(WalkText.Step::isLeaf).filter(step -> isDeciding(text, step)).forEach(step -> addFields(lines, step));
	}

	/** The last of all and the last of stage 1: the others only locate tables. */
	private static boolean isDeciding(WalkText text, WalkText.Step step) {
		return step == text.steps().getLast() || step.read().stage() == Stage.STAGE1;
	}

	private static void addFields(List<String> lines, WalkText.Step step) {
		lines.add("fields of " + step.read().descriptor() + ", stage " + (step.read().stage() == Stage.STAGE1 ? "1" : "2") + " L"
				+ step.read().level() + ":");
		var table = new TextTable("  field", "bits", "value", "");
		for (DescriptorField field : step.fields()) {
			table.row("  " + field.name(), field.bits(), field.digits(), field.meaning());
		}
		lines.addAll(table.lines().subList(1, table.lines().size()));
		var inherited = DescriptorFields.inherited(step.inherited());
		if (!inherited.isEmpty()) {
			lines.add("  inherited from the tables above: " + inherited);
		}
	}
}
