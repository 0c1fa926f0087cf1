package io.stagewalk.cli;

import java.util.HexFormat;

import io.stagewalk.aml.value.Data;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Arguments of methods. */
final class DataConverter implements ITypeConverter<Data> {
	@Override
	public Data convert(String text) {
		try {
			if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
				return new Data.Text(text.substring(1, text.length() - 1));
			}
			if (text.startsWith("{") && text.endsWith("}")) {
				return new Data.Bytes(HexFormat.of().parseHex(text.substring(1, text.length() - 1).replace(" ", "")));
			}
			return new Data.Int(text.startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseUnsignedLong(text));
		} catch (IllegalArgumentException wrong) {
			throw new TypeConversionException("expected 16, 0x10, \"text\" or {00 10}, not " + text);
		}
	}
}
