package io.stagewalk.acpi.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.Progress;

/** A file that is one table. */
public record TableFile(Path file) implements Container {
	private static final Pattern SIGNATURE = Pattern.compile("RSD PTR |[A-Z0-9!]{3}[A-Z0-9! ].{4}", Pattern.DOTALL);

	/** Whether a file begins as tables do: with a signature. */
	static boolean isAt(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var beginning = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
			// the length that follows the signature is binary, unless this is text
			return SIGNATURE.matcher(beginning).matches() && (beginning.startsWith("RSD PTR ") || beginning.indexOf(0) >= 4);
		}
	}

	@Override
	public Contents read(Progress progress) throws IOException, TableException {
		return Contents.of(List.of(Table.read(file)));
	}
}
