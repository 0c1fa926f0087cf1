package io.stagewalk.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A DSDT of half a megabyte: devices with an identification, a region with two fields, and a method each. */
final class HugeDsdt {
	private static final int LENGTH = 500 << 10;
	private static final int HEADER = 36;
	private static final int CHECKSUM = 9;

	private HugeDsdt() {
	}

	static byte[] bytes() {
		var body = new ByteArrayOutputStream();
		for (int number = 0; body.size() < LENGTH; number++) {
			body.writeBytes(packaged("10", concatenated(ascii("\\_SB_"), device(number))));
		}
		var header = new byte[HEADER];
		System.arraycopy(ascii("DSDT"), 0, header, 0, 4);
		header[8] = 2;
		int length = HEADER + body.size();
		for (int i = 0; i < 4; i++) {
			header[4 + i] = (byte) (length >>> 8 * i);
		}
		var table = concatenated(header, body.toByteArray());
		int sum = 0;
		for (byte one : table) {
			sum += one;
		}
		table[CHECKSUM] = (byte) -sum;
		return table;
	}

	private static byte[] device(int number) {
		var name = ascii(String.format("%c%03X", (char) ('D' + (number >> 12)), number & 0xfff));
		var field = packaged("5b81", concatenated(ascii("REG0"), hex("03"), ascii("FLD0"), hex("20"), ascii("FLD1"), hex("20")));
		var status = packaged("14", concatenated(ascii("_STA"), hex("00a4"), ascii("_UID")));
		return packaged("5b82", concatenated(name, hex("08"), ascii("_HID"), hex("0d"), ascii("PNP0C02"), hex("00"), hex("08"),
				ascii("_UID"), dword(number), hex("5b80"), ascii("REG0"), hex("00"), dword(0x1000_0000 + number * 0x1000), hex("0b0010"),
				field, status));
	}

	private static byte[] packaged(String opcode, byte[] content) {
		int length = content.length;
		var size = length + 1 < 0x40 ? new byte[] { (byte) (length + 1) }
				: new byte[] { (byte) (0x40 | length + 2 & 0xf), (byte) (length + 2 >> 4) };
		return concatenated(hex(opcode), size, content);
	}

	private static byte[] dword(int value) {
		return new byte[] { 0x0c, (byte) value, (byte) (value >>> 8), (byte) (value >>> 16), (byte) (value >>> 24) };
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits);
	}

	private static byte[] concatenated(byte[]... parts) {
		var all = new ByteArrayOutputStream();
		for (var part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}
}
