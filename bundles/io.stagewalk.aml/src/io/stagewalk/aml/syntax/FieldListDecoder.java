package io.stagewalk.aml.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists of fields.
 *
 * @see "ACPI 6.5, 20.2.5.2 Named Objects Encoding, FieldList"
 */
final class FieldListDecoder {
	private static final int RESERVED = 0;
	private static final int ACCESS = 1;
	private static final int CONNECTION = 2;
	private static final int EXTENDED_ACCESS = 3;

	private final ByteReader in;

	FieldListDecoder(ByteReader in) {
		this.in = in;
	}

	/** Decodes a buffer that stands in the list. */
	@FunctionalInterface
	interface Buffers {
		Term decode() throws AmlException;
	}

	List<FieldElement> elements(Buffers buffers) throws AmlException {
		var elements = new ArrayList<FieldElement>();
		while (in.offset() < in.limit()) {
			elements.add(element(buffers));
		}
		return elements;
	}

	private FieldElement element(Buffers buffers) throws AmlException {
		int start = in.offset();
		if (in.atName()) {
			int name = in.segment();
			return new FieldElement.Named(start, name, in.packageLength());
		}
		return switch (in.u8("a field")) {
			case RESERVED -> new FieldElement.Reserved(start, in.packageLength());
			case ACCESS -> {
				int type = in.u8("an access type");
				yield new FieldElement.Access(start, type, in.u8("an access attribute"));
			}
			case CONNECTION -> new FieldElement.Connection(start, connection(buffers));
			case EXTENDED_ACCESS -> {
				int type = in.u8("an access type");
				int attribute = in.u8("an access attribute");
				yield new FieldElement.ExtendedAccess(start, type, attribute, in.u8("an access length"));
			}
			default -> throw in.unexpected(start, "a field", String.format("0x%02x", in.table().u8(start)));
		};
	}

	private Term connection(Buffers buffers) throws AmlException {
		int start = in.offset();
		if (!in.atName()) {
			return buffers.decode();
		}
		var path = in.path();
		return new Term.Name(start, in.offset(), path);
	}
}
