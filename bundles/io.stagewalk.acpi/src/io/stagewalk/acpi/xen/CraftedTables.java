package io.stagewalk.acpi.xen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;

/**
 * What Xen makes for Dom0 and maps at one guest address: five ACPI tables, then the EFI system table and memory map, each at
 * the next multiple of 8, byte for byte. Offsets count from that address.
 *
 * @see "xen/arch/arm/acpi/domain_build.c:prepare_acpi"
 */
public final class CraftedTables {
	/** Of the FADT, the least that {@code ARM_BOOT_ARCH} needs. */
	private static final int BOOT_FLAGS = 129, FADT_LENGTH = 131;
	private static final int PSCI_COMPLIANT_USE_HVC = 3;
	/** What Xen reserves for a FADT: one of ACPI 5.1, whatever the host's has. */
	private static final int FADT_ESTIMATE = 268;
	private static final int STAO_LENGTH = 37;
	private static final int RSDP_LENGTH = 36, RSDP_CHECKSUM = 8, RSDP_XSDT = 24;
	private static final int REVISION = 8;

	private final Platform host;
	private final Dom0Machine dom0;
	private final Layout layout;
	private final byte[] bytes;
	private final long pages;
	private final List<String> notes;

	/**
	 * One table.
	 *
	 * @param offset from the start of the region
	 * @param length bytes, without what aligns the next one
	 */
	public record Part(long offset, long length) {
	}

	/** Where each of them stands. */
	public record Layout(Part fadt, Part madt, Part stao, Part xsdt, Part rsdp, Part efiSystemTable, Part efiMemoryMap) {
	}

	private CraftedTables(Platform host, Dom0Machine dom0, CraftingRules rules) throws TableException {
		this.host = host;
		this.dom0 = dom0;
		var known = new ArrayList<String>();
		var hostFadt = required(Signatures.FADT);
		var hostMadt = required(Signatures.MADT);
		var madt = new CraftedMadt(hostMadt, hostFadt, dom0.processors(), rules);
		known.addAll(madt.notes());
		pages = pages(madt);
		var packed = new Packed();
		var fadt = packed.put(fadt(hostFadt, known));
		var madtPart = packed.put(madt.bytes());
		var stao = packed.put(stao(hostMadt));
		var xsdt = packed.put(xsdt(new PA(at(fadt)), new PA(at(madtPart)), new PA(at(stao))));
		var rsdp = packed.put(rsdp(at(xsdt)));
		var system = packed.put(EfiTables.systemTable(dom0.start().value() + packed.next(), at(rsdp)));
		var map = packed.put(EfiTables.memoryMap(dom0, pages));
		layout = new Layout(fadt, madtPart, stao, xsdt, rsdp, system, map);
		var all = packed.toBytes();
		if (all.length > pages * Address.PAGE_SIZE) {
			known.add("Xen writes " + all.length + " bytes of tables, but reserves and maps " + pages + " pages");
		}
		bytes = Arrays.copyOf(all, (int) (pages * Address.PAGE_SIZE));
		notes = List.copyOf(known);
	}

	/**
	 * The tables that Xen makes on a host.
	 *
	 * @param host its tables with their addresses, an XSDT and a RSDP among them, as {@link HostTables#placed} gives it
	 * @throws TableException if the host lacks a table that Xen copies, or one of them cannot be read: such a Xen builds no Dom0
	 */
	public static CraftedTables of(Platform host, Dom0Machine dom0, CraftingRules rules) throws TableException {
		return new CraftedTables(host, dom0, rules);
	}

	private Table required(String signature) throws TableException {
		return host.table(signature).orElseThrow(
				() -> new TableException(new TableField("platform", signature, 0, "table"), "a table " + signature.strip(), "none"));
	}

	private static byte[] copy(Table table) {
		return Arrays.copyOf(table.bytes(), (int) table.length());
	}

	private long at(Part part) {
		return dom0.start().value() + part.offset();
	}

	/** Xen reserves room before it makes the tables. @see "xen/arch/arm/acpi/domain_build.c:estimate_acpi_efi_size" */
	private long pages(CraftedMadt madt) throws TableException {
		long size = EfiTables.estimate(dom0) + Packed.size(FADT_ESTIMATE) + Packed.size(STAO_LENGTH) + Packed.size(madt.estimate())
				+ Packed.size(required(Signatures.XSDT).length() + Long.BYTES) + Packed.size(RSDP_LENGTH);
		return size + Address.PAGE_SIZE - 1 >>> Address.PAGE_SHIFT;
	}

