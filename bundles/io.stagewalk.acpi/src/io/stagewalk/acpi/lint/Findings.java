package io.stagewalk.acpi.lint;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.Node;

/** Takes what one check finds. */
public final class Findings {
	/** Most findings that are kept of one check: a damaged table of a million structures says nothing more by a million lines. */
	public static final int MAX_FINDINGS = 1000;

	private final Rule rule;
	private final List<Finding> found = new ArrayList<>();
	private int more;

	Findings(Rule rule) {
		this.rule = rule;
	}

	/** Something is wrong at a field, a structure or an unknown stretch. */
	public void at(Node node, String message) {
		at(place(node), message);
	}

	/** Something is wrong at a place. */
	public void at(TableField place, String message) {
		if (found.size() < MAX_FINDINGS) {
			found.add(new Finding(rule, place, message));
		} else {
			more++;
		}
	}

	/** A table is not there. */
	public void missing(String signature, String message) {
		at(new TableField("", signature, 0, "table"), message);
	}

	List<Finding> found() {
		if (found.isEmpty()) {
			return List.of();
		}
		var all = new ArrayList<>(found);
		if (more > 0) {
			all.add(new Finding(rule, found.getLast().place(), more + " more findings of this kind are not shown"));
		}
		return all;
	}

	private static TableField place(Node node) {
		var owner = node instanceof Group group ? group : node.parent().orElseThrow();
		var outer = owner.place(node.name());
		return new TableField(outer.file(), outer.signature(), node.offset(), node.name());
	}
}
