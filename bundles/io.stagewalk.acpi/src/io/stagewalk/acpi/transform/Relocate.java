package io.stagewalk.acpi.transform;

import java.util.Arrays;
import java.util.Optional;

import io.stagewalk.acpi.view.Fadt;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;

/**
 * Puts the firmware's tables one behind the other from an address on; what points to them follows. An XSDT that is not there is
 * made, and a RSDP too: a folder of {@code /sys/firmware/acpi/tables} has neither.
 *
 * @param start of the first table that is put anywhere; below 2^52
 */
public record Relocate(PA start, Which which) implements Transformation {
	private static final int ALIGNMENT = 64;

	/** Which tables are put somewhere. */
	public enum Which {
		/** All. */
		ALL,
		/** Those of which nothing tells where they are. */
		UNPLACED
	}

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		return Draft.of(platform, this, draft -> {
			boolean isKnown = platform.tables().stream().filter(table -> Signatures.isListed(table.signature()))
					.anyMatch(table -> table.address().isPresent());
			learn(draft);
			make(draft);
			place(draft);
			if (!isKnown) {
				list(draft);
			}
			var pointers = new Pointers(draft);
			var xsdt = draft.get(draft.first(Signatures.XSDT).orElseThrow());
			pointers.found(Signatures.RSDP, "XSDT Address", xsdt.address().orElseThrow());
		});
	}

	/** What FADT and RSDP say about tables of which nothing else does. */
	private static void learn(Draft draft) throws TableException {
		var number = draft.first(Signatures.FADT);
		if (number.isPresent()) {
			var fadt = Fadt.of(draft.get(number.get()));
			learn(draft, Signatures.DSDT, fadt.dsdt().value());
			learn(draft, Signatures.FACS, fadt.facs().value());
		}
		var rsdp = draft.first(Signatures.RSDP);
		if (rsdp.isPresent()) {
			learn(draft, Signatures.XSDT, draft.model(rsdp.get()).root().number("XSDT Address").orElse(0));
		}
	}

	private static void learn(Draft draft, String signature, long address) {
		draft.first(signature).filter(number -> address != 0 && draft.get(number).address().isEmpty())
				.ifPresent(number -> draft.learn(number, new PA(address)));
	}

	/** Makes the XSDT and the RSDP that are not there. */
	private static void make(Draft draft) throws TableException {
		if (draft.first(Signatures.XSDT).isEmpty()) {
			var maker = draft.firmware().stream().filter(table -> Signatures.isListed(table.signature())).findFirst();
			var xsdt = Made.xsdt(maker.map(table -> table.bytes()).orElse(new byte[TableHeader.LENGTH]));
			draft.report(Alteration.added(xsdt, "the tables are to be found"));
			draft.add(xsdt);
		}
		if (draft.first(Signatures.RSDP).isEmpty()) {
			var rsdp = Made.rsdp(draft.get(draft.first(Signatures.XSDT).orElseThrow()).bytes());
			draft.report(Alteration.added(rsdp, "the tables are to be found"));
			draft.add(rsdp);
		}
	}

	private void place(Draft draft) throws TableException {
		long next = start.value();
		for (int i = 0; i < draft.firmware().size(); i++) {
			var table = draft.get(i);
			if (which == Which.ALL || table.address().isEmpty()) {
				var to = new PA(Draft.checked(table, next));
				switch (table.signature()) {
					case Signatures.DSDT, Signatures.FACS -> point(draft, i, to);
					default -> draft.move(i, to, "it is put there");
				}
				// the pointers to it may have made another table longer, but not this one
				next = next + draft.get(i).length() + ALIGNMENT - 1 & -ALIGNMENT;
			}
		}
	}

	/** A DSDT or FACS that nothing pointed to is pointed to now. */
	private static void point(Draft draft, int number, PA to) throws TableException {
		boolean isFirst = draft.first(draft.get(number).signature()).equals(Optional.of(number));
		draft.move(number, to, "it is put there");
		var fadt = draft.first(Signatures.FADT);
		var field = draft.get(number).signature().equals(Signatures.DSDT) ? "X_DSDT" : "X_FIRMWARE_CTRL";
		if (isFirst && fadt.isPresent() && draft.model(fadt.get()).root().field(field).isPresent()) {
			new Pointers(draft).found(Signatures.FADT, field, to);
		}
	}

	/** Lists all tables anew. */
	private static void list(Draft draft) throws TableException {
		int number = draft.first(Signatures.XSDT).orElseThrow();
		var xsdt = draft.model(number);
		var entries = draft.firmware().stream().filter(table -> Signatures.isListed(table.signature()))
				.map(table -> Bytes.of(table.address().orElseThrow().value(), Long.BYTES)).toList();
		var bytes = Bytes.join(Arrays.copyOf(xsdt.bytes(), TableHeader.LENGTH), Bytes.join(entries.toArray(byte[][]::new)));
		draft.report(new Alteration(xsdt.root().place("table"), xsdt.root().length() + " bytes", bytes.length + " bytes",
				"all tables are listed"));
		Bytes.put(bytes, 4, bytes.length, Integer.BYTES);
		draft.put(number, Made.checked(xsdt.file(), bytes));
	}

	@Override
	public String text() {
		return (which == Which.ALL ? "relocate " : "place ") + Address.text(start.value());
	}
}