	/** The host's, but that PSCI goes by HVC. */
	private static byte[] fadt(Table host, List<String> notes) {
		var made = copy(host);
		if (made.length < FADT_LENGTH) {
			notes.add("the FADT of " + made.length + " bytes has no ARM boot flags: this Xen does not boot with ACPI");
			return made;
		}
		made[BOOT_FLAGS] |= PSCI_COMPLIANT_USE_HVC;
		return TableHead.finished(made);
	}

	/** A header with the names of the MADT's maker, and that the UART of the SPCR is Xen's. */
	private static byte[] stao(Table madt) {
		var made = Arrays.copyOf(Arrays.copyOf(madt.bytes(), TableHeader.LENGTH), STAO_LENGTH);
		System.arraycopy(Signatures.STAO.getBytes(StandardCharsets.ISO_8859_1), 0, made, 0, Signatures.STAO.length());
		made[REVISION] = 1;
		made[TableHeader.LENGTH] = 1;
		return TableHead.finished(made);
	}

	/** The host's, with the first FADT and the first MADT replaced, and the STAO behind all. */
	private byte[] xsdt(PA fadt, PA madt, PA stao) throws TableException {
		var made = new Packed().bytes(copy(required(Signatures.XSDT))).number(stao.value(), Long.BYTES).toBytes();
		replace(made, Signatures.FADT, fadt);
		replace(made, Signatures.MADT, madt);
		// of a length that is no number of entries the rest is written over
		int rest = (made.length - TableHeader.LENGTH) % Long.BYTES;
		if (rest != 0) {
			Packed.set(made, made.length - rest - Long.BYTES, stao.value(), Long.BYTES);
			Arrays.fill(made, made.length - rest, made.length, (byte) 0);
		}
		return TableHead.finished(made);
	}

	private void replace(byte[] xsdt, String signature, PA by) {
		for (int at = TableHeader.LENGTH; at + 2 * Long.BYTES <= xsdt.length; at += Long.BYTES) {
			var entry = Optional.of(new PA(number(xsdt, at)));
			if (host.tables().stream().anyMatch(table -> table.address().equals(entry) && table.signature().equals(signature))) {
				Packed.set(xsdt, at, by.value(), Long.BYTES);
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

	/**
	 * The host's with another XSDT. Xen makes the sum of all 36 bytes 0 by the checksum of the first 20 bytes, which are wrong
	 * then.
	 */
	private byte[] rsdp(long xsdt) throws TableException {
		var made = Arrays.copyOf(required(Signatures.RSDP).bytes(), RSDP_LENGTH);
		Packed.set(made, RSDP_XSDT, xsdt, Long.BYTES);
		made[RSDP_CHECKSUM] -= TableHead.sum(made);
		return made;
	}

	public Layout layout() {
		return layout;
	}

	/** Where the region starts for Dom0. */
	public IPA start() {
		return dom0.start();
	}

	/** A copy of all bytes of the region, whole pages. */
	public byte[] bytes() {
		return bytes.clone();
	}

	/** 4 KiB pages that Xen maps: by what it reserved, which may be more than the tables need. */
	public long pages() {
		return pages;
	}

	/** What is wrong with the tables, or with a Xen that would not get as far as to make them. */
	public List<String> notes() {
		return notes;
	}

	/**
	 * The platform that Dom0 sees: Xen's tables at their guest addresses, and of the host's what these lead to. What Dom0 has in
	 * its initrd stays.
	 *
	 * @throws TableException if a table passes the end of what Xen maps
	 */
	public Platform dom0() throws TableException {
		var tables = new ArrayList<Table>();
		tables.add(made(layout.rsdp(), required(Signatures.RSDP).file()));
		tables.add(made(layout.xsdt(), required(Signatures.XSDT).file()));
		tables.add(made(layout.fadt(), required(Signatures.FADT).file()));
		tables.add(made(layout.madt(), required(Signatures.MADT).file()));
		tables.add(made(layout.stao(), "stao.dat"));
		var listed = new ArrayList<PA>();
		long end = Math.min(layout.xsdt().offset() + layout.xsdt().length(), bytes.length);
		for (long at = layout.xsdt().offset() + TableHeader.LENGTH; at + Long.BYTES <= end; at += Long.BYTES) {
			listed.add(new PA(number(bytes, (int) at)));
		}
		for (var table : host.tables()) {
			boolean isNamed = table.signature().equals(Signatures.DSDT) || table.signature().equals(Signatures.FACS);
			if (isNamed || table.address().filter(listed::contains).isPresent()) {
				tables.add(table);
			}
		}
		return new Platform(Platform.of(tables).tables(), host.initrd());
	}

	private Table made(Part part, String file) throws TableException {
		int from = (int) Math.min(part.offset(), bytes.length);
		int to = (int) Math.min(part.offset() + part.length(), bytes.length);
		return Table.of(file, Arrays.copyOfRange(bytes, from, to)).at(new PA(at(part)));
	}
}
