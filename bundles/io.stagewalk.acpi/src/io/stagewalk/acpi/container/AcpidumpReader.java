package io.stagewalk.acpi.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.PA;

/** Takes {@code acpidump} text apart, line by line. */
final class AcpidumpReader {
	/** Characters of a line that are looked at: twice what a line of bytes can have. Longer lines are something else. */
	private static final int MAX_LINE = 256;
	/** The signature, in some versions a text in quotes, the address. */
	private static final Pattern HEADER = Pattern.compile("(\\S.{0,7}?) *(?:\"[^\"]*\" *)?@ 0x([0-9A-Fa-f]{1,16})\\s*");
	/** The offset, up to sixteen bytes; what follows is the same in letters. */
	private static final Pattern DATA = Pattern
			.compile("\\s*([0-9A-Fa-f]{1,8}): +([0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2}(?![0-9A-Fa-f])){0,15})(?:\\s.*)?");

	private final String file;
	private final List<Block> blocks = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();
	private Block current;
	private int line;
	private long total;

	/** A table as far as it has been read. */
	private record Block(int line, String signature, long address, ByteArrayOutputStream bytes) {

		/** Addresses are 0 where the machine did not tell them. */
		private Optional<PA> place() {
			return address == 0 ? Optional.empty() : Optional.of(new PA(address));
		}
	}

	AcpidumpReader(String file) {
		this.file = file;
	}

	static boolean isDump(String text) {
		boolean header = false;
		for (var line : (Iterable<String>) text.lines()::iterator) {
			if (header && DATA.matcher(shortened(line)).matches()) {
				return true;
			}
			header = HEADER.matcher(shortened(line)).matches();
		}
		return false;
	}

	private static String shortened(String line) {
		return line.substring(0, Math.min(line.length(), MAX_LINE));
	}

	Contents read(Reader text) throws IOException, ContainerException, TableException {
		var line = new StringBuilder();
		long count = 0;
		int before = '\n';
		for (int read = text.read(); read >= 0; read = text.read()) {
			if (++count > AcpidumpText.MAX_LENGTH) {
				throw new ContainerException(file, "", "at most " + AcpidumpText.MAX_LENGTH + " characters");
			}
			if (read == '\r' || read == '\n' && before != '\r') {
				take(line);
			} else if (read != '\n' && line.length() < MAX_LINE) {
				line.append((char) read);
			}
			before = read;
		}
		take(line);
		end();
		if (blocks.isEmpty()) {
			throw new ContainerException(file, "", "a table: \"FACP @ 0x00000000BC43FA98\" and lines of its bytes, found none");
		}
		return contents();
	}

	private void take(StringBuilder characters) throws ContainerException {
		line++;
		var text = characters.toString();
		characters.setLength(0);
		var header = HEADER.matcher(text);
		var data = DATA.matcher(text);
		if (header.matches()) {
			end();
			current = new Block(line, header.group(1), Long.parseUnsignedLong(header.group(2), 16), new ByteArrayOutputStream());
		} else if (current != null && data.matches()) {
			add(data);
		}
	}

	private void add(Matcher data) throws ContainerException {
		long offset = Long.parseLong(data.group(1), 16);
		var bytes = current.bytes;
		if (offset != bytes.size()) {
			throw new ContainerException(file, "line " + line,
					"offset " + Integer.toHexString(bytes.size()) + " of " + current.signature + ", found " + data.group(1));
		}
		for (var hex : data.group(2).split(" ")) {
			bytes.write(Integer.parseInt(hex, 16));
			total++;
		}
		if (bytes.size() > Table.MAX_FILE_LENGTH || total > Container.MAX_TOTAL_LENGTH) {
			throw new ContainerException(file, "line " + line, "at most " + Table.MAX_FILE_LENGTH + " bytes a table and "
					+ Container.MAX_TOTAL_LENGTH + " in all");
		}
	}

	/** The current table has all its bytes. */
	private void end() throws ContainerException {
		if (current == null) {
			return;
		}
		if (blocks.size() + notes.size() == Platform.MAX_TABLES) {
			throw new ContainerException(file, "line " + current.line, "at most " + Platform.MAX_TABLES + " tables");
		}
		if (current.bytes.size() == 0) {
			notes.add(file + ": line " + current.line + ": no bytes of " + current.signature + " follow");
		} else {
			blocks.add(current);
		}
		current = null;
	}

	private Contents contents() throws TableException {
		var found = new FoundTables();
		for (var block : blocks) {
			if (!found.add(block.place(), block.bytes.toByteArray())) {
				notes.add(file + ": line " + block.line + ": " + block.signature + " stands here again");
			}
		}
		return Contents.of(List.of()).with(found.named(), notes);
	}
}
