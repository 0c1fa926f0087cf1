package io.stagewalk.acpi.transform;

import java.util.List;
import java.util.stream.Collectors;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;

/** Takes GICCs out of the MADT. Other tables that name processors, such as the PPTT, stay as they are, as with Xen. */
public record KeepProcessors(Which which) implements Transformation {

	/** Which GICCs stay. */
	public sealed interface Which {

		/** Those whose Enabled flag is set. */
		record Enabled() implements Which {
			@Override
			public String toString() {
				return "enabled";
			}
		}

		/** @param count how many from the first on; at least 1 */
		record First(int count) implements Which {
			/** @throws IllegalArgumentException if none would stay */
			public First {
				if (count < 1) {
					throw new IllegalArgumentException("a machine has processors");
				}
			}

			@Override
			public String toString() {
				return Integer.toString(count);
			}
		}
	}

	private static final int ENABLED = 1;

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		return Draft.of(platform, this, draft -> {
			var all = MadtEntries.of(draft, MadtEntries.GICC);
			var kept = kept(all);
			if (kept.isEmpty()) {
				throw new TableException(draft.get(draft.number(TableName.of(Signatures.MADT))).field(0, "table"), "a GICC that stays",
						all.isEmpty() ? "no GICC" : "all GICCs disabled");
			}
			var gone = all.stream().filter(entry -> !kept.contains(entry)).map(Group::offset).collect(Collectors.toSet());
			MadtEntries.remove(draft, gone, "the processor is taken away");
		});
	}

	private List<Group> kept(List<Group> all) {
		return switch (which) {
			case Which.Enabled enabled -> all.stream()
					.filter(entry -> (entry.number("Flags (decoded below)").orElse(0) & ENABLED) != 0).toList();
			case Which.First first -> all.subList(0, Math.min(first.count(), all.size()));
		};
	}

	@Override
	public String text() {
		return "keep-cpus " + which;
	}
}
