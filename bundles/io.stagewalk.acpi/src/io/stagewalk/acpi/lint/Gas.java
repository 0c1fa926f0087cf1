package io.stagewalk.acpi.lint;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.definition.Heading;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;

/** Generic address structures. @see "ACPI 6.5, 5.2.3.2" */
public final class Gas {
	/** Address space of memory. */
	public static final int MEMORY = 0;
	/** Address space of I/O ports, which Arm machines do not have. */
	public static final int PORTS = 1;

	private static final Heading GAS = new Heading.Title("Generic Address Structure");

	private Gas() {
	}

	/** All in a table. */
	public static List<Group> in(TableModel table) {
		var found = new ArrayList<Group>();
		for (var group : table.groups()) {
			if (is(group)) {
				found.add(group);
			}
		}
		return found;
	}

	/** Whether a structure is one. */
	public static boolean is(Group group) {
		return group.definition().heading().equals(GAS) && group.field("Address").isPresent();
	}

	/** Its register's address; 0 if there is none. */
	public static long address(Group gas) {
		return Fields.number(gas, "Address");
	}

	/** The address space. */
	public static long space(Group gas) {
		return Fields.number(gas, "Space ID");
	}

	/** Bytes of an access to it, by its access width; 0 where that is not said. */
	public static long accessBytes(Group gas) {
		long code = Fields.number(gas, "Encoded Access Width");
		return code < 1 || code > 4 ? 0 : 1L << code - 1;
	}
}
