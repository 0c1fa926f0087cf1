package io.stagewalk.acpi.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.view.Fadt;
import io.stagewalk.memory.PA;

/** Sees to it that pointers lead from an RSDP to every table, and changes only those that do not. */
final class RootRepair {
	private static final int LENGTH_FIELD = 4, CHECKSUM = 9, OEM_ID = 10, HEADER = 36;
	private static final int CREATOR_ID = 28;
	private static final String CREATOR = "STWK";
	private static final int FIRMWARE_CTRL = 36, DSDT = 40, X_FIRMWARE_CTRL = 132, X_DSDT = 140;

	private final TablePlacement placement;
	private final List<String> notes;

	RootRepair(TablePlacement placement, List<String> notes) {
		this.placement = placement;
		this.notes = notes;
	}

	void repair() throws ContainerException, TableException {
		nameInFadt(Signatures.DSDT, DSDT, X_DSDT);
		nameInFadt(Signatures.FACS, FIRMWARE_CTRL, X_FIRMWARE_CTRL);
		var rsdp = placement.find(Signatures.RSDP);
		var root = root(rsdp.map(table -> new RootPointer(table.bytes())));
		nameInRsdp(rsdp, root);
		var last = placement.find(Signatures.RSDP).flatMap(Table::address).orElseThrow();
		if ((last.value() & 7) != 0) {
			notes.add("the RSDP at " + last + " is at no multiple of 8: a search does not find it, it has to be named");
		}
	}

	private void nameInFadt(String signature, int narrow, int wide) throws TableException {
		var fadt = placement.find(Signatures.FADT);
		var table = placement.find(signature);
		if (fadt.isEmpty() || table.isEmpty()) {
			return;
		}
		var address = table.get().address().orElseThrow();
		var fields = Fadt.of(fadt.get());
		if ((signature.equals(Signatures.DSDT) ? fields.dsdt() : fields.facs()).equals(address)) {
			return;
		}
		boolean isWide = fadt.get().length() >= wide + Long.BYTES;
		if (!isWide && address.value() >>> Integer.SIZE != 0) {
			notes.add(fadt.get().file() + " has no 64-bit field that could name the " + signature + " at " + address);
			return;
		}
		change(fadt.get(), isWide ? wide : narrow, isWide ? Long.BYTES : Integer.BYTES, address.value(), "address of the " + signature);
	}

	/** Writes a number; the sum of a table stays 0 if it was. */
	private void change(Table table, int offset, int size, long value, String what) throws TableException {
		var bytes = table.bytes();
		for (int i = 0; i < size; i++) {
			bytes[CHECKSUM] += bytes[offset + i];
			bytes[offset + i] = (byte) (value >>> i * Byte.SIZE);
			bytes[CHECKSUM] -= bytes[offset + i];
		}
		placement.tables().set(placement.tables().indexOf(table), Table.of(table.file(), bytes).at(table.address().orElseThrow()));
		notes.add(table.file() + ": the " + what + " at offset " + offset + " is made " + new PA(value) + ", and the checksum follows");
	}

