package io.stagewalk.acpi.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.RangeSet;

/**
 * Carries out a linker script as firmware does.
 *
 * @see "hw/acpi/bios-linker-loader.c"
 */
final class LoaderRun {
	/** Bytes that all checksums together may cover, 1 GiB: what a script of real tables needs is a thousandth of it. */
	static final long MAX_SUMMED = 1L << 30;
	private static final long MAX_ALIGNMENT = 1L << 24;
	private static final String ROOT_POINTER = "etc/acpi/rsdp";

	private final String source;
	private final Files files;
	private final Map<String, PA> addresses;
	private final Map<String, Blob> blobs = new LinkedHashMap<>();
	private final List<String> notes = new ArrayList<>();
	private RangeSet taken = RangeSet.EMPTY;
	private int at;
	private long summed;
	private long total;

	/** Where the files are that the script names. */
	interface Files {
		byte[] read(String name) throws IOException, ContainerException;
	}

	/** A file in memory. */
	private record Blob(byte[] bytes, long address) {
	}

	/**
	 * @param source    the script's name, for messages
	 * @param addresses where files are to be loaded; those that are not named get free addresses
	 */
	LoaderRun(String source, Files files, Map<String, PA> addresses) {
		this.source = source;
		this.files = files;
		this.addresses = addresses;
	}

	void run(byte[] script) throws IOException, ContainerException {
		if (script.length == 0 || script.length % LoaderCommand.LENGTH != 0) {
			throw new ContainerException(source, "", "commands of " + LoaderCommand.LENGTH + " bytes, found " + script.length + " bytes");
		}
		for (at = 0; at < script.length; at += LoaderCommand.LENGTH) {
			switch (LoaderCommand.read(source, ByteBuffer.wrap(script), at)) {
				case LoaderCommand.Allocate it -> allocate(it);
				case LoaderCommand.AddPointer it -> addPointer(it);
				case LoaderCommand.AddChecksum it -> addChecksum(it);
				case LoaderCommand.WritePointer it -> writePointer(it);
				case LoaderCommand.Unknown it -> note("command " + it.number() + " is not known, and skipped as firmware does");
			}
		}
	}

	/** What is loaded, as memory. */
	BufferMemory memory() {
		return BufferMemory.of(blobs.values().stream()
				.map(blob -> new BufferMemory.Part(blob.address, ByteBuffer.wrap(blob.bytes))).toList());
	}

	/** Where the RSDP is loaded. */
	PA rootPointer() throws ContainerException {
		return Optional.ofNullable(blobs.get(ROOT_POINTER)).filter(LoaderRun::beginsAsRsdp)
				.or(() -> blobs.values().stream().filter(LoaderRun::beginsAsRsdp).findFirst()).map(blob -> new PA(blob.address))
				.orElseThrow(() -> new ContainerException(source, "",
						"a file that begins with \"RSD PTR \", found none among " + printable(blobs.keySet().toString())));
	}

	List<String> notes() {
		return notes;
	}

	private static boolean beginsAsRsdp(Blob blob) {
		return new String(blob.bytes, 0, Math.min(8, blob.bytes.length), StandardCharsets.ISO_8859_1).equals(Signatures.RSDP);
	}

	private void allocate(LoaderCommand.Allocate it) throws IOException, ContainerException {
		if (blobs.containsKey(it.file())) {
			throw wrong("a file that is not loaded yet, found " + printable(it.file()));
		}
		if (Long.bitCount(it.alignment()) != 1 || it.alignment() > MAX_ALIGNMENT) {
			throw wrong("an alignment that is a power of two up to " + MAX_ALIGNMENT + ", found " + it.alignment());
		}
		var bytes = files.read(it.file()).clone();
		total += bytes.length;
		if (total > Container.MAX_TOTAL_LENGTH) {
			throw wrong("at most " + Container.MAX_TOTAL_LENGTH + " bytes of files");
		}
		long address = address(it, bytes.length);
		if (bytes.length > 0) {
			taken = taken.plus(AddressRange.ofLength(address, bytes.length));
		}
		blobs.put(it.file(), new Blob(bytes, address));
	}

