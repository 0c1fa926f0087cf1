package io.stagewalk.translation.builder;

import java.util.List;

/** What software does to tables that are in use, in order: it writes descriptors and invalidates cached translations. */
public sealed interface TableEvent permits DescriptorWrite, TlbInvalidated {

	/** The writes among events. */
	static List<DescriptorWrite> writes(List<TableEvent> events) {
		return events.stream().filter(DescriptorWrite.class::isInstance).map(DescriptorWrite.class::cast).toList();
	}
}
