package io.stagewalk.translation.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.FaultOrigin;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.ProcessingElement;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.SecurityState;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;

/**
 * The engine and the naive walker agree on what QEMU cannot be asked: the EL3 regime, Secure memory by NS and NSTable, EPAN,
 * the memory type of instruction fetches, HCR_EL2.TGE without E2H, and on all else of every access that a core can make.
 */
class EveryAccessTest {
	/** As QEMU's, with FEAT_PAN3. */
	private static final Cpu CPU = new Cpu("max with FEAT_PAN3", Cpu.MAX.mmfr0(), Cpu.MAX.mmfr1() | 3L << 20, Cpu.MAX.mmfr2());
	private static final NaiveWalker NAIVE = new NaiveWalker();
	private static final int EPAN_BIT = 57;
	private static final long TGE = 1L << 27;

	private final Map<String, Integer> seen = new TreeMap<>();

	@Test
	void engineAndNaiveWalkerAgree(TestReporter reporter) {
		Seeds.check(400, random -> check(CaseGenerator.generate(CPU, random.nextLong(), 0), random));
		seen.forEach((what, count) -> reporter.publishEntry(what, count.toString()));
	}

	/** What the comparison is worth. */
	@Test
	void casesGiveSecureAndNonSecureMemoryOfEveryRegime() {
		for (int seed = 0; seed < 300; seed++) {
			var random = new SplittableRandom(seed);
			check(CaseGenerator.generate(CPU, random.nextLong(), 0), random);
		}
		for (var regime : List.of("EL1_0", "EL2", "EL2_0", "EL3")) {
			for (var security : List.of("secure", "non-secure")) {
				for (var access : Access.values()) {
					var kind = regime + " " + access + " " + security;
					assertTrue(seen.getOrDefault(kind, 0) > 10, kind + " of " + seen);
				}
			}
		}
	}

	private void check(AtCase made, SplittableRandom random) {
		var registers = new EnumMap<>(made.registers());
		for (var sctlr : List.of(Register.SCTLR_EL1, Register.SCTLR_EL2)) {
			registers.merge(sctlr, (long) random.nextInt(2) << EPAN_BIT, (a, b) -> a | b);
		}
		if (random.nextInt(8) == 0) {
			registers.merge(Register.HCR_EL2, TGE, (a, b) -> a | b);
		}
		var machine = new AtCase(CPU, registers, made.memory(), made.probes());
		boolean host = NaiveAccess.isHost(machine);
		for (var probe : made.probes()) {
			boolean ofEl2 = probe.operation().isEl2() || host && Register.HCR_EL2.bit(registers, 27);
			var regimes = !ofEl2 ? List.of(NaiveStage1Control.Regime.EL10)
					: host ? List.of(NaiveStage1Control.Regime.EL20)
							: List.of(NaiveStage1Control.Regime.EL2, NaiveStage1Control.Regime.EL3);
			for (var regime : regimes) {
				for (var type : NaiveAccess.Type.values()) {
					for (var level : NaiveAccess.Level.values()) {
						if (regime.hasUnprivileged() || level == NaiveAccess.Level.PRIVILEGED) {
							check(machine, new NaiveAccess(regime, type, level, NaiveAccess.Origin.INSTRUCTION), probe.address());
						}
					}
				}
			}
		}
	}

	private void check(AtCase machine, NaiveAccess access, long va) {
		var core = EngineTranslator.core(machine);
		for (var security : SecurityState.values()) {
			if (access.regime() == NaiveStage1Control.Regime.EL3 && security == SecurityState.NON_SECURE) {
				continue;
			}
			var regime = regime(core, access, security);
			if (regime == null) {
				continue;
			}
			var kind = Access.values()[access.type().ordinal()];
			var walker = new Walker(new Words(machine.memory()), regime);
			var translation = walker.walk(new VA(va), kind, privilege(access));
			assertEquals(naive(machine, access, va, security), text(translation, walker), () -> security + " " + access + " 0x"
					+ Long.toHexString(va) + " of " + machine);
			if (translation instanceof Translation.Translated) {
				var name = regime.stage1().orElseThrow().regime() + " " + kind;
				seen.merge(name + (walker.isNonSecure() ? " non-secure" : " secure"), 1, Integer::sum);
			}
		}
	}

	private static TranslationRegime regime(ProcessingElement core, NaiveAccess access, SecurityState security) {
		return switch (access.regime()) {
			case EL10 -> security == SecurityState.NON_SECURE ? core.regime(Regime.EL1_0)
					: core.stage2().isPresent() ? null
							: TranslationRegime.of(Stage1Regime.el1(core.el1(), core.hcr(), security, core.features()));
			case EL20 -> TranslationRegime.of(Stage1Regime.of(core.el2(), Regime.EL2_0, security, core.features()));
			case EL2 -> TranslationRegime.of(Stage1Regime.of(core.el2(), Regime.EL2, security, core.features()));
			case EL3 -> new ProcessingElement(core.features(), Stage1Registers.OFF, Stage1Registers.OFF, core.el2(), core.hcr(),
					core.vtcr(), core.vttbr()).regime(Regime.EL3);
		};
	}

	private static Privilege privilege(NaiveAccess access) {
		return switch (access.level()) {
			case PRIVILEGED -> Privilege.PRIVILEGED;
			case PRIVILEGED_WITH_PAN -> Privilege.PRIVILEGED_NEVER_UNPRIVILEGED;
			case UNPRIVILEGED -> Privilege.UNPRIVILEGED;
		};
	}

	private static String naive(AtCase machine, NaiveAccess access, long va, SecurityState security) {
		var memory = new NaiveMemory(machine.memory());
		try {
			var located = NAIVE.translate(machine, access, va, memory);
			boolean nonSecure = security == SecurityState.NON_SECURE || located.namesNonSecure();
			return "0x%x of 0x%02x SH %d%s, updates %s".formatted(located.output().address(), located.output().attributes(),
					located.output().shareability(), nonSecure ? " NS" : "", new TreeMap<>(memory.updated()));
		} catch (NaiveFault fault) {
			return "0x%02x of stage %d%s, updates %s".formatted(fault.statusCode(), fault.stage, fault.onStage1Walk ? ", S1PTW" : "",
					new TreeMap<>(memory.updated()));
		}
	}

	private static String text(Translation translation, Walker walker) {
		var updates = new TreeMap<Long, Long>();
		translation.updates().forEach(update -> updates.put(update.address().value(), update.after()));
		return switch (translation) {
			case Translation.Translated done ->
				"0x%x of 0x%02x SH %d%s, updates %s".formatted(done.output().value(), done.attributes().encoding(),
						done.attributes().shareability().sh(), walker.isNonSecure() ? " NS" : "", updates);
			case Translation.Fault fault -> "0x%02x of stage %d%s, updates %s".formatted(fault.kind().statusCode(fault.level()),
					fault.origin().stage().ordinal() + 1,
					fault.origin() == FaultOrigin.STAGE2_ON_WALK ? ", S1PTW" : "", updates);
		};
	}

	private record Words(Map<Long, Long> words) implements PhysicalMemory {
		@Override
		public boolean isPresent(long address) {
			return Machine.isPresent(address);
		}

		@Override
		public long read64(long address) {
			return words.getOrDefault(address, 0L);
		}
	}
}
