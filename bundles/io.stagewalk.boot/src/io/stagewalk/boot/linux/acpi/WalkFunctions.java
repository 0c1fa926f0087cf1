package io.stagewalk.boot.linux.acpi;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.stagewalk.aml.device.Demand;
import io.stagewalk.aml.device.DeviceScan.Phase;
import io.stagewalk.aml.device.Wanted;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;
import io.stagewalk.trace.Function;

/** Which of Linux' functions a part of the walks is. */
final class WalkFunctions {
	private static final int DMA = NameSeg.of("_DMA");
	/** Drivers whose devices are turned on when they are found. */
	private static final Set<Phase> ATTACHING = EnumSet.of(Phase.GPIO, Phase.EVENT_DEVICES, Phase.MAINS, Phase.PLATFORM_UARTS);
	private static final List<Integer> POWER = Stream.of("_PSC", "_PS0", "_PS3", "_ON", "_OFF").map(NameSeg::of).toList();
	private static final int PS3 = NameSeg.of("_PS3");
	private static final int OFF = NameSeg.of("_OFF");
	private static final int EVT = NameSeg.of("_EVT");
	/** Functions of NVDIMMs that read labels: how many there are, and what they hold. */
	private static final Set<Long> LABELS = Set.of(4L, 5L);
	private static final int LSI = NameSeg.of("_LSI");
	private static final int LSR = NameSeg.of("_LSR");
	private static final int DSM = NameSeg.of("_DSM");
	private static final int LPI = NameSeg.of("_LPI");

	private WalkFunctions() {
	}

	/** @param demand what is being done */
	static Function of(Phase phase, Optional<Demand> demand) {
		if (isDriver(phase) && asks(demand, DMA)) {
			return AcpiFunctions.ACPI_DMA_GET_RANGE;
		}
		if (ATTACHING.contains(phase) && POWER.stream().anyMatch(name -> asks(demand, name))) {
			boolean isTurnedOff = phase == Phase.PLATFORM_UARTS && (asks(demand, PS3) || asks(demand, OFF));
			return isTurnedOff ? AcpiFunctions.ACPI_DEV_PM_DETACH : AcpiFunctions.ACPI_DEV_PM_ATTACH;
		}
		return switch (phase) {
			case PLATFORM_CONTROL -> AcpiFunctions.ACPI_BUS_OSC_NEGOTIATE_PLATFORM_CONTROL;
			case EMBEDDED_CONTROLLER -> AcpiFunctions.ACPI_EC_DSDT_PROBE;
			case INTERRUPT_MODEL -> AcpiFunctions.ACPI_BUS_INIT_IRQ;
			case PROCESSORS -> AcpiFunctions.ACPI_PROCESSOR_INIT;
			case FIRST_WALK, SECOND_WALK -> AcpiFunctions.ACPI_BUS_CHECK_ADD;
			case FIRST_ATTACH, SECOND_ATTACH -> AcpiFunctions.ACPI_BUS_ATTACH;
			case UNUSED_POWER -> AcpiFunctions.ACPI_TURN_OFF_UNUSED_POWER_RESOURCES;
			case PNP -> AcpiFunctions.PNPACPI_INIT;
			case GPIO -> AcpiFunctions.ACPI_GPIOCHIP_REQUEST_INTERRUPTS;
			case BRIDGES -> AcpiFunctions.ACPI_PCI_IRQ_ENABLE;
			case EVENT_DEVICES -> AcpiFunctions.GED_PROBE;
			case MAINS, CHANGED_MAINS -> AcpiFunctions.ACPI_AC_GET_STATE;
			case FANS -> AcpiFunctions.ACPI_FAN_PROBE;
			case PROCESSOR_DRIVER -> asks(demand, LPI) ? AcpiFunctions.ACPI_PROCESSOR_GET_LPI_INFO : AcpiFunctions.ACPI_CPPC_PROCESSOR_PROBE;
			case THERMAL_ZONES -> AcpiFunctions.ACPI_THERMAL_ADD;
			case BATTERIES -> AcpiFunctions.ACPI_BATTERY_UPDATE;
			case VIRTIO, PCI_DRIVER -> AcpiFunctions.ACPI_PCI_IRQ_ENABLE;
			case PIN_EVENTS -> asks(demand, EVT) ? AcpiFunctions.ACPI_GPIO_IRQ_HANDLER_EVT : AcpiFunctions.ACPI_GPIO_IRQ_HANDLER;
			case NVDIMMS -> nvdimms(demand);
			case TPM -> asks(demand, DSM) ? AcpiFunctions.TPM_ADD_PPI : AcpiFunctions.CRB_ACPI_ADD;
			case UARTS, PLATFORM_UARTS, DONE -> AcpiFunctions.ACPI_SERDEV_ADD_DEVICE;
		};
	}

	/** Labels are read by the driver of the module that they are of. */
	private static Function nvdimms(Optional<Demand> demand) {
		boolean isLabel = demand.filter(of -> of instanceof Wanted(var object, var arguments) && arguments.size() == 4
				&& arguments.get(2) instanceof Data.Int(long function) && LABELS.contains(function)).isPresent();
		if (isLabel || asks(demand, LSI) || asks(demand, LSR)) {
			return AcpiFunctions.NVDIMM_PROBE;
		}
		return asks(demand, DSM) ? AcpiFunctions.ACPI_NFIT_INIT : AcpiFunctions.ACPI_NFIT_ADD;
	}

	private static boolean isDriver(Phase phase) {
		return phase.compareTo(Phase.PNP) > 0;
	}

	private static boolean asks(Optional<Demand> demand, int name) {
		return demand.filter(of -> of instanceof Wanted(var object, var arguments) && object.length() > 0
				&& object.equals(object.parent().child(name))).isPresent();
	}
}
