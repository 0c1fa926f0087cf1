package io.stagewalk.graph.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.WalkLevel;
import io.stagewalk.translation.builder.P2mEncoding;

/** All that is to be said about one guest address: the entries that lead to it, decoded, and who wrote them last. */
public final class Stage2Details {
	private final Stage2Picture picture;
	private final long address;
	private final List<WalkLevel> path;
	private final List<String> lines = new ArrayList<>();

	private Stage2Details(Stage2Picture picture, long address) {
		this.picture = picture;
		this.address = address;
		this.path = DescriptorPath.to(picture.cursor().state().memory(), picture.p2m().orElseThrow().regime(), address);
	}

	/**
	 * The lines to show; none if the picture has no row there.
	 *
	 * @param address a guest address
	 * @param progress hears of the steps looked at; if it cancels, writers that were not found yet are left out
	 */
	public static List<String> of(Stage2Picture picture, long address, Progress progress) {
		int row = picture.rowAt(address);
		if (row < 0) {
			return List.of();
		}
		var details = new Stage2Details(picture, address);
		details.title(picture.rows().get(row));
		details.writers(progress);
		return details.lines;
	}

	private void title(Stage2Row row) {
		switch (row) {
			case Stage2Row.Gap gap -> unmapped("nothing mapped", gap.ipa());
			case Stage2Row.Removed removed -> unmapped("removed by the last step", removed.ipa());
			case Stage2Row.Mapped mapped -> mapped(mapped.run());
		}
	}

	private void unmapped(String what, AddressRange ipa) {
		lines.add("IPA       " + ipa);
		lines.add("Xen       " + what + ", " + Sizes.text(ipa.length()));
		lines.add("Hardware  translation fault at level " + hardwareStop().orElse(path.getLast().level()) + " for "
				+ Address.text(address));
		lines.add("");
		entries();
	}

	private void mapped(Stage2Run run) {
		var piece = run.pieceAt(address);
		long output = run.outputAt(piece.first());
		lines.add("IPA       " + piece);
		lines.add("PA        " + AddressRange.ofLength(output, run.span()) + (run.isIdentity() ? " (1:1)" : ""));
		lines.add("Xen       " + new Stage2Text(encoding()).type(run) + ", " + Sizes.text(run.span()));
		lines.add("Hardware  " + (run.isLive() ? "translates by it" : "translation fault at level " + run.invalidLevel()
				+ ", until Xen resolves it"));
		if (run.descriptors() > 1) {
			lines.add("This is descriptor " + ((piece.first() - run.ipa().first()) / run.span() + 1) + " of " + run.descriptors()
					+ " alike (Left, Right)");
		}
		lines.add("");
		entries();
		lines.add("");
		lines.add("Fields of the L" + run.level() + " descriptor:");
		lines.addAll(DescriptorText.fields((Stage2Descriptor) path.getLast().descriptor(), picture.p2m().orElseThrow()));
	}

	private void entries() {
		lines.add(String.format("    %-10s  %-18s  %s", "Descriptor", "Value", "Meaning"));
		for (var entry : path) {
			lines.add(String.format("L%-2d %-10s  %-18s  %s", entry.level(), entry.address(), entry.descriptor(),
					DescriptorText.kind(entry.descriptor()) + validity(entry)));
		}
	}

	private String validity(WalkLevel entry) {
		boolean isForSoftwareOnly = !entry.descriptor().isValid() && DescriptorPath.isUsed(entry.descriptor());
		return isForSoftwareOnly ? ", bit 0 clear" : "";
	}

	private OptionalInt hardwareStop() {
		return path.stream().filter(entry -> !entry.descriptor().isValid()).mapToInt(WalkLevel::level).findFirst();
	}

	private void writers(Progress progress) {
		var addresses = path.stream().map(entry -> entry.address().value()).collect(Collectors.toSet());
		var cursor = picture.cursor();
		var found = LastWrites.before(cursor.trace(), cursor.position(), addresses, progress);
		lines.add("");
		lines.add("Last written by:");
		for (var entry : path.reversed()) {
			var last = found.get(entry.address().value());
			if (last == null) {
				lines.add("  L" + entry.level() + " no step before this position");
			} else {
				writer(last, cursor.trace());
			}
		}
	}

	private void writer(LastWrites.Found last, Trace trace) {
		var step = trace.step(last.step());
		lines.add(String.format("  L%d step %d: %s, %s", last.write().level(), last.step(), step.actor().label(),
				step.function().name()));
		lines.add("     " + StepText.what(step));
		lines.add(String.format("     0x%016x -> 0x%016x", last.write().before(), last.write().after()));
	}

	private P2mEncoding encoding() {
		return picture.p2m().orElseThrow().encoding();
	}
}
