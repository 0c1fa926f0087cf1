package io.stagewalk.acpi.transform;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.model.Edited;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.FieldPath;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.Node;
import io.stagewalk.acpi.model.TableEdit;

/** Sets a field, or some bits of one. */
public record SetField(TableName table, FieldPath path, Value value) implements Transformation {

	/** What a field is set to. */
	public sealed interface Value {

		/** @param number unsigned */
		record Number(long number) implements Value {
			@Override
			public String toString() {
				return "0x" + Long.toHexString(number);
			}
		}

		/** @param text one line */
		record Characters(String text) implements Value {
			@Override
			public String toString() {
				return '"' + text + '"';
			}
		}
	}

	@Override
	public Transformed apply(Platform platform) throws TransformationException {
		return Draft.of(platform, this, draft -> {
			int number = draft.number(table);
			var model = draft.model(number);
			var edit = new TableEdit(model, Follow.EVERYTHING);
			var edited = switch (path.resolve(model)) {
				case FieldPath.Target.Bits(var field, var bits) -> {
					report(draft, field, "0x" + Long.toHexString(bits.of(field.number())));
					yield value instanceof Value.Number(long wanted) ? edit.set(field, bits, wanted) : refuse(field);
				}
				case FieldPath.Target.Part(Node node) when node instanceof Field field -> {
					report(draft, field, field.isNumber() ? "0x" + Long.toHexString(field.number()) : '"' + field.text() + '"');
					yield switch (value) {
						case Value.Number(long wanted) -> edit.set(field, wanted);
						case Value.Characters(var text) -> edit.set(field, text);
					};
				}
				case FieldPath.Target.Part part -> throw new TableException(place(draft, number, part.node().offset()), "a field",
						"something of several bytes or fields");
			};
			draft.put(number, edited);
		});
	}

	private static Edited refuse(Field field) throws TableException {
		throw new TableException(field.place(), "a number", "characters");
	}

	private TableField place(Draft draft, int number, int offset) {
		return draft.get(number).field(offset, path.toString());
	}

	private void report(Draft draft, Field field, String before) throws TableException {
		draft.report(new Alteration(place(draft, draft.number(table), field.offset()), before, value.toString(), "it is set"));
	}

	@Override
	public String text() {
		return "set " + table + "/" + path + " = " + value;
	}
}
