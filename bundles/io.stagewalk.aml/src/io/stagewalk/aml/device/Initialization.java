package io.stagewalk.aml.device;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.stagewalk.aml.persistent.Chain;
import io.stagewalk.aml.persistent.Dictionary;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;

/**
 * Runs {@code _REG} and {@code _INI} as ACPICA does it before Linux looks for devices. First {@code _INI} of the root and of
 * {@code \_SB}; then {@code _REG} for the regions in PCI configuration space, the only one that Linux has from the beginning
 * and yet announces, or in what other spaces there are, one space after the other; then {@code _INI} of every device that is there, down the namespace,
 * not below a device that neither is
 * present nor functions, and only where an {@code _INI} lies below. A value: how far that is.
 *
 * @param spaces   numbers of the address spaces that are still to be announced, one after the other; the first is the one that is
 * @param phase    what is being done
 * @param pending  objects that are still to be visited in this phase, in their order
 * @param leads    what has an {@code _INI} in it or below it
 * @param answers  to what was asked about the first of the pending objects
 * @param run      methods that have run, the latest first
 * @param problems of those that failed, the latest first
 * @see "ACPICA, AcpiNsInitializeDevices, AcpiEvInitializeOpRegions; ACPI 6.5, 6.5.1 _INI (Init), 6.5.4 _REG (Region)"
 */
