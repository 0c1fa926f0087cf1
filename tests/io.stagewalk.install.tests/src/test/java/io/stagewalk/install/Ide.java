package io.stagewalk.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** An Eclipse IDE in a folder of its own, driven from outside. */
final class Ide {

	/** Generous: a slow machine that is busy with other builds must not fail. */
	private static final long TIMEOUT_MINUTES = 5;

	private final Path home;
	private final Path workspace;

	private Ide(Path home, Path workspace) {
		this.home = home;
		this.workspace = workspace;
	}

	/** A copy of an installed product, with a new workspace beside it. */
	static Ide copyOf(Path product, Path folder) throws IOException {
		Path home = folder.resolve("ide");
		try (Stream<Path> files = Files.walk(product)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, home.resolve(product.relativize(file).toString()));
			}
		}
		return new Ide(home, folder.resolve("workspace"));
	}

	/** @param features the features' names as p2 knows them, separated by commas */
	void install(Path site, String features) throws IOException, InterruptedException {
		direct("-repository", site.toUri().toString(), "-installIU", features);
	}

	void uninstall(String features) throws IOException, InterruptedException {
		direct("-uninstallIU", features);
	}

	private void direct(String... arguments) throws IOException, InterruptedException {
		List<String> command = launch(List.of());
		command.addAll(List.of("-application", "org.eclipse.equinox.p2.director", "-destination", home.toString(),
				"-profile", "DefaultProfile"));
		command.addAll(List.of(arguments));
		run(command, "director.log");
	}

	/** Starts the workbench, waits for its window, closes it; the state of each bundle by symbolic name. */
	Map<String, Integer> bundleStates() throws IOException, InterruptedException {
		Path agent = agent();
		Path report = home.resolveSibling("bundles.txt");
		Files.deleteIfExists(report);
		List<String> command = launch(List.of("-javaagent:" + agent + "=" + report));
		if (System.getenv("DISPLAY") == null) {
			command.addAll(0, List.of("xvfb-run", "-a"));
		}
		run(command, "workbench.log");
		Map<String, Integer> states = new TreeMap<>();
		for (String line : Files.readAllLines(report)) {
			int space = line.indexOf(' ');
			states.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
		}
		return states;
	}

	/** What the IDE has written to its error log. */
	String errorLog() throws IOException {
		Path log = workspace.resolve(".metadata/.log");
		return Files.exists(log) ? Files.readString(log) : "";
	}

	private List<String> launch(List<String> machineArguments) throws IOException {
		Path launcher;
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(home.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
			launcher = jars.iterator().next();
		}
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(machineArguments);
		command.addAll(List.of("-jar", launcher.toString(), "-nosplash", "-data",
				workspace.toString()));
		return command;
	}

	private void run(List<String> command, String logName) throws IOException, InterruptedException {
		Path log = home.resolveSibling(logName);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		boolean ended = process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES);
		if (!ended) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly().waitFor();
		}
		if (!ended || process.exitValue() != 0) {
			throw new AssertionError((ended ? "exit code " + process.exitValue() : "timeout") + ": " + command + "\n"
					+ Files.readString(log) + errorLog());
		}
	}

	private Path agent() throws IOException {
		Path jar = home.resolveSibling("agent.jar");
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Premain-Class", BundleReport.class.getName());
		String entry = BundleReport.class.getName().replace('.', '/') + ".class";
		try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest);
				InputStream classFile = BundleReport.class.getClassLoader().getResourceAsStream(entry)) {
			out.putNextEntry(new JarEntry(entry));
			classFile.transferTo(out);
		}
		return jar;
	}
}
