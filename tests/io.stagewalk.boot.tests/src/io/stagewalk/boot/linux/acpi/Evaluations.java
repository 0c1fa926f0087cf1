package io.stagewalk.boot.linux.acpi;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.stagewalk.aml.value.Data;

/** Evaluations as they are stored of real ones: the object's path, then its arguments. */
final class Evaluations {
	private Evaluations() {
	}

	static String text(Evaluate evaluate) {
		return Stream.concat(Stream.of(evaluate.wanted().object().toString()), evaluate.wanted().arguments().stream().map(Evaluations::text))
				.collect(Collectors.joining(" "));
	}

	private static String text(Data argument) {
		return switch (argument) {
			case Data.Int(long value) -> "0x" + Long.toHexString(value);
			case Data.Bytes bytes -> "buf:" + HexFormat.of().formatHex(bytes.bytes());
			case Data.Elements elements -> "pkg";
			default -> throw new AssertionError("expected a number, bytes or a package, found " + argument);
		};
	}
}
