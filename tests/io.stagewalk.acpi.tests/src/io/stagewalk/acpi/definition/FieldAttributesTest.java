package io.stagewalk.acpi.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What attributes say of a field. */
class FieldAttributesTest {

	@Test
	void aFieldThatIaslDoesNotListIsOfOurOwn() throws DefinitionException {
		assertEquals(BitsDefinition.Listing.OWN, field("u32 @own Cache ID").listing());
		assertEquals(BitsDefinition.Listing.IASL, field("u32 Size").listing());
	}

	@Test
	void aFieldThatIsNamedReservedIsReserved() throws DefinitionException {
		assertEquals(Role.RESERVED, field("u8 Reserved2").role());
	}

	@Test
	void aFieldThatIaslStillCallsReservedIsNotReservedIfTheSpecificationHasANameForIt() throws DefinitionException {
		var language = field("u8 @symbol(Language) Reserved");
		assertEquals(Role.VALUE, language.role());
		assertTrue(language.isCalled("Language"));
		assertTrue(language.isCalled("Reserved"));
	}

	@Test
	void aPointerWithoutASignatureIsToAnyTable() throws DefinitionException {
		var entry = field("u64 @pointer ACPI Table Address");
		assertEquals(Role.TABLE_POINTER, entry.role());
		assertEquals("", entry.target());
	}

	private static FieldDefinition field(String line) throws DefinitionException {
		var tables = new DefinitionReader().read("test", "table @bare TEST A table\n\t" + line);
		return (FieldDefinition) tables.getFirst().root().members().getFirst();
	}
}