	/** The table that lists the others: the XSDT, or an RSDT that lists all where there is no XSDT. */
	private Table root(Optional<RootPointer> rsdp) throws ContainerException, TableException {
		var xsdt = placement.find(Signatures.XSDT);
		var rsdt = placement.find(Signatures.RSDT);
		if (xsdt.isEmpty() && rsdt.isPresent() && rsdp.filter(RootPointer::hasXsdt).isEmpty() && missing(rsdt.get()).isEmpty()) {
			return rsdt.get();
		}
		if (xsdt.isPresent() && missing(xsdt.get()).isEmpty()) {
			return xsdt.get();
		}
		var head = xsdt.isPresent() ? xsdt.get().bytes() : header();
		var missing = xsdt.isPresent() ? missing(xsdt.get()) : all();
		var bytes = ByteBuffer.wrap(Arrays.copyOf(head, head.length + missing.size() * Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
		bytes.position(head.length);
		missing.forEach(each -> bytes.putLong(each.address().orElseThrow().value()));
		bytes.putInt(LENGTH_FIELD, bytes.capacity());
		sum(bytes.array(), CHECKSUM, bytes.capacity());
		var table = Table.of(xsdt.map(Table::file).orElse("xsdt.dat"), bytes.array());
		// a new one goes where the RSDP expects one
		var wanted = xsdt.isPresent() ? Optional.<PA> empty() : rsdp.filter(RootPointer::hasXsdt).map(pointer -> new PA(pointer.xsdt()));
		var made = placement.replace(xsdt, wanted.map(table::at).orElse(table));
		notes.add(xsdt.isPresent() ? made.file() + ": " + missing.size() + " entries are added; it is at " + made.address().get()
				: made.file() + " is made, with " + missing.size() + " entries, at " + made.address().get());
		return made;
	}

	/** The header of a new XSDT, with the OEM's names of the FADT or else of any table. */
	private byte[] header() {
		var bytes = new byte[HEADER];
		placement.find(Signatures.FADT).or(() -> placement.tables().stream().filter(RootEntries::isListed).findFirst())
				.ifPresent(table -> table.buffer().get(OEM_ID, bytes, OEM_ID, CREATOR_ID - OEM_ID));
		System.arraycopy(Signatures.XSDT.getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
		bytes[8] = 1;
		System.arraycopy(CREATOR.getBytes(StandardCharsets.US_ASCII), 0, bytes, CREATOR_ID, CREATOR.length());
		bytes[CREATOR_ID + 4] = 1;
		return bytes;
	}

	/** Every table that nothing else leads to. */
	private List<Table> all() throws TableException {
		var listed = new ArrayList<>(placement.tables());
		for (var signature : List.of(Signatures.RSDP, Signatures.XSDT, Signatures.RSDT)) {
			placement.find(signature).ifPresent(listed::remove);
		}
		var found = placement.find(Signatures.FADT);
		if (found.isPresent()) {
			var fadt = Fadt.of(found.get());
			var named = List.of(Optional.of(fadt.dsdt()), Optional.of(fadt.facs()));
			listed.removeIf(table -> named.contains(table.address()));
		}
		return listed;
	}

	private List<Table> missing(Table root) throws TableException {
		var entries = RootEntries.of(root);
		return all().stream().filter(table -> !entries.contains(table.address().orElseThrow().value())).toList();
	}

	private void nameInRsdp(Optional<Table> rsdp, Table root) throws ContainerException, TableException {
		boolean isXsdt = root.signature().equals(Signatures.XSDT);
		long wantedXsdt = isXsdt ? root.address().orElseThrow().value() : 0;
		long wantedRsdt = placement.find(Signatures.RSDT).flatMap(Table::address).map(PA::value).filter(at -> at >>> Integer.SIZE == 0)
				.orElse(rsdp.map(table -> new RootPointer(table.bytes()).rsdt()).orElse(0L));
		if (rsdp.isPresent()) {
			var pointer = new RootPointer(rsdp.get().bytes());
			if (pointer.xsdt() == wantedXsdt && pointer.rsdt() == wantedRsdt) {
				return;
			}
		}
		var old = rsdp.map(Table::bytes).orElseGet(() -> newRsdp(root));
		int length = Math.max(old.length, isXsdt ? RootPointer.LENGTH : 0);
		var bytes = ByteBuffer.wrap(Arrays.copyOf(old, length)).order(ByteOrder.LITTLE_ENDIAN);
		if (isXsdt && (bytes.get(RootPointer.REVISION) & 0xff) < RootPointer.V2) {
			bytes.put(RootPointer.REVISION, (byte) RootPointer.V2).putInt(RootPointer.LENGTH_FIELD, RootPointer.LENGTH);
		}
		bytes.putInt(RootPointer.RSDT, (int) wantedRsdt);
		sum(bytes.array(), RootPointer.CHECKSUM, RootPointer.V1_LENGTH);
		if (length >= RootPointer.LENGTH) {
			bytes.putLong(RootPointer.XSDT, wantedXsdt);
			sum(bytes.array(), RootPointer.EXTENDED_CHECKSUM, bytes.capacity());
		}
		var made = placement.replace(rsdp, Table.of(rsdp.map(Table::file).orElse("rsdp.dat"), bytes.array()));
		notes.add(made.file() + (rsdp.isPresent() ? " is changed to lead to the " : " is made, and leads to the ") + root.signature()
				+ " at " + root.address().orElseThrow() + "; it is at " + made.address().orElseThrow());
	}

	private static byte[] newRsdp(Table root) {
		var bytes = ByteBuffer.allocate(RootPointer.LENGTH).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put(Signatures.RSDP.getBytes(StandardCharsets.US_ASCII));
		root.buffer().get(OEM_ID, bytes.array(), 9, 6);
		bytes.put(RootPointer.REVISION, (byte) RootPointer.V2).putInt(RootPointer.LENGTH_FIELD, RootPointer.LENGTH);
		return bytes.array();
	}

	/** Makes the first bytes add up to 0 by one of them. */
	private static void sum(byte[] bytes, int checksum, int length) {
		bytes[checksum] = 0;
		int sum = 0;
		for (int i = 0; i < length; i++) {
			sum += bytes[i];
		}
		bytes[checksum] = (byte) -sum;
	}
}
