package io.stagewalk.aml.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.machine.Failure;
import io.stagewalk.aml.reach.Reach;
import io.stagewalk.aml.reach.Reached;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.AmlPlace;

/**
 * What a boot of Linux on a machine's tables has shown; the checks look at one and the same.
 *
 * @param skipped statements of tables that could not be carried out, in order
 */
record Booted(LinuxBoot boot, Reach reach, List<Failure> skipped) {
	/** The most failures that are kept. */
	private static final int MAX_FAILURES = 1000;

	/** What a check asks; nothing of a table by itself, or where one cannot be read. */
	private record Asked(Optional<Booted> booted) {
	}

	static Optional<Booted> of(Subject subject) {
		return subject.once(Asked.class, machine -> new Asked(run(machine))).booted();
	}

	private static Optional<Booted> run(Subject subject) {
		if (!subject.isMachine() || !subject.has("DSDT")) {
			return Optional.empty();
		}
		return subject.platform().map(platform -> {
			var skipped = new ArrayList<Failure>();
			var boot = LinuxBoot.of(platform, RegionHandler.LINUX, OptionalLong.empty(), event -> {
				if (skipped.size() < MAX_FAILURES) {
					switch (event) {
						case Event.Skipped(var failure) -> skipped.add(failure);
						case Event.TakenBack taken -> skipped.add(taken.failure());
						default -> { }
					}
				}
			});
			return new Booted(boot, Reach.of(boot), List.copyOf(skipped));
		});
	}

	/** A place in AML as one of a table. */
	static TableField field(AmlPlace place, String name) {
		return new TableField(place.file(), place.signature(), place.offset(), name);
	}

	/** A region with where it is, and who touched it. */
	String text(Reached.Region region) {
		var declaration = region.declaration();
		var from = switch (declaration.form()) {
			case CONSTANT -> "";
			case COMPUTED -> ", computed from " + declaration.address().replaceAll("\\s+", " ");
		};
		var where = region.range().map(Object::toString).orElse("nobody knows where before it is declared");
		var by = region.range().stream().flatMap(range -> reach.accesses().stream()
				.filter(access -> access.range().filter(range::overlaps).isPresent())).map(access -> access.touch().object().toString())
				.distinct().collect(Collectors.joining(", "));
		return declaration.path() + ", " + where + from + (by.isEmpty() ? "" : "; touched by " + by + " as Linux boots");
	}

	/** The regions of which something is true. */
	List<Reached.Region> regions(Predicate<Reached.Region> holds) {
		return reach.regions().stream().filter(holds).toList();
	}
}
