package io.stagewalk.translation.tlb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.stagewalk.memory.Address;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.tlb.TlbEntry.Kind;

/** Each command of an SMMU removes exactly what it must; what that is, this class says by itself. */
class SmmuTlbCommandTest {

	/** The fields of a command. */
	private record Fields(int asid, int vmid, long address, int scale, int num, int tg, int ttl) {

		long dword0(SmmuTlbCommand command) {
			return command.opcode() | (long) num << 12 | (long) scale << 20 | (long) vmid << 32 | (long) asid << 48;
		}

		long dword1() {
			return address | (long) tg << 10 | (long) ttl << 8;
		}

		boolean mustRemove(SmmuTlbCommand command, TlbEntry entry) {
			var regime = command.name().contains("EL2") ? Regime.EL2 : command.name().contains("EL3") ? Regime.EL3 : Regime.EL1_0;
			if (entry.tag().regime() != regime) {
				return false;
			}
			boolean machine = entry.tag().vmid().isEmpty() || entry.tag().vmid().getAsInt() == vmid;
			boolean sameAsid = entry.tag().asid().isPresent() && entry.tag().asid().getAsInt() == asid;
			boolean sameOrGlobal = sameAsid || entry.tag().asid().isEmpty();
			boolean stage1 = entry.kind() != Kind.STAGE2;
			return switch (command) {
				case CMD_TLBI_NSNH_ALL, CMD_TLBI_EL2_ALL, CMD_TLBI_EL3_ALL -> true;
				case CMD_TLBI_S12_VMALL -> machine;
				case CMD_TLBI_NH_ALL -> machine && stage1;
				case CMD_TLBI_NH_ASID -> machine && stage1 && sameAsid;
				case CMD_TLBI_NH_VA -> machine && stage1 && sameOrGlobal && isReached(entry);
				case CMD_TLBI_NH_VAA -> machine && stage1 && isReached(entry);
				case CMD_TLBI_S2_IPA -> machine && !stage1 && isReached(entry);
				case CMD_TLBI_EL2_VA, CMD_TLBI_EL2_VAA, CMD_TLBI_EL3_VA -> isReached(entry);
			};
		}

		private boolean isReached(TlbEntry entry) {
			long pages = tg == 0 ? 1 : (num + 1L << scale) << 2 * tg - 2;
			for (long i = 0; i < pages; i++) {
				if (entry.input().contains(address + i * Address.PAGE_SIZE)) {
					return tg == 0 || ttl == 0 || entry.level() == ttl;
				}
			}
			return false;
		}
	}

	@ParameterizedTest
	@EnumSource
	void removesWhatItMustAndNothingElse(SmmuTlbCommand command) {
		Seeds.check(200, random -> {
			var tlb = new Tlb(EnumSet.allOf(Kind.class), Entries.random(random));
			int tg = random.nextInt(4);
			long address = Entries.address(random, command == SmmuTlbCommand.CMD_TLBI_S2_IPA);
			var fields = new Fields(random.nextInt(Entries.ASIDS), random.nextInt(Entries.VMIDS),
					tg == 0 ? address : address & -1L << 10 + 2 * tg, random.nextInt(4), random.nextInt(32), tg,
					random.nextInt(4));
			var left = tlb.entries().stream().filter(entry -> !fields.mustRemove(command, entry)).toList();
			var invalidation = SmmuTlbCommand.decode(fields.dword0(command), fields.dword1()).orElseThrow();
			assertEquals(left, tlb.without(invalidation).entries(), fields.toString());
		});
	}

	/** By the specification's table of opcodes. */
	@ParameterizedTest
	@CsvSource({ "0x10, CMD_TLBI_NH_ALL", "0x11, CMD_TLBI_NH_ASID", "0x12, CMD_TLBI_NH_VA", "0x13, CMD_TLBI_NH_VAA",
			"0x18, CMD_TLBI_EL3_ALL", "0x1a, CMD_TLBI_EL3_VA", "0x20, CMD_TLBI_EL2_ALL", "0x22, CMD_TLBI_EL2_VA",
			"0x23, CMD_TLBI_EL2_VAA", "0x28, CMD_TLBI_S12_VMALL", "0x2a, CMD_TLBI_S2_IPA", "0x30, CMD_TLBI_NSNH_ALL" })
	void theOpcodeOfACommand(String opcode, String name) {
		assertEquals(name, SmmuTlbCommand.decode(Long.decode(opcode), 0).orElseThrow().name());
	}

	@Test
	void otherCommandsInvalidateNoTlb() {
		assertEquals(Optional.empty(), SmmuTlbCommand.decode(0x46, 0));
	}

	@Test
	void aLeafCommandLeavesTables() {
		assertEquals(TlbInvalidation.Levels.LAST, SmmuTlbCommand.decode(0x12, 1).orElseThrow().where().levels());
		assertEquals(TlbInvalidation.Levels.ALL, SmmuTlbCommand.decode(0x12, 0).orElseThrow().where().levels());
	}
}
