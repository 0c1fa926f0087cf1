package io.stagewalk.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Addresses as they are typed: hexadecimal with {@code 0x}, else decimal; unsigned, of 64 bits. */
final class AddressConverter implements ITypeConverter<Long> {
	@Override
	public Long convert(String value) {
		boolean hex = value.startsWith("0x") || value.startsWith("0X");
		try {
			return hex ? Long.parseUnsignedLong(value.substring(2), 16) : Long.parseUnsignedLong(value);
		} catch (NumberFormatException wrong) {
			throw new TypeConversionException("expected an address such as 0x40000000, found " + value);
		}
	}
}
