package io.stagewalk.translation.builder;

import java.util.OptionalInt;

import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TCR;
import io.stagewalk.translation.TableTree;

/**
 * Tables that a core or an SMMU walks.
 *
 * @param first the first input address: 0, but not for the upper range of stage 1
 * @param mair MAIR_ELx; not looked at for stage 2
 */
public record TablesInUse(TableTree tables, Stage stage, long first, Owner owner, long mair) {

	/**
	 * Whose they are.
	 *
	 * @param vmid empty where no stage 2 is involved
	 * @param asid of what is not global
	 */
	public record Owner(Regime regime, OptionalInt vmid, int asid) {
	}

	public static TablesInUse of(Stage2Regime regime) {
		return new TablesInUse(regime.tables(), Stage.STAGE2, 0, new Owner(Regime.EL1_0, OptionalInt.of(regime.vmid()), 0), 0);
	}

	public static TablesInUse of(Stage1Regime regime, TCR.Range range, Owner owner) {
		boolean lower = range == TCR.Range.LOWER;
		var tables = lower ? regime.lower().tables() : regime.upper().orElseThrow().tables();
		return new TablesInUse(tables, Stage.STAGE1, lower ? 0 : -1L << tables.inputBits(), owner, regime.mair());
	}

	/** What says the memory type: a byte of MAIR_ELx, or MemAttr. */
	long memoryType(long leaf) {
		return stage == Stage.STAGE2 ? Bits.field(leaf, 5, 2)
				: Bits.field(mair, (int) Bits.field(leaf, 4, 2) * 8 + 7, (int) Bits.field(leaf, 4, 2) * 8);
	}

	/** Whether a leaf is for one ASID only. */
	boolean isNonGlobal(long leaf) {
		return stage == Stage.STAGE1 && owner.regime.hasTwoRanges() && Bits.isSet(leaf, 11);
	}
}
