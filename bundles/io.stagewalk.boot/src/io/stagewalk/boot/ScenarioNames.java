package io.stagewalk.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import io.stagewalk.boot.linux.acpi.KernelModule;
import io.stagewalk.boot.policy.Policies;
import io.stagewalk.boot.version.LinuxVersion;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.scenario.Draft;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Vocabulary;
import io.stagewalk.trace.Function;

/** The names that a scenario can use, for completion. */
public final class ScenarioNames {
	/** More entries of a folder are not offered. */
	private static final int MAX_ENTRIES = 1000;

	private ScenarioNames() {
	}

	/**
	 * @param folder   of the scenario
	 * @param policies that the scenario may name
	 * @param text     of the scenario: what is called how depends on the versions that it names
	 */
	public static Vocabulary of(Path folder, Policies policies, String text) {
		var described = new LinkedHashMap<String, String>();
		policies.known().forEach(policy -> described.put(policy.name(), policy.description()));
		return new Vocabulary(described, XenVersion.KNOWN.stream().map(XenVersion::name).toList(),
				LinuxVersion.KNOWN.stream().map(LinuxVersion::name).toList(), KernelModule.names(),
				points(folder, policies, text).all().stream().map(Function::name).distinct().toList(), path -> entries(folder, path));
	}

	/** Of the versions that boot where nothing is said, if the text is too long to be read. */
	private static BootPoints points(Path folder, Policies policies, String text) {
		try {
			var draft = Draft.of(folder.resolve("new.scenario").toString(), text, included -> ScenarioText.read(Path.of(included)));
			return Settings.of(draft.scenario(), policies, new ArrayList<>()).points();
		} catch (ScenarioException tooLong) {
			return new BootPoints(XenVersion.LATEST.name(), LinuxVersion.DEFAULT.name());
		}
	}

	private static List<String> entries(Path folder, String path) {
		try (var entries = Files.list(folder.resolve(path))) {
			return entries.limit(MAX_ENTRIES).map(entry -> entry.getFileName() + (Files.isDirectory(entry) ? "/" : "")).sorted().toList();
		} catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
			return List.of();
		}
	}
}
