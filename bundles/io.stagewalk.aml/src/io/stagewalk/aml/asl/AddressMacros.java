package io.stagewalk.aml.asl;

import static io.stagewalk.aml.asl.Words.hex16;
import static io.stagewalk.aml.asl.Words.hex32;
import static io.stagewalk.aml.asl.Words.hex64;
import static io.stagewalk.aml.asl.Words.hex8;
import static io.stagewalk.aml.asl.Words.word;

import java.util.Optional;

import io.stagewalk.aml.resource.AddressFlags;
import io.stagewalk.aml.resource.AddressSpace;
import io.stagewalk.aml.resource.AddressWindow;
import io.stagewalk.aml.resource.ExtendedAddressSpace;
import io.stagewalk.aml.resource.ExtendedInterrupt;
import io.stagewalk.aml.resource.GenericRegister;
import io.stagewalk.aml.resource.MemoryDescriptor;
import io.stagewalk.aml.resource.ResourceSource;

/** Addresses and interrupts as macros; nothing where a macro cannot say all that stands in the descriptor. */
final class AddressMacros {
	static final String CONSUMER = "ResourceConsumer", PRODUCER = "ResourceProducer";
	private static final String READ_WRITE = "ReadWrite", READ_ONLY = "ReadOnly";
	private static final int GENERAL_FLAGS = 0xf;
	private static final int MEMORY_FLAGS = 0x3f;
	private static final int IO_FLAGS = 0x33;
	private static final int INTERRUPT_FLAGS = 0x1f;
	private static final int LARGEST_ACCESS = 4;

	private AddressMacros() {
	}

	static Optional<Macro> of(MemoryDescriptor memory) {
		if (memory.flags() > 1) {
			return Optional.empty();
		}
		var access = memory.isWriteable() ? READ_WRITE : READ_ONLY;
		return Optional.of(switch (memory) {
			case MemoryDescriptor.Memory24 m -> Macro.of("Memory24", access, hex16(m.minimum()), hex16(m.maximum()), hex16(m.alignment()),
					hex16(m.length()));
			case MemoryDescriptor.Memory32 m -> Macro.of("Memory32", access, hex32(m.minimum()), hex32(m.maximum()), hex32(m.alignment()),
					hex32(m.length()));
			case MemoryDescriptor.Memory32Fixed m -> Macro.of("Memory32Fixed", access, hex32(m.base()), hex32(m.length()));
		});
	}

	static Optional<Macro> of(AddressSpace space) {
		var prefix = switch (space.width()) {
			case WORD -> "Word";
			case DWORD -> "DWord";
			case QWORD -> "QWord";
		};
		if (!isWritten(space.source()) || space.width() == AddressSpace.Width.WORD && space.flags().type() == AddressFlags.MEMORY
				|| space.width() != AddressSpace.Width.WORD && space.flags().type() == AddressFlags.BUS) {
			return Optional.empty();
		}
		return head(prefix, space.flags()).map(macro -> withWindow(macro, space.window(), space.width().size() * 2))
				.map(macro -> withSource(macro, space.source()).with("")).map(macro -> withTranslation(macro, space.flags()));
	}

	static Optional<Macro> of(ExtendedAddressSpace space) {
		if (space.revision() != 1 || space.reserved() != 0 || space.flags().type() == AddressFlags.BUS) {
			return Optional.empty();
		}
		return head("Extended", space.flags()).map(macro -> withWindow(macro, space.window(), 16))
				.map(macro -> macro.number(hex64(space.attributes()), "Type-specific attributes").with(""))
				.map(macro -> withTranslation(macro, space.flags()));
	}

