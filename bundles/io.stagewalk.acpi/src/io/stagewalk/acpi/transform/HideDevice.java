package io.stagewalk.acpi.transform;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableEdit;

/**
 * Hides a device of the namespace by the STAO; a platform that has none gets one, with the names of the MADT's maker in its
 * header, as Xen's has. Linux does not support the names: their devices stay.
 *
 * @param path absolute: {@code \_SB.PCI0}
 * @see "Xen, Status Override Table, 1.0"
 */
public record HideDevice(String path) implements Transformation {
	private static final String SEGMENT = "[A-Z_][A-Z0-9_]{0,3}";
	private static final Pattern PATH = Pattern.compile("\\\\" + SEGMENT + "(\\." + SEGMENT + ")*");
	private static final String NAMEPATH = "Namepath";

	/** @throws IllegalArgumentException if the path is none, which {@link #isPath} tells before */
	public HideDevice {
		if (!isPath(path)) {
			throw new IllegalArgumentException(path);
		}
	}

	/** Whether a text is an absolute path of the namespace, each segment of at most four characters. */
	public static boolean isPath(String text) {
		return PATH.matcher(text).matches();
	}

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		return Draft.of(platform, this, draft -> {
			var known = draft.first(Signatures.STAO);
			int number = known.isPresent() ? known.get() : AddTable.add(draft, empty(draft));
			var stao = draft.model(number);
			var names = stao.root().fields(NAMEPATH);
			if (names.stream().map(Field::text).anyMatch(path::equals)) {
				return;
			}
			// names follow each other up to the end of the table
			var last = names.isEmpty() ? stao.root().required("Ignore UART") : names.getLast();
			draft.report(new Alteration(draft.get(number).field(last.end(), NAMEPATH), "", path, "Dom0 is to take it for absent"));
			draft.put(number, new TableEdit(stao, Follow.EVERYTHING).replace(last, with(Bytes.of(stao, last), names.size())));
		});
	}

	/** What stands before the name, and the name; a name before it that lacks its end gets it. */
	private byte[] with(byte[] last, int namesBefore) {
		boolean isOpen = namesBefore > 0 && last[last.length - 1] != 0;
		return Bytes.join(last, ((isOpen ? "\0" : "") + path + '\0').getBytes(StandardCharsets.ISO_8859_1));
	}

	/** A STAO that hides nothing. */
	private static Table empty(Draft draft) throws TableException {
		var maker = draft.first(Signatures.MADT).or(() -> draft.first(Signatures.FADT));
		return Made.stao(maker.map(number -> draft.get(number).bytes()).orElse(new byte[TableHeader.LENGTH]));
	}

	@Override
	public String text() {
		return "hide " + path;
	}
}
