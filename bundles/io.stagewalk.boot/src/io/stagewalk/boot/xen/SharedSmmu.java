package io.stagewalk.boot.xen;

import java.util.List;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.builder.SmmuEntries.Stalling;
import io.stagewalk.translation.smmu.SmmuFeatures;

/**
 * An SMMU that Xen drives, and whose streams are to use Dom0's stage 2.
 *
 * @param base     of its registers
 * @param features by its identification registers
 * @param streams  of Dom0: all that the IORT leads there
 * @param stalling whether a transaction that faults waits
 */
public record SharedSmmu(PA base, SmmuFeatures features, List<Streams> streams, Stalling stalling) {

	/** Streams that follow each other, both ends included. */
	public record Streams(StreamID first, StreamID last) {
	}

	public SharedSmmu {
		streams = List.copyOf(streams);
	}
}
