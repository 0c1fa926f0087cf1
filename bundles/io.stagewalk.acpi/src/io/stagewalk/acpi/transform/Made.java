package io.stagewalk.acpi.transform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableEdit;
import io.stagewalk.acpi.model.TableModel;

/** Tables that a platform lacks, with another table's maker. */
final class Made {
	private static final int LENGTH = 4, REVISION = 8, OEM_ID = 10, OEM_ID_LENGTH = 6;
	private static final int STAO_LENGTH = 37;
	private static final int RSDP_LENGTH = 36, RSDP_OEM_ID = 9, RSDP_REVISION = 15, RSDP_LENGTH_FIELD = 20;
	private static final int ACPI_2 = 2;

	private Made() {
	}

	/** An XSDT that lists nothing. @param maker a table with the common header */
	static Table xsdt(byte[] maker) throws TableException {
		var bytes = Arrays.copyOf(maker, TableHeader.LENGTH);
		name("XSDT", bytes);
		Bytes.put(bytes, LENGTH, bytes.length, Integer.BYTES);
		bytes[REVISION] = 1;
		return checked("xsdt.dat", bytes);
	}

	/** A STAO that hides nothing, not even a UART. @param maker a table with the common header */
	static Table stao(byte[] maker) throws TableException {
		var bytes = Arrays.copyOf(Arrays.copyOf(maker, TableHeader.LENGTH), STAO_LENGTH);
		name("STAO", bytes);
		Bytes.put(bytes, LENGTH, bytes.length, Integer.BYTES);
		bytes[REVISION] = 1;
		return checked("stao.dat", bytes);
	}

	/** A RSDP that points to nothing. @param maker a table with the common header */
	static Table rsdp(byte[] maker) throws TableException {
		var bytes = new byte[RSDP_LENGTH];
		name("RSD PTR ", bytes);
		System.arraycopy(maker, OEM_ID, bytes, RSDP_OEM_ID, OEM_ID_LENGTH);
		bytes[RSDP_REVISION] = ACPI_2;
		Bytes.put(bytes, RSDP_LENGTH_FIELD, RSDP_LENGTH, Integer.BYTES);
		return checked("rsdp.dat", bytes);
	}

	private static void name(String signature, byte[] bytes) {
		System.arraycopy(signature.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, signature.length());
	}

	/** The bytes as a table with right checksums. */
	static Table checked(String file, byte[] bytes) throws TableException {
		return new TableEdit(TableModel.of(Table.of(file, bytes)), Follow.EVERYTHING).checksums().table().table();
	}
}
