package io.stagewalk.translation.smmu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.HardwareUpdate;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.WalkLevel;
import io.stagewalk.translation.smmu.Fetch.Structure;

/** One transaction on its way: what it is looked up in, and what has been read for it so far. */
final class Lookup {
	final PhysicalMemory memory;
	final SmmuRegisters registers;
	final SmmuFeatures features;
	private final List<Fetch> fetches = new ArrayList<>();
	private Transaction transaction;

	Lookup(PhysicalMemory memory, SmmuRegisters registers, Transaction transaction) {
		this.memory = memory;
		this.registers = registers;
		this.features = registers.features();
		this.transaction = transaction;
	}

	/** As it came, or with what the stream table entry made of it. */
	Transaction transaction() {
		return transaction;
	}

	void override(AttributeOverrides overrides) {
		transaction = overrides.apply(transaction, features);
	}

	/** The structure at a physical address. */
	Fetch fetch(Structure structure, long address, int dwords) {
		return fetch(structure, address, dwords, List.of(), List.of());
	}

	Fetch fetch(Structure structure, long address, int dwords, List<WalkLevel> location, List<HardwareUpdate> updates) {
		var fetch = new Fetch(structure, new PA(address), Dwords.read(memory, address, dwords), location, updates);
		fetches.add(fetch);
		return fetch;
	}

	Explanation explanation(String remark) {
		return new Explanation(fetches, Optional.empty(), remark);
	}

	Explanation explanation(Translation walk) {
		return new Explanation(fetches, Optional.of(walk), "");
	}

	/** A configuration error; it does not matter to it what the entry makes of attributes. */
	SmmuOutcome bad(int type, String why) {
		return new SmmuOutcome.Recorded(EventRecord.ofConfiguration(type, transaction), explanation(why));
	}

	SmmuOutcome badSubstream(String why) {
		return new SmmuOutcome.Recorded(EventRecord.ofBadSubstream(transaction), explanation(why));
	}

	/** F_STE_FETCH or F_CD_FETCH. */
	SmmuOutcome unreadable(int type, long address) {
		return new SmmuOutcome.Recorded(EventRecord.ofFetch(type, transaction, physical(address)),
				explanation("nothing can be read at " + new PA(address)));
	}

	/** Bits of an address that an event record has room for. */
	long physical(long address) {
		return address & (1L << features.outputAddressBits()) - 1;
	}

	SmmuOutcome notModelled(String what) {
		return new SmmuOutcome.NotModelled(explanation(what));
	}
}
