package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.scenario.Parser.Parsed;
import io.stagewalk.scenario.text.ScenarioSource;

/** What has to hold between the statements of a scenario. */
final class Rules {
	private final ScenarioSource source;
	private final List<Parsed> statements;
	private final Set<String> attempted;
	private final List<Problem> problems = new ArrayList<>();

	/** @param attempted the first words of all lines, whether they could be read or not */
	Rules(ScenarioSource source, List<Parsed> statements, Set<String> attempted) {
		this.source = source;
		this.statements = statements;
		this.attempted = attempted;
	}

	List<Problem> problems() {
		single();
		var boot = require(Form.BOOT);
		require(Form.PLATFORM);
		boot.ifPresent(this::order);
		unique();
		memory();
		references();
		return problems;
	}

	private void single() {
		Map<Form, Parsed> seen = new HashMap<>();
		for (var parsed : statements) {
			switch (parsed.form().role()) {
				case SINGLE_SETTING, BOOT -> {
					var first = seen.putIfAbsent(parsed.form(), parsed);
					if (first != null) {
						problems.add(parsed.problem(parsed.form().word() + " may stand once; it stands in " + first.place(parsed) + " already"));
					}
				}
				case ANYWHERE, SETTING, ACTION, EXPECTATION -> {
					// as often as one likes
				}
			}
		}
	}

	private Optional<Parsed> require(Form form) {
		var found = statements.stream().filter(parsed -> parsed.form() == form).findFirst();
		// a line that could not be read may be the one that is missed
		if (!attempted.contains(form.word())) {
			problems.add(new Problem(source.file(), source.lines().size(), 1, 0,
					"expected a statement " + form.usage() + " somewhere; there is none"));
		}
		return found;
	}

	private void order(Parsed boot) {
		for (var parsed : statements) {
			boolean before = parsed.index() < boot.index();
			switch (parsed.form().role()) {
				case SETTING, SINGLE_SETTING -> {
					if (!before) {
						problems.add(parsed.problem(parsed.form().word()
								+ " describes the machine that boots: expected before boot, which stands in " + boot.place(parsed)));
					}
				}
				case ACTION, EXPECTATION -> {
					if (before && placement(parsed).isEmpty()) {
						problems.add(parsed.problem(parsed.form().word() + " happens when the boot is done: expected after boot, which "
								+ "stands in " + boot.place(parsed) + "; to place it within the boot, write before FUNCTION: or "
								+ "after FUNCTION: in front of it"));
					}
				}
				case ANYWHERE, BOOT -> {
					// is what the others are held against
				}
			}
		}
	}

	private static Optional<Placement> placement(Parsed parsed) {
		return switch (parsed.statement()) {
			case Statement.Action action -> action.placement();
			case Statement.Expect expect -> expect.placement();
			default -> Optional.empty();
		};
	}

	private void unique() {
		Map<String, Parsed> seen = new HashMap<>();
		for (var parsed : statements) {
			identities(parsed.statement()).forEach(identity -> {
				// components and PCI functions are called by names of one kind
				var kind = parsed.form() == Form.COMPONENT ? Form.PCI : parsed.form();
				var first = seen.putIfAbsent(kind + " " + identity, parsed);
				if (first != null) {
					problems.add(parsed.problem(identity,
							identity + " stands in " + first.place(parsed) + " already: expected another one"));
				}
			});
		}
	}

	/** By what a statement is told from others of its kind. */
	private static Stream<String> identities(Statement statement) {
		return switch (statement) {
			case Statement.PciFunction pci -> Stream.concat(Stream.of(pci.address().toString()), pci.name().stream());
			case Statement.Bar bar -> Stream.of(bar.function() + " BAR " + bar.index());
			case Statement.Driver driver -> Stream.of(driver.function());
			case Statement.Component component -> Stream.of(component.name());
			case Statement.Include include -> Stream.empty();
			case Statement.InitrdTable table -> Stream.of(table.file());
			case Statement.Modules modules -> modules.names().stream().map(Statement.Modules::canonical);
			case Statement.Memory memory -> Stream.of(memory.address().toString());
			case Statement.Platform other -> Stream.empty();
			case Statement.XenVersion other -> Stream.empty();
			case Statement.LinuxVersion other -> Stream.empty();
			case Statement.Transform other -> Stream.empty();
			case Statement.LinuxCommandLine other -> Stream.empty();
			case Statement.XenBuild other -> Stream.empty();
			case Statement.XenCommandLine other -> Stream.empty();
			case Statement.DeviceTree other -> Stream.empty();
			case Statement.Deny other -> Stream.empty();
			case Statement.EfiMemory other -> Stream.empty();
			case Statement.Smmu other -> Stream.empty();
			case Statement.Policy other -> Stream.empty();
			case Statement.Cpus other -> Stream.empty();
			case Statement.PhysicalAddressBits other -> Stream.empty();
			case Statement.Dom0Ram other -> Stream.empty();
			case Statement.AcpiMemory other -> Stream.empty();
			case Statement.XenHeap other -> Stream.empty();
			case Statement.CraftedTables other -> Stream.empty();
			case Statement.SharedInfo other -> Stream.empty();
			case Statement.Ballooned other -> Stream.empty();
			case Statement.GrantTable other -> Stream.empty();
			case Statement.Boot other -> Stream.empty();
			case Statement.Action other -> Stream.empty();
			case Statement.Expect other -> Stream.empty();
		};
	}

