package io.stagewalk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** What {@code --to} may name. */
enum ContainerChoice {
	FOLDER("folder", "a folder of tables"), ACPIDUMP("acpidump", "acpidump text"),
	SYSFS("sysfs", "a folder as in /sys/firmware/acpi/tables"), ELF("elf", "an ELF core"),
	RAW("raw", "a raw memory image"), QEMU("qemu", "QEMU's ACPI blobs");

	private final String text;
	private final String description;

	ContainerChoice(String text, String description) {
		this.text = text;
		this.description = description;
	}

	/** What a path most likely means; nothing if its name has an ending that does not tell. */
	static Optional<ContainerChoice> of(Path out) {
		var name = out.toAbsolutePath().normalize().getFileName();
		int dot = name == null ? -1 : name.toString().lastIndexOf('.');
		if (dot < 0 || Files.isDirectory(out)) {
			return Optional.of(FOLDER);
		}
		return switch (name.toString().substring(dot + 1).toLowerCase(Locale.ROOT)) {
			case "txt", "out", "dump", "acpidump" -> Optional.of(ACPIDUMP);
			case "core", "elf" -> Optional.of(ELF);
			case "raw", "img", "mem" -> Optional.of(RAW);
			default -> Optional.empty();
		};
	}

	String description() {
		return description;
	}

	@Override
	public String toString() {
		return text;
	}

	/** What may be typed. */
	static final class Names extends ArrayList<String> {
		private static final long serialVersionUID = 1L;

		Names() {
			super(NameConverter.names(values()));
		}
	}

	/** From what was typed. */
	static final class Converter extends NameConverter<ContainerChoice> {
		Converter() {
			super(values());
		}
	}
}
