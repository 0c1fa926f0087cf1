package io.stagewalk.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;

/**
 * A translation, explained: what each descriptor is that was read, and why the walk ended as it did.
 *
 * @param steps   in the order in which they were read
 * @param outcome {@code PA 0x40000000, Normal WB, ISH}, or the fault
 * @param reason  why it faulted; empty if it did not
 */
public record WalkText(List<Step> steps, String outcome, String reason) {

	/**
	 * One descriptor.
	 *
	 * @param table     address of the table that holds it, an IPA for stage 1 above stage 2; of several roots, of the first
	 * @param index     into that table
	 * @param inherited bits [63:59] of the stage-1 tables above, or-ed
	 */
	public record Step(WalkLevel read, long table, int index, int inherited, String kind, List<DescriptorField> fields) {
		public Step {
			fields = List.copyOf(fields);
		}

		/** Whether it maps memory, so that its fields decide. */
		public boolean isLeaf() {
			return read.descriptor().isValid() && !read.descriptor().isTable();
		}
	}

	public WalkText {
		steps = List.copyOf(steps);
	}

	/**
	 * @param input     what was translated
	 * @param privilege with which
	 */
	public static WalkText of(Translation translation, Address input, Privilege privilege, TranslationRegime regime) {
		var fields = new DescriptorFields(regime);
		var steps = new ArrayList<Step>();
		int inherited = 0;
		for (var read : translation.levels()) {
			var descriptor = read.descriptor();
			var tree = tree(read, input.value(), regime);
			long entries = tree.entries(descriptor.level());
			int index = (int) ((read.tableEntry() & entries * TableFormat.DESCRIPTOR_SIZE - 1) / TableFormat.DESCRIPTOR_SIZE);
			steps.add(new Step(read, read.tableEntry() - (long) index * TableFormat.DESCRIPTOR_SIZE, index,
					descriptor.stage() == Stage.STAGE1 ? inherited : 0, DescriptorFields.kind(descriptor), fields.of(descriptor)));
			if (descriptor instanceof Stage1Descriptor first && first.isTable()) {
				inherited |= first.tableBits();
			}
		}
		return switch (translation) {
			case Translation.Translated done -> new WalkText(steps,
					(done.output() instanceof IPA ? "IPA " : "PA ") + done.output() + ", " + done.attributes(), "");
			case Translation.Fault fault -> new WalkText(steps, fault.toString(), new FaultReason(regime, privilege).of(fault, steps));
		};
	}

	private static TableTree tree(WalkLevel read, long input, TranslationRegime regime) {
		return read.stage() == Stage.STAGE2 ? regime.stage2().orElseThrow().tables()
				: regime.stage1().orElseThrow().range(input).tables();
	}

	/** Why a walk ends in a fault. */
	private record FaultReason(TranslationRegime regime, Privilege privilege) {

		String of(Translation.Fault fault, List<Step> steps) {
			var last = steps.isEmpty() ? null : steps.getLast();
			return switch (fault.kind()) {
				case TRANSLATION -> last == null || stopsBefore(fault, last) ? outside(fault) : entry(last.read.descriptor());
				case ADDRESS_SIZE -> last == null || stopsBefore(fault, last)
						? "the address, or the root of the tables, has more bits than the output size"
						: "the " + last.kind + " lies beyond the output size";
				case ACCESS_FLAG -> "AF is 0, and the hardware does not set it";
				case PERMISSION -> permission(fault, last);
				case EXTERNAL_ABORT_ON_WALK -> "there is no memory at " + fault.unreadable().map(Address::value).map(Address::text).orElse("?");
			};
		}

		/** Whether the stage that faults has read nothing yet: the last descriptor is that of another lookup. */
		private static boolean stopsBefore(Translation.Fault fault, Step last) {
			return fault.level() != last.read.level() || fault.origin().stage() != last.read.stage();
		}

		private String outside(Translation.Fault fault) {
			if (fault.origin().stage() == Stage.STAGE2) {
				var tree = regime.stage2().orElseThrow().tables();
				return tree.isConsistent() ? "the IPA has more than " + tree.inputBits() + " bits"
						: "the fields of VTCR_EL2 do not go together";
			}
			var range = regime.stage1().orElseThrow().range(fault.input().value());
			if (range.has(Stage1Range.Control.EPD)) {
				return "EPD: walks of the range are disabled";
			}
			if (!range.tables().isConsistent()) {
				return "TxSZ of TCR_ELx is out of bounds";
			}
			return range.has(Stage1Range.Control.E0PD) && privilege == Privilege.UNPRIVILEGED ? "E0PD: EL0 finds nothing in the range"
					: "the address is not sign-extended from " + range.tables().inputBits() + " bits";
		}

		private static String entry(Descriptor descriptor) {
			if (descriptor.isValid()) {
				return "bits [1:0] of the descriptor are reserved at this level";
			}
			return descriptor.softwareBits() == 0 ? "bit 0 of the descriptor is 0"
					: "bit 0 of the descriptor is 0, though software has something in bits [58:55]: " + descriptor.softwareBits();
		}

		private String permission(Translation.Fault fault, Step last) {
			var meaning = new LeafMeaning(regime);
			var permissions = switch (last.read.descriptor()) {
				case Stage1Descriptor leaf -> meaning.permissions(fault.input().value(), leaf, last.inherited);
				case Stage2Descriptor leaf -> meaning.permissions(leaf);
			};
			if (fault.origin() == FaultOrigin.STAGE2_ON_WALK) {
				return "stage 1 may not read its table there: " + permissions;
			}
			return (privilege == Privilege.UNPRIVILEGED ? "unprivileged " : "privileged ")
					+ fault.access().name().toLowerCase(Locale.ROOT) + " is not permitted: " + permissions;
		}
	}
}