	private long address(LoaderCommand.Allocate it, int length) throws ContainerException {
		var chosen = addresses.get(it.file());
		if (chosen == null) {
			long alignment = Math.max(it.alignment(), Address.PAGE_SIZE);
			long at = TablePlacement.FIRST;
			for (var range : taken.ranges()) {
				boolean hits = length > 0 && range.overlaps(AddressRange.ofLength(at, length));
				at = hits || (at & alignment - 1) != 0 ? (Math.max(at, range.last() + 1) + alignment - 1) & -alignment : at;
			}
			return at + alignment - 1 & -alignment;
		}
		long at = chosen.value();
		boolean fits = length == 0
				|| Long.compareUnsigned(at + length - 1, at) >= 0 && !taken.overlaps(AddressRange.ofLength(at, length));
		if (!fits || (at & it.alignment() - 1) != 0) {
			throw wrong("a free address for " + length + " bytes of " + printable(it.file()) + " at a multiple of " + it.alignment()
					+ ", found " + chosen);
		}
		return at;
	}

	private Blob blob(String file) throws ContainerException {
		var blob = blobs.get(file);
		if (blob == null) {
			throw wrong("a file that is loaded, found " + printable(file));
		}
		return blob;
	}

	private void addPointer(LoaderCommand.AddPointer it) throws ContainerException {
		var blob = blob(it.file());
		checkPointer(blob.bytes.length, it.offset(), it.size());
		long value = 0;
		for (int i = it.size() - 1; i >= 0; i--) {
			value = value << Byte.SIZE | blob.bytes[(int) it.offset() + i] & 0xff;
		}
		long pointer = value + blob(it.pointee()).address;
		if (it.size() < Long.BYTES && pointer >>> it.size() * Byte.SIZE != 0) {
			throw wrong("an address of " + it.size() + " bytes, found " + new PA(pointer));
		}
		for (int i = 0; i < it.size(); i++) {
			blob.bytes[(int) it.offset() + i] = (byte) (pointer >>> i * Byte.SIZE);
		}
	}

	private void checkPointer(int length, long offset, int size) throws ContainerException {
		if (size != 1 && size != 2 && size != 4 && size != 8) {
			throw wrong("a pointer of 1, 2, 4 or 8 bytes, found " + size);
		}
		if (offset > length - size) {
			throw wrong("a pointer within " + length + " bytes, found offset " + offset);
		}
	}

	private void addChecksum(LoaderCommand.AddChecksum it) throws ContainerException {
		var bytes = blob(it.file()).bytes;
		if (it.result() >= bytes.length || it.start() > bytes.length || it.length() > bytes.length - it.start()) {
			throw wrong("a checksum within " + bytes.length + " bytes, found " + it.length() + " bytes from " + it.start() + " on, at "
					+ it.result());
		}
		summed += it.length();
		if (summed > MAX_SUMMED) {
			throw wrong("checksums of at most " + MAX_SUMMED + " bytes in all");
		}
		int sum = 0;
		for (long i = it.start(); i < it.start() + it.length(); i++) {
			sum += bytes[(int) i];
		}
		bytes[(int) it.result()] -= (byte) sum;
	}

	private void writePointer(LoaderCommand.WritePointer it) throws ContainerException {
		var pointee = blob(it.pointee());
		checkPointer(Integer.MAX_VALUE, it.offset(), it.size());
		note("QEMU is told " + new PA(pointee.address + it.pointeeOffset()) + " at offset " + it.offset() + " of "
				+ printable(it.file()));
	}

	private ContainerException wrong(String expected) {
		return new ContainerException(source, "command at offset 0x" + Integer.toHexString(at), expected);
	}

	private void note(String text) {
		notes.add(source + ": command at offset 0x" + Integer.toHexString(at) + ": " + text);
	}

	private static String printable(String name) {
		return name.replaceAll("[^ -~]", "?");
	}
}
