package io.stagewalk.cli.text;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.acpi.TableHeader;
import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.Node;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.model.Unknown;
import io.stagewalk.aml.asl.Asl;
import io.stagewalk.json.Json;

/** A table's fields as JSON. */
public final class TableJson {
	private TableJson() {
	}

	/** The whole table: structures inside of each other, every byte in one field or unknown stretch. */
	public static Json of(TableModel table) {
		return of(table, table.root().children()).with("problems", texts(problems(table))).build();
	}

	/** A table with AML: the fields of its header, and the source. */
	public static Json of(TableModel table, Asl asl) {
		var header = table.root().children().stream().filter(node -> node.offset() < TableHeader.LENGTH).toList();
		var problems = Stream.concat(problems(table), asl.problems().stream().map(Exception::getMessage));
		return of(table, header).with("asl", asl.text()).with("problems", texts(problems)).build();
	}

	private static Json.ObjectBuilder of(TableModel table, List<Node> fields) {
		return Json.object().with("file", table.file()).with("signature", table.signature())
				.with("title", table.definition().title()).with("fields", nodes(fields));
	}

	private static Stream<String> problems(TableModel table) {
		return table.problems().stream().map(Object::toString);
	}

	private static Json texts(Stream<String> texts) {
		return Json.array(texts.<Json> map(Json.Text::new).toList());
	}

	private static Json nodes(List<Node> nodes) {
		return Json.array(nodes.stream().map(TableJson::node).toList());
	}

	private static Json node(Node node) {
		var json = Json.object().with("name", node.name()).with("offset", node.offset()).with("length", node.length());
		return switch (node) {
			case Group group -> json.with("structure", group.kind()).with("fields", nodes(group.children())).build();
			case Unknown unknown -> json.with("unknown", HexFormat.of().formatHex(unknown.bytes())).build();
			case Field field -> {
				json.with("value", value(field));
				field.value().ifPresent(value -> json.with("meaning", value.name()));
				if (!field.bits().isEmpty()) {
					json.with("bits", Json.array(bits(field)));
				}
				yield json.build();
			}
		};
	}

	private static List<Json> bits(Field field) {
		return field.bits().stream().map(bits -> bits(bits, field.number())).toList();
	}

	private static Json bits(BitsDefinition bits, long number) {
		var json = Json.object().with("name", bits.name()).with("low", bits.low()).with("width", bits.width())
				.with("value", Json.hex(bits.of(number)));
		bits.enumeration().of(bits.of(number)).ifPresent(value -> json.with("meaning", value.name()));
		return json.build();
	}

	/** Numbers as hexadecimal text, characters as they are, other bytes as digits. */
	private static Json value(Field field) {
		return switch (field.definition().kind()) {
			case NUMBER -> Json.hex(field.number());
			case TEXT, STRING, UTF16 -> new Json.Text(field.text());
			case BYTES, UUID, PCI_PATH -> new Json.Text(HexFormat.of().formatHex(field.bytes()));
		};
	}
}
