package io.stagewalk.cli;

import java.util.stream.Stream;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import io.stagewalk.acpi.lint.Severity;

/** Reads the name of a severity. */
final class SeverityConverter implements ITypeConverter<Severity> {

	@Override
	public Severity convert(String text) {
		return Stream.of(Severity.values()).filter(severity -> severity.text().equals(text)).findFirst()
				.orElseThrow(() -> new TypeConversionException("expected " + String.join(", ", new SeverityNames())));
	}
}