	private record Bank(Parsed parsed, AddressRange range) {
	}

	/** RAM, tables and Xen's heap lie apart and within the address size; so do the ranges of the firmware's memory map. */
	private void memory() {
		apart(banks(statement -> switch (statement) {
			case Statement.Dom0Ram ram -> Optional.of(ram.range());
			case Statement.AcpiMemory memory -> Optional.of(memory.range());
			case Statement.XenHeap heap -> Optional.of(heap.range());
			default -> Optional.empty();
		}));
		apart(banks(statement -> statement instanceof Statement.EfiMemory memory ? Optional.of(memory.range()) : Optional.empty()));
	}

	private void apart(List<Bank> banks) {
		int bits = all(Statement.PhysicalAddressBits.class).mapToInt(Statement.PhysicalAddressBits::bits).findFirst()
				.orElse(SimulatedMemory.MAX_ADDRESS_BITS);
		Bank before = null;
		for (var bank : banks) {
			if (bank.range.last() >>> bits != 0) {
				problems.add(bank.parsed.problem("expected a range within pa-bits " + bits));
			}
			if (before != null && before.range.overlaps(bank.range)) {
				problems.add(bank.parsed.problem(
						"expected a range apart from that of " + before.parsed.form().word() + " in " + before.parsed.place(bank.parsed)));
			}
			before = before == null || bank.range.last() > before.range.last() ? bank : before;
		}
	}

	private List<Bank> banks(Function<Statement, Optional<AddressRange>> ranges) {
		return statements.stream().flatMap(parsed -> ranges.apply(parsed.statement()).map(range -> new Bank(parsed, range)).stream())
				.sorted((a, b) -> a.range.compareTo(b.range)).toList();
	}

	/** CPUs and devices that are named are there. */
	private void references() {
		var names = new LinkedHashSet<String>();
		var addresses = new HashSet<PciAddress>();
		all(Statement.PciFunction.class).forEach(function -> {
			function.name().ifPresent(names::add);
			addresses.add(function.address());
		});
		var functions = Set.copyOf(names);
		all(Statement.Component.class).map(Statement.Component::name).forEach(names::add);
		int cpus = all(Statement.Cpus.class).mapToInt(Statement.Cpus::count).findFirst().orElse(Forms.MAX_CPUS);
		for (var parsed : statements) {
			if (problems.size() > Parser.MAX_PROBLEMS) {
				return;
			}
			switch (parsed.statement()) {
				case Statement.Dma dma -> name(parsed, dma.device(), names);
				case Statement.Msi msi -> name(parsed, msi.device(), names);
				case Statement.Plug plug when !functions.contains(plug.device()) ->
					missing(parsed, plug.device(), "expected the name of a function that a pci statement gives", functions);
				case Statement.Bar bar when !names.contains(bar.function())
						&& PciAddress.of(bar.function()).filter(addresses::contains).isEmpty() ->
					missing(parsed, bar.function(), "expected a function that a pci statement gives", names);
				case Statement.Driver driver when !names.contains(driver.function())
						&& PciAddress.of(driver.function()).filter(addresses::contains).isEmpty() ->
					missing(parsed, driver.function(), "expected a function that a pci statement gives", names);
				case Statement.CpuAccess access -> cpu(parsed, access.cpu(), cpus);
				case Statement.CpuMap map -> cpu(parsed, map.cpu(), cpus);
				case Statement.MapHypercall map -> cpu(parsed, map.cpu(), cpus);
				case Statement.Expect expect -> expectation(parsed, expect.expectation(), names, cpus);
				case Statement.UnmapHypercall unmap -> cpu(parsed, unmap.cpu(), cpus);
				default -> {
					// names nobody
				}
			}
		}
	}

	private void expectation(Parsed parsed, Expectation expectation, Set<String> names, int cpus) {
		switch (expectation) {
			case Expectation.Fault fault -> fault.cpu().ifPresent(cpu -> cpu(parsed, cpu, cpus));
			case Expectation.Event event -> event.device().ifPresent(device -> name(parsed, device, names));
			case Expectation.Transfer transfer -> name(parsed, transfer.device(), names);
			case Expectation.MadeBy made when made.touching().isPresent() -> {
				switch (made.touching().get()) {
					case Expectation.MadeBy.Toucher.Cpu cpu -> cpu(parsed, cpu.number(), cpus);
					case Expectation.MadeBy.Toucher.Device device -> name(parsed, device.name(), names);
				}
			}
			default -> {
				// names nobody
			}
		}
	}

	private void name(Parsed parsed, String name, Set<String> names) {
		if (!names.contains(name)) {
			missing(parsed, name, "expected a name that a pci or component statement gives", names);
		}
	}

	private void missing(Parsed parsed, String name, String expected, Set<String> names) {
		var known = names.isEmpty() ? "; none has a name" : "; there are " + Suggestion.list(names);
		problems.add(parsed.problem(name,
				expected + Suggestion.nearest(name, names).map(near -> "; did you mean " + near + "?").orElse(known)));
	}

	private void cpu(Parsed parsed, int cpu, int cpus) {
		if (cpu >= cpus) {
			problems.add(parsed.problem(Integer.toString(cpu),
					"expected a CPU's number from 0 to " + (cpus - 1) + ", as cpus " + cpus + " says"));
		}
	}

	private <T extends Statement> Stream<T> all(Class<T> kind) {
		return statements.stream().map(Parsed::statement).filter(kind::isInstance).map(kind::cast);
	}
}
