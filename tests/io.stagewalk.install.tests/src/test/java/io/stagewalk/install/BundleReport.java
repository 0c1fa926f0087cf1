package io.stagewalk.install;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java agent that lets an IDE tell from inside what became of its bundles, without being one of them: once the
 * workbench has a window, every bundle that came with Stagewalk is started, the state of all bundles is written down, a line each
 * ({@code SYMBOLIC-NAME STATE}, the state as in {@code org.osgi.framework.Bundle}), and the workbench is closed.
 * <p>
 * The IDE's classes are not on this class's path; it finds them among those that the machine has loaded.
 */
public final class BundleReport {

	private final Path report;
	private final Instrumentation machine;

	private BundleReport(Path report, Instrumentation machine) {
		this.report = report;
		this.machine = machine;
	}

	/** @param report the file to write; it appears only when it is complete */
	public static void premain(String report, Instrumentation machine) {
		Thread.ofPlatform().daemon().name("bundle report").start(new BundleReport(Path.of(report), machine)::run);
	}

	private void run() {
		try {
			Object workbench = awaitWorkbench();
			Object display = call(workbench, "org.eclipse.ui.IWorkbench", "getDisplay");
			Runnable reportAndClose = () -> {
				try {
					write(bundleStates());
					call(workbench, "org.eclipse.ui.IWorkbench", "close");
				} catch (ReflectiveOperationException | IOException e) {
					throw new IllegalStateException(e);
				}
			};
			display.getClass().getMethod("asyncExec", Runnable.class).invoke(display, reportAndClose);
		} catch (ReflectiveOperationException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private Object awaitWorkbench() throws ReflectiveOperationException, InterruptedException {
		while (true) {
			Thread.sleep(500);
			Optional<Class<?>> platform = loaded("org.eclipse.ui.PlatformUI");
			if (platform.isPresent() && (boolean) platform.get().getMethod("isWorkbenchRunning").invoke(null)) {
				Object workbench = platform.get().getMethod("getWorkbench").invoke(null);
				if ((int) call(workbench, "org.eclipse.ui.IWorkbench", "getWorkbenchWindowCount") > 0) {
					return workbench;
				}
			}
		}
	}

	private List<String> bundleStates() throws ReflectiveOperationException {
		Class<?> platform = loaded("org.eclipse.ui.PlatformUI").orElseThrow();
		Object workbenchBundle = loaded("org.osgi.framework.FrameworkUtil").orElseThrow()
				.getMethod("getBundle", Class.class).invoke(null, platform);
		Object context = call(workbenchBundle, "org.osgi.framework.Bundle", "getBundleContext");
		List<String> states = new ArrayList<>();
		for (Object bundle : (Object[]) call(context, "org.osgi.framework.BundleContext", "getBundles")) {
			String name = (String) call(bundle, "org.osgi.framework.Bundle", "getSymbolicName");
			if (name.matches("io\\.stagewalk\\..*|org\\.eclipse\\.(draw2d|gef)")) {
				call(bundle, "org.osgi.framework.Bundle", "start");
			}
			states.add(name + " " + call(bundle, "org.osgi.framework.Bundle", "getState"));
		}
		return states;
	}

	private void write(List<String> lines) throws IOException {
		Path unfinished = report.resolveSibling(report.getFileName() + ".unfinished");
		Files.write(unfinished, lines);
		Files.move(unfinished, report, StandardCopyOption.ATOMIC_MOVE);
	}

	private Object call(Object target, String type, String method) throws ReflectiveOperationException {
		return loaded(type).orElseThrow().getMethod(method).invoke(target);
	}

	private Optional<Class<?>> loaded(String name) {
		Stream<Class<?>> classes = Arrays.stream(machine.getAllLoadedClasses());
		return classes.filter(type -> type.getName().equals(name)).findFirst();
	}
}
