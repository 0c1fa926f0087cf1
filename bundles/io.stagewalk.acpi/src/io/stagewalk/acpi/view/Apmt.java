package io.stagewalk.acpi.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.memory.PA;

/**
 * Performance monitors that are not those of a processor, in the table's order.
 *
 * @see "Arm Performance Monitoring Unit Table, DEN0117"
 */
public record Apmt(List<Monitor> monitors) {
	private static final int DUAL_PAGE = 1;

	/**
	 * @param id    that no other monitor has
	 * @param page0 4 KiB of registers
	 * @param page1 4 KiB of counters; empty where they are in the first page
	 */
	public record Monitor(long id, PA page0, Optional<PA> page1) {
	}

	public Apmt {
		monitors = List.copyOf(monitors);
	}

	/** @throws TableException if a node's length is wrong or it passes the end of the table */
	public static Apmt of(Table table) throws TableException {
		var monitors = new ArrayList<Monitor>();
		for (var node : TableModel.of(table).sound(Signatures.APMT).groups("Node")) {
			boolean dual = (node.value("Node Flags") & DUAL_PAGE) != 0;
			monitors.add(new Monitor(node.value("Unique Node Identifier"), new PA(node.value("Page 0 Base Address")),
					dual ? Optional.of(new PA(node.value("Page 1 Base Address"))) : Optional.empty()));
		}
		return new Apmt(monitors);
	}
}
