package io.stagewalk.translation.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

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

	private static Kernel busy(Kernel kernel) throws Exception {
		for (int i = 0; i < 4; i++) {
			kernel.boot(i);
		}
		for (int i = 0; i < 10; i++) {
			kernel.ioremap();
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
				case Translation.Translated translated -> checkOutput(kernel, expected, address, translated);
			}
			assertInstanceOf(Translation.Fault.class, walker.walk(new VA(address), access, Privilege.UNPRIVILEGED));
		}
	}

	private static void checkOutput(Kernel kernel, Kernel.Mapped expected, long address, Translation.Translated found) {
		var mapping = expected.mapping();
		assertEquals(new PA(mapping.physical() + (address - mapping.virtual())), found.output());
		assertEquals(kernel.level(expected, address), found.leaf().orElseThrow().level());
		var type = LinuxMemoryType.values()[(int) (mapping.protection().bits() >>> 2 & 7)];
		assertEquals(switch (type) {
			case NORMAL, NORMAL_TAGGED -> "Normal WB, ISH";
			case NORMAL_NC -> "Normal NC, OSH";
			case DEVICE_NGNRNE -> "Device-nGnRnE, OSH";
			case DEVICE_NGNRE -> "Device-nGnRE, OSH";
		}, found.attributes().toString());
	}

	private static boolean permits(Kernel.Mapped mapped, Access access) {
		var protection = mapped.mapping().protection();
		boolean tables = mapped.flags().contains(LinuxStage1.Flag.NO_EXEC_MAPPINGS);
		return switch (access) {
			case READ -> true;
			case WRITE -> protection != PageProtection.PAGE_KERNEL_RO && protection != PageProtection.PAGE_KERNEL_ROX;
			case EXECUTE -> !tables
					&& (protection == PageProtection.PAGE_KERNEL_ROX || protection == PageProtection.PAGE_KERNEL_EXEC);
		};
	}
}
