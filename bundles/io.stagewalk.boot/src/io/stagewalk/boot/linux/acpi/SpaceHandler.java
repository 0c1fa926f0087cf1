package io.stagewalk.boot.linux.acpi;

import java.util.List;

import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.boot.version.LinuxBehaviour;
import io.stagewalk.boot.version.LinuxVersion;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;
import io.stagewalk.translation.Access;

/**
 * {@code acpi_ex_system_memory_space_handler}: maps a window from the address on, unless the region has one there, and accesses it.
 * A region keeps its windows, so a page is mapped once for each region that reaches it.
 *
 * @param range  that is accessed
 * @param region what of the region begins there
 */
record SpaceHandler(RegionRequest.Access access, AddressRange range, Acpica.Window region) implements Activation {

	@Override
	public Function function() {
		return AcpiFunctions.ACPI_EX_SYSTEM_MEMORY_SPACE_HANDLER;
	}

	@Override
	public Transition step(Machine machine) {
		var acpica = machine.acpica();
		var window = new Acpica.Window(region.region(), window(acpica.kernel().version()));
		// what crosses the end of a page is in no window as a whole
		if (acpica.window(region.region(), overlap(window)).isPresent()) {
			return touch(machine).step(machine);
		}
		var map = new Ioremap(LinuxFunctions.ACPI_OS_IOREMAP, MappingSite.ACPI_OS_IOREMAP, window.range(),
				"OperationRegion " + access.origin().region().shortText());
		return Transition.call(machine.withAcpica(acpica.with(window)), this, map);
	}

	/**
	 * To the end of the page, or of the region. Where it is the page, an access across its end is made through what is mapped of
	 * it.
	 */
	private AddressRange window(LinuxVersion version) {
		if (!version.does(LinuxBehaviour.WINDOWS_END_WITH_A_PAGE)) {
			return region.range();
		}
		long end = range.first() | Address.PAGE_SIZE - 1;
		return new AddressRange(range.first(), Long.compareUnsigned(end, region.range().last()) < 0 ? end : region.range().last());
	}

	private AddressRange overlap(Acpica.Window window) {
		return new AddressRange(range.first(), Math.min(range.last(), window.range().last()));
	}

	private MemoryAccess touch(Machine machine) {
		int size = access.bits() / Byte.SIZE;
		var read = MemoryAccess.read(function(), access.address(), size);
		if (!machine.memory().isPresent(access.address()) && machine.acpica().kernel().configuration().contains(range)) {
			return access.direction() == Direction.READ ? read.readingNothing()
					: MemoryAccess.of(function(), Access.WRITE, new IPA(access.address()), size);
		}
		return access.direction() == Direction.READ ? read : MemoryAccess.write(function(), access.address(), size, access.value());
	}

	@Override
	public List<Variable> variables() {
		return List.of(new Variable("address", range.toString()), new Variable("bit_width", Integer.toString(access.bits())));
	}
}
