package io.stagewalk.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.AbortSyndrome;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.builder.DescriptorWrite;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.smmu.EventRecord;

/** What a step did to the machine, or found out about it. */
public sealed interface Effect {

	/** The doublewords of tables that the step wrote, in order. */
	default List<DescriptorWrite> writes() {
		return List.of();
	}

	/** Nothing but the motion itself. */
	record None() implements Effect {
	}

	/** Something worth saying that changes nothing outside of the stacks. */
	record Noted(String text) implements Effect {
	}

	/** A stage-2 mapping was made, or taken away where the type is {@code INVALID}. */
	record Mapped(AddressRange ipa, PA output, P2mType type, List<DescriptorWrite> writes, int flushes) implements Effect {
		public Mapped {
			writes = List.copyOf(writes);
		}

		/**
		 * Whether every descriptor holds in the end what it held before: the mapping was there already. One that only the hardware
		 * took for invalid was there, too.
		 */
		public boolean changesNothing() {
			var before = new HashMap<PA, Long>();
			var after = new HashMap<PA, Long>();
			for (var write : writes) {
				before.putIfAbsent(write.address(), asXenHasIt(write.before()));
				after.put(write.address(), asXenHasIt(write.after()));
			}
			return before.equals(after);
		}

		private static long asXenHasIt(long descriptor) {
			return descriptor == 0 ? 0 : descriptor | 1;
		}
	}

	/** Stage-2 entries that Xen holds for mapped became visible to the hardware, or invisible. */
	record ValidityChanged(String what, List<DescriptorWrite> writes, int flushes) implements Effect {
		public ValidityChanged {
			writes = List.copyOf(writes);
		}
	}

	/**
	 * Entries of an SMMU's stream table were written, for streams that follow each other.
	 *
	 * @param config STE.Config: what the streams do from now on
	 * @param writes the entry of the first stream, and what leads to it; the others get the same doublewords
	 */
	record StreamConfigured(StreamID first, StreamID last, int config, List<DescriptorWrite> writes) implements Effect {
		public StreamConfigured {
			writes = List.copyOf(writes);
		}
	}

	/** Whoever drives an SMMU gave it commands, which it has carried out. */
	record SmmuCommanded(PA smmu, List<Command> commands, List<DescriptorWrite> writes) implements Effect {
		private static final String INVALIDATION = "TLBI";

		/**
		 * @param name  as the specification calls the command, or the register that has the effect of one
		 * @param count how often
		 */
		public record Command(String name, int count) {
		}

		public SmmuCommanded {
			commands = List.copyOf(commands);
			writes = List.copyOf(writes);
		}

		/** How many of the commands invalidate cached translations. */
		public int invalidations() {
			return commands.stream().filter(command -> command.name.contains(INVALIDATION)).mapToInt(Command::count).sum();
		}
	}

	/**
	 * Dom0 mapped something in its own stage 1. The stage 2 knows nothing of it.
	 *
	 * @param virtual    where the range begins; of a range that is mapped already, the address that it has
	 * @param attributes as stage 1 alone gives them
	 * @param writes     the descriptors of stage 1; none where the range is mapped already
	 */
	record StageOneMapped(AddressRange ipa, String what, VA virtual, MemoryAttributes attributes, List<DescriptorWrite> writes)
			implements Effect {
		public StageOneMapped {
			writes = List.copyOf(writes);
		}
	}

	/** Dom0 took a mapping of its own stage 1 away, or one of those who had it mapped gave it up, which writes nothing. */
	record StageOneUnmapped(AddressRange ipa, VA virtual, List<DescriptorWrite> writes) implements Effect {
		public StageOneUnmapped {
			writes = List.copyOf(writes);
		}
	}

	/** A CPU's access ended in an abort of its own stage 1, which Dom0's kernel takes itself. */
	record StageOneFaulted(Translation.Fault fault, AbortSyndrome syndrome) implements Effect {
	}

	/**
	 * A CPU's access went through.
	 *
	 * @param virtual by which address, where stage 1 is modelled
	 * @param input   the IPA
	 * @param value   read; what was written is not modelled and 0
	 */
	record Accessed(Optional<VA> virtual, IPA input, Translation.Translated translation, Access access, int size, long value)
			implements Effect {
		public Accessed(IPA input, Translation.Translated translation, Access access, int size, long value) {
			this(Optional.empty(), input, translation, access, size, value);
		}
	}

	/**
	 * AML accessed a field of an operation region, where nobody looks at how the address is translated.
	 *
	 * @param space the address space, as ASL calls it
	 * @param field absolute path
	 * @param size  in bytes
	 * @param value that was read or written
	 */
	record RegionAccessed(String space, String field, Access access, long address, int size, long value) implements Effect {
	}

	/** A CPU's access ended in a stage-2 abort, which Xen takes. The input is a VA; the fault has the IPA. */
	record Aborted(Translation.Fault fault, AbortSyndrome syndrome) implements Effect {
	}

	/** Xen found no answer to a stage-2 abort, and Dom0 gets a synchronous external abort. */
	record AbortInjected(Translation.Fault fault) implements Effect {
	}

	/**
	 * Dom0 calls Xen.
	 *
	 * @param ipa   the pages that Dom0 means
	 * @param pages of how many of them the call tells Xen, from the first on
	 */
	record Hypercalled(String name, AddressRange ipa, long pages) implements Effect {
	}

	/** Xen will not map what it was asked to map. */
	record Refused(AddressRange ipa, String reason) implements Effect {
	}

	/**
	 * An access was answered by Xen in place of the device.
	 *
	 * @param value what is read; 0 of a write
	 */
	record Emulated(IPA input, String by, Access access, long value) implements Effect {
		/** A read of 0. */
		public Emulated(IPA input, String by) {
			this(input, by, Access.READ, 0);
		}
	}

	/** A device's access went through; {@code translation} is empty where no SMMU translates. */
	record Transferred(StreamID stream, IPA input, Access access, Arrival arrival, Optional<Translation.Translated> translation)
			implements Effect {

		/**
		 * Where an access got to, and with what.
		 *
		 * @param at    what stands there; empty where nobody knows
		 * @param size  bytes, at most a page
		 * @param value the first eight of them, or all if there are fewer
		 */
		public record Arrival(PA output, String at, int size, long value) {
		}

		public PA output() {
			return arrival.output;
		}
	}

	/** A device's access was terminated; {@code event} is what the SMMU recorded, if it records. */
	record TransferFailed(StreamID stream, IPA input, Access access, Optional<EventRecord> event,
			List<DescriptorWrite> writes) implements Effect {
		public TransferFailed {
			writes = List.copyOf(writes);
		}
	}

	/** A device's access waits in the SMMU until software has it retried or terminated. */
	record TransferStalled(StreamID stream, IPA input, Access access, EventRecord event, List<DescriptorWrite> writes)
			implements Effect {
		public TransferStalled {
			writes = List.copyOf(writes);
		}
	}

	/** Dom0 cannot go on, or Xen, and then nobody can. */
	record Died(Who who, String reason) implements Effect {

		/** Who cannot go on. */
		public enum Who {
			DOM0("Dom0 dies"), XEN("Xen panics");

			private final String text;

			Who(String text) {
				this.text = text;
			}

			/** What happens to it, for people: {@code Xen panics}. */
			public String text() {
				return text;
			}
		}

		/** Of Dom0. */
		public Died(String reason) {
			this(Who.DOM0, reason);
		}

		/** For people: {@code Xen panics: …}. */
		public String text() {
			return who.text + ": " + reason;
		}
	}

	Effect NONE = new None();
}
