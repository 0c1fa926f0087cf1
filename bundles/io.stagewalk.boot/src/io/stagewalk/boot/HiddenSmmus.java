package io.stagewalk.boot;

import java.util.Arrays;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.acpi.transform.HideSmmus;
import io.stagewalk.acpi.transform.TransformationException;
import io.stagewalk.acpi.xen.CraftedTables;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.ScenarioException;

/**
 * The tables that Xen makes for Dom0, with an IORT among them where it keeps the SMMUs to itself: in that one root complexes lead
 * straight to the ITS groups. It stands behind the other tables, and the XSDT leads to it.
 *
 * @param iort what Dom0 finds; empty where Dom0 has the host's own
 */
record HiddenSmmus(byte[] bytes, long pages, Optional<Table> iort) {
	private static final int CHECKSUM = 9;
	private static final int ALIGNMENT = 8;

	static HiddenSmmus none(CraftedTables crafted) {
		return new HiddenSmmus(crafted.bytes(), crafted.pages(), Optional.empty());
	}

	/**
	 * @param guest where the tables start for Dom0
	 * @throws ScenarioException if the IORT has no consistent form without SMMUs
	 */
	static HiddenSmmus of(CraftedTables crafted, Platform host, IPA guest) throws ScenarioException, TableException {
		var shown = host.table(Signatures.IORT);
		if (shown.isEmpty()) {
			return none(crafted);
		}
		try {
			var hidden = new HideSmmus().apply(host).platform().table(Signatures.IORT).orElseThrow();
			return with(crafted, shown.get(), hidden, guest);
		} catch (TransformationException e) {
			throw new ScenarioException(Problem.ofOption("smmu", "the SMMUs cannot be taken out of the IORT: " + e.getMessage()));
		}
	}

	private static HiddenSmmus with(CraftedTables crafted, Table shown, Table hidden, IPA guest) {
		var last = crafted.layout().efiMemoryMap();
		long offset = last.offset() + last.length() + ALIGNMENT - 1 & -ALIGNMENT;
		long pages = Math.max(crafted.pages(), Math.ceilDiv(offset + hidden.length(), Address.PAGE_SIZE));
		var bytes = Arrays.copyOf(crafted.bytes(), (int) (pages * Address.PAGE_SIZE));
		System.arraycopy(hidden.bytes(), 0, bytes, (int) offset, (int) hidden.length());
		var xsdt = crafted.layout().xsdt();
		relink(bytes, AddressRange.ofLength(xsdt.offset(), xsdt.length()), shown.address().map(PA::value).orElse(0L), guest.value() + offset);
		return new HiddenSmmus(bytes, pages, Optional.of(hidden.at(new PA(guest.value() + offset))));
	}

	/** The entry of the XSDT, and its checksum. */
	private static void relink(byte[] bytes, AddressRange xsdt, long from, long to) {
		for (int at = (int) xsdt.first() + TableHeader.LENGTH; at + Long.BYTES - 1 <= xsdt.last(); at += Long.BYTES) {
			if (number(bytes, at) == from) {
				for (int i = 0; i < Long.BYTES; i++) {
					bytes[(int) xsdt.first() + CHECKSUM] += bytes[at + i];
					bytes[at + i] = (byte) (to >>> i * Byte.SIZE);
					bytes[(int) xsdt.first() + CHECKSUM] -= bytes[at + i];
				}
				return;
			}
		}
	}

	private static long number(byte[] bytes, int at) {
		long value = 0;
		for (int i = Long.BYTES - 1; i >= 0; i--) {
			value = value << Byte.SIZE | bytes[at + i] & 0xff;
		}
		return value;
	}
}
