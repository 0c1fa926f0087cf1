package io.stagewalk.acpi.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.GroupDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Place;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.definition.TableDefinition;

/** Structures of zeros, with the lengths and types that make them what they are: what an editor puts in. */
public final class NewTable {
	private NewTable() {
	}

	/** A table without any structures in it, its length and checksum right. @param file the name to report */
	public static TableModel of(String file, TableDefinition definition) {
		var bytes = bytes(definition.root(), new Zeros(Optional.empty(), definition.signature().getBytes(StandardCharsets.ISO_8859_1)));
		var model = TableModel.of(file, bytes, Definitions.standard().with(List.of(definition)));
		return new TableEdit(model, Follow.EVERYTHING).checksums().table();
	}

	/** A structure of a list; of one whose structures have types, which. */
	public static byte[] element(GroupDefinition list, Optional<Member.Case> type) {
		return bytes(list, new Zeros(type, new byte[0]));
	}

	private static byte[] bytes(GroupDefinition definition, Zeros zeros) {
		return Assembly.bytes(definition, zeros, Assembly.Lengths.AS_MADE);
	}

	/** Gives each field zeros, as few as it can have. */
	private static final class Zeros implements Parts {
		private final Optional<Member.Case> type;
		private final byte[] signature;

		Zeros(Optional<Member.Case> type, byte[] signature) {
			this.type = type;
			this.signature = signature;
		}

		@Override
		public Optional<byte[]> take(Field wanted, int room) {
			boolean isOutermost = wanted.structure().parent().isEmpty();
			var bytes = new byte[size(wanted)];
			if (isOutermost && wanted.offset() == 0) {
				System.arraycopy(signature, 0, bytes, 0, Math.min(bytes.length, signature.length));
			}
			if (isOutermost && wanted.definition().role() == Role.TYPE && type.isPresent()) {
				bytes = Content.littleEndian(type.get().value().first(), bytes.length);
			}
			return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
		}

		private static int size(Field wanted) {
			boolean takesTheRest = wanted.definition().size() == Expression.Position.REMAINING;
			return switch (wanted.definition().kind()) {
				case STRING -> takesTheRest ? 1 : wanted.length();
				case UTF16 -> takesTheRest ? Character.BYTES : wanted.length();
				case BYTES, TEXT -> takesTheRest ? 0 : wanted.length();
				case NUMBER, UUID, PCI_PATH -> wanted.length();
			};
		}

		@Override
		public void missing(Field wanted) {
			// of what has a size there are zeros
		}

		@Override
		public boolean begin(GroupDefinition group) {
			return !(group.place().repeat() instanceof Place.Repeat.ToEnd);
		}

		@Override
		public boolean hasMore(Group around, Member element) {
			return false;
		}

		@Override
		public boolean count(Member element, Field counter, long number) {
			return false;
		}

		@Override
		public int rest() {
			return 0;
		}

		@Override
		public Optional<byte[]> behind(int room) {
			return Optional.empty();
		}

		@Override
		public Optional<byte[]> unknown() {
			return Optional.empty();
		}
	}
}
