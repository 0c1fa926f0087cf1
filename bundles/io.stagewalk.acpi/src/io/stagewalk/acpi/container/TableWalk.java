package io.stagewalk.acpi.container;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.view.Fadt;
import io.stagewalk.memory.PA;

/**
 * Follows the pointers from an RSDP. Each table is read once, whatever points to it, so that circles end; what a pointer
 * leads to that is no table is told in a note.
 *
 * @see "ACPI 6.5, 5.2.5 to 5.2.10"
 */
final class TableWalk {
	private static final int HEADER = 36;
	private static final int FACS_LENGTH = 64;
	private static final int LENGTH_FIELD = 4;

	private final MemoryImage image;
	/** What was read, by address; empty where there was no table. */
	private final Map<PA, Optional<Table>> read = new LinkedHashMap<>();
	private final List<String> notes = new ArrayList<>();
	private List<PA> others = List.of();
	private long total;

	TableWalk(MemoryImage image) {
		this.image = image;
	}

	/** That other RSDPs are there too is worth a note. */
	TableWalk besides(List<PA> pointers) {
		others = pointers;
		return this;
	}

	/**
	 * The tables that a RSDP leads to.
	 *
	 * @throws TableException     if there is no RSDP, or its XSDT or RSDT is none
	 * @throws ContainerException if the tables are more, or longer, than the limits allow
	 */
	Contents from(PA address) throws ContainerException, TableException {
		var pointer = pointer(address);
		var rsdp = Table.of("rsdp.dat", pointer.bytes()).at(address);
		read.put(address, Optional.of(rsdp));
		if (!pointer.sumsHold()) {
			note("the RSDP at " + address + " has a wrong checksum");
		}
		if (pointer.hasXsdt()) {
			follow(root(rsdp, new PA(pointer.xsdt()), Signatures.XSDT), Long.BYTES);
			if (pointer.rsdt() != 0) {
				optional(new PA(pointer.rsdt()), "RSDT");
			}
		} else {
			follow(root(rsdp, new PA(pointer.rsdt()), Signatures.RSDT), Integer.BYTES);
		}
		tellOthers(address);
		return contents();
	}

	private RootPointer pointer(PA address) throws TableException {
		var found = RootPointer.at(image, address);
		if (found.isEmpty() || !signature(address, 8).equals(Signatures.RSDP)) {
			throw new TableException(new TableField(image.file(), "", address.value(), "RSDP"), "\"RSD PTR \" and a length that fits",
					found.isEmpty() ? "no such memory" : "\"" + signature(address, 8) + "\"");
		}
		return found.get();
	}

	private void tellOthers(PA chosen) {
		var rest = others.stream().filter(other -> !other.equals(chosen)).map(PA::toString).collect(Collectors.joining(", "));
		if (!rest.isEmpty()) {
			note("of several RSDPs the one at " + chosen + " was followed; others at " + rest);
		}
	}

	private Table root(Table rsdp, PA address, String signature) throws ContainerException, TableException {
		var found = address.value() == 0 ? Optional.<Table> empty() : table(address);
		int offset = signature.equals(Signatures.XSDT) ? RootPointer.XSDT : RootPointer.RSDT;
		if (found.isEmpty() && address.value() != 0) {
			var field = new TableField(image.file(), Signatures.RSDP, rsdp.address().orElseThrow().value() + offset, signature + " address");
			throw new TableException(field, "the address of an " + signature, address + ", where no whole table lies; of a raw image,"
					+ " the base (--base) may be wrong");
		}
		return found.filter(table -> table.signature().equals(signature)).orElseThrow(
				() -> new TableException(rsdp.field(offset, signature + " address"), "the address of an " + signature,
						address + found.map(table -> " of " + table.signature()).orElse("")));
	}

	private void follow(Table root, int entrySize) throws ContainerException, TableException {
		var bytes = root.buffer().order(ByteOrder.LITTLE_ENDIAN);
		long count = (root.length() - HEADER) / entrySize;
		if (count > Platform.MAX_TABLES) {
			throw new TableException(root.field(LENGTH_FIELD, "length"), "at most " + Platform.MAX_TABLES + " entries",
					Long.toString(count));
		}
		for (int i = 0; i < count; i++) {
			int at = HEADER + i * entrySize;
			long entry = entrySize == Long.BYTES ? bytes.getLong(at) : bytes.getInt(at) & 0xffff_ffffL;
			if (entry == 0) {
				note("entry " + i + " of the " + root.signature() + " is 0");
				continue;
			}
			var table = optional(new PA(entry), "entry " + i + " of the " + root.signature());
			if (table.isPresent() && table.get().signature().equals(Signatures.FADT)) {
				followFadt(table.get());
			}
		}
	}

	private void followFadt(Table table) throws ContainerException, TableException {
		var fadt = Fadt.of(table);
		if (fadt.dsdt().value() != 0) {
			optional(fadt.dsdt(), "DSDT");
		}
		if (fadt.facs().value() != 0) {
			optional(fadt.facs(), "FIRMWARE_CTRL");
		}
	}

	/** The table that a pointer leads to; if there is none, that is noted. */
	private Optional<Table> optional(PA address, String pointer) throws ContainerException, TableException {
		boolean again = read.containsKey(address);
		var found = table(address);
		if (found.isEmpty() && !again) {
			note(pointer + " leads to " + address + ", where no whole table lies");
		}
		return found;
	}

	/** Each address is looked at once. */
	private Optional<Table> table(PA address) throws ContainerException, TableException {
		var known = read.get(address);
		if (known == null) {
			var length = length(address);
			known = length == 0 ? Optional.empty() : Optional.of(take(address, length));
			read.put(address, known);
		}
		return known;
	}

	private Table take(PA address, int length) throws ContainerException, TableException {
		total += length;
		if (total > Container.MAX_TOTAL_LENGTH) {
			throw new ContainerException(image.file(), "table at " + address,
					"at most " + Container.MAX_TOTAL_LENGTH + " bytes of tables");
		}
		return Table.of("table at " + address, image.memory().readBytes(address.value(), length)).at(address);
	}

	/** How long the table at an address is; 0 if none lies there, or not all of it. */
	private int length(PA address) {
		if (!RootPointer.isPresent(image, address.value(), Long.BYTES)) {
			return 0;
		}
		if (signature(address, 8).equals(Signatures.RSDP)) {
			return RootPointer.at(image, address).map(pointer -> pointer.bytes().length).orElse(0);
		}
		long length = image.memory().read(address.value() + LENGTH_FIELD, 4);
		int least = signature(address, 4).equals(Signatures.FACS) ? FACS_LENGTH : HEADER;
		boolean fits = length >= least && length <= Table.MAX_FILE_LENGTH && RootPointer.isPresent(image, address.value(), length);
		return fits ? (int) length : 0;
	}

	private String signature(PA address, int length) {
		return new String(image.memory().readBytes(address.value(), length), StandardCharsets.ISO_8859_1);
	}

	private void note(String text) {
		notes.add(image.file() + ": " + text);
	}

	private Contents contents() throws TableException {
		var found = new FoundTables();
		for (var table : read.entrySet()) {
			if (table.getValue().isPresent()) {
				found.add(Optional.of(table.getKey()), table.getValue().get().bytes());
			}
		}
		return Contents.of(List.of()).with(found.named(), notes);
	}
}
