package io.stagewalk.acpi.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.acpi.RawTable;
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

	/**
	 * The bytes, also where they are no table.
	 *
	 * @throws IOException if the file cannot be read
	 */
	public RawTable raw() throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new RawTable(file.getFileName().toString(), in.readNBytes(Table.MAX_FILE_LENGTH), Optional.empty());
		}
	}

	@Override
	public Contents read(Progress progress) throws IOException, TableException {
		return Contents.of(List.of(Table.read(file)));
	}
}
