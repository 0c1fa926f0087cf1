package io.stagewalk.acpi.transform;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.acpi.Signatures;

/**
 * Which of a platform's tables is meant: {@code SSDT[2]}.
 *
 * @param signature four characters, or {@code RSD PTR }
 * @param index     among those of the signature, from 0; the initrd's are counted behind the firmware's
 */
public record TableName(String signature, int index) {
	private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9_!.]{4})(?:\\[(\\d{1,4})])?");
	private static final Map<String, String> OTHER_NAMES = Map.of("RSDP", Signatures.RSDP, "FADT", Signatures.FADT, "MADT",
			Signatures.MADT);

	/** @throws IllegalArgumentException if the index is negative */
	public TableName {
		if (index < 0) {
			throw new IllegalArgumentException("negative index");
		}
	}

	/** The first of a signature. */
	public static TableName of(String signature) {
		return new TableName(signature, 0);
	}

	/** Reads a name; the specification's names of the FADT, MADT and RSDP serve too. Empty if the text is none. */
	static Optional<TableName> parse(String text) {
		var match = TEXT.matcher(text);
		if (!match.matches()) {
			return Optional.empty();
		}
		var signature = OTHER_NAMES.getOrDefault(match.group(1), match.group(1));
		return Optional.of(new TableName(signature, match.group(2) == null ? 0 : Integer.parseInt(match.group(2))));
	}

	@Override
	public String toString() {
		var name = signature.equals(Signatures.RSDP) ? "RSDP" : signature;
		return index == 0 ? name : name + "[" + index + "]";
	}
}
