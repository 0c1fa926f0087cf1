package io.stagewalk.translation.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.Stage1Range;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TableTree;
import io.stagewalk.translation.map.UnreadRange.Reason;

/**
 * The input addresses that one base register serves.
 *
 * @param unread why the hardware never looks at the tables; else empty
 */
record MapSpace(Stage stage, TableTree tree, AddressRange inputs, Optional<Reason> unread) {

	static List<MapSpace> of(Stage2Regime regime) {
		return List.of(new MapSpace(Stage.STAGE2, regime.tables(), lower(regime.tables()), unread(regime.tables())));
	}

	static List<MapSpace> of(Stage1Regime regime) {
		var spaces = new ArrayList<MapSpace>();
		spaces.add(new MapSpace(Stage.STAGE1, regime.lower().tables(), lower(regime.lower().tables()), unread(regime, regime.lower())));
		regime.upper().ifPresent(range -> spaces
				.add(new MapSpace(Stage.STAGE1, range.tables(), upper(range.tables()), unread(regime, range))));
		return spaces;
	}

	private static Optional<Reason> unread(Stage1Regime regime, Stage1Range range) {
		if (!regime.has(Stage1Regime.Control.ENABLED)) {
			return Optional.of(Reason.OFF);
		}
		return range.has(Stage1Range.Control.EPD) ? Optional.of(Reason.DISABLED) : unread(range.tables());
	}

	private static Optional<Reason> unread(TableTree tree) {
		return !tree.isConsistent() ? Optional.of(Reason.INCONSISTENT)
				: tree.isRootOutOfRange() ? Optional.of(Reason.ADDRESS_SIZE) : Optional.empty();
	}

	private static int bits(TableTree tree) {
		return Math.clamp(tree.inputBits(), 1, Long.SIZE - 1);
	}

	private static AddressRange lower(TableTree tree) {
		return new AddressRange(0, (1L << bits(tree)) - 1);
	}

	private static AddressRange upper(TableTree tree) {
		return new AddressRange(-1L << bits(tree), -1);
	}
}
