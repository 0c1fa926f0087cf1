package io.stagewalk.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.xen.CraftedTables;
import io.stagewalk.acpi.xen.Dom0Machine;
import io.stagewalk.acpi.xen.HostTables;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.memory.IPA;

/** Whose tables are asked for: the machine's, or those that Dom0 sees. */
final class Dom0Options {
	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;
	@Option(names = "--dom0", description = "The tables that Dom0 sees: those that Xen makes, and of the machine's what these lead to.")
	private boolean dom0;
	@Option(names = "--xen", paramLabel = "VERSION", description = "The Xen that makes them; the newest that is known where it is not said.")
	private String version;
	@Option(names = "--no-its", description = "A Xen that was built without its driver for ITSs.")
	private boolean withoutIts;
	@Option(names = "--crafted", paramLabel = "ADDRESS", converter = AddressConverter.class,
			description = "Where Dom0 sees the tables that Xen makes: the physical address of Xen's own text.")
	private Long crafted;

	/** The tables that are asked for. */
	List<Table> of(Platform platform) throws TableException {
		if (!dom0) {
			if (version != null || crafted != null || withoutIts) {
				throw new ParameterException(spec.commandLine(), (version != null ? "--xen" : crafted != null ? "--crafted" : "--no-its")
						+ ": goes with --dom0 only");
			}
			return platform.tables();
		}
		var host = HostTables.placed(platform);
		var made = CraftedTables.of(host, machine(host), (withoutIts ? xen().withoutIts() : xen()).crafting());
		made.notes().forEach(this::note);
		return made.dom0().dom0Tables();
	}

	private Dom0Machine machine(Platform host) throws TableException {
		var machine = Dom0Machine.of(host);
		if (crafted == null) {
			note("no --crafted given: Xen's tables for Dom0 stand at " + machine.start());
			return machine;
		}
		if ((crafted & 0xfff) != 0 || crafted >>> 48 != 0) {
			throw new ParameterException(spec.commandLine(), "--crafted: expected a multiple of 0x1000 below 2^48");
		}
		return new Dom0Machine(new IPA(crafted), machine.processors(), machine.banks(), machine.acpiBanks());
	}

	private XenVersion xen() {
		if (version == null) {
			return XenVersion.LATEST;
		}
		var known = XenVersion.nearest(version).orElseThrow(() -> new ParameterException(spec.commandLine(),
				"--xen: expected a Xen version from " + XenVersion.KNOWN.getFirst().name() + " on, found " + version));
		if (!known.name().equals(version)) {
			note("Xen " + version + " is modelled as " + known.name());
		}
		return known;
	}

	private void note(String text) {
		spec.commandLine().getErr().println("note: " + text);
	}
}
