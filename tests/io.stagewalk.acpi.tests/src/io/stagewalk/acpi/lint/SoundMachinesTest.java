package io.stagewalk.acpi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.stagewalk.acpi.RawTable;
import io.stagewalk.memory.Progress;

/** What is unusual, but right by its specification or harmless, is no finding. */
class SoundMachinesTest {
	private static final int TRANSLATE_FRAME = 0x1e;

	@TestFactory
	Stream<DynamicTest> theCheckSaysNothing() {
		return Stream.of(
				sound("GAS-PORTS", "a register block without an address", machine -> machine.set("FACP", "PM1A Event Block/Space ID", 1)
						.set("FACP", "PM1A Event Block/Bit Width", 32)),
				sound("TPM2-CONTROL", "registers in place of a control area", machine -> machine.set("TPM2", "Start Method", 6)
						.set("TPM2", "Control Address", -1)),
				sound("TABLE-REVISION", "an IORT of DEN0049 E.f", machine -> machine.set("IORT", "Revision", 7)),
				sound("TABLE-DUPLICATE", "tables that only their maker knows", machine -> machine.with(vendors("one.dat")).with(vendors("two.dat"))),
				sound("TABLE-LENGTH", "a table with a short header", machine -> machine.with(resume())),
				sound("HMAT-DOMAINS", "a domain that is said not to count", machine -> machine.set("HMAT", "Revision", 1)
						.set("HMAT", "[0]/Memory Proximity Domain", 5)),
				sound("GTDT-INTERRUPT", "a PPI of a GICv5", machine -> machine.set("GTDT", "Virtual Timer Interrupt", 0x2000_001bL)),
				sound("GTDT-FRAME-GSIV", "an SPI of a GICv5", machine -> machine.set("GTDT", "[1]/Timer Interrupt", 0x6000_0030L)),
				sound("AGDI-SIGNAL", "a wire of a GICv5's bridge", machine -> machine.set("AGDI", "Flags (decoded below)", 1)
						.set("AGDI", "Gsiv", 0xe001_0002L)),
				sound("IORT-ITS-UNKNOWN", "a translate frame of a GICv5", machine -> frame(machine, 5).set("IORT", "[0]/Identifiers", 5)));
	}

	private static DynamicTest sound(String id, String what, UnaryOperator<Machine> change) {
		return DynamicTest.dynamicTest(id + ": " + what, () -> {
			var report = new Lint(StandardChecks.named(id)).run(change.apply(Machines.server()).subject(), Progress.NONE);
			assertEquals(List.of(), report.failures());
			assertEquals(List.of(), report.findings());
		});
	}

	private static Machine frame(Machine machine, long identifier) {
		var more = machine.append("APIC", "", "Interrupt Controller Structure", TRANSLATE_FRAME);
		int last = (int) Fields.structures(more.model("APIC").root()).size() - 1;
		return more.set("APIC", "[" + last + "]/Its Translate Id", identifier);
	}

	private static RawTable vendors(String file) {
		var bytes = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN).put("ACME".getBytes(StandardCharsets.US_ASCII)).putInt(36);
		return new RawTable(file, bytes.array(), Optional.empty());
	}

	/** Times of resumes alone. @see "ACPI 6.5, 5.2.24" */
	private static RawTable resume() {
		var bytes = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN).put("S3PT".getBytes(StandardCharsets.US_ASCII)).putInt(32)
				.putShort((short) 0).put((byte) 24).put((byte) 1);
		return new RawTable("s3pt.dat", bytes.array(), Optional.empty());
	}
}
