package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * A fan that can cool.
 *
 * @param step     in percent, of one whose speed is set finely; 0 of others
 * @param controls what {@code _FSL} is given for each state, 0 first; empty for one that is turned on and off
 * @param target   the most that a thermal zone wants of it
 * @param isSet    whether it was set to that
 * @see "Linux, drivers/acpi/fan_core.c"
 */
record Fan(NamePath path, long step, List<Long> controls, long target, boolean isSet) {
	private static final long MOST = 100;
	private static final long LARGEST_STEP = 9;
	/** Of an entry of {@code _FPS}. */
	private static final int CONTROL = 0, SPEED = 2;

	Fan {
		controls = List.copyOf(controls);
	}

	/** One that is turned on and off. */
	static Fan switched(NamePath path) {
		return new Fan(path, 0, List.of(), 0, false);
	}

	/** One that is set; nothing if it cannot say what to. */
	static Optional<Fan> of(NamePath path, Data information, Data states) {
		if (!(information instanceof Data.Elements(var fields)) || fields.size() < 4 || !fields.stream().limit(4).allMatch(Data.Int.class::isInstance)
				|| !(states instanceof Data.Elements(var entries)) || entries.size() < 2) {
			return Optional.empty();
		}
		var speeds = new ArrayList<List<Data>>();
		for (var entry : entries.subList(1, entries.size())) {
			if (!(entry instanceof Data.Elements(var numbers)) || numbers.size() < 5 || !numbers.stream().allMatch(Data.Int.class::isInstance)) {
				return Optional.empty();
			}
			speeds.add(numbers);
		}
		boolean isFine = number(fields.get(1)) != 0;
		long step = isFine ? Math.clamp(number(fields.get(2)), 1, LARGEST_STEP) : 0;
		var controls = new ArrayList<Long>();
		for (long state = 0; isFine && state <= MOST / step; state++) {
			// the last step makes up for what is left
			controls.add(state * step + step > MOST ? MOST : state * step);
		}
		if (!isFine) {
			speeds.sort(Comparator.comparingLong(entry -> number(entry.get(SPEED))));
			speeds.forEach(entry -> controls.add(number(entry.get(CONTROL))));
		}
		return Optional.of(new Fan(path, step, controls, 0, false));
	}

	private static long number(Data data) {
		return data instanceof Data.Int(long value) ? value : 0;
	}

	/** In which state it is; nothing if that is not known. */
	OptionalLong state(Visit visit) {
		if (controls.isEmpty()) {
			var power = DevicePower.update(visit, path);
			return power.isEmpty() ? OptionalLong.empty()
					: OptionalLong.of(power.get() == DevicePower.D0 ? 1 : power.get() == DevicePower.D3_HOT
							|| power.get() == DevicePower.D3_COLD ? 0 : -1);
		}
		if (!(visit.reader.value(path, "_FST").orElse(null) instanceof Data.Elements(var fields)) || fields.size() < 3
				|| !(fields.get(1) instanceof Data.Int(long control))) {
			return OptionalLong.empty();
		}
		int known = controls.indexOf(control);
		return step > 0 && control >= 0 && control <= MOST ? OptionalLong.of(control / step) : known < 0 ? OptionalLong.empty()
				: OptionalLong.of(known);
	}

	/** The most that can be asked of it. */
	long most() {
		return controls.isEmpty() ? 1 : controls.size() - 1;
	}

	/** It is set to what is wanted of it. */
	Fan set(Visit visit) {
		if (controls.isEmpty()) {
			DevicePower.set(visit, path, target == 0 ? DevicePower.D3_COLD : DevicePower.D0);
		} else {
			visit.reader.value(path, "_FSL", new Data.Int(controls.get((int) target)));
		}
		return new Fan(path, step, controls, target, true);
	}

	/** So much is wanted of it by one more zone; it has to be set again. */
	Fan wanting(long more) {
		return new Fan(path, step, controls, Math.max(target, more), false);
	}
}
