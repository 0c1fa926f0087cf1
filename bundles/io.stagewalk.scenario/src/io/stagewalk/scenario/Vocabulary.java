package io.stagewalk.scenario;

import java.util.List;
import java.util.Map;

/**
 * Names that a scenario can use and this bundle does not know.
 *
 * @param policies  each with its description
 * @param xen       versions of Xen
 * @param linux     versions of Linux
 * @param modules   of Linux of which it is known what they do
 * @param functions of Xen and Linux that a boot passes through
 * @param folder    what files there are
 */
public record Vocabulary(Map<String, String> policies, List<String> xen, List<String> linux, List<String> modules, List<String> functions,
		Folder folder) {
	/** Knows no names. */
	public static final Vocabulary NONE = new Vocabulary(Map.of(), List.of(), List.of(), List.of(), List.of(), path -> List.of());

	public Vocabulary {
		xen = List.copyOf(xen);
		linux = List.copyOf(linux);
		modules = List.copyOf(modules);
		functions = List.copyOf(functions);
	}

	/** Files and folders. */
	@FunctionalInterface
	public interface Folder {

		/**
		 * What is in a folder: names, those of folders with a slash at the end.
		 *
		 * @param path relative to the scenario's own folder, with a slash at the end; empty for that folder
		 * @return nothing if there is no such folder, or it cannot be read
		 */
		List<String> entries(String path);
	}
}
