package io.stagewalk.aml.device;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.view.Mcfg;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/**
 * Configuration space that AML reaches as memory, where no function answers: all ones are read, and writes are lost. Firmware looks
 * there whether a root bridge, or what is behind it, works.
 *
 * @param windows of the MCFG
 * @param others  who answers everything else, and whatever of the windows it knows better
 * @see "PCI Express Base Specification 6.0, 2.3.2"
 */
public record EmptyConfigurationSpace(RangeSet windows, RegionHandler others) implements RegionHandler {

	/** That of a machine; of one whose MCFG nobody can read, none. */
	public static RegionHandler of(Platform platform, RegionHandler others) {
		var windows = windows(platform);
		return windows.isEmpty() ? others : new EmptyConfigurationSpace(windows, others);
	}

	private static RangeSet windows(Platform platform) {
		var mcfg = platform.dom0Tables().stream().filter(table -> table.signature().equals(Signatures.MCFG)).findFirst();
		try {
			return mcfg.isEmpty() ? RangeSet.EMPTY
					: RangeSet.EMPTY.plus(Mcfg.asLinuxReads(mcfg.get()).allocations().stream().map(Mcfg.Allocation::ecam).toList());
		} catch (TableException unsound) {
			return RangeSet.EMPTY;
		}
	}

	@Override
	public Answer answer(RegionRequest request) {
		var answer = others.answer(request);
		return answer == Answer.Modelled.MODELLED && request instanceof RegionRequest.Access access && isInside(access)
				? new Answer.Value(access.direction() == Direction.READ ? -1L >>> Long.SIZE - access.bits() : 0) : answer;
	}

	private boolean isInside(RegionRequest.Access access) {
		return access.origin().space() == AddressSpace.SYSTEM_MEMORY.number()
				&& Long.compareUnsigned(access.address(), access.address() + access.bits() / Byte.SIZE - 1) <= 0
				&& windows.contains(AddressRange.ofLength(access.address(), access.bits() / Byte.SIZE));
	}
}
