package io.stagewalk.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Constants as they are typed: by what they call themselves, in lower case. */
abstract class NameConverter<E extends Enum<E>> implements ITypeConverter<E> {
	private final List<E> values;

	NameConverter(E[] values) {
		this.values = List.of(values);
	}

	static String name(Enum<?> value) {
		return value.toString().toLowerCase(Locale.ROOT);
	}

	static List<String> names(Enum<?>[] values) {
		return Stream.of(values).map(NameConverter::name).toList();
	}

	@Override
	public final E convert(String typed) {
		return values.stream().filter(value -> name(value).equals(typed)).findFirst().orElseThrow(() -> new TypeConversionException(
				"expected " + String.join(", ", values.stream().map(NameConverter::name).toList()) + ", found " + typed));
	}
}
