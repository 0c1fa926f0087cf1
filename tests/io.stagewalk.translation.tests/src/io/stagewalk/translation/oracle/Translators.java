package io.stagewalk.translation.oracle;

import java.util.List;

/** Who is compared with the architecture, and with QEMU. */
final class Translators {
	static final List<Translator> ALL = List.of(new EngineTranslator());

	private Translators() {
	}
}
