package io.stagewalk.cli.text;

import java.util.List;
import java.util.Locale;

import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.Documentation;
import io.stagewalk.acpi.definition.Enumeration;
import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Place;
import io.stagewalk.acpi.definition.TableDefinition;
import io.stagewalk.json.Json;

/** What tables are made of, as JSON. */
public final class DefinitionJson {
	private DefinitionJson() {
	}

	public static Json of(TableDefinition table) {
		var json = Json.object().with("signature", table.signature()).with("title", table.title());
		return said(json, table.documentation()).with("members", members(table.root().members())).build();
	}

	private static Json members(List<Member> members) {
		return Json.array(members.stream().filter(member -> !(member instanceof Member.Until)).map(DefinitionJson::member).toList());
	}

	private static Json member(Member member) {
		return switch (member) {
			case FieldDefinition field -> field(field);
			case GroupDefinition group -> placed(said(Json.object().with("structure", group.name()), group.documentation()), group.place())
					.with("members", members(group.members())).build();
			case Member.Condition condition -> Json.object().with("if", condition.condition().text()).with("then", members(condition.then()))
					.with("else", members(condition.otherwise())).build();
			case Member.Selection selection -> Json.object().with("select", selection.selector().text())
					.with("cases", Json.array(selection.cases().stream().map(DefinitionJson::one).toList())).build();
			case Member.Until until -> Json.object().build();
		};
	}

	private static Json one(Member.Case one) {
		return said(value(one.value()), one.documentation()).with("members", members(one.members())).build();
	}

	private static Json field(FieldDefinition field) {
		var json = Json.object().with("field", field.name());
		if (!field.symbol().isEmpty()) {
			json.with("symbol", field.symbol());
		}
		json.with("kind", name(field.kind()));
		if (field.size() instanceof Expression.Constant(long size)) {
			json.with("bytes", size);
		} else {
			json.with("bytes", field.size().text());
		}
		placed(said(json.with("role", name(field.role())), field.documentation()), field.place());
		if (!field.bits().isEmpty()) {
			json.with("bits", Json.array(field.bits().stream().map(DefinitionJson::bits).toList()));
		}
		return values(json, field.enumeration()).build();
	}

	private static Json bits(BitsDefinition bits) {
		var json = Json.object().with("name", bits.name()).with("low", bits.low()).with("width", bits.width()).with("about", bits.about());
		return values(json, bits.enumeration()).build();
	}

	private static Json.ObjectBuilder values(Json.ObjectBuilder json, Enumeration enumeration) {
		return enumeration.values().isEmpty() ? json
				: json.with("values", Json.array(enumeration.values().stream()
						.map(value -> value(value).with("about", value.about()).build()).toList()));
	}

	private static Json.ObjectBuilder value(Enumeration.Value value) {
		return Json.object().with("first", Json.hex(value.first())).with("last", Json.hex(value.last())).with("name", value.name());
	}

	private static Json.ObjectBuilder placed(Json.ObjectBuilder json, Place place) {
		switch (place.repeat()) {
			case Place.Repeat.Once once -> {
				// needs no word
			}
			case Place.Repeat.Times times -> json.with("count", times.count().text());
			case Place.Repeat.ToEnd toEnd -> json.with("count", Expression.Position.REMAINING.text());
		}
		place.at().ifPresent(at -> json.with("at", at.text()).with("from", name(place.base())));
		return json;
	}

	private static Json.ObjectBuilder said(Json.ObjectBuilder json, Documentation said) {
		return json.with("about", said.about()).with("see", said.see());
	}

	private static String name(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
