package io.stagewalk.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.acpi.region.Region.Attributes;
import io.stagewalk.acpi.region.Region.Knowledge;
import io.stagewalk.aml.reach.Reached;
import io.stagewalk.aml.reach.RegionDeclaration;
import io.stagewalk.cli.text.StepJson;
import io.stagewalk.json.Json;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/** Memory that only AML tells of, as a row of {@code stagewalk regions}. */
sealed interface AmlRegion {
	/** Characters of what computes an address that a row has room for. */
	int MAX_COMPUTATION = 32;

	/** The range of what has no length, or goes on behind the last address. */
	String NOWHERE = "nowhere";

	/** Cells of the row. */
	List<String> cells();

	/** The same for programs, and more. */
	Json json();

	/** An operation region. */
	record Operation(Reached.Region region) implements AmlRegion {
		@Override
		public List<String> cells() {
			var declaration = region.declaration();
			var from = switch (declaration.form()) {
				case CONSTANT -> "";
				case COMPUTED -> " at " + shortened(declaration.address());
			};
			var unknown = switch (declaration.form()) {
				case CONSTANT -> NOWHERE;
				case COMPUTED -> "when declared";
			};
			return List.of(region.range().map(Object::toString).orElse(unknown), "operation region " + declaration.path() + from,
					declaration.place().signature() + "+0x" + Integer.toHexString(declaration.place().offset()),
					Knowledge.DOM0.description(), Attributes.BY_MEMORY_MAP.description());
		}

		@Override
		public Json json() {
			var declaration = region.declaration();
			var place = declaration.place();
			var json = Json.object();
			region.range().ifPresent(range -> json.with("range", StepJson.of(range)));
			return json.with("purpose", "operation-region").with("detail", declaration.path().toString()).with("table", place.signature())
					.with("file", place.file()).with("offset", place.offset()).with("address", declaration.address())
					.with("length", declaration.length()).with("form", form(declaration)).with("knownTo", "dom0")
					.with("attributes", Attributes.BY_MEMORY_MAP.description()).build();
		}

		private static String form(RegionDeclaration declaration) {
			return switch (declaration.form()) {
				case CONSTANT -> "constant";
				case COMPUTED -> "computed";
			};
		}

		private static String shortened(String computation) {
			var line = computation.replaceAll("\\s+", " ");
			return line.length() <= MAX_COMPUTATION ? line : line.substring(0, MAX_COMPUTATION) + "…";
		}
	}

	/** Memory that a device's {@code _CRS} gives it. How it is mapped, its driver decides. */
	record Resource(Reached.Resource resource) implements AmlRegion {
		@Override
		public List<String> cells() {
			var device = resource.device();
			var there = switch (resource.presence()) {
				case THERE -> "";
				case ABSENT -> ", which is not there";
				case BELOW_ABSENT -> ", below what is not there";
			};
			var mapped = switch (resource.use()) {
				case MEMORY -> List.of("memory of ", "by its driver");
				case IO_PORTS -> List.of("I/O ports behind ", Attributes.DEVICE_nGnRE.description());
			};
			return List.of(resource.range().map(Object::toString).orElse(NOWHERE), mapped.getFirst() + device.name() + there,
					source(), Knowledge.DOM0.description(), mapped.getLast());
		}

		@Override
		public Json json() {
			var json = Json.object();
			resource.range().ifPresent(range -> json.with("range", StepJson.of(range)));
			return json.with("purpose", "device-resource").with("use", use()).with("detail", resource.device().name()).with("object", source())
					.with("status", Json.hex(resource.device().status().bits())).with("knownTo", "dom0").build();
		}

		private String use() {
			return switch (resource.use()) {
				case MEMORY -> "memory";
				case IO_PORTS -> "io-ports";
			};
		}

		private String source() {
			return resource.device().path() + "._CRS";
		}
	}

	/** Memory that AML touched while Linux booted, contiguous byte by byte. */
	record Access(Reached.Touched touched, AddressRange range, Knowledge knownTo) implements AmlRegion {
		@Override
		public List<String> cells() {
			return List.of(range.toString(), count(touched.reads(), "read") + ", " + count(touched.writes(), "write") + " by " + who(),
					touched.by().field().toString(), knownTo.description(), Attributes.BY_MEMORY_MAP.description());
		}

		private String who() {
			var by = touched.by();
			return by.object().length() == 0 ? "code outside of methods" : by.object().equals(by.method()) ? by.object().toString()
					: by.object() + " in " + by.method();
		}

		private static String count(int number, String noun) {
			return number + " " + noun + (number == 1 ? "" : "s");
		}

		@Override
		public Json json() {
			var by = touched.by();
			return Json.object().with("range", StepJson.of(range)).with("purpose", "access").with("detail", by.object().toString())
					.with("method", by.method().toString()).with("region", by.region().toString()).with("field", by.field().toString())
					.with("reads", touched.reads()).with("writes", touched.writes())
					.with("knownTo", knownTo.name().toLowerCase(Locale.ROOT).replace('_', '-'))
					.with("attributes", Attributes.BY_MEMORY_MAP.description()).build();
		}

		/** A row for each range, with who knows of it: those who know all of it, from the static tables. */
		static Stream<AmlRegion> rows(Reached.Touched touched, RangeSet known) {
			return touched.memory().ranges().stream()
					.map(range -> new Access(touched, range, known.contains(range) ? Knowledge.XEN_AND_DOM0 : Knowledge.DOM0));
		}
	}

	/** The row for something reached; none for a single access. */
	static Optional<AmlRegion> of(Reached reached) {
		return switch (reached) {
			case Reached.Region region -> Optional.of(new Operation(region));
			case Reached.Resource resource -> Optional.of(new Resource(resource));
			case Reached.Access access -> Optional.empty();
		};
	}
}