	static Optional<Macro> of(ExtendedInterrupt interrupt) {
		if ((interrupt.flags() & ~INTERRUPT_FLAGS) != 0 || interrupt.interrupts().isEmpty() || !isWritten(interrupt.source())) {
			return Optional.empty();
		}
		var macro = Macro.of("Interrupt", interrupt.isConsumer() ? CONSUMER : PRODUCER, interrupt.isEdgeTriggered() ? "Edge" : "Level",
				interrupt.isActiveLow() ? "ActiveLow" : "ActiveHigh", SmallMacros.sharing(interrupt.flags() >> 3));
		return Optional.of(withSource(macro, interrupt.source()).list(interrupt.interrupts().stream().map(Words::hex32).toList()));
	}

	static Optional<Macro> of(GenericRegister register) {
		return register.accessSize() > LARGEST_ACCESS ? Optional.empty()
				: RegionSpaces.keyword(register.space()).map(space -> Macro.of("Register", space, hex8(register.bitWidth()),
						hex8(register.bitOffset()), hex64(register.address()), hex8(register.accessSize())));
	}

	/** Everything before the numbers. */
	private static Optional<Macro> head(String prefix, AddressFlags flags) {
		var usage = flags.isConsumer() ? CONSUMER : PRODUCER;
		var decode = flags.isSubtractive() ? "SubDecode" : "PosDecode";
		var minimum = flags.isMinimumFixed() ? "MinFixed" : "MinNotFixed";
		var maximum = flags.isMaximumFixed() ? "MaxFixed" : "MaxNotFixed";
		if ((flags.general() & ~GENERAL_FLAGS) != 0) {
			return Optional.empty();
		}
		return Optional.ofNullable(switch (flags.type()) {
			case AddressFlags.MEMORY -> (flags.specific() & ~MEMORY_FLAGS) != 0 ? null
					: Macro.of(prefix + "Memory", usage, decode, minimum, maximum,
							word(flags.caching(), "NonCacheable", "Cacheable", "WriteCombining", "Prefetchable"),
							flags.isWriteable() ? READ_WRITE : READ_ONLY);
			case AddressFlags.IO -> (flags.specific() & ~IO_FLAGS) != 0 || flags.ioRanges() == 0 ? null
					: Macro.of(prefix + "IO", usage, minimum, maximum, decode,
							word(flags.ioRanges() - 1, "NonISAOnlyRanges", "ISAOnlyRanges", "EntireRange"));
			case AddressFlags.BUS -> flags.specific() != 0 ? null : Macro.of(prefix + "BusNumber", usage, minimum, maximum, decode);
			default -> flags.type() < AddressFlags.FIRST_OF_VENDORS ? null
					: Macro.of(prefix + "Space", hex8(flags.type()), usage, decode, minimum, maximum, hex8(flags.specific()));
		});
	}

	private static Macro withWindow(Macro macro, AddressWindow window, int digits) {
		return macro.number(Words.hex(window.granularity(), digits), "Granularity").number(Words.hex(window.minimum(), digits), "Minimum")
				.number(Words.hex(window.maximum(), digits), "Maximum").number(Words.hex(window.translation(), digits), "Translation")
				.number(Words.hex(window.length(), digits), "Length");
	}

	private static Macro withSource(Macro macro, ResourceSource source) {
		return source.isPresent() ? macro.with(hex8(source.index()), Words.quoted(source.name())) : macro.with("", "");
	}

	/** Whether an index and one string are all there is. */
	private static boolean isWritten(ResourceSource source) {
		return !source.isPresent() || source.equals(ResourceSource.of(source.index(), source.name()));
	}

	private static Macro withTranslation(Macro macro, AddressFlags flags) {
		return switch (flags.type()) {
			case AddressFlags.MEMORY -> macro.with(
					word(flags.memoryKind(), "AddressRangeMemory", "AddressRangeReserved", "AddressRangeACPI", "AddressRangeNVS"),
					flags.isTypeTranslation() ? "TypeTranslation" : "TypeStatic");
			case AddressFlags.IO -> macro.with(flags.isIoTranslation() ? "TypeTranslation" : "TypeStatic",
					flags.isSparse() ? "SparseTranslation" : "DenseTranslation");
			default -> macro;
		};
	}
}
