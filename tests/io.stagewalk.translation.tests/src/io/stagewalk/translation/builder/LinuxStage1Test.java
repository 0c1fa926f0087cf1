package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.VA;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;

/** What a kernel maps at random, with any page and address size, is what a walk finds, and nothing else. */
class LinuxStage1Test {

	@Test
	void everyAddressLeadsWhereItWasMappedTo() {
		Seeds.check(30, random -> {
			var kernel = busy(new Kernel(random));
			var walker = new Walker(kernel.memory, TranslationRegime.of(kernel.regime));
			for (long address : kernel.touched) {
				check(kernel, walker, address);
			}
		});
	}

	@Test
	void whatIsChangedInUseIsBrokenBeforeItIsMade() {
		Seeds.check(30, random -> assertEquals(Set.of(), busy(new Kernel(random)).violations));
	}

	/** Each size of page and address was tried, with blocks and runs of each kind; else the two above say little. */
	@Test
	void everyKindOfLeafIsMade() throws Exception {
		var kinds = new TreeSet<String>();
		for (int seed = 0; seed < 150; seed++) {
			var random = new SplittableRandom(seed);
			var kernel = new Kernel(random);
			for (int i = 0; i < 4; i++) {
				kernel.boot(i);
			}
			for (var mapped : kernel.mapped) {
				long address = mapped.mapping().virtual();
				kinds.add(kernel.granule + " L" + kernel.level(mapped, address)
						+ (kernel.contiguous(mapped, address) ? " contiguous" : ""));
			}
		}
		assertEquals(List.of("16 KiB L2", "16 KiB L2 contiguous", "16 KiB L3", "16 KiB L3 contiguous", "4 KiB L1", "4 KiB L2",
				"4 KiB L2 contiguous", "4 KiB L3", "4 KiB L3 contiguous", "64 KiB L2", "64 KiB L2 contiguous", "64 KiB L3",
				"64 KiB L3 contiguous"), List.copyOf(kinds));
	}

	private static Kernel busy(Kernel kernel) throws Exception {
		for (int i = 0; i < 4; i++) {
			kernel.boot(i);
		}
		for (int i = 0; i < 10; i++) {
			kernel.ioremap();
			kernel.change();
		}
		return kernel;
	}

	private static void check(Kernel kernel, Walker walker, long address) {
		var expected = kernel.at(address);
		if (expected == null) {
			var fault = assertInstanceOf(Translation.Fault.class, walker.walk(new VA(address), Access.READ));
			assertEquals(FaultKind.TRANSLATION, fault.kind());
			assertEquals(kernel.faultLevel(address), fault.level(), () -> new VA(address) + " " + fault);
			return;
		}
		for (var access : Access.values()) {
			switch (walker.walk(new VA(address), access)) {
				case Translation.Fault fault -> {
					assertEquals(FaultKind.PERMISSION, fault.kind(), () -> new VA(address) + " " + fault);
					assertTrue(!permits(expected, access), () -> new VA(address) + " " + fault);
				}
				case Translation.Translated translated -> {
					checkOutput(kernel, expected, address, translated);
					assertEquals(attributes(expected, access), translated.attributes().toString());
				}
			}
			assertInstanceOf(Translation.Fault.class, walker.walk(new VA(address), access, Privilege.UNPRIVILEGED));
		}
	}

	private static void checkOutput(Kernel kernel, Kernel.Mapped expected, long address, Translation.Translated found) {
		var mapping = expected.mapping();
		assertEquals(new PA(mapping.physical() + (address - mapping.virtual())), found.output());
		var leaf = found.leaf().orElseThrow();
		assertEquals(kernel.level(expected, address), leaf.level());
		assertEquals(kernel.contiguous(expected, address), leaf.contiguous(), () -> new VA(address) + " of " + expected);
	}

	/** Device memory is Normal Non-cacheable to what fetches from it. */
	private static String attributes(Kernel.Mapped mapped, Access access) {
		var type = LinuxMemoryType.values()[(int) (mapped.mapping().protection().bits() >>> 2 & 7)];
		return switch (type) {
			case NORMAL, NORMAL_TAGGED -> "Normal WB, ISH";
			case NORMAL_NC -> "Normal NC, OSH";
			case DEVICE_NGNRNE -> access == Access.EXECUTE ? "Normal NC, OSH" : "Device-nGnRnE, OSH";
			case DEVICE_NGNRE -> access == Access.EXECUTE ? "Normal NC, OSH" : "Device-nGnRE, OSH";
		};
	}

	private static boolean permits(Kernel.Mapped mapped, Access access) {
		var protection = mapped.mapping().protection();
		boolean tables = mapped.flags().contains(LinuxStage1.Flag.NO_EXEC_MAPPINGS);
		return switch (access) {
			case READ -> true;
			case WRITE -> (protection.bits() & PageProtection.PTE_RDONLY) == 0;
			case EXECUTE -> !tables && (protection.bits() & PageProtection.PTE_PXN) == 0;
		};
	}
}
