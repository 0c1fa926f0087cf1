package io.stagewalk.boot.linux.apei;

import io.stagewalk.boot.linux.Fixmap;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;

/**
 * {@code ghes_copy_tofrom_phys}: a page after the other is mapped by the fixmap, which no {@code ioremap} of Xen's would see,
 * and copied. Of a page's accesses the first is made.
 *
 * @param at     what is next
 * @param last   address of the last byte
 * @param mapped whether the page of {@code at} is
 */
record CopyPhysical(Access access, long at, long last, Mapped mapped) implements Activation {

	/** Whether a page has been mapped, and copied. */
	enum Mapped {
		NOT_YET, YES, NO_MORE
	}

	/** @param length at least 1 */
	static CopyPhysical of(Access access, long address, long length) {
		return new CopyPhysical(access, address, address + length - 1, Mapped.NOT_YET);
	}

	@Override
	public Function function() {
		return ApeiFunctions.GHES_COPY_TOFROM_PHYS;
	}

	@Override
	public Transition step(Machine machine) {
		if (Long.compareUnsigned(at, last) > 0 || at == 0) {
			return Transition.finish(machine, Result.OK);
		}
		var page = AddressRange.ofFrames(at >>> Address.PAGE_SHIFT, 1);
		return switch (mapped) {
			case NOT_YET -> Transition.call(machine, new CopyPhysical(access, at, last, Mapped.YES), Fixmap.ghesMap(machine, page));
			case YES -> Transition.call(machine, new CopyPhysical(access, at, last, Mapped.NO_MORE),
					MemoryAccess.of(access == Access.WRITE ? ApeiFunctions.MEMCPY_TOIO : ApeiFunctions.MEMCPY_FROMIO, access, new IPA(at), unit()));
			case NO_MORE -> Transition.call(machine, new CopyPhysical(access, page.last() + 1, last, Mapped.NOT_YET),
					Fixmap.ghesUnmap(machine, page));
		};
	}

	/** Bytes up to an address that is a multiple of 8, doublewords from there on. */
	private int unit() {
		return (at & 7) == 0 && last - at >= 7 ? Long.BYTES : 1;
	}
}
