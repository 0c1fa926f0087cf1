package io.stagewalk.target.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;
import io.stagewalk.json.JsonReader;
import io.stagewalk.translation.builder.P2mType;

/**
 * A trace with a JSON object a line: {@code fn}, the function of Xen that was entered, its arguments {@code gfn}, {@code nr},
 * {@code mfn} and {@code type}, {@code chain}, the call stack, {@code th}, QEMU's CPU, and the registers of an abort.
 */
final class JsonTrace implements TraceLines.Form {
	static final int MAX_CHAIN = 256;
	private static final Pattern CALL = Pattern.compile("([^+\\s]{1,256})(?:\\+0x(\\p{XDigit}{1,15}))?");
	/** What linkers put before the name of a local function, and what compilers put behind that of one they made a variant of. */
	private static final Pattern ADDED = Pattern.compile("^[^#]*#|(?:\\.(?:isra|constprop|part|cold|lto_priv)(?:\\.\\d{1,9})?)+$");
	private static final Pattern THREAD = Pattern.compile("p\\p{XDigit}{1,8}\\.(\\p{XDigit}{1,7})");

	private final String file;

	JsonTrace(String file) {
		this.file = file;
	}

	@Override
	public List<BootEvent> events(int line, String text) throws RecordingException {
		var fields = fields(line, text);
		var function = plain(fields.text("fn").orElseThrow(() -> fields.wrong("fn", "the name of a function")));
		var origin = new Origin(line, cpu(fields), chain(line, fields));
		// by the names of 4.12 and later, and by those that older versions of Xen have for the same
		return List.of(switch (function) {
			case "p2m_set_entry", "apply_p2m_changes" -> new BootEvent.SetEntry(origin, frames(fields), type(fields));
			case "map_regions_p2mt", "map_regions_rw_cache" -> new BootEvent.MapRegions(origin, frames(fields), type(fields));
			case "map_dev_mmio_page", "map_dev_mmio_region" -> new BootEvent.DeviceMemoryPage(origin, frame(fields, "gfn"),
					frame(fields, "mfn"));
			case "try_map_mmio" -> new BootEvent.MappedOnFault(origin, frame(fields, "gfn"), syndrome(fields));
			case "p2m_domain_creation_finished" -> new BootEvent.Created(origin);
			case "do_trap_stage2_abort_guest", "do_trap_data_abort_guest", "do_trap_instr_abort_guest" -> new BootEvent.Abort(origin,
					syndrome(fields).orElseThrow(() -> fields.wrong("ESR_EL2", "the registers of an abort")));
			case "p2m_resolve_translation_fault", "p2m_lookup" -> new BootEvent.Resolve(origin, frame(fields, "gfn"));
			case "try_handle_mmio", "handle_mmio" -> new BootEvent.Emulate(origin);
			default -> new BootEvent.Other(origin, function);
		});
	}

	private JsonFields fields(int line, String text) throws RecordingException {
		try {
			if (JsonReader.read(file + ":" + line, text) instanceof Json.Object object) {
				return new JsonFields((member, expected) -> new RecordingException(file, line, member + " to be " + expected), "", object);
			}
		} catch (JsonException wrong) {
			throw new RecordingException(wrong);
		}
		throw new RecordingException(file, line, "a JSON object");
	}

	private static Frames frames(JsonFields fields) throws RecordingException {
		var mfn = fields.number("mfn").map(EventTypes::mfn).orElse(OptionalLong.empty());
		return EventTypes.frames(fields.required("gfn"), fields.number("nr").orElse(1L), mfn)
				.orElseThrow(() -> fields.wrong("gfn", "guest frames below 2^40"));
	}

	private static long frame(JsonFields fields, String name) throws RecordingException {
		long frame = fields.required(name);
		if (frame < 0 || frame >= Frames.LIMIT) {
			throw fields.wrong(name, "a frame below 2^40");
		}
		return frame;
	}

	private static P2mType type(JsonFields fields) throws RecordingException {
		if (fields.isNumber("type")) {
			return EventTypes.numbered(fields.required("type")).orElseThrow(() -> fields.wrong("type", "the number of a p2m type, 0 to 9"));
		}
		var name = fields.text("type").orElseThrow(() -> fields.wrong("type", "a p2m type"));
		return EventTypes.named(name).orElseThrow(() -> fields.wrong("type", "a p2m type such as ram_rw or mmio_direct_c"));
	}

	private static Optional<Syndrome> syndrome(JsonFields fields) throws RecordingException {
		var esr = fields.number("ESR_EL2");
		var far = fields.number("FAR_EL2");
		var hpfar = fields.number("HPFAR_EL2");
		return esr.isPresent() && far.isPresent() && hpfar.isPresent() ? Optional.of(new Syndrome(esr.get(), far.get(), hpfar.get()))
				: Optional.empty();
	}

	/** {@code p01.02}: QEMU's second CPU. */
	private static OptionalInt cpu(JsonFields fields) throws RecordingException {
		var thread = fields.text("th").map(THREAD::matcher).filter(matcher -> matcher.matches());
		int number = thread.map(matcher -> Integer.parseInt(matcher.group(1), 16)).orElse(0);
		return number > 0 ? OptionalInt.of(number - 1) : OptionalInt.empty();
	}

	/** The function's name as it stands in Xen's source. */
	private static String plain(String symbol) {
		return ADDED.matcher(symbol).replaceAll("");
	}

	private List<Origin.Call> chain(int line, JsonFields fields) throws RecordingException {
		var chain = new ArrayList<Origin.Call>();
		for (var element : fields.array("chain", MAX_CHAIN)) {
			if (!(element instanceof Json.Text text)) {
				throw new RecordingException(file, line, "chain[" + chain.size() + "] to be a text");
			}
			var call = CALL.matcher(text.value());
			if (!call.matches()) {
				throw new RecordingException(file, line, "chain[" + chain.size() + "] to be a function and its offset, such as start_xen+0x8a0");
			}
			chain.add(new Origin.Call(plain(call.group(1)), call.group(2) == null ? 0 : Long.parseLong(call.group(2), 16)));
		}
		return chain;
	}
}
