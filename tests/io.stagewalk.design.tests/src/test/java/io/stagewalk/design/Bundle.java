package io.stagewalk.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bundle or test fragment as its folder has it. */
record Bundle(Path folder, Attributes manifest) {
	/** Attributes and directives of a manifest's clauses; a quoted value may have a comma in it. */
	private static final Pattern PARAMETERS = Pattern.compile(";[^,\"]*(\"[^\"]*\"[^,\"]*)*");
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+?)\\.[A-Z*][\\w.*]*;", Pattern.MULTILINE);

	/** What the build makes of {@code bundles/}: ours, and the GEF repackaged for IDEs that have none. */
	static List<Bundle> all() {
		return in("bundles");
	}

	/** Those that are ours. */
	static List<Bundle> ours() {
		return all().stream().filter(bundle -> bundle.name().startsWith("io.stagewalk.")).toList();
	}

	static List<Bundle> tests() {
		return in("tests");
	}

	private static List<Bundle> in(String folder) {
		return Repository.children(Repository.root().resolve(folder)).filter(Files::isDirectory)
				.map(Bundle::read).flatMap(Optional::stream).toList();
	}

	private static Optional<Bundle> read(Path folder) {
		var file = folder.resolve("META-INF/MANIFEST.MF");
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try (var in = Files.newInputStream(file)) {
			return Optional.of(new Bundle(folder, new Manifest(in).getMainAttributes()));
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	String name() {
		return folder.getFileName().toString();
	}

	/** The names that a header lists, without their parameters. */
	Set<String> header(String name) {
		var value = manifest.getValue(name);
		var names = new TreeSet<String>();
		if (value != null) {
			Stream.of(PARAMETERS.matcher(value).replaceAll("").split(",")).map(String::strip).forEach(names::add);
		}
		return names;
	}

	List<Path> sources() {
		var folderOfSources = folder.resolve("src");
		return Files.isDirectory(folderOfSources) ? Repository.files(folderOfSources, ".java") : List.of();
	}

	/** The package that a source file lies in. */
	String packageOf(Path source) {
		return folder.resolve("src").relativize(source.getParent()).toString().replace('/', '.').replace('\\', '.');
	}

	Set<String> packages() {
		var packages = new TreeSet<String>();
		sources().forEach(source -> packages.add(packageOf(source)));
		return packages;
	}

	/** The packages that a source file imports from. */
	static Set<String> imports(Path source) {
		var imports = new TreeSet<String>();
		IMPORT.matcher(Repository.read(source)).results().forEach(match -> imports.add(match.group(1)));
		return imports;
	}
}
