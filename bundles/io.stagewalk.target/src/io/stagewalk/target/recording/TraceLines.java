package io.stagewalk.target.recording;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a trace line by line, within limits, and leaves out lines that say again what the line before said. */
final class TraceLines {
	/** In bytes: a line holds some registers and a call chain. */
	static final int MAX_LINE = 1 << 16;
	/** A boot of a large machine has some ten thousand. */
	static final int MAX_EVENTS = 1 << 20;
	/** In bytes: a trace of {@link #MAX_EVENTS} lines that are not unusually long. */
	static final long MAX_SIZE = 1L << 29;

	/** Makes events out of lines. */
	interface Form {
		/**
		 * @param line number of the line, counted from 1
		 * @param text never blank
		 * @return the events that it tells of, in order; none if it adds nothing
		 */
		List<BootEvent> events(int line, String text) throws RecordingException;
	}

	/**
	 * What a trace holds.
	 *
	 * @param repeated how many events were recorded twice in a row
	 */
	record Content(List<BootEvent> events, int repeated) {
	}

	private TraceLines() {
	}

	static Content read(Path file, Form form) throws IOException, RecordingException {
		try (var in = new BufferedInputStream(Files.newInputStream(file))) {
			return read(file.toString(), in, form);
		}
	}

	static Content read(String file, InputStream in, Form form) throws IOException, RecordingException {
		var events = new ArrayList<BootEvent>();
		int repeated = 0;
		long size = 0;
		int number = 0;
		for (String line; (line = next(file, in, number + 1)) != null;) {
			number++;
			size += line.length() + 1;
			if (size > MAX_SIZE) {
				throw new RecordingException(file, number, "a trace of at most " + MAX_SIZE + " bytes");
			}
			if (line.isBlank()) {
				continue;
			}
			for (var event : form.events(number, line)) {
				if (!events.isEmpty() && isRepeated(events.getLast(), event)) {
					repeated++;
				} else {
					events.add(event);
				}
			}
			if (events.size() > MAX_EVENTS) {
				throw new RecordingException(file, number, "a trace of at most " + MAX_EVENTS + " events");
			}
		}
		return new Content(List.copyOf(events), repeated);
	}

	/** A breakpoint that is reached again while the debugger steps over it tells of the same call a second time. */
	private static boolean isRepeated(BootEvent before, BootEvent event) {
		if (!before.origin().cpu().equals(event.origin().cpu()) || !before.origin().chain().equals(event.origin().chain())) {
			return false;
		}
		return switch (event) {
			case BootEvent.SetEntry entry -> before instanceof BootEvent.SetEntry same && same.frames().equals(entry.frames())
					&& same.type() == entry.type();
			case BootEvent.MapRegions regions -> before instanceof BootEvent.MapRegions same && same.frames().equals(regions.frames())
					&& same.type() == regions.type();
			case BootEvent.DeviceMemoryPage page -> before instanceof BootEvent.DeviceMemoryPage same && same.gfn() == page.gfn()
					&& same.mfn() == page.mfn();
			case BootEvent.MappedOnFault mapped -> before instanceof BootEvent.MappedOnFault same && same.gfn() == mapped.gfn()
					&& same.syndrome().equals(mapped.syndrome());
			case BootEvent.Created created -> before instanceof BootEvent.Created;
			// the same access may well abort again, and be emulated again
			case BootEvent.Abort abort -> false;
			case BootEvent.Resolve resolve -> false;
			case BootEvent.Emulate emulate -> false;
			case BootEvent.Other other -> false;
		};
	}

	/** The next line without its end; null at the end of the file. */
	private static String next(String file, InputStream in, int number) throws IOException, RecordingException {
		var bytes = new byte[256];
		int length = 0;
		for (int read; (read = in.read()) != '\n';) {
			if (read < 0) {
				return length == 0 ? null : new String(bytes, 0, length, StandardCharsets.UTF_8);
			}
			if (length == MAX_LINE) {
				throw new RecordingException(file, number, "a line of at most " + MAX_LINE + " bytes");
			}
			if (length == bytes.length) {
				bytes = Arrays.copyOf(bytes, bytes.length * 2);
			}
			bytes[length++] = (byte) read;
		}
		int end = length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
		return new String(bytes, 0, end, StandardCharsets.UTF_8);
	}
}
