package io.stagewalk.target.recording;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.translation.builder.P2mEncoding;
import io.stagewalk.translation.builder.P2mType;

/** Words that both forms of a recording share. */
final class EventTypes {
	/** What Xen passes for a machine frame where there is none. */
	static final long INVALID_MFN = -1;

	private EventTypes() {
	}

	private static final String PREFIX = "p2m_";

	/** By Xen's name, with or without its prefix. */
	static Optional<P2mType> named(String name) {
		var plain = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
		return Arrays.stream(P2mType.values()).filter(type -> type.text().equals(plain)).findFirst();
	}

	/** By its number in the versions since 4.12. */
	static Optional<P2mType> numbered(long number) {
		boolean known = number == 0 || number > 0 && number <= Integer.MAX_VALUE
				&& P2mEncoding.CURRENT.type((int) number) != P2mType.INVALID;
		return known ? Optional.of(P2mEncoding.CURRENT.type((int) number)) : Optional.empty();
	}

	static OptionalLong mfn(long raw) {
		return raw == INVALID_MFN ? OptionalLong.empty() : OptionalLong.of(raw);
	}

	/** Empty if the frames do not fit into the largest address space. */
	static Optional<Frames> frames(long gfn, long count, OptionalLong mfn) {
		boolean fits = gfn >= 0 && count >= 0 && gfn <= Frames.LIMIT && count <= Frames.LIMIT && gfn + count <= Frames.LIMIT;
		return fits ? Optional.of(new Frames(gfn, count, mfn)) : Optional.empty();
	}
}
