package io.stagewalk.boot.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import io.stagewalk.boot.version.LinuxVersion;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.target.recording.Frames;
import io.stagewalk.target.recording.Inputs;
import io.stagewalk.target.recording.Recording;

/**
 * The scenario of a recorded boot: what was given to it, and nothing that happened in it. All that is not in the recording's inputs
 * and tables the model has to find out by itself.
 *
 * @param text  in the scenario language
 * @param notes what could not be said in it, and what was not known, for people
 */
public record DerivedScenario(String text, List<String> notes) {
	private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}([.+-][A-Za-z0-9.+-]*)?");
	private static final Pattern VCPUS = Pattern.compile("(?:^|\\s)dom0_max_vcpus=(\\d{1,4})(?:-(\\d{1,4}))?(?=\\s|$)");
	/** What a scenario's {@code cpus} may be at most. */
	private static final int MAX_CPUS = 128;
	/** @see "Arm ARM DDI 0487, D24.2.73 ID_AA64MMFR0_EL1, PARange" */
	private static final Set<Integer> PA_BITS = Set.of(32, 36, 40, 42, 44, 48, 52);
	private static final String INITRD_TABLES = "dom0-tables";

	public DerivedScenario {
		notes = List.copyOf(notes);
	}

	/** @throws IOException if the folder of the initrd's tables cannot be read */
	public static DerivedScenario of(Recording recording) throws IOException {
		var writer = new Writer(recording);
		writer.write();
		return new DerivedScenario(String.join("\n", writer.lines) + "\n", writer.notes);
	}

	private static final class Writer {
		private final Recording recording;
		private final Inputs inputs;
		private final List<String> lines = new ArrayList<>();
		private final List<String> notes = new ArrayList<>();

		Writer(Recording recording) {
			this.recording = recording;
			this.inputs = recording.inputs();
			inputs.unknown().forEach(member -> notes.add("the recording does not know " + member));
		}

		void write() throws IOException {
			lines.add("# What was given to the recorded boot; all else is the model's to find out.");
			lines.add("platform " + quoted(recording.folder().resolve(Recording.TABLES)));
			versions();
			machine();
			memory();
			initrd();
			errorStatus();
			lines.addAll(new PciStatements(inputs.pci()).lines());
			lines.add("boot");
		}

		private void versions() {
			version("xen", inputs.versions().xen(), version -> XenVersion.nearest(version).isPresent(), XenVersion.KNOWN.getFirst().name());
			if (inputs.machine().hasIts().equals(Optional.of(false))) {
				lines.add("xen-build no-its");
			}
			version("linux", inputs.versions().linux(), version -> LinuxVersion.nearest(version).isPresent(),
					LinuxVersion.KNOWN.getFirst().name());
			inputs.versions().linuxCommandLine().filter(text -> !text.isBlank() && text.chars().noneMatch(c -> c == '"' || c < ' '))
					.ifPresent(text -> lines.add("linux-command-line \"" + text + "\""));
			var modules = inputs.versions().modules().isEmpty() ? new PciStatements(inputs.pci()).modules() : inputs.versions().modules();
			if (!modules.isEmpty()) {
				lines.add("modules " + String.join(" ", modules));
			}
			lines.add("policy xen");
		}

		/** What is older than all that a scenario may name is taken for the oldest: that is nearer than the newest. */
		private void version(String word, Optional<String> text, Predicate<String> isKnown, String oldest) {
			var version = text.map(VERSION::matcher).filter(matcher -> matcher.lookingAt()).map(matcher -> matcher.group());
			version.filter(isKnown).ifPresent(known -> lines.add(word + " " + known));
			version.filter(isKnown.negate()).ifPresent(old -> {
				lines.add(word + " " + oldest);
				notes.add(word + " " + old + " is older than all that are known, and is modelled as " + oldest);
			});
		}

		private void machine() {
			var asked = inputs.versions().xenCommandLine().map(VCPUS::matcher).filter(matcher -> matcher.find());
			int most = asked.map(matcher -> Integer.parseInt(matcher.group(2) == null ? matcher.group(1) : matcher.group(2))).orElse(MAX_CPUS);
			int least = asked.map(matcher -> Integer.parseInt(matcher.group(1))).orElse(1);
			inputs.machine().cpus().ifPresent(cpus -> lines.add("cpus " + Math.clamp(Math.max(least, Math.min(cpus, most)), 1, MAX_CPUS)));
			inputs.machine().paBits().ifPresent(bits -> {
				if (PA_BITS.contains(bits)) {
					lines.add("pa-bits " + bits);
				} else {
					notes.add("machine.pa_bits is " + bits + ", which no Arm machine has, and is left out");
				}
			});
		}

		private void memory() {
			var given = GivenMemory.of(recording);
			given.banks().stream().filter(bank -> bank.count() > 0).forEach(bank -> lines.add("dom0-ram " + range(bank)));
			inputs.memory().acpi().stream().filter(bank -> given.crafted().filter(crafted -> pages(crafted).contains(bank)).isEmpty())
					.forEach(bank -> lines.add("acpi-memory " + bank));
			given.crafted().ifPresent(crafted -> remap("crafted", crafted));
			given.sharedInfo().ifPresent(page -> remap("shared-info", page));
			given.ballooned().forEach(frames -> lines.add("ballooned " + frames));
			given.grants().stream().findFirst().ifPresent(page -> remap("grant-table", page));
			given.grants().stream().skip(1).forEach(page -> notes.add("a scenario has one grant frame, not also that at frame 0x"
					+ Long.toHexString(page.gfn())));
		}

		private void remap(String word, Frames frames) {
			frames.mfn().ifPresent(mfn -> lines.add(word + " " + Address.text(frames.gfn() << Address.PAGE_SHIFT) + " -> "
					+ Address.text(mfn << Address.PAGE_SHIFT)));
		}

		private void initrd() throws IOException {
			for (var table : inputs.initrd()) {
				lines.add("initrd-table " + quoted(recording.folder().resolve(table.file()))
						+ table.address().map(at -> " at " + at).orElse(""));
			}
			var folder = recording.folder().resolve(INITRD_TABLES);
			if (inputs.initrd().isEmpty() && Files.isDirectory(folder)) {
				try (var files = Files.list(folder)) {
					files.filter(file -> file.toString().endsWith(".aml") || file.toString().endsWith(".dat")).sorted()
							.forEach(file -> lines.add("initrd-table " + quoted(file)));
				}
			}
		}

		/** What the registers hold that point to error status blocks. */
		private void errorStatus() {
			for (var block : inputs.firmware().errorBlocks()) {
				block.register().filter(register -> register.value() % Long.BYTES == 0)
						.ifPresent(register -> lines.add("memory " + register + " " + Address.text(block.range().first())));
			}
		}

		private static String range(Frames frames) {
			return pages(frames).toString();
		}

		private static AddressRange pages(Frames frames) {
			return AddressRange.ofFrames(frames.gfn(), Math.max(1, frames.count()));
		}

		/** From wherever the scenario is kept. */
		private static String quoted(Path path) {
			return "\"" + path.toAbsolutePath().normalize() + "\"";
		}
	}
}
