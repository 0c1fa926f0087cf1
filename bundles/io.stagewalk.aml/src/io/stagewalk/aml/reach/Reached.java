package io.stagewalk.aml.reach;

import java.util.Optional;

import io.stagewalk.aml.device.AcpiDevice;
import io.stagewalk.aml.device.Touch;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/** Memory that AML names or touches, and how. */
public sealed interface Reached {

	/** The memory; nothing where nobody can say before it is declared. */
	Optional<AddressRange> range();

	/**
	 * An operation region in memory.
	 *
	 * @param range where it is after the boot; if it was not declared until then, as in a method that has not run, where its
	 *              numbers say, or nothing if they are computed
	 */
	record Region(RegionDeclaration declaration, Optional<AddressRange> range) implements Reached {
	}

	/** Memory among a device's resources. */
	record Resource(AcpiDevice device, Use use, Presence presence, Optional<AddressRange> range) implements Reached {

		/** What is behind the memory. */
		public enum Use {
			/** The device itself, or what its bridge passes on. */
			MEMORY,
			/** Ports of the devices behind a host bridge. */
			IO_PORTS
		}

		/** Whether Linux comes to the device: it does not look below one that is not there. */
		public enum Presence {
			THERE, ABSENT, BELOW_ABSENT
		}
	}

	/** An access while Linux booted. */
	record Access(Touch touch, Optional<AddressRange> range) implements Reached {
	}

	/**
	 * Accesses together.
	 *
	 * @param memory what was accessed, byte for byte
	 * @param reads  how many
	 * @param writes how many
	 */
	record Touched(By by, RangeSet memory, int reads, int writes) {

		/**
		 * Who accessed it.
		 *
		 * @param object what Linux evaluated
		 * @param method what it came to, which may be the same; the scope while a table is loaded
		 */
		public record By(NamePath object, NamePath method, NamePath region, NamePath field) {
			static By of(Touch touch) {
				var origin = touch.request().origin();
				return new By(touch.object(), origin.method(), origin.region(), origin.field());
			}
		}

		static Touched nothing(By by) {
			return new Touched(by, RangeSet.EMPTY, 0, 0);
		}

		Touched plus(AddressRange range, Direction direction) {
			var more = memory.contains(range) ? memory : memory.plus(range);
			return switch (direction) {
				case READ -> new Touched(by, more, reads + 1, writes);
				case WRITE -> new Touched(by, more, reads, writes + 1);
			};
		}
	}
}
