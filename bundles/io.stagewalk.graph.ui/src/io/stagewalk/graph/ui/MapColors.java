package io.stagewalk.graph.ui;

import java.util.function.Function;

import org.eclipse.swt.graphics.Color;

import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.ui.Palette;

/**
 * What is drawn in which colour of the palette.
 *
 * @param lookup finds the value of a palette entry in the theme of the moment
 */
record MapColors(Function<Palette, Color> lookup) {

	Color of(Palette entry) {
		return lookup.apply(entry);
	}

	/** The fill of a bar that the hardware translates by. */
	Color fill(P2mType type) {
		return of(switch (type) {
			case INVALID -> Palette.UNMAPPED;
			case RAM_RW, RAM_RO -> Palette.RAM;
			case MMIO_DIRECT_DEV, MMIO_DIRECT_NC, MMIO_DIRECT_C -> Palette.DEVICE;
			case MAP_FOREIGN_RW, MAP_FOREIGN_RO, GRANT_MAP_RW, GRANT_MAP_RO -> Palette.GRANT;
		});
	}
}
