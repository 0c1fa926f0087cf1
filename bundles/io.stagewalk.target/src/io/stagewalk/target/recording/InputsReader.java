package io.stagewalk.target.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonException;
import io.stagewalk.json.JsonReader;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;

/** Reads {@code inputs.json}. Every member may be absent or null; one that is there must have the form that it should have. */
final class InputsReader {
	/** In bytes; a boot's inputs are some tens of KiB. */
	static final int MAX_SIZE = 16 << 20;
	static final int MAX_ELEMENTS = 1 << 16;
	private static final Pattern LINUX = Pattern.compile("(?:Linux version )?(\\d{1,4}\\.\\S{1,100}).*", Pattern.DOTALL);
	private static final Pattern MODULE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
	private static final int MAX_CPUS = 1 << 12;

	private final String file;
	private final JsonFields root;
	private final List<String> unknown = new ArrayList<>();

	private InputsReader(String file, JsonFields root) {
		this.file = file;
		this.root = root;
	}

	static Inputs read(Path path) throws IOException, RecordingException {
		try (var in = Files.newInputStream(path)) {
			var bytes = in.readNBytes(MAX_SIZE + 1);
			if (bytes.length > MAX_SIZE) {
				throw new RecordingException(path.toString(), "", "at most " + MAX_SIZE + " bytes");
			}
			return of(path.toString(), new String(bytes, StandardCharsets.UTF_8));
		}
	}

	static Inputs of(String file, String text) throws RecordingException {
		try {
			if (JsonReader.read(file, text) instanceof Json.Object object) {
				return new InputsReader(file,
						new JsonFields((member, expected) -> new RecordingException(file, member, expected), "", object)).inputs();
			}
		} catch (JsonException wrong) {
			throw new RecordingException(wrong);
		}
		throw new RecordingException(file, "", "a JSON object");
	}

	private Inputs inputs() throws RecordingException {
		return new Inputs(versions(), machine(), memory(), initrd(), new PciInputs(root).pci(), firmware(), List.copyOf(unknown));
	}

	private <T> Optional<T> noting(String member, Optional<T> value) {
		if (value.isEmpty()) {
			unknown.add(member);
		}
		return value;
	}

	private Inputs.Versions versions() throws RecordingException {
		var xen = root.object("xen");
		var linux = root.object("linux");
		var version = linux.text("version").map(LINUX::matcher).filter(matcher -> matcher.matches()).map(matcher -> matcher.group(1));
		return new Inputs.Versions(noting("xen.version", xen.text("version")), noting("linux.version", version),
				xen.text("command_line"), noting("linux.command_line", linux.text("command_line")),
				modules(linux));
	}

	private static List<String> modules(JsonFields linux) throws RecordingException {
		var names = new LinkedHashMap<String, String>();
		for (var element : linux.array("modules", MAX_ELEMENTS)) {
			if (!(element instanceof Json.Text(var name)) || !MODULE.matcher(name).matches()) {
				throw linux.wrong("modules", "names of modules, such as nfit");
			}
			// the kernel takes a hyphen for an underscore, and loads a module once
			names.putIfAbsent(name.replace('-', '_'), name);
		}
		return List.copyOf(names.values());
	}

	private Inputs.Machine machine() throws RecordingException {
		var machine = root.object("machine");
		var xen = root.object("xen");
		return new Inputs.Machine(small(machine, "gic_version", 16), small(machine, "cpus", MAX_CPUS), small(machine, "pa_bits", Long.SIZE),
				xen.truth("has_its"));
	}

	private OptionalInt small(JsonFields fields, String name, int limit) throws RecordingException {
		var value = noting("machine." + name, fields.number(name));
		if (value.isEmpty()) {
			return OptionalInt.empty();
		}
		if (value.get() < 1 || value.get() > limit) {
			throw fields.wrong(name, "a number from 1 to " + limit);
		}
		return OptionalInt.of(value.get().intValue());
	}

