package io.stagewalk.aml.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * One NVDIMM: which set of functions its {@code _DSM} has, which of them, and what its labels say. How much of the labels is read
 * once it is known which are in use, what they hold would have to say: it is not modelled.
 *
 * @param functions that it has of the set
 * @param family    which set; -1 for none
 * @param labels    whether its labels have methods of their own
 * @see "Linux, drivers/acpi/nfit/core.c: acpi_nfit_add_dimm, acpi_nfit_ctl; drivers/nvdimm/dimm.c: nvdimm_probe; drivers/nvdimm/label.c:
 *      nd_label_data_init"
 */
record Nvdimm(Reader reader, NamePath path, int family, BitSet functions, Labels labels) {
	private static final int INTEL = 0;
	/** Intel's, two of HPE, Microsoft's, Hyper-V's; and one that has no UUID, and is asked for nevertheless. */
	private static final List<UUID> FAMILIES = List.of(UUID.fromString("4309ac30-0d11-11e4-9191-0800200c9a66"),
			UUID.fromString("9002c334-acf3-4c0e-9642-a235f0d53bc6"), UUID.fromString("5008664b-b758-41a0-a03c-27c2f2d04f7e"),
			UUID.fromString("1ee68b36-d4bd-4a1a-9a16-4f8e53d46e05"), UUID.fromString("5746c5f2-a9a2-4264-ad0e-e4ddc9e09e80"), new UUID(0, 0));
	/** Functions of each that are documented. */
	private static final long[] DOCUMENTED = { 0x7ffffffe, 0x1c3c76, 0x1fe, 0xfffffffeL, 0x1e };
	/** Intel's from there on are of revision 2. */
	private static final int SECOND_REVISION = 11;
	private static final int HEALTH = 1;
	private static final int LABEL_SIZE = 4;
	private static final int LABEL_DATA = 5;
	private static final int SECURITY = 19;
	private static final int SMALLEST_LABEL = 128;
	private static final int INDEX = 72;
	private static final int INDEX_ALIGNMENT = 256;
	private static final byte[] NOTHING = {};

	/** How labels are read. */
	enum Labels {
		/** By {@code _LSI} and {@code _LSR}. */
		METHODS,
		/** By Intel's functions, if it has them. */
		FUNCTIONS, NONE
	}

	/** What is asked when it is registered. */
	static Nvdimm add(Reader reader, NamePath path) {
		var families = IntStream.range(0, FAMILIES.size()).filter(family -> methods(reader, path, family, 1).have(0)).boxed().toList();
		int family = families.isEmpty() || families.getFirst() >= DOCUMENTED.length ? -1 : families.getFirst();
		var functions = new BitSet();
		if (family < 0) {
			return new Nvdimm(reader, path, family, functions, Labels.NONE);
		}
		BitSet.valueOf(new long[] { DOCUMENTED[family] }).stream()
				.filter(function -> methods(reader, path, family, revision(family, function)).have(function)).forEach(functions::set);
		// those that can only be read are left alone
		var labels = family == INTEL ? Labels.FUNCTIONS
				: List.of("_LSI", "_LSR", "_LSW").stream().allMatch(name -> reader.has(path, name)) ? Labels.METHODS : Labels.NONE;
		var made = new Nvdimm(reader, path, family, functions, labels);
		if (family == INTEL) {
			made.call(HEALTH, NOTHING);
			// once for its own security, once for the owner's
			made.call(SECURITY, NOTHING);
			made.call(SECURITY, NOTHING);
		}
		return made;
	}

	private static DeviceMethods methods(Reader reader, NamePath path, int family, int revision) {
		return new DeviceMethods(reader, path, DeviceMethods.bytes(FAMILIES.get(family)), revision);
	}

	private static int revision(int family, int function) {
		return family == INTEL && function >= SECOND_REVISION ? 2 : 1;
	}

