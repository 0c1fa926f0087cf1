package io.stagewalk.acpi;

import java.util.ArrayList;
import java.util.List;

/**
 * The debug ports.
 *
 * @see "Microsoft Debug Port Table 2 (DBG2)"
 */
public record Dbg2(List<Register> registers) {
	private static final int LEAST_LENGTH = 44, DEVICE_LENGTH = 22;

	/**
	 * One block of registers of a port.
	 *
	 * @param offset of its base address register in the table
	 * @param port   the port's namespace path, as far as it is there
	 * @param size   bytes, unsigned 32 bits
	 */
	public record Register(int offset, String port, GenericAddress base, long size) {
	}

	public Dbg2 {
		registers = List.copyOf(registers);
	}

	/** @throws TableException if a port's structure or one of its arrays passes the end that holds it */
	public static Dbg2 of(Table table) throws TableException {
		var bytes = table.structure(Signatures.DBG2, LEAST_LENGTH);
		var registers = new ArrayList<Register>();
		long at = bytes.u32(36, "OffsetDbgDeviceInfo");
		long count = bytes.u32(40, "NumberDbgDeviceInfo");
		for (long i = 0; i < count; i++) {
			int length = bytes.u16(at + 1, "debug device length");
			if (length < DEVICE_LENGTH) {
				throw bytes.unexpected(at + 1, "debug device length", "at least " + DEVICE_LENGTH, Integer.toString(length));
			}
			addRegisters(registers, bytes.part(at, length, "debug device"));
			at += length;
		}
		return new Dbg2(registers);
	}

	private static void addRegisters(List<Register> registers, Structure device) throws TableException {
		var port = device.text(device.u16(6, "NamespaceStringOffset"), device.u16(4, "NamespaceStringLength"), "NamespaceString");
		int count = device.u8(3, "NumberofGenericAddressRegisters");
		int bases = device.u16(18, "BaseAddressRegisterOffset");
		int sizes = device.u16(20, "AddressSizeOffset");
		for (int i = 0; i < count; i++) {
			int base = bases + i * GenericAddress.LENGTH;
			registers.add(new Register(device.offset() + base, port, device.address(base, "BaseAddressRegister"),
					device.u32(sizes + 4L * i, "AddressSize")));
		}
	}
}
