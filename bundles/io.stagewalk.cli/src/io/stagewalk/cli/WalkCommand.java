package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.cli.text.WalkJson;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.DescriptorField;
import io.stagewalk.translation.DescriptorFields;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.WalkText;
import io.stagewalk.translation.Walker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stagewalk walk}. */
@Command(name = "walk", description = "Translate one address by the tables of a memory image, level by level.")
final class WalkCommand implements Callable<Integer> {
	private final Console console;
	@Mixin
	private ImageOptions options;
	@Parameters(index = "1", paramLabel = "ADDRESS", converter = AddressConverter.class,
			description = "A VA, or with --stage 2 an IPA; 0x40000000 or decimal.")
	private Long address;
	@Option(names = "--access", paramLabel = "ACCESS", defaultValue = "read", converter = AccessNames.Converter.class,
			completionCandidates = AccessNames.class, description = "What is tried: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
	private Access access;
	@Option(names = "--user", description = "By EL0.")
	private boolean user;
	@Mixin
	private JsonOption json;

	WalkCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var opened = options.open(console);
		var regime = opened.stage() == StageChoice.STAGE1 ? opened.regime().stage1Only() : opened.regime();
		Address input = opened.stage().hasStage1() ? new VA(address) : new IPA(address);
		var privilege = user ? Privilege.UNPRIVILEGED : Privilege.PRIVILEGED;
		var translation = new Walker(opened.memory(), regime).walk(input, access, privilege);
		var text = WalkText.of(translation, input, privilege, regime);
		var title = (opened.stage().hasStage1() ? "VA " : "IPA ") + input + ", " + NameConverter.name(access) + (user ? " by EL0" : "") + ", "
				+ opened.subject();
		json.write(console, lines(title, text), WalkJson.of(translation, input, text));
		return translation instanceof Translation.Translated ? 0 : 1;
	}

	private static List<String> lines(String title, WalkText text) {
		var lines = new ArrayList<String>();
		lines.add(title);
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
		lines.add("-> " + text.outcome());
		if (!text.reason().isEmpty()) {
			lines.add("   " + text.reason());
		}
		return lines;
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
