package io.stagewalk.translation.smmu;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;

/**
 * An SMMUv3: it translates the transactions of the devices behind it, of Non-secure streams, by the structures and tables in
 * memory. It changes nothing: what hardware would update in the tables is part of the outcome, and so is an event record.
 *
 * <p>Where the architecture leaves a choice, addresses beyond the output size are not truncated but end in C_BAD_STE,
 * C_BAD_SUBSTREAMID or F_STE_FETCH; bits of a pointer below the size of the table that it points to count as 0. Tables in the
 * AArch32 and VMSAv9-128 formats, permission indirection, access flags in table descriptors, ATS and MPAM are not modelled.
 *
 * @see "SMMUv3 IHI 0070, 3.3 Data structures and translation procedure"
 */
public record SMMUv3(SmmuRegisters registers) {

	/**
	 * An SMMU that has stage 2 and no stage 1, with a linear stream table, that records StreamIDs beyond it.
	 *
	 * @param streamTable physical address of the stream table, aligned to its size
	 * @param log2Size    StreamIDs have that many bits, 0 to 32
	 */
	public static SMMUv3 ofStage2(PA streamTable, int log2Size) {
		return new SMMUv3(SmmuRegisters.linear(SmmuFeatures.STAGE2_ONLY, streamTable, log2Size));
	}

	/** Physical address of a stream's entry in a linear stream table, which the StreamID must be within. */
	public PA entryAddress(StreamID stream) {
		return new PA(registers.streamTable().value() + stream.index() * StreamTableEntry.SIZE);
	}

	/** Translates one transaction; never throws for what the hardware can report. */
	public SmmuOutcome translate(PhysicalMemory memory, Transaction transaction) {
		return new TransactionFlow(new Lookup(memory, registers, transaction)).run();
	}

	/** Translates an access of a device that says nothing but where it reads or writes. */
	public SmmuOutcome translate(PhysicalMemory memory, StreamID stream, long address, Access access) {
		return translate(memory, Transaction.of(stream, address, access));
	}
}
