package io.stagewalk.boot;

import java.util.ArrayList;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.boot.machine.Bus;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;

/** What devices find at physical addresses. */
final class BusView {
	private BusView() {
	}

	static Bus of(Platform host, MachineLayout layout, Scenario scenario) throws TableException {
		var places = new ArrayList<Bus.Place>();
		scenario.all(Statement.Bar.class).forEach(bar -> places.add(new Bus.Place("BAR " + bar.index() + " of " + bar.function(), bar.range(),
				Bus.Kind.BAR)));
		places.addAll(Doorbells.of(host).places());
		layout.banks().forEach(bank -> places.add(new Bus.Place("Dom0's RAM", bank, Bus.Kind.RAM)));
		places.add(new Bus.Place("Xen's memory", layout.heap(), Bus.Kind.RAM));
		Regions.booted(host).regions().forEach(region -> places.add(new Bus.Place(region.purpose().description(),
				region.range(), Bus.Kind.REGISTERS)));
		return new Bus(places);
	}
}
