package io.stagewalk.target.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import io.stagewalk.translation.builder.P2mType;

/**
 * A trace in plain text, one event a line: {@code SETENTRY gfn=0x60000 nr=131072 mfn=0x60000 type=1}. It has no call chains, and no
 * line of its own for a mapping on a fault: there an abort is followed by what maps a page, and this makes the event of it.
 */
final class TextTrace implements TraceLines.Form {
	private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
	private static final Pattern NUMBER = Pattern.compile("0[xX](\\p{XDigit}{1,16})|(\\d{1,18})");
	private static final Pattern CPU = Pattern.compile("cpu(\\d{1,5})");

	private final String file;
	/** The abort that Xen is dealing with, once it has asked its p2m; null if there is none. */
	private BootEvent.Abort pending;
	private boolean asked;

	TextTrace(String file) {
		this.file = file;
	}

	/** A line in parts: what kind, and its fields. */
	private record Parts(String kind, OptionalInt cpu, Map<String, String> fields) {
	}

	@Override
	public List<BootEvent> events(int line, String text) throws RecordingException {
		var parts = parts(line, text);
		var origin = new Origin(line, parts.cpu, List.of());
		return switch (parts.kind) {
			case "SETENTRY" -> mapping(new BootEvent.SetEntry(origin, frames(line, parts), type(line, parts)));
			case "MAPREG" -> mapping(new BootEvent.MapRegions(origin, frames(line, parts), type(line, parts)));
			case "DEVMMIO" -> ended(new BootEvent.DeviceMemoryPage(origin, frame(line, parts, "gfn"), frame(line, parts, "mfn")));
			case "CREATION_FINISHED" -> ended(new BootEvent.Created(origin));
			case "ABORT" -> aborted(new BootEvent.Abort(origin, new Syndrome(number(line, parts, "esr"), number(line, parts, "far"),
					number(line, parts, "hpfar"))));
			case "RESOLVE" -> resolving(new BootEvent.Resolve(origin, frame(line, parts, "gfn")));
			case "EMUL" -> List.of(new BootEvent.Emulate(origin));
			default -> List.of(new BootEvent.Other(origin, parts.kind));
		};
	}

	private List<BootEvent> aborted(BootEvent.Abort abort) {
		pending = abort;
		asked = false;
		return List.of(abort);
	}

	private List<BootEvent> resolving(BootEvent.Resolve resolve) {
		asked = pending != null && pending.syndrome().gfn() == resolve.gfn();
		return List.of(resolve);
	}

	private List<BootEvent> ended(BootEvent event) {
		pending = null;
		return List.of(event);
	}

	/** What comes right behind the p2m's answer to an abort was made for it. */
	private List<BootEvent> mapping(BootEvent event) {
		if (pending == null || !asked || !frames(event).contains(pending.syndrome().gfn())) {
			return ended(event);
		}
		var mapped = new BootEvent.MappedOnFault(new Origin(event.origin().place(), pending.origin().cpu(), List.of()),
				pending.syndrome().gfn(), Optional.of(pending.syndrome()));
		pending = null;
		return List.of(mapped, event);
	}

	private static Frames frames(BootEvent event) {
		return switch (event) {
			case BootEvent.SetEntry entry -> entry.frames();
			case BootEvent.MapRegions regions -> regions.frames();
			default -> throw new IllegalArgumentException(event.function());
		};
	}

	private Parts parts(int line, String text) throws RecordingException {
		var words = text.strip().split("\\s+");
		if (!WORD.matcher(words[0]).matches()) {
			throw new RecordingException(file, line, "the kind of an event in capitals, such as SETENTRY");
		}
		var cpu = OptionalInt.empty();
		var fields = new HashMap<String, String>();
		for (int i = 1; i < words.length; i++) {
			int equals = words[i].indexOf('=');
			var named = CPU.matcher(words[i]);
			if (equals > 0) {
				fields.put(words[i].substring(0, equals), words[i].substring(equals + 1));
			} else if (named.matches()) {
				// the debugger counts from 1
				int number = Integer.parseInt(named.group(1));
				cpu = number > 0 ? OptionalInt.of(number - 1) : OptionalInt.empty();
			}
		}
		return new Parts(words[0], cpu, fields);
	}

	private Frames frames(int line, Parts parts) throws RecordingException {
		var mfn = parts.fields.containsKey("mfn") ? EventTypes.mfn(number(line, parts, "mfn")) : OptionalLong.empty();
		return EventTypes.frames(number(line, parts, "gfn"), number(line, parts, "nr"), mfn)
				.orElseThrow(() -> new RecordingException(file, line, "gfn and nr to be guest frames below 2^40"));
	}

	private long frame(int line, Parts parts, String name) throws RecordingException {
		long frame = number(line, parts, name);
		if (frame < 0 || frame >= Frames.LIMIT) {
			throw new RecordingException(file, line, name + " to be a frame below 2^40");
		}
		return frame;
	}

	private P2mType type(int line, Parts parts) throws RecordingException {
		return EventTypes.numbered(number(line, parts, "type"))
				.orElseThrow(() -> new RecordingException(file, line, "type to be the number of a p2m type, 0 to 9"));
	}

	private long number(int line, Parts parts, String name) throws RecordingException {
		var text = parts.fields.get(name);
		var number = NUMBER.matcher(text == null ? "" : text);
		if (!number.matches()) {
			throw new RecordingException(file, line, name + "= and a number" + (text == null ? ", which is missing" : ""));
		}
		return number.group(1) != null ? Long.parseUnsignedLong(number.group(1), 16) : Long.parseLong(number.group(2));
	}
}
