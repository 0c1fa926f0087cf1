package io.stagewalk.cli;

import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.memory.StreamID;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A device behind an SMMU. */
final class StreamOptions {
	private static final int SUBSTREAM_BITS = 20;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;
	@Option(names = "--stream", paramLabel = "ID", converter = AddressConverter.class,
			description = "With --stage smmu: the StreamID of the device.")
	private Long stream;
	@Option(names = "--substream", paramLabel = "ID", converter = AddressConverter.class,
			description = "With --stage smmu: the SubstreamID (PASID), if the device gives one.")
	private Long substream;

	/** The stream that was named, if one was. */
	Optional<StreamID> stream() {
		if (stream == null) {
			return Optional.empty();
		}
		if (stream >>> Integer.SIZE != 0) {
			throw wrong("--stream: expected a StreamID of 32 bits, found 0x" + Long.toHexString(stream));
		}
		return Optional.of(new StreamID(stream.intValue()));
	}

	/** The stream that has to be named. */
	StreamID required() {
		return stream().orElseThrow(() -> wrong("--stage smmu: expected --stream, the StreamID of a device"));
	}

	OptionalInt substream() {
		if (substream == null) {
			return OptionalInt.empty();
		}
		if (substream >>> SUBSTREAM_BITS != 0) {
			throw wrong("--substream: expected a SubstreamID of 20 bits, found 0x" + Long.toHexString(substream));
		}
		return OptionalInt.of(substream.intValue());
	}

	/** Where no SMMU is looked at, none of its devices is. */
	void requireNone() {
		if (stream != null || substream != null) {
			throw wrong((stream != null ? "--stream" : "--substream") + ": goes with --stage smmu");
		}
	}

	/** What leads to an address is looked for without SubstreamIDs only. */
	void requireNoSubstream() {
		if (substream != null) {
			throw wrong("--substream: does not go with --reverse");
		}
	}

	private ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
