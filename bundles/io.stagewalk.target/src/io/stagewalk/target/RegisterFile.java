package io.stagewalk.target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;
import io.stagewalk.json.JsonReader;

/** The JSON text of registers: what is where, and whether it has the form it should have. */
final class RegisterFile {
	/** In bytes; a machine of 512 cores with all registers of QEMU takes 4 MiB, a decoded stream table of 65,536 entries 40. */
	static final int MAX_SIZE = 64 << 20;
	/** More than any machine has. */
	static final int MAX_CPUS = 1 << 12;
	private static final Pattern HEX = Pattern.compile("0[xX]\\p{XDigit}{1,16}");

	private final String file;
	private final Json.Object root;

	private RegisterFile(String file, Json.Object root) {
		this.file = file;
		this.root = root;
	}

	static RegisterFile read(Path path) throws IOException, ImageException {
		var file = path.toString();
		requireFile(path);
		try (var in = Files.newInputStream(path)) {
			// not by the size that the file claims: a device or a pipe claims none
			var bytes = in.readNBytes(MAX_SIZE + 1);
			if (bytes.length > MAX_SIZE) {
				throw new ImageException(file, MAX_SIZE, "registers", "the end of the file, for no machine's are larger");
			}
			return of(file, new String(bytes, StandardCharsets.UTF_8));
		}
	}

	/** The operating system does not name the folder that it refuses to read. */
	static void requireFile(Path path) throws FileSystemException {
		if (Files.isDirectory(path)) {
			throw new FileSystemException(path.toString(), null, "expected a file, found a folder");
		}
	}

	static RegisterFile of(String file, String text) throws ImageException {
		try {
			var json = JsonReader.read(file, text);
			if (json instanceof Json.Object root) {
				return new RegisterFile(file, root);
			}
		} catch (JsonException wrong) {
			throw new ImageException(wrong);
		}
		throw new ImageException(file, 0, "registers", "a JSON object");
	}

	/** A group of registers, and how its members are named in messages. */
	record Group(String path, Json.Object members) {
	}

	/** The elements of {@code cpus}, at least one. */
	List<Group> cpus() throws ImageException {
		if (!(root.member("cpus").orElse(null) instanceof Json.Array array) || array.elements().isEmpty()) {
			throw new ImageException(file, "cpus", "an array of objects, one a CPU, at least one");
		}
		if (array.elements().size() > MAX_CPUS) {
			throw new ImageException(file, "cpus", "at most " + MAX_CPUS + " CPUs, found " + array.elements().size());
		}
		var cpus = new ArrayList<Group>();
		for (var element : array.elements()) {
			cpus.add(group("cpus[" + cpus.size() + "]", element));
		}
		return cpus;
	}

	/** A member of the root that is a group; empty if it is absent or null. */
	Optional<Group> group(String name) throws ImageException {
		var member = root.member(name);
		return member.isEmpty() ? Optional.empty() : Optional.of(group(name, member.get()));
	}

	private Group group(String path, Json value) throws ImageException {
		if (value instanceof Json.Object object) {
			return new Group(path, object);
		}
		throw new ImageException(file, path, "an object");
	}

	/** The value of a register; empty if it is absent or null. */
	Optional<Long> value(Group group, String name) throws ImageException {
		var member = group.members.member(name);
		if (member.isEmpty()) {
			return Optional.empty();
		}
		if (member.get() instanceof Json.Text text && HEX.matcher(text.value()).matches()) {
			return Optional.of(parse(text.value()));
		}
		throw new ImageException(file, group.path + "." + name,
				"null or a string of 0x and 1 to 16 hexadecimal digits" + found(member.get()));
	}

	private static String found(Json value) {
		return value instanceof Json.Text text ? ", found \"" + (text.value().length() > 40 ? text.value().substring(0, 40) + "…"
				: text.value()) + "\"" : "";
	}

	private static long parse(String text) {
		return Long.parseUnsignedLong(text.substring(2), 16);
	}

	/** The value of a register of 32 bits. */
	Optional<Integer> value32(Group group, String name) throws ImageException {
		var value = value(group, name);
		if (value.isPresent() && value.get() >>> Integer.SIZE != 0) {
			throw new ImageException(file, group.path + "." + name, "a value of 32 bits, found 0x" + Long.toHexString(value.get()));
		}
		return value.map(Long::intValue);
	}

	ImageException missing(String path, String expected) {
		return new ImageException(file, path, expected);
	}

	String name(Group group, String otherwise) {
		return group.members.member("name").orElse(null) instanceof Json.Text text ? text.value() : otherwise;
	}
}
