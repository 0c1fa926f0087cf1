package io.stagewalk.acpi.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.stagewalk.acpi.Platform;

/** Several transformations, one after the other; none of them where one of them fails. Its text has a line for each. */
public record Transformations(List<Transformation> all) implements Transformation {
	public Transformations {
		all = List.copyOf(all);
	}

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		var alterations = new ArrayList<Alteration>();
		var at = platform;
		for (var one : all) {
			var next = one.apply(at);
			alterations.addAll(next.alterations());
			at = next.platform();
		}
		return new Transformed(at, alterations);
	}

	@Override
	public String text() {
		return all.stream().map(Transformation::text).collect(Collectors.joining("\n"));
	}
}
