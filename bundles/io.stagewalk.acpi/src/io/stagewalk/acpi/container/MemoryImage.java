package io.stagewalk.acpi.container;

import java.util.Optional;

import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.RangeSet;

/**
 * The memory of a machine, in which the tables are found as an operating system finds them: from the RSDP to the XSDT, to the
 * FADT, to DSDT and FACS.
 *
 * @param file        to be named in messages
 * @param memory      from an image, or of a live target
 * @param present     which of its addresses there are
 * @param searched    where the RSDP is searched for
 * @param rootPointer the RSDP, if its address is known; then nothing is searched
 * @see "ACPI 6.5, 5.2.5 Root System Description Pointer"
 */
public record MemoryImage(String file, PhysicalMemory memory, RangeSet present, RangeSet searched,
		Optional<PA> rootPointer) implements Container {

	/** An image in which the RSDP has to be searched for. */
	public static MemoryImage of(String file, BufferMemory memory) {
		return new MemoryImage(file, memory, memory.present(), memory.present(), Optional.empty());
	}

	/** The same with a known RSDP. */
	public MemoryImage withRootPointer(PA address) {
		return new MemoryImage(file, memory, present, searched, Optional.of(address));
	}

	/** The same with an RSDP that lies in a known range; tables may lie outside of it. */
	public MemoryImage searchedIn(AddressRange range) {
		return new MemoryImage(file, memory, present, RangeSet.of(range), rootPointer);
	}

	@Override
	public Contents read(Progress progress) throws ContainerException, TableException {
		if (rootPointer.isPresent()) {
			return new TableWalk(this).from(rootPointer.get());
		}
		var found = new RootPointerSearch(this).in(searched, progress);
		if (found.isEmpty()) {
			throw new ContainerException(file, "", "an RSDP (\"RSD PTR \" at a multiple of 8, both sums 0), found none"
					+ (progress.isCancelled() ? " before the search was ended" : ""));
		}
		TableException first = null;
		for (var candidate : found) {
			try {
				return new TableWalk(this).besides(found).from(candidate);
			} catch (TableException wrong) {
				first = first == null ? wrong : first;
			}
		}
		throw first;
	}
}
