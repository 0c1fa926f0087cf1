package io.stagewalk.aml.ui.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;

import io.stagewalk.aml.ui.settings.IaslSettings;

/**
 * Which sources include which files, as far as sources have been read. Comments are not told from what iasl reads: a file
 * too many only has a source checked once more.
 */
final class Includes {
	/** {@code Include ("file")}, and the preprocessor's. @see "ACPI 6.5, 19.6.63 Include" */
	private static final Pattern DIRECTIVE = Pattern.compile("\\binclude\\s*+\\(?+\\s*+[\"<]([^\">\\r\\n]++)[\">]", Pattern.CASE_INSENSITIVE);
	/** A file with more bytes is not looked into. */
	private static final long MAX_BYTES = 1 << 24;

	private final Map<IFile, Set<Path>> included = new HashMap<>();
	private final Map<Path, Set<IFile>> including = new HashMap<>();

	/** Reads what a source includes, directly or not. */
	void learn(IFile source) {
		var files = AslFiles.path(source).map(path -> files(path, IaslSettings.includeFolders(source))).orElse(Set.of());
		synchronized (this) {
			forget(source);
			included.put(source, files);
			files.forEach(file -> including.computeIfAbsent(file, any -> new HashSet<>()).add(source));
		}
	}

	synchronized void forget(IFile source) {
		for (var file : included.getOrDefault(source, Set.of())) {
			including.get(file).remove(source);
		}
		included.remove(source);
	}

	/** The sources that include a file. */
	synchronized Set<IFile> of(IFile file) {
		return AslFiles.path(file).map(path -> Set.copyOf(including.getOrDefault(path, Set.of()))).orElse(Set.of());
	}

	/** Every place where iasl looks for one: a file that is not there yet counts too. */
	private static Set<Path> files(Path source, List<Path> folders) {
		var places = new ArrayList<Path>();
		places.add(source.getParent());
		places.addAll(folders);
		var found = new HashSet<Path>();
		var unread = new ArrayDeque<>(List.of(source));
		while (!unread.isEmpty()) {
			for (var name : names(unread.pop())) {
				for (var place : places) {
					resolved(place, name).stream().filter(found::add).forEach(unread::push);
				}
			}
		}
		found.remove(source);
		return found;
	}

	private static List<Path> resolved(Path folder, String name) {
		try {
			return List.of(folder.resolve(name).normalize());
		} catch (InvalidPathException strange) {
			return List.of();
		}
	}

	private static List<String> names(Path file) {
		try {
			if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
				return List.of();
			}
			return DIRECTIVE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).results().map(found -> found.group(1)).toList();
		} catch (IOException unreadable) {
			// iasl will say so
			return List.of();
		}
	}
}
