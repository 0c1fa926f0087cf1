package io.stagewalk.boot;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.iort.LinuxIort;
import io.stagewalk.acpi.view.Apmt;
import io.stagewalk.acpi.view.Bert;
import io.stagewalk.acpi.view.Erst;
import io.stagewalk.acpi.view.Gtdt;
import io.stagewalk.acpi.view.Hest;
import io.stagewalk.acpi.view.Pcct;
import io.stagewalk.boot.linux.Dom0Plan;
import io.stagewalk.boot.linux.Dom0Plan.Dom0Table;
import io.stagewalk.boot.linux.apei.BootErrors;
import io.stagewalk.boot.linux.apei.ErrorRecords;
import io.stagewalk.boot.linux.apei.ErrorSources;
import io.stagewalk.boot.linux.device.Mailboxes;
import io.stagewalk.boot.linux.device.MemoryTimers;
import io.stagewalk.boot.linux.device.TableDevices;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.version.LinuxBehaviour;
import io.stagewalk.boot.version.LinuxVersion;
import io.stagewalk.memory.AddressRange;

/** What Linux does because of tables that are not AML. */
final class OutsideNamespace {
	private final Platform platform;
	private final List<Dom0Table> places;
	private final Optional<Table> given;

	/**
	 * @param platform with the tables of the initrd
	 * @param places   where Dom0 sees the tables
	 * @param iort     the one that Xen makes for Dom0, if it does
	 */
	OutsideNamespace(Platform platform, List<Dom0Table> places, Optional<Table> iort) {
		this.platform = platform;
		this.places = places;
		this.given = iort;
	}

	Dom0Plan.Outside plan(LinuxVersion linux) throws TableException {
		var hest = table(Signatures.HEST);
		var errors = hest.isPresent() ? Hest.of(hest.get()) : new Hest(List.of(), Optional.empty());
		var gtdt = table(Signatures.GTDT);
		var timers = gtdt.isPresent() ? Gtdt.of(gtdt.get()).blocks() : List.<Gtdt.TimerBlock> of();
		var watchdogs = gtdt.isPresent() ? Gtdt.of(gtdt.get()).watchdogs() : List.<Gtdt.Watchdog> of();
		var erst = table(Signatures.ERST);
		var records = erst.isPresent() ? Erst.asLinuxReads(erst.get()).entries() : List.<Erst.Entry> of();
		var apmt = table(Signatures.APMT);
		boolean readsApmt = linux.does(LinuxBehaviour.READS_APMT) && apmt.isPresent();
		var monitors = readsApmt ? Apmt.of(apmt.get()).monitors() : List.<Apmt.Monitor> of();
		var nodes = iort();
		// who comes first gets the lower numbers
		boolean iortFirst = linux.does(LinuxBehaviour.APMT_AFTER_SCAN);
		var performance = TableDevices.apmtInit(monitors, place(Signatures.APMT), iortFirst
				? nodes.map(LinuxIort::iort).map(TableDevices::count).orElse(0) : 0);
		var iort = TableDevices.iortInit(nodes, place(Signatures.IORT), iortFirst ? 0 : monitors.size());
		return new Dom0Plan.Outside(MemoryTimers.timeInit(timers), mailboxes(), ErrorSources.hestInit(errors, place(Signatures.HEST)),
				ErrorSources.ghesInit(errors), iort, performance, ErrorRecords.erstInit(records, place(Signatures.ERST)),
				TableDevices.watchdogInit(watchdogs, place(Signatures.GTDT)), BootErrors.bertInit(bootErrors(), place(Signatures.BERT)));
	}

	private Optional<LinuxIort> iort() throws TableException {
		var table = given.or(() -> table(Signatures.IORT));
		return table.isPresent() ? Optional.of(LinuxIort.of(table.get())) : Optional.empty();
	}

	private Optional<Activation> mailboxes() throws TableException {
		var pcct = table(Signatures.PCCT);
		return pcct.isPresent() ? Optional.of(Mailboxes.pccInit(Pcct.asLinuxReads(pcct.get()), place(Signatures.PCCT))) : Optional.empty();
	}

	private Optional<AddressRange> bootErrors() throws TableException {
		var table = table(Signatures.BERT);
		if (table.isEmpty()) {
			return Optional.empty();
		}
		return Bert.asLinuxReads(table.get())
				.filter(bert -> Long.compareUnsigned(bert.region().value(), bert.region().value() + bert.length() - 1) <= 0)
				.map(bert -> AddressRange.ofLength(bert.region().value(), bert.length()));
	}

	private Optional<Table> table(String signature) {
		return platform.dom0Tables().stream().filter(table -> table.signature().equals(signature)).findFirst();
	}

	private Optional<AddressRange> place(String signature) {
		return places.stream().filter(table -> table.signature().equals(signature)).map(Dom0Table::place).findFirst();
	}
}
