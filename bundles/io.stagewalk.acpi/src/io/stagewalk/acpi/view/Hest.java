package io.stagewalk.acpi.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;

/**
 * The generic hardware error sources that the system is to use, in the table's order; disabled ones are left out.
 *
 * @see "ACPI 6.5, 18.3.2 Hardware Error Source Table"
 */
public record Hest(List<Source> sources) {
	private static final int GENERIC = 9, GENERIC_V2 = 10;

	/**
	 * @param id          that no other source has
	 * @param notifyType  how the system gets to know of an error: 0 polled, 1 interrupt, 8 SEA, 11 software delegated exception
	 * @param blockLength of the error status block, in bytes
	 * @param status      of the register that holds the block's address
	 * @param acknowledge of the register that is written when the block was read; only version 2 has one
	 */
	public record Source(int id, int notifyType, long blockLength, GenericAddress status, Optional<GenericAddress> acknowledge) {
	}

	public Hest {
		sources = List.copyOf(sources);
	}

	/** @throws TableException if a source passes the end of the table */
	public static Hest of(Table table) throws TableException {
		var sources = new ArrayList<Source>();
		for (var source : TableModel.of(table).sound(Signatures.HEST).groups("Error Source")) {
			long type = source.value("Subtable Type");
			if ((type == GENERIC || type == GENERIC_V2) && source.value("Enabled") != 0) {
				sources.add(source(source));
			}
		}
		return new Hest(sources);
	}

	private static Source source(Group source) throws TableException {
		var notify = source.group("Notify");
		var acknowledge = source.group("Read Ack Register");
		return new Source((int) source.value("Source Id"), notify.isPresent() ? (int) notify.get().value("Notify Type") : 0,
				source.value("Error Status Block Length"), GenericAddress.of(source.group("Error Status Address").orElseThrow()),
				acknowledge.isPresent() ? Optional.of(GenericAddress.of(acknowledge.get())) : Optional.empty());
	}
}
