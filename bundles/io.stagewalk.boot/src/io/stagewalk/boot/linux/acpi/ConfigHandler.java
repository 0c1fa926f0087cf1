package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.boot.linux.pci.ConfigAccess;
import io.stagewalk.boot.linux.pci.ConfigWindow;
import io.stagewalk.boot.linux.pci.FunctionRegisters;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * {@code acpi_ex_pci_config_space_handler}: finds out, the first time, which function a region of configuration space belongs to, and
 * accesses the register through ECAM. Where the bus is not known yet, since its root bridge has not been added, it fails, and with
 * it the method. Ends with what was read, or with {@link #FAILED}.
 *
 * @param region its number in the namespace
 * @param done   what was read
 * @see "drivers/acpi/osl.c:acpi_os_read_pci_configuration; arch/arm64/kernel/pci.c:raw_pci_read"
 */
record ConfigHandler(RegionRequest.Access access, int region, OptionalLong done) implements Activation {
	/** No register has this value: they have 32 bits. */
	static final long FAILED = -1;
	private static final int WIDEST = 32;
	private static final int REGISTERS = 0x1000;

	ConfigHandler(RegionRequest.Access access, int region) {
		this(access, region, OptionalLong.empty());
	}

	@Override
	public Function function() {
		return AcpiFunctions.ACPI_EX_PCI_CONFIG_SPACE_HANDLER;
	}

	@Override
	public Transition step(Machine machine) {
		if (done.isPresent()) {
			return Transition.finish(machine, new Result.Value(done.getAsLong()));
		}
		var known = machine.acpica().regions().functions().get(region);
		if (known.isEmpty()) {
			var path = access.origin().region();
			var root = ConfigSetup.root(machine, path);
			return root.length() == 0 || machine.acpica().regions().connected().roots().contains(root)
					? Transition.call(machine, this, ConfigSetup.of(machine, path, region))
					: Transition.call(machine.withAcpica(machine.acpica().installing(root)), this, RegMethods.below(machine, root));
		}
		var at = registers(machine.acpica(), known.get());
		if (at.isEmpty() || access.bits() > WIDEST || Long.compareUnsigned(access.address(), REGISTERS) >= 0) {
			return Transition.finish(machine, new Result.Value(FAILED));
		}
		int size = access.bits() / Byte.SIZE;
		return Transition.call(machine, this, access.direction() == Direction.READ ? ConfigAccess.rawRead(at.get(), (int) access.address(), size)
				: ConfigAccess.rawWrite(at.get(), (int) access.address(), size, access.value()));
	}

	/** The registers of a function; nothing if nobody knows the bus. */
	static Optional<FunctionRegisters> registers(Acpica acpica, Acpica.Function function) {
		return acpica.buses(function).map(ConfigWindow::of)
				.map(space -> space.registers(function.bus(), function.device(), function.function()));
	}

	@Override
	public Activation returned(Result result) {
		return switch (result) {
			// whoever set the region up has either noted the function or failed
			case Result.Value(long value) when value == ConfigSetup.DONE -> this;
			case Result.Value(long value) when value == ConfigSetup.IMPOSSIBLE -> new ConfigHandler(access, region, OptionalLong.of(FAILED));
			case Result.Value(long value) -> new ConfigHandler(access, region, OptionalLong.of(value));
			case Result.Retry retry -> this;
			case Result.Abort abort -> Activation.super.returned(result);
		};
	}

	@Override
	public List<Variable> variables() {
		return List.of(new Variable("reg", "0x" + Long.toHexString(access.address())),
				new Variable("bit_width", Integer.toString(access.bits())));
	}
}
