package io.stagewalk.translation.smmuv2;

import java.util.List;

import io.stagewalk.translation.Bits;

/**
 * The registers of an SMMUv2 that decide what becomes of an access of Non-secure state.
 *
 * @param cr0     SMMU_sCR0
 * @param streams the stream mapping register groups, by their numbers
 * @param banks   the context banks, by their numbers
 * @see "SMMUv2 IHI 0062, 9.6 SMMU_sCR0"
 */
public record SmmuV2Registers(SmmuV2Features features, int cr0, List<StreamMapping> streams, List<ContextBank> banks) {
	public SmmuV2Registers {
		streams = List.copyOf(streams);
		banks = List.copyOf(banks);
	}

	/** CLIENTPD: everything bypasses. */
	public boolean clientpd() {
		return Bits.isSet(cr0, 0);
	}

	/** EXIDENABLE, where the SMMU has it: StreamIDs of 16 bits. */
	public boolean exidenable() {
		return features.exids() && Bits.isSet(cr0, 3);
	}

	/** GCFGFRE: configuration faults give the device an abort. */
	public boolean gcfgfre() {
		return Bits.isSet(cr0, 4);
	}

	/** GCFGFIE: configuration faults raise an interrupt. */
	public boolean gcfgfie() {
		return Bits.isSet(cr0, 5);
	}

	/** STALLD: no context stalls. */
	public boolean stalld() {
		return Bits.isSet(cr0, 8);
	}

	/** USFCFG: streams that nothing matches fault; else they bypass. */
	public boolean usfcfg() {
		return Bits.isSet(cr0, 10);
	}

	/** SMCFCFG: streams that several match fault; else they bypass. */
	public boolean smcfcfg() {
		return Bits.isSet(cr0, 21);
	}
}
