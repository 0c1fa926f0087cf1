package io.stagewalk.aml.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import io.stagewalk.aml.iasl.Iasl;

/** Which iasl is run, and with what options: preferences of the workspace. */
public final class IaslSettings {
	/** What to do where there is none, behind what the engine says. */
	public static final String HINT = "If it is installed elsewhere, Window > Preferences > ASL Compiler takes its path.";
	/** Path of the program; empty for the one on the search path. */
	static final String PROGRAM = "iasl";
	/** Options behind those that are always given, as they are written on a command line. */
	static final String OPTIONS = "options";
	private static final String BUNDLE = "io.stagewalk.aml.ui";
	private static final String INCLUDE_FOLDER = "-I";
	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

	private IaslSettings() {
	}

	/** The compiler. */
	public static Iasl iasl() {
		var program = preference(PROGRAM);
		return program.isBlank() ? Iasl.INSTALLED : new Iasl(program.strip());
	}

	/** The options for a source; folders of includes are taken from its project on. */
	public static List<String> options(IFile source) {
		var options = new ArrayList<>(Iasl.AS_WRITTEN);
		WORD.matcher(preference(OPTIONS)).results().map(word -> word.group(1) == null ? word.group() : word.group(1))
				.forEach(word -> options.add(INCLUDE_FOLDER.equals(options.getLast()) ? inProject(source, word) : word));
		return options;
	}

	/** Where included files are looked for when they are not beside the source. */
	public static List<Path> includeFolders(IFile source) {
		var folders = new ArrayList<Path>();
		var options = options(source);
		for (int i = 1; i < options.size(); i++) {
			if (INCLUDE_FOLDER.equals(options.get(i - 1))) {
				folders.add(Path.of(options.get(i)));
			}
		}
		return folders;
	}

	private static String inProject(IFile source, String folder) {
		var project = Optional.ofNullable(source.getProject().getLocation());
		return project.map(IPath::toPath).map(path -> path.resolve(folder).toString()).orElse(folder);
	}

	private static String preference(String key) {
		return Platform.getPreferencesService().getString(BUNDLE, key, "", null);
	}

	static IPreferenceStore store() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
	}

	/** Lets somebody know of every change, on the thread that makes it. */
	public static void whenChanged(Runnable hears) {
		InstanceScope.INSTANCE.getNode(BUNDLE).addPreferenceChangeListener(change -> hears.run());
	}
}
