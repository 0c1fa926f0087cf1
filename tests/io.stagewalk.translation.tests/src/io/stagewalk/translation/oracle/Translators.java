package io.stagewalk.translation.oracle;

import java.util.List;

/** Who is compared with the architecture, and with QEMU. An engine's adapter belongs here. */
final class Translators {
	static final List<Translator> ALL = List.of();

	private Translators() {
	}
}
