package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.boot.machine.Bus;

/** What devices find at physical addresses. */
final class BusView {
	private BusView() {
	}

	/** @param bars of PCI functions, which come first */
	static Bus of(Platform host, MachineLayout layout, List<Bus.Place> bars) throws TableException {
		var places = new ArrayList<>(bars);
		places.addAll(Doorbells.of(host).places());
		layout.banks().forEach(bank -> places.add(new Bus.Place("Dom0's RAM", bank, Bus.Kind.RAM)));
		places.add(new Bus.Place("Xen's memory", layout.heap(), Bus.Kind.RAM));
		Regions.of(host).forEach(region -> places.add(new Bus.Place(region.purpose().description(), region.range(), Bus.Kind.REGISTERS)));
		return new Bus(places);
	}
}
