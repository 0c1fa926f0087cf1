package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.region.Region;
import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.testing.Repository;

/** A policy that is not ours is found on the class path: the one in examples, compiled here. */
class OthersPolicyTest {
	private static final String SERVICES = "META-INF/services";
	@TempDir
	private Path classes;

	@BeforeEach
	void compile() throws IOException {
		var example = Repository.root().resolve("examples/policy");
		var path = Stream.of(MappingPolicy.class, RangeSet.class, Region.class).map(OthersPolicyTest::place)
				.collect(Collectors.joining(File.pathSeparator));
		var compiler = ToolProvider.getSystemJavaCompiler();
		assertNotNull(compiler, "the tests run on a JDK");
		assertEquals(0, compiler.run(null, null, null, "-d", classes.toString(), "-cp", path.toString(),
				example.resolve("src/org/example/policy/StaticTablesPolicy.java").toString()));
		var services = Files.createDirectories(classes.resolve(SERVICES));
		var name = MappingPolicy.class.getName();
		Files.copy(example.resolve(SERVICES).resolve(name), services.resolve(name));
	}

	/** Where a class was loaded from. */
	private static String place(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		} catch (URISyntaxException wrong) {
			throw new AssertionError(wrong);
		}
	}

	private Invocation run(String... arguments) throws IOException {
		var thread = Thread.currentThread();
		var before = thread.getContextClassLoader();
		try (var loader = new URLClassLoader(new URL[] { classes.toUri().toURL() }, MappingPolicy.class.getClassLoader())) {
			thread.setContextClassLoader(loader);
			return Invocation.of(arguments);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	@Test
	void itCanBeRunByItselfAndWithOthers() throws IOException {
		var compared = run("compare", Invocation.RECORDED, "--policy", "none,static-tables,static-tables+on-fault");
		assertEquals(0, compared.exitCode(), compared.err());
		assertTrue(compared.out().contains("up front, by the policy"), compared.out());
		assertTrue(run("run", "--help").out().contains("static-tables"));
	}

	@Test
	void withoutItsJarItIsNotKnown() {
		var run = Invocation.of("run", Invocation.DMA, "--policy", "static-tables");
		assertEquals(2, run.exitCode());
		assertTrue(run.err().contains("found static-tables"), run.err());
	}

	@Test
	void oneThatCannotBeLoadedIsNamed() throws IOException {
		Files.writeString(classes.resolve(SERVICES).resolve(MappingPolicy.class.getName()), "org.example.policy.Missing\n");
		var run = run("run", Invocation.DMA);
		assertEquals(2, run.exitCode());
		assertTrue(run.err().contains("org.example.policy.Missing"), run.err());
	}
}
