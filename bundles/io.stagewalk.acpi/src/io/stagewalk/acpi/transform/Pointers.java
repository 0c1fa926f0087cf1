package io.stagewalk.acpi.transform;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.Edited;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableEdit;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;

/** The addresses of tables in RSDP, RSDT, XSDT and FADT. */
final class Pointers {
	private static final List<String> HOLDERS = List.of(Signatures.RSDP, Signatures.RSDT, Signatures.XSDT, Signatures.FADT);
	private static final Set<String> LISTS = Set.of(Signatures.RSDT, Signatures.XSDT);
	/** Bytes of the pointers of ACPI 1.0. */
	private static final int NARROW = 4;

	private final Draft draft;

	Pointers(Draft draft) {
		this.draft = draft;
	}

	/**
	 * Makes what points to a table point to where it is now.
	 *
	 * @param before the table where it was
	 * @param now    empty if it is gone
	 */
	void follow(Table before, Optional<PA> now) throws TableException {
		for (var holder : HOLDERS) {
			var number = draft.first(holder);
			while (number.isPresent()) {
				var pointer = pointer(number.get(), before, now);
				if (pointer.isEmpty()) {
					break;
				}
				draft.put(number.get(), set(pointer.get(), number.get(), now));
			}
		}
	}

	/** The next pointer to the table that does not say where it is now. */
	private Optional<Field> pointer(int number, Table before, Optional<PA> now) {
		boolean isList = LISTS.contains(draft.get(number).signature());
		long wanted = now.map(PA::value).orElse(0L);
		return draft.model(number).fields().filter(field -> field.definition().role() == Role.TABLE_POINTER && field.number() != 0)
				.filter(field -> before.address().isPresent() ? field.number() == before.address().get().value()
						: !isList && field.definition().target().equals(before.signature()))
				.filter(field -> field.number() != wanted).findFirst();
	}

	private static boolean fits(Field field, long address) {
		return field.length() > NARROW || address >>> Integer.SIZE == 0;
	}

	private Edited set(Field pointer, int number, Optional<PA> now) throws TableException {
		var edit = new TableEdit(draft.model(number), Follow.EVERYTHING);
		boolean isList = LISTS.contains(draft.get(number).signature());
		if (now.isEmpty() && isList) {
			draft.report(new Alteration(pointer.place(), Address.text(pointer.number()), "", "the table is gone"));
			return edit.remove(pointer);
		}
		if (now.isPresent() && !fits(pointer, now.get().value()) && !draft.get(number).signature().equals(Signatures.FADT)) {
			throw new TableException(pointer.place(), "an address of 32 bits", now.get().toString());
		}
		// the FADT has a wide pointer beside the narrow one, which then is 0
		long value = now.filter(address -> fits(pointer, address.value())).map(PA::value).orElse(0L);
		draft.report(Alteration.of(pointer.place(), pointer.number(), value, now.isPresent() ? "the table moves" : "the table is gone"));
		return edit.set(pointer, value);
	}

	/** Makes the RSDP or the FADT point to a table that it did not know. */
	void found(String holder, String field, PA address) throws TableException {
		var number = draft.first(holder);
		if (number.isEmpty()) {
			return;
		}
		var model = draft.model(number.get());
		var pointer = model.root().required(field);
		if (pointer.number() != address.value()) {
			draft.report(Alteration.of(pointer.place(), pointer.number(), address.value(), "where the table is"));
			draft.put(number.get(), new TableEdit(model, Follow.EVERYTHING).set(pointer, address.value()));
		}
	}

	/** Puts an address at the end of the XSDT, if there is one. */
	void list(PA address) throws TableException {
		var number = draft.first(Signatures.XSDT);
		if (number.isEmpty()) {
			return;
		}
		var model = draft.model(number.get());
		var bytes = Bytes.of(address.value(), Long.BYTES);
		// the header at least is there
		var last = model.fields().reduce((one, next) -> next).orElseThrow();
		draft.report(new Alteration(model.root().place("ACPI Table Address"), "", address.toString(), "the table is listed"));
		draft.put(number.get(), new TableEdit(model, Follow.EVERYTHING).replace(last, Bytes.join(Bytes.of(model, last), bytes)));
	}
}
