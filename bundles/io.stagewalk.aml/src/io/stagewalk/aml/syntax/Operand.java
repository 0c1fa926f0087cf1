package io.stagewalk.aml.syntax;

/** What may stand as an operand, and what it is taken for. */
public enum Operand {
	/** A number in the given count of bytes. */
	BYTE(Syntax.DATA), WORD(Syntax.DATA), DWORD(Syntax.DATA), QWORD(Syntax.DATA),

	/** The name of something that is declared or referred to. */
	NAME(Syntax.NAME),

	/** A term that is converted to an integer, a string or a buffer. */
	INTEGER(Syntax.TERM), STRING(Syntax.TERM), BUFFER(Syntax.TERM),
	/** A term that is an integer, a string or a buffer. */
	COMPUTED(Syntax.TERM),
	/** A term that is a buffer or a string, or is converted to a buffer. */
	BUFFER_OR_STRING(Syntax.TERM),
	/** A term that has elements: a buffer, a string or a package. */
	COMPLEX(Syntax.TERM),
	PACKAGE(Syntax.TERM),
	/** What {@code Store} stores: any data, and references as they are. */
	SOURCE(Syntax.TERM),
	/** A term of any type. */
	ANY(Syntax.TERM),
	/** A reference, or a string that names an object. */
	REFERENCE(Syntax.TERM),

	/** A name, a local or an argument, never the call of a method. */
	SIMPLE_NAME(Syntax.SIMPLE_NAME),
	/** The same, and terms that result in a reference; the name of a method stands for the method, and is not called. */
	REFERRED_NAME(Syntax.REFERRED_NAME),
	/** The same, but a method is called. */
	SUPER_NAME(Syntax.SUPER_NAME),
	/** Where a result goes; 0 for nowhere. */
	TARGET(Syntax.SUPER_NAME),

	/** What a block of statements, of bytes, of fields or of elements fills to its end. */
	TERM_LIST(Syntax.REST), BYTE_LIST(Syntax.REST), FIELD_LIST(Syntax.REST), ELEMENTS(Syntax.REST);

	/** How it is encoded. */
	enum Syntax {
		DATA, NAME, TERM, SIMPLE_NAME, REFERRED_NAME, SUPER_NAME, REST
	}

	private final Syntax syntax;

	Operand(Syntax syntax) {
		this.syntax = syntax;
	}

	Syntax syntax() {
		return syntax;
	}

	/** Bytes of the number, for an operand that is one. */
	int size() {
		return switch (this) {
			case BYTE -> 1;
			case WORD -> 2;
			case DWORD -> 4;
			case QWORD -> 8;
			case NAME, INTEGER, STRING, BUFFER, COMPUTED, BUFFER_OR_STRING, COMPLEX, PACKAGE, SOURCE, ANY, REFERENCE, SIMPLE_NAME,
					REFERRED_NAME, SUPER_NAME, TARGET, TERM_LIST, BYTE_LIST, FIELD_LIST, ELEMENTS ->
				0;
		};
	}
}
