package io.stagewalk.aml.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableHeader;

/** AML, byte by byte: for what no compiler would make. */
public final class AmlBuilder {
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	/** Bytes as they are. */
	public AmlBuilder bytes(int... bytes) {
		for (int one : bytes) {
			out.write(one);
		}
		return this;
	}

	/** A name of four characters, or with its prefix. */
	public AmlBuilder name(String name) {
		out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
		return this;
	}

	public AmlBuilder string(String text) {
		return bytes(0x0d).name(text).bytes(0);
	}

	/** An integer of 32 bits. */
	public AmlBuilder dword(int value) {
		return bytes(0x0c, value, value >>> 8, value >>> 16, value >>> 24);
	}

	/** An opcode with a package length, and what is in the package. */
	public AmlBuilder packaged(int[] opcode, AmlBuilder content) {
		bytes(opcode);
		int length = content.out.size();
		if (length + 1 < 0x40) {
			bytes(length + 1);
		} else if (length + 2 < 0x1000) {
			bytes(0x40 | length + 2 & 0xf, length + 2 >> 4);
		} else {
			int total = length + 4;
			bytes(0xc0 | total & 0xf, total >> 4, total >> 12, total >> 20);
		}
		out.writeBytes(content.out.toByteArray());
		return this;
	}

	/** {@code Method (NAME, arguments)}. */
	public AmlBuilder method(String name, int flags, AmlBuilder body) {
		return packaged(new int[] { 0x14 }, new AmlBuilder().name(name).bytes(flags).append(body));
	}

	/** {@code Device (NAME)}. */
	public AmlBuilder device(String name, AmlBuilder body) {
		return packaged(new int[] { 0x5b, 0x82 }, new AmlBuilder().name(name).append(body));
	}

	public AmlBuilder append(AmlBuilder more) {
		out.writeBytes(more.out.toByteArray());
		return this;
	}

	public int length() {
		return out.size();
	}

	/** All of it as a DSDT of revision 2. */
	public Table table() throws TableException {
		var bytes = new byte[TableHeader.LENGTH + out.size()];
		System.arraycopy("DSDT".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 4);
		for (int i = 0; i < 4; i++) {
			bytes[4 + i] = (byte) (bytes.length >>> 8 * i);
		}
		bytes[8] = 2;
		System.arraycopy(out.toByteArray(), 0, bytes, TableHeader.LENGTH, out.size());
		return Table.of("dsdt.dat", bytes);
	}
}
