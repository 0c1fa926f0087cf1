package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.testing.Repository;

/**
 * A whole boot evaluates what a real Linux evaluated on the same DSDT and the same PCI functions, in the same order, from the first
 * {@code _REG} to the last driver, and each object in a function that was on the real stack: {@code evaluations-DSDT-VERSION.txt}.
 */
class RecordedDriversTest {
	private static final Path DATA = Repository.root().resolve("tests/io.stagewalk.boot.tests/data/acpi");
	private static final List<String> LEFT_OUT = List.of("addresses.json", "rsdp.dat", "xsdt.dat", "dsdt.dat");
	/** What the machine had; nobody hides its UART. */
	private static final String PORTS = """
			platform .
			xen 4.20.4
			linux %s
			policy xen
			cpus 2
			pa-bits 44
			pci 0000:00:00.0
			pci 0000:00:01.0
			pci 0000:00:02.0 bridge 1-4 port
			pci 0000:01:00.0 bridge 2-4
			pci 0000:02:00.0 bridge 3 port
			pci 0000:02:01.0 bridge 4 port
			pci 0000:03:00.0
			pci 0000:00:03.0 bridge 5 port
			pci 0000:00:04.0 bridge 6 port
			pci 0000:00:05.0 bridge 7 port
			pci 0000:00:06.0 bridge 8 port
			pci 0000:00:07.0 bridge 9 port
			pci 0000:00:08.0 bridge a port
			pci 0000:00:09.0
			pci 0000:80:00.0 bridge 81 port
			pci 0000:81:00.0
			driver 0000:00:01.0 virtio_pci
			driver 0000:03:00.0 virtio_pci
			driver 0000:81:00.0 virtio_pci
			memory 0x4010200038 0      # ports of the switch have no interrupt pin
			memory 0x4010208038 0
			boot
			""";
	/** The same without functions of PCI. */
	private static final String BARE = """
			platform .
			xen 4.20.4
			linux %s
			policy xen
			cpus 2
			pa-bits 44
			boot
			""";
	/** Whatever another thread did, at the same time as the drivers. */
	private static final List<String> OTHER_THREADS = List.of("power_supply_changed_work", "async_run_entry_fn");	/** What happens by itself later: a zone is looked at again, and a UART that nobody uses is turned off. */
	private static final List<String> LATER = List.of("thermal_zone_device_check", "pm_runtime_work");

	/** Functions that the compiler has put into others. */
	private static final List<String> INLINED = List.of("acpi_bus_osc_negotiate_platform_control", "acpi_bus_init", "acpi_default_enumeration",
			"acpi_scan_attach_handler");

	@TempDir
	Path folder;

	/** @param functions on the stack, the innermost first */
	private record Evaluation(String what, List<String> functions) {
		static Evaluation recorded(String line) {
			int stack = line.indexOf(" < ");
			return new Evaluation(line.substring(0, stack), List.of(line.substring(stack + 3).split(" ")));
		}

		boolean isIn(List<String> others) {
			return functions.stream().anyMatch(others::contains);
		}
	}

	@ParameterizedTest
	@CsvSource({ "drivers, 6.1", "drivers, 6.12", "managed, 6.1", "managed, 6.12" })
	void areEvaluatedLikeTheRealOnes(String dsdt, String version, TestReporter reporter) throws Exception {
		var recorded = Files.readAllLines(DATA.resolve("evaluations-" + dsdt + "-" + version + ".txt")).stream().map(Evaluation::recorded)
				.filter(one -> !one.isIn(LATER)).toList();
		var evaluated = evaluated(dsdt, version);
		if (System.getProperty("dump") != null) {
			Files.write(Path.of(System.getProperty("dump") + dsdt + version),
					evaluated.stream().map(one -> one.what + " < " + String.join(" ", one.functions)).toList());
		}
		assertSame(mainThread(recorded), mainThread(evaluated));
		reporter.publishEntry("evaluations", mainThread(recorded).size() + " in order, " + otherThreads(recorded).size() + " on other threads");
		assertEquals(List.of(), without(otherThreads(recorded), otherThreads(evaluated)));
	}

	private static void assertSame(List<Evaluation> recorded, List<Evaluation> evaluated) {
		for (int i = 0; i < Math.min(recorded.size(), evaluated.size()); i++) {
			var real = recorded.get(i);
			var model = evaluated.get(i);
			assertEquals(real.what, model.what, "evaluation " + i + ", in " + real.functions);
			var innermost = model.functions.stream().filter(name -> !INLINED.contains(name)).findFirst().orElseThrow();
			assertTrue(real.functions.contains(innermost), model.what + " is evaluated in " + model.functions + ", not in " + real.functions);
		}
		assertEquals(recorded.size(), evaluated.size());
	}

	private static List<Evaluation> mainThread(List<Evaluation> all) {
		return all.stream().filter(one -> !one.isIn(OTHER_THREADS) && !isOfBattery(one)).toList();
	}

	private static List<String> otherThreads(List<Evaluation> all) {
		return all.stream().filter(one -> one.isIn(OTHER_THREADS) || isOfBattery(one)).map(Evaluation::what).sorted().toList();
	}

	/** The debugger misses a stop where two processors stop at once, so that there may be more. */
	private static List<String> without(List<String> all, List<String> known) {
		var left = new ArrayList<>(all);
		known.forEach(left::remove);
		return left;
	}

	private static boolean isOfBattery(Evaluation one) {
		return one.functions.contains("acpi_battery_update");
	}

	private List<Evaluation> evaluated(String dsdt, String version) throws Exception {
		try (var files = Files.list(Repository.example().resolve("tables"))) {
			for (var file : files.filter(one -> !LEFT_OUT.contains(one.getFileName().toString())).toList()) {
				Files.copy(file, folder.resolve(file.getFileName()));
			}
		}
		Files.copy(DATA.resolve(dsdt + ".aml"), folder.resolve("dsdt.dat"));
		Files.write(folder.resolve("stao.dat"), stao());
		var found = new ArrayList<Evaluation>();
		var state = (Machine) BootScenario.of(folder.resolve("x.scenario"), (dsdt.equals("drivers") ? PORTS : BARE).formatted(version)).start();
		for (Machine at = state; at != null; at = next(at)) {
			var frames = at.stack(at.running()).frames();
			if (!frames.isEmpty() && frames.getFirst() instanceof Evaluate evaluate) {
				found.add(new Evaluation(Evaluations.text(evaluate), frames.stream().skip(1).map(frame -> frame.function().name()).toList()));
			}
		}
		return found;
	}

	private static Machine next(Machine machine) {
		return machine.next().map(advance -> (Machine) advance.after()).orElse(null);
	}

	/** One that hides nothing, so that Xen's own does not count. */
	private static byte[] stao() {
		var table = ByteBuffer.allocate(37).order(ByteOrder.LITTLE_ENDIAN).put("STAO".getBytes(StandardCharsets.US_ASCII)).putInt(37).put((byte) 1)
				.put((byte) 0).put("STAGEWSTAGEWLK".getBytes(StandardCharsets.US_ASCII)).putInt(1).putInt(1).putInt(1).put((byte) 0).array();
		int sum = 0;
		for (byte one : table) {
			sum += one;
		}
		table[9] = (byte) -sum;
		return table;
	}
}
