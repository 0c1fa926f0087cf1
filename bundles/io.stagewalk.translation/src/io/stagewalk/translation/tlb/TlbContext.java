package io.stagewalk.translation.tlb;

import java.util.OptionalInt;

import io.stagewalk.translation.Regime;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TranslationRegime;

/**
 * Who makes accesses: through which tables, and with which address space identifier.
 *
 * @param asid that of TTBR0_ELx or TTBR1_ELx, whichever TCR_ELx.A1 selects; not looked at in a regime without ASIDs
 */
public record TlbContext(TranslationRegime regime, int asid) {

	/** The stage-1 regime; that below which stage 2 lies where there is no stage 1. */
	Regime stage1() {
		return regime.stage1().map(Stage1Regime::regime).orElse(Regime.EL1_0);
	}

	OptionalInt vmid() {
		return regime.stage2().map(Stage2Regime::vmid).map(OptionalInt::of).orElse(OptionalInt.empty());
	}

	/** Whether a cached translation is of use to these accesses. */
	boolean sees(TlbTag tag) {
		return tag.regime() == stage1() && tag.vmid().equals(vmid()) && (tag.asid().isEmpty() || tag.asid().getAsInt() == asid);
	}
}
