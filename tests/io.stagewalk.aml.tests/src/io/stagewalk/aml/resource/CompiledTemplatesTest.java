package io.stagewalk.aml.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Checksum;

/** What iasl compiles of every macro is decoded to one descriptor of its kind, and encoded to the same bytes. */
class CompiledTemplatesTest {

	@Test
	void areEncodedToTheSameBytes(TestReporter reporter) throws Exception {
		var buffers = Templates.compiled();
		for (var entry : buffers.entrySet()) {
			assertArrayEquals(entry.getValue(), ResourceTemplate.of(entry.getValue()).encode(), entry.getKey());
		}
		assertEquals(Templates.sources().keySet(), buffers.keySet());
		reporter.publishEntry("templates", Integer.toString(buffers.size()));
	}

	@Test
	void coverEveryKindThatIaslKnows() throws Exception {
		var kinds = new TreeSet<String>();
		for (var buffer : Templates.compiled().values()) {
			ResourceTemplate.of(buffer).descriptors().forEach(descriptor -> kinds.add(descriptor.getClass().getSimpleName()));
		}
		assertEquals("[AddressSpace, Config, Dma, EndDependent, EndTag, ExtendedAddressSpace, ExtendedInterrupt, FixedDma, FixedIo, "
				+ "Function, GenericRegister, GpioConnection, Group, GroupConfig, GroupFunction, Io, Irq, Memory24, Memory32, "
				+ "Memory32Fixed, SerialBus, StartDependent, VendorLong, VendorShort]", kinds.toString());
	}

	@Test
	void haveNoChecksum() throws Exception {
		for (var buffer : Templates.compiled().values()) {
			assertEquals(Checksum.NONE, ResourceTemplate.of(buffer).checksum());
		}
	}

	/** Without optimizing, and without the check that lengths and fixed bounds agree: every combination of flags is there. */
	@Test
	void areWhatIaslMakesOfTheSource(@TempDir Path folder) throws Exception {
		var source = Files.copy(Templates.folder().resolve("resources.asl"), folder.resolve("resources.asl"));
		try {
			var iasl = new ProcessBuilder("iasl", "-oa", "-cr", source.toString()).redirectErrorStream(true)
					.redirectOutput(folder.resolve("log").toFile()).start();
			assertTrue(iasl.waitFor(1, TimeUnit.MINUTES));
		} catch (IOException e) {
			Assumptions.abort("skipped: no iasl");
		}
		assertArrayEquals(Files.readAllBytes(Templates.folder().resolve("resources.aml")), Files.readAllBytes(folder.resolve("resources.aml")));
	}
}
