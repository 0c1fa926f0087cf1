package io.stagewalk.graph.ui.model;

import io.stagewalk.memory.AddressRange;

/** One bar of the picture, from top to bottom in ascending order; together they cover the whole IPA space. */
public sealed interface Stage2Row {

	AddressRange ipa();

	/** Whether the last step made this row what it is. */
	boolean isChanged();

	/** Memory that is mapped. A run is cut where only a part of it was changed by the last step. */
	record Mapped(Stage2Run run, Origin origin) implements Stage2Row {
		@Override
		public AddressRange ipa() {
			return run.ipa();
		}

		@Override
		public boolean isChanged() {
			return switch (origin) {
				case Unchanged unchanged -> false;
				case Added added -> true;
				case Altered altered -> true;
			};
		}
	}

	/** Nothing is mapped here now, but before the last step something was. */
	record Removed(AddressRange ipa, Stage2Run before) implements Stage2Row {
		@Override
		public boolean isChanged() {
			return true;
		}
	}

	/** Nothing is mapped here. */
	record Gap(AddressRange ipa) implements Stage2Row {
		@Override
		public boolean isChanged() {
			return false;
		}
	}

	/** What a mapped row was before the last step. */
	sealed interface Origin {
	}

	/** The same. */
	record Unchanged() implements Origin {
	}

	/** Not mapped. */
	record Added() implements Origin {
	}

	/** Mapped otherwise; {@code before} is the first of what was there. */
	record Altered(Stage2Run before) implements Origin {
	}

	Origin UNCHANGED = new Unchanged();
	Origin ADDED = new Added();
}