	private Optional<Data> call(int function, byte[] arguments) {
		return functions.get(function) ? methods(reader, path, family, revision(family, function)).call(function, arguments) : Optional.empty();
	}

	/** The area of its labels, as far as it is read before anybody knows which labels there are. */
	void probe() {
		if (labels == Labels.NONE || labels == Labels.FUNCTIONS && !functions.get(LABEL_DATA)) {
			return;
		}
		size().filter(Area::isUsable).ifPresent(area -> {
			for (long at = 0, end = area.indexEnd(); at < end;) {
				long length = Math.min(area.transfer, end - at);
				if (!isRead(at, length)) {
					return;
				}
				at += length;
			}
		});
	}

	private Optional<Area> size() {
		if (labels == Labels.METHODS) {
			return reader.value(path, "_LSI").flatMap(Area::ofPackage);
		}
		return call(LABEL_SIZE, NOTHING).flatMap(Area::ofBytes);
	}

	/** Whether the next bytes can be read: the first word is not 0 if not. */
	private boolean isRead(long at, long length) {
		if (labels == Labels.METHODS) {
			return reader.value(path, "_LSR", new Data.Int(at), new Data.Int(length))
					.filter(value -> value instanceof Data.Elements(var parts) && parts.size() == 2 && parts.getFirst().equals(new Data.Int(0)))
					.isPresent();
		}
		var wanted = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt((int) at).putInt((int) length).array();
		return call(LABEL_DATA, wanted).filter(value -> value instanceof Data.Bytes bytes && bytes.bytes().length >= 4
				&& ByteBuffer.wrap(bytes.bytes()).getInt() == 0).isPresent();
	}

	/**
	 * Where labels are kept.
	 *
	 * @param size     in bytes
	 * @param transfer as much as can be read at once
	 */
	private record Area(long status, long size, long transfer) {
		static Optional<Area> ofPackage(Data data) {
			return data instanceof Data.Elements(var parts) && parts.size() == 3 && parts.get(0) instanceof Data.Int(long status)
					&& parts.get(1) instanceof Data.Int(long size) && parts.get(2) instanceof Data.Int(long transfer)
							? Optional.of(new Area(status & 0xffffffffL, size & 0xffffffffL, transfer & 0xffffffffL))
							: Optional.empty();
		}

		static Optional<Area> ofBytes(Data data) {
			if (!(data instanceof Data.Bytes bytes) || bytes.bytes().length < 12) {
				return Optional.empty();
			}
			var words = ByteBuffer.wrap(bytes.bytes()).order(ByteOrder.LITTLE_ENDIAN);
			return Optional.of(new Area(words.getInt(0) & 0xffffffffL, words.getInt(4) & 0xffffffffL, words.getInt(8) & 0xffffffffL));
		}

		/** The area holds two indexes and at least two labels. */
		boolean isUsable() {
			return status == 0 && transfer != 0 && size != 0 && index() != 0;
		}

		private static long index(long labels) {
			return (INDEX + (labels + 7) / 8 + INDEX_ALIGNMENT - 1) / INDEX_ALIGNMENT * INDEX_ALIGNMENT;
		}

		/** Bytes of one index, if the labels are of the smaller size. */
		private long index() {
			long labels = (size - 2 * index(size / SMALLEST_LABEL)) / SMALLEST_LABEL;
			long needed = 2 * index(Math.max(0, labels));
			return labels >= 2 && needed <= size - labels * SMALLEST_LABEL ? needed / 2 : 0;
		}

		/** How far the first reading goes: whole transfers, evened out so that little is read in vain. */
		long indexEnd() {
			long wanted = 2 * index();
			long most = Math.min(transfer, size);
			if (wanted < most) {
				most -= (most - 1 - (size - 1) % most) / ((size + most - 1) / most);
				most = Math.max(most, wanted);
			}
			return Math.min((wanted + most - 1) / most * most, size);
		}
	}
}
