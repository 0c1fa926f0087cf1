package io.stagewalk.acpi.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Checksum;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.memory.PA;

/** Cuts memory with tables into files, and writes the script that puts them together again. */
final class QemuBlobsWriter {
	/** Tables closer than this share a file. */
	private static final long GAP = 1 << 16;
	private static final long ALIGNMENT = 64;
	private static final int ANYWHERE = 1;
	private static final int HEADER_CHECKSUM = 9;
	private static final String TABLES = "etc/acpi/tables", ROOT_POINTER = "etc/acpi/rsdp";
	/** FIRMWARE_CTRL, DSDT, X_FIRMWARE_CTRL, X_DSDT. */
	private static final List<Field> FADT = List.of(new Field(36, 4), new Field(40, 4), new Field(132, 8), new Field(140, 8));
	private static final List<Field> RSDP = List.of(new Field(RootPointer.RSDT, 4), new Field(RootPointer.XSDT, 8));

	private final MemoryLayout layout;
	private final List<Stretch> stretches = new ArrayList<>();
	private final List<LoaderCommand> commands = new ArrayList<>();

	/** A pointer in a table. */
	private record Field(int offset, int size) {
	}

	/** Tables that share a file. */
	private record Stretch(String file, long first, List<Table> tables, byte[] bytes) {

		private long end() {
			return first + bytes.length;
		}
	}

	QemuBlobsWriter(MemoryLayout layout) {
		this.layout = layout;
	}

	Output write() {
		cut();
		for (var stretch : stretches) {
			commands.add(new LoaderCommand.Allocate(stretch.file, Math.min(ALIGNMENT, lowestBit(stretch.first)), ANYWHERE));
		}
		for (var stretch : stretches) {
			for (var table : stretch.tables) {
				relocate(stretch, table);
			}
		}
		var files = new LinkedHashMap<String, byte[]>();
		var addresses = new LinkedHashMap<String, PA>();
		var lengths = new LinkedHashMap<String, Long>();
		for (var stretch : stretches) {
			files.put(stretch.file, stretch.bytes);
			addresses.put(stretch.file, new PA(stretch.first));
			lengths.put(stretch.file, (long) stretch.bytes.length);
		}
		var script = new ByteArrayOutputStream();
		commands.forEach(command -> script.writeBytes(command.bytes()));
		files.put(QemuBlobs.SCRIPT, script.toByteArray());
		files.put(QemuBlobs.ADDRESSES, AddressesFile.write(addresses, lengths));
		var notes = new ArrayList<>(layout.notes());
		notes.add(QemuBlobs.ADDRESSES + " is no file of QEMU; it keeps the addresses, which firmware would choose itself");
		return new Output(files, layout.tables(), notes);
	}

	private static long lowestBit(long address) {
		return address == 0 ? ALIGNMENT : Long.lowestOneBit(address) & Long.MAX_VALUE;
	}

	private void cut() {
		var sorted = layout.tables().stream()
				.sorted(Comparator.comparing((Table table) -> table.address().orElseThrow().value(), Long::compareUnsigned)).toList();
		var root = sorted.stream().filter(table -> table.signature().equals(Signatures.RSDP)).findFirst().orElseThrow();
		var together = new ArrayList<Table>();
		for (var table : sorted) {
			if (!together.isEmpty() && (table == root || together.getLast() == root
					|| Long.compareUnsigned(address(table) - end(together.getLast()), GAP) > 0)) {
				close(together, root);
			}
			together.add(table);
		}
		close(together, root);
	}

	private static long address(Table table) {
		return table.address().orElseThrow().value();
	}

	private static long end(Table table) {
		return address(table) + table.length();
	}

	private void close(List<Table> together, Table root) {
		boolean isRoot = together.getFirst() == root;
		long first = address(together.getFirst());
		long aligned = first & -ALIGNMENT;
		if (!isRoot && (stretches.isEmpty() || Long.compareUnsigned(stretches.getLast().end(), aligned) <= 0)) {
			first = aligned;
		}
		var bytes = new byte[(int) (end(together.getLast()) - first)];
		for (var table : together) {
			table.buffer().get(bytes, (int) (address(table) - first), (int) table.length());
		}
		long others = stretches.stream().filter(stretch -> !stretch.file.equals(ROOT_POINTER)).count();
		var file = isRoot ? ROOT_POINTER : TABLES + (others == 0 ? "" : "." + others);
		stretches.add(new Stretch(file, first, List.copyOf(together), bytes));
		together.clear();
	}

	/** Makes the pointers of a table relative, and has the script make them absolute and the checksum right again. */
	private void relocate(Stretch stretch, Table table) {
		int start = (int) (address(table) - stretch.first);
		var bytes = ByteBuffer.wrap(stretch.bytes).order(ByteOrder.LITTLE_ENDIAN);
		boolean relocated = false;
		for (var field : fields(table)) {
			int at = start + field.offset;
			long value = field.size == Long.BYTES ? bytes.getLong(at) : bytes.getInt(at) & 0xffff_ffffL;
			var pointee = stretchAt(value);
			if (pointee.isPresent()) {
				long offset = value - pointee.get().first;
				if (field.size == Long.BYTES) {
					bytes.putLong(at, offset);
				} else {
					bytes.putInt(at, (int) offset);
				}
				commands.add(new LoaderCommand.AddPointer(stretch.file, pointee.get().file, at, field.size));
				relocated = true;
			}
		}
		// a sum that was wrong stays as wrong
		if (relocated && table.checksum() == Checksum.HOLDS) {
			sum(stretch, table, start);
		}
	}

	private void sum(Stretch stretch, Table table, int start) {
		if (!table.signature().equals(Signatures.RSDP)) {
			addChecksum(stretch, start, HEADER_CHECKSUM, (int) table.length());
			return;
		}
		addChecksum(stretch, start, RootPointer.CHECKSUM, RootPointer.V1_LENGTH);
		if (table.length() > RootPointer.V1_LENGTH) {
			addChecksum(stretch, start, RootPointer.EXTENDED_CHECKSUM, (int) table.length());
		}
	}

	private void addChecksum(Stretch stretch, int start, int result, int length) {
		stretch.bytes[start + result] = 0;
		commands.add(new LoaderCommand.AddChecksum(stretch.file, start + result, start, length));
	}

	private Optional<Stretch> stretchAt(long address) {
		return stretches.stream().filter(stretch -> stretch.tables.stream().anyMatch(table -> address(table) == address)).findFirst();
	}

	private static List<Field> fields(Table table) {
		var all = switch (table.signature()) {
			case Signatures.RSDP -> RSDP;
			case Signatures.FADT -> FADT;
			case Signatures.XSDT, Signatures.RSDT -> entries(table);
			default -> List.<Field> of();
		};
		return all.stream().filter(field -> field.offset + field.size <= table.length()).toList();
	}

	private static List<Field> entries(Table root) {
		var fields = new ArrayList<Field>();
		for (int at = RootEntries.FIRST; at < root.length(); at += RootEntries.size(root)) {
			fields.add(new Field(at, RootEntries.size(root)));
		}
		return fields;
	}
}