public record Initialization(List<Integer> spaces, Phase phase, Chain<NamePath> pending, Dictionary<NamePath, NamePath> leads,
		Answers answers, Chain<NamePath> run, Chain<EvaluationException> problems) {
	private static final NamePath SYSTEM_BUS = NamePath.absolute(NameSeg.of("_SB_"));
	private static final int INI = NameSeg.of("_INI");
	private static final int REG = NameSeg.of("_REG");
	private static final Set<AddressSpace> ALWAYS_THERE = EnumSet.of(AddressSpace.SYSTEM_MEMORY, AddressSpace.SYSTEM_IO,
			AddressSpace.PCI_CONFIG, AddressSpace.PCC, AddressSpace.DATA_TABLE);
	private static final Data CONNECT = new Data.Int(1);
	/** So that a step stays a small one. */
	private static final int OBJECTS_A_STEP = 64;

	/** What is done one after the other. */
	enum Phase {
		FINDING, ROOT, ANNOUNCING, DEVICES, DONE
	}

	/**
	 * What was done.
	 *
	 * @param run      absolute paths of the methods, in the order in which they ran
	 * @param problems of those that failed; the others run nevertheless
	 */
	public record Done(List<NamePath> run, List<EvaluationException> problems) {
		public Done {
			run = List.copyOf(run);
			problems = List.copyOf(problems);
		}
	}

	/** How it goes on. */
	public sealed interface Advance {
		/** Something is to be evaluated; {@link Initialization#answered} with the answer is how to go on. */
		record Wants(Wanted wanted, Initialization waiting) implements Advance {
		}

		/** Nothing is wanted yet. */
		record Went(Initialization next) implements Advance {
		}

		record Ended(Done done) implements Advance {
		}
	}

	/** Nothing was done yet. */
	public static Initialization begin() {
		return announcing(Set.of(AddressSpace.PCI_CONFIG.number()));
	}

	/** Nothing was done yet, and address spaces of these numbers are there. */
	public static Initialization announcing(Set<Integer> spaces) {
		return new Initialization(spaces.stream().sorted().toList(), Phase.FINDING, start(Phase.FINDING), Dictionary.empty(), Answers.NONE,
				Chain.empty(), Chain.empty());
	}

	/** Does all of it at once. */
	public static Done of(Firmware firmware) {
		return begin().completed(firmware);
	}

	/** Does what is left at once. */
	public Done completed(Firmware firmware) {
		for (var at = this;;) {
			switch (at.next(firmware)) {
				case Advance.Wants(var wanted, var waiting) -> at = waiting.answered(firmware.answer(wanted));
				case Advance.Went(var next) -> at = next;
				case Advance.Ended(var done) -> {
					return done;
				}
			}
		}
	}

	/**
	 * The address spaces that are there from then on, so that regions that are declared later are told of them: those that are
	 * announced, and those that need not be.
	 *
	 * @see "drivers/acpi/acpica/evhandler.c: acpi_gbl_default_address_spaces; drivers/acpi/acpi_pcc.c"
	 */
	public Set<Integer> there() {
		return Stream.concat(spaces.stream(), ALWAYS_THERE.stream().map(AddressSpace::number)).collect(Collectors.toSet());
	}

	/** What was wanted has been evaluated. */
	public Initialization answered(Evaluated evaluated) {
		return new Initialization(spaces, phase, pending, leads, answers.with(evaluated), run, problems);
	}

	/** The next step: to the next evaluation, or past some objects that need none. Evaluates nothing and changes nothing. */
	public Advance next(Objects objects) {
		var at = this;
		try {
			for (int i = 0; i < OBJECTS_A_STEP && at.phase != Phase.DONE; i++) {
				at = at.pending.isEmpty() ? at.further() : at.visited(objects);
			}
		} catch (Unanswered unanswered) {
			return switch (unanswered.demand()) {
				case Wanted wanted -> new Advance.Wants(wanted, at);
				case Deed deed -> throw new IllegalStateException("expected nothing but evaluations, found " + deed);
			};
		}
		return at.phase == Phase.DONE ? new Advance.Ended(new Done(at.run.inOrder(), at.problems.inOrder())) : new Advance.Went(at);
	}

	private static Chain<NamePath> start(Phase phase) {
		var nothing = Chain.<NamePath> empty();
		return switch (phase) {
			case FINDING, ANNOUNCING, DEVICES -> nothing.with(NamePath.ROOT);
			case ROOT -> nothing.with(SYSTEM_BUS).with(NamePath.ROOT);
			case DONE -> nothing;
		};
	}

	/** The next address space, or the next phase. */
	private Initialization further() {
		boolean more = phase == Phase.ANNOUNCING && spaces.size() > 1;
		var next = more ? phase : Phase.values()[phase.ordinal() + 1];
		return new Initialization(more ? spaces.subList(1, spaces.size()) : spaces, next, start(next), leads, answers, run, problems);
	}

	private Initialization visited(Objects objects) {
		var path = pending.first();
		return switch (phase) {
			case FINDING -> below(objects, objects.type(path.child(INI)) == ObjectType.METHOD ? leading(path) : leads);
			case ROOT -> ran(objects, path, new Reader(objects, answers)).past();
			case ANNOUNCING -> announced(objects, path);
			case DEVICES -> initialized(objects, path);
			case DONE -> this;
		};
	}

	/** Goes on with what lies below. */
	private Initialization below(Objects objects, Dictionary<NamePath, NamePath> known) {
		return new Initialization(spaces, phase, pending.rest().withAll(objects.children(pending.first())), known, answers, run, problems);
	}

	/** Goes on with what does not lie below. */
	private Initialization past() {
		return new Initialization(spaces, phase, pending.rest(), leads, answers, run, problems);
	}

	private Dictionary<NamePath, NamePath> leading(NamePath path) {
		var known = leads;
		for (var at = path; !known.has(at); at = at.parent()) {
			known = known.with(at, at);
		}
		return known;
	}

	/** The region whose {@code _REG} is what is wanted next, or was wanted last. */
	public Optional<NamePath> announced() {
		return phase == Phase.ANNOUNCING && !pending.isEmpty() ? Optional.of(pending.first()) : Optional.empty();
	}

	/** Tells a device with a region in the space that it may use it, once a region. The first that fails ends that for the space. */
	private Initialization announced(Objects objects, NamePath path) {
		var method = path.parent().child(REG);
		int space = objects.space(path).orElse(-1);
		if (spaces.isEmpty() || spaces.getFirst() != space || objects.type(method) != ObjectType.METHOD) {
			return below(objects, leads);
		}
		var reader = new Reader(objects, answers);
		boolean isRun = reader.call(method, List.of(new Data.Int(space), CONNECT)).isPresent();
		var after = having(method, reader, Answers.NONE);
		return isRun ? after.below(objects, leads)
				: new Initialization(spaces, phase, Chain.empty(), after.leads, after.answers, after.run, after.problems);
	}

	private Initialization initialized(Objects objects, NamePath path) {
		boolean isDevice = switch (objects.type(path)) {
			case DEVICE, PROCESSOR, THERMAL_ZONE -> path.length() > 0;
			default -> false;
		};
		if (!isDevice) {
			return below(objects, leads);
		}
		if (!leads.has(path)) {
			return past();
		}
		var reader = new Reader(objects, answers);
		var status = reader.status(path);
		if (!status.isUsable()) {
			return with(reader).past();
		}
		var after = status.isPresent() && !path.equals(SYSTEM_BUS) ? ran(objects, path, reader) : with(reader);
		return after.below(objects, leads);
	}

	private Initialization ran(Objects objects, NamePath device, Reader reader) {
		var method = device.child(INI);
		if (objects.type(method) != ObjectType.METHOD) {
			return with(reader);
		}
		reader.value(device, "_INI");
		return having(method, reader, Answers.NONE);
	}

	private Initialization with(Reader reader) {
		return new Initialization(spaces, phase, pending, leads, Answers.NONE, run, problems.withAll(reader.problems().reversed()));
	}

	private Initialization having(NamePath method, Reader reader, Answers after) {
		return new Initialization(spaces, phase, pending, leads, after, run.with(method), problems.withAll(reader.problems().reversed()));
	}
}