	private Inputs.Memory memory() throws RecordingException {
		var dom0 = root.object("dom0");
		var banks = new ArrayList<Frames>();
		for (var bank : dom0.objects("ram_banks", MAX_ELEMENTS)) {
			banks.add(frames(bank, "nr"));
		}
		var crafted = dom0.optionalObject("crafted_region");
		var place = crafted.isPresent() ? Optional.of(frames(crafted.get(), "pages")) : Optional.<Frames> empty();
		var given = new ArrayList<Inputs.Given>();
		for (var event : dom0.objects("later_ram_and_invalid_events", MAX_ELEMENTS)) {
			var name = event.text("type").orElseThrow(() -> event.wrong("type", "a p2m type"));
			given.add(new Inputs.Given(frames(event, "nr"),
					EventTypes.named(name).orElseThrow(() -> event.wrong("type", "a p2m type such as ram_rw or invalid")),
					event.truth("gfn_was_given_back_before")));
		}
		noting("dom0.ram_banks", banks.stream().findAny());
		noting("dom0.crafted_region", place);
		return new Inputs.Memory(banks, place, ranges("acpi_reclaim_banks"), given);
	}

	private static Frames frames(JsonFields fields, String count) throws RecordingException {
		var mfn = fields.number("mfn").map(EventTypes::mfn).orElse(OptionalLong.empty());
		return EventTypes.frames(fields.required("gfn"), fields.number(count).orElse(1L), mfn)
				.orElseThrow(() -> fields.wrong("gfn", "guest frames below 2^40"));
	}

	/** Pairs of the first and the last address. */
	private List<AddressRange> ranges(String name) throws RecordingException {
		var ranges = new ArrayList<AddressRange>();
		for (var element : root.array(name, MAX_ELEMENTS)) {
			var at = name + "[" + ranges.size() + "]";
			if (!(element instanceof Json.Array pair) || pair.elements().size() != 2) {
				throw new RecordingException(file, at, "the first and the last address");
			}
			var ends = new JsonFields((member, expected) -> new RecordingException(file, at, "the " + member + " address, " + expected), "",
					Json.object().with("first", pair.elements().get(0)).with("last", pair.elements().get(1)).build());
			ranges.add(range(ends, "first", "last").orElseThrow(() -> new RecordingException(file,
					at, "a range that does not end before it starts")));
		}
		noting(name, ranges.stream().findAny());
		return ranges;
	}

	static Optional<AddressRange> range(JsonFields fields, String first, String last) throws RecordingException {
		var from = fields.number(first);
		var to = fields.number(last);
		return from.isPresent() && to.isPresent() && Long.compareUnsigned(from.get(), to.get()) <= 0
				? Optional.of(new AddressRange(from.get(), to.get()))
				: Optional.empty();
	}

	private List<Inputs.InitrdTable> initrd() throws RecordingException {
		var tables = new ArrayList<Inputs.InitrdTable>();
		for (var table : root.objects("initrd_tables", MAX_ELEMENTS)) {
			var file = noting("initrd_tables.file", table.text("file"));
			if (file.isEmpty()) {
				continue;
			}
			var name = file.get();
			if (name.isBlank() || name.startsWith("/") || name.contains("..") || name.chars().anyMatch(c -> c < ' ' || c == '"')) {
				throw table.wrong("file", "a path within the recording");
			}
			tables.add(new Inputs.InitrdTable(table.text("signature").orElse(""), name, table.number("dom0_address").map(PA::new)));
		}
		return tables;
	}

	private Inputs.Firmware firmware() throws RecordingException {
		var blocks = new ArrayList<Inputs.ErrorBlock>();
		for (var source : ghes()) {
			var length = source.number("error_status_block_length").filter(bytes -> bytes > 0);
			// what the register holds is not always known, and then not a number
			if (length.isPresent() && source.isNumber("content")) {
				long first = source.required("content");
				if (Long.compareUnsigned(first, first + length.get() - 1) <= 0) {
					var register = source.isNumber("error_status_address_register") ? source.number("error_status_address_register").map(PA::new)
							: Optional.<PA> empty();
					blocks.add(new Inputs.ErrorBlock(register, AddressRange.ofLength(first, length.get())));
				}
			}
		}
		return new Inputs.Firmware(blocks, noting("init_program", root.text("init_program")));
	}

	/** Null or an object where there is at most one source. */
	private List<JsonFields> ghes() throws RecordingException {
		return root.isObject("ghes") ? List.of(root.object("ghes")) : root.objects("ghes", MAX_ELEMENTS);
	}
}
