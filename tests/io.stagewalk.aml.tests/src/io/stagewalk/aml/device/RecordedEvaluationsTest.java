package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.device.DeviceScan.Advance;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.aml.value.Value;
import io.stagewalk.testing.Repository;

/**
 * Objects are evaluated in the order and as often as a real Linux evaluated them: each breakpoint of a debugger on acpi_ns_evaluate
 * while Debian's kernel booted on QEMU's tables and one with something of everything, as {@code evaluations-VERSION.txt} has it.
 * Left out is what other threads did at the same time, and what depends on the machine's PCI functions; both is compared in a boot.
 */
class RecordedEvaluationsTest {
	private static final Path DATA = Repository.root().resolve("tests/io.stagewalk.aml.tests/data/device");
	private static final Data ECAM = new Data.Elements(List.of(new Data.Int(0x40_1000_0000L), new Data.Int(0x40_1fff_ffffL)));
	/** Functions that the machine has and the namespace names. */
	private static final Data FUNCTIONS = new Data.Elements(Stream.of("DEV1", "RP2", "BNDD")
			.<Data> map(name -> new Data.Text("\\_SB.PCI0." + name)).toList());

	private static final Set<DeviceScan.Phase> OTHER_THREADS = EnumSet.of(DeviceScan.Phase.CHANGED_MAINS, DeviceScan.Phase.BATTERIES);

	static Stream<Rules> versions() {
		return Stream.of(Rules.LINUX_6_1, Rules.LINUX_6_12);
	}

	@ParameterizedTest
	@MethodSource("versions")
	void areThoseOfTheModel(Rules rules) throws Exception {
		var tables = new ArrayList<Table>();
		for (var name : List.of("virt.aml", "boot.aml")) {
			tables.add(Table.read(DATA.resolve(name)));
		}
		var state = Loader.load(new Platform(tables, List.of()), RegionHandler.MODEL, Observer.NONE);
		var noting = new Noting(new MachineFirmware(state, RegionHandler.MODEL, Observer.NONE));
		Initialization.of(noting.firmware);
		scan(noting, rules);
		var file = rules == Rules.LINUX_6_1 ? "evaluations-6.1.txt" : "evaluations-6.12.txt";
		var recorded = Files.readAllLines(DATA.resolve(file));
		var evaluated = noting.evaluated;
		if (System.getProperty("dump") != null) {
			Files.write(Path.of(System.getProperty("dump") + file), evaluated);
		}
		for (int i = 0; i < Math.min(recorded.size(), evaluated.size()); i++) {
			assertEquals(recorded.get(i), evaluated.get(i), file + ":" + (i + 1));
		}
		assertEquals(recorded.size(), evaluated.size());
	}

	private static void scan(Noting noting, Rules rules) {
		for (Advance at = new Advance.Went(DeviceScan.begin(rules)); !(at instanceof Advance.Ended);) {
			var scan = switch (at) {
				case Advance.Wants(var wanted, var asker,
						var waiting) -> waiting.answered(OTHER_THREADS.contains(waiting.phase())
						? noting.firmware.answer(wanted) : noting.answer(wanted));
				case Advance.Does(var deed, var waiting) -> waiting.answered(new Evaluated.Value(noting.deed(deed)));
				case Advance.Went(var next) -> next;
				case Advance.Ended(var last, var tree) -> last;
			};
			at = scan.next(noting);
		}
	}

	/** Writes down what is evaluated, and with which arguments. */
	private static final class Noting implements Firmware {
		private final MachineFirmware firmware;
		private final List<String> evaluated = new ArrayList<>();

		Noting(MachineFirmware firmware) {
			this.firmware = firmware;
		}

		@Override
		public Data evaluate(NamePath path, List<Data> arguments) throws EvaluationException {
			evaluated.add(Stream.concat(Stream.of(path.toString()), arguments.stream().map(Noting::text)).collect(Collectors.joining(" ")));
			return firmware.evaluate(path, arguments);
		}

		private static String text(Data argument) {
			return switch (argument) {
				case Data.Int(long value) -> "0x" + Long.toHexString(value);
				case Data.Bytes bytes -> "buf:" + HexFormat.of().formatHex(bytes.bytes());
				case Data.Elements elements -> "pkg";
				default -> throw new AssertionError("expected a number, bytes or a package, found " + argument);
			};
		}

		@Override
		public Data deed(Deed deed) {
			return switch (deed) {
				case Deed.FindConfiguration where -> ECAM;
				case Deed.ScanBus scan -> FUNCTIONS;
				default -> new Data.Other(ObjectType.UNINITIALIZED);
			};
		}

		@Override
		public List<NamePath> children(NamePath path) {
			return firmware.children(path);
		}

		@Override
		public ObjectType type(NamePath path) {
			return firmware.type(path);
		}

		@Override
		public boolean has(NamePath path) {
			return firmware.has(path);
		}

		@Override
		public OptionalInt space(NamePath region) {
			return firmware.space(region);
		}

		@Override
		public Optional<Value.PowerResource> power(NamePath path) {
			return firmware.power(path);
		}
	}
}
