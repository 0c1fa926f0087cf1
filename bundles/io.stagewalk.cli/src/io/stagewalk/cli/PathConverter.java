package io.stagewalk.cli;

import io.stagewalk.aml.syntax.NamePath;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Paths of the AML namespace, from the root whether they say so or not. */
final class PathConverter implements ITypeConverter<NamePath> {
	@Override
	public NamePath convert(String text) {
		try {
			return NamePath.ROOT.resolve(NamePath.of(text));
		} catch (IllegalArgumentException noPath) {
			throw new TypeConversionException(noPath.getMessage());
		}
	}
}
