package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;

/** A namespace written down as a list of objects, which notes what is evaluated. */
final class ListedFirmware implements Firmware {
	private final Map<NamePath, ObjectType> types = new LinkedHashMap<>();
	private final Map<NamePath, Data> values = new LinkedHashMap<>();
	private final Map<NamePath, Integer> spaces = new LinkedHashMap<>();
	private final List<String> evaluated = new ArrayList<>();

	ListedFirmware() {
		device("\\_SB_");
		device("\\_TZ_");
	}

	ListedFirmware device(String path) {
		return object(path, ObjectType.DEVICE);
	}

	ListedFirmware object(String path, ObjectType type) {
		types.put(NamePath.of(path), type);
		return this;
	}

	/** A method that gives a value; null where it fails. */
	ListedFirmware method(String path, Data value) {
		values.put(NamePath.of(path), value);
		return object(path, ObjectType.METHOD);
	}

	ListedFirmware number(String path, long value) {
		return method(path, new Data.Int(value));
	}

	ListedFirmware text(String path, String value) {
		return method(path, new Data.Text(value));
	}

	ListedFirmware region(String path, int space) {
		spaces.put(NamePath.of(path), space);
		return object(path, ObjectType.OPERATION_REGION);
	}

	@Override
	public OptionalInt space(NamePath region) {
		var space = spaces.get(region);
		return space == null ? OptionalInt.empty() : OptionalInt.of(space);
	}

	List<String> evaluated() {
		return evaluated;
	}

	@Override
	public List<NamePath> children(NamePath path) {
		return types.keySet().stream().filter(child -> child.length() == path.length() + 1 && child.parent().equals(path)).toList();
	}

	@Override
	public ObjectType type(NamePath path) {
		return types.getOrDefault(path, ObjectType.UNINITIALIZED);
	}

	@Override
	public boolean has(NamePath path) {
		return types.containsKey(path);
	}

	@Override
	public Data evaluate(NamePath path, List<Data> arguments) throws EvaluationException {
		evaluated.add(path.toString());
		var value = values.get(path);
		if (value == null) {
			throw new EvaluationException(path.toString(), "fails");
		}
		return value;
	}
}
