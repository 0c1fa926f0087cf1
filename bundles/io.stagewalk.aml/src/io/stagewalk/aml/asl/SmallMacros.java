package io.stagewalk.aml.asl;

import static io.stagewalk.aml.asl.Words.hex16;
import static io.stagewalk.aml.asl.Words.hex8;
import static io.stagewalk.aml.asl.Words.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.resource.SmallDescriptor;

/** Small descriptors as macros; nothing where a macro cannot say all that stands in the descriptor. */
final class SmallMacros {
	private static final int IRQ_FLAGS = 0x39;
	private static final int DMA_FLAGS = 0x67;
	private static final int WIDEST = 5;
	private static final int SUB_OPTIMAL = 2;

	private SmallMacros() {
	}

	static Optional<Macro> of(SmallDescriptor descriptor) {
		return switch (descriptor) {
			case SmallDescriptor.Irq irq -> irq(irq);
			case SmallDescriptor.Dma dma -> dma(dma);
			case SmallDescriptor.StartDependent start -> startDependent(start);
			case SmallDescriptor.EndDependent end -> Optional.of(Macro.of("EndDependentFn"));
			case SmallDescriptor.Io io -> Optional.of(Macro.of("IO", word(io.flags() & 1, "Decode10", "Decode16"), hex16(io.minimum()),
					hex16(io.maximum()), hex8(io.alignment()), hex8(io.length()))).filter(macro -> io.flags() <= 1);
			case SmallDescriptor.FixedIo io -> Optional.of(Macro.of("FixedIO", hex16(io.base()), hex8(io.length())));
			case SmallDescriptor.FixedDma dma -> dma.width() > WIDEST ? Optional.empty()
					: Optional.of(Macro.of("FixedDMA", hex16(dma.request()), hex16(dma.channel()), "Width" + (8 << dma.width()) + "bit"));
			case SmallDescriptor.VendorShort vendor -> Optional.of(Macro.of("VendorShort").list(Words.bytes(vendor.bytes())));
			case SmallDescriptor.EndTag end -> Optional.empty();
			case SmallDescriptor.Unknown unknown -> Optional.empty();
		};
	}

	private static Optional<Macro> irq(SmallDescriptor.Irq irq) {
		var numbers = decimals(irq.interrupts());
		if (irq.flags().isEmpty()) {
			return Optional.of(Macro.of("IRQNoFlags").list(numbers));
		}
		if ((irq.flags().getAsInt() & ~IRQ_FLAGS) != 0) {
			return Optional.empty();
		}
		return Optional.of(Macro.of("IRQ", irq.isEdgeTriggered() ? "Edge" : "Level", irq.isActiveLow() ? "ActiveLow" : "ActiveHigh",
				sharing(irq.flags().getAsInt() >> 4)).list(numbers));
	}

	/** @param bits bit 0 shared, bit 1 wakes */
	static String sharing(int bits) {
		return word(bits & 3, "Exclusive", "Shared", "ExclusiveAndWake", "SharedAndWake");
	}

	private static Optional<Macro> dma(SmallDescriptor.Dma dma) {
		if ((dma.flags() & ~DMA_FLAGS) != 0 || dma.transferSize() > 2) {
			return Optional.empty();
		}
		return Optional.of(Macro.of("DMA", word(dma.speed(), "Compatibility", "TypeA", "TypeB", "TypeF"),
				dma.isBusMaster() ? "BusMaster" : "NotBusMaster", word(dma.transferSize(), "Transfer8", "Transfer8_16", "Transfer16"))
				.list(decimals(dma.channels())));
	}

	private static Optional<Macro> startDependent(SmallDescriptor.StartDependent start) {
		if (start.priority().isEmpty()) {
			return Optional.of(Macro.of("StartDependentFnNoPri"));
		}
		boolean known = start.compatibility() <= SUB_OPTIMAL && start.performance() <= SUB_OPTIMAL
				&& start.priority().getAsInt() >> 4 == 0;
		return known ? Optional.of(Macro.of("StartDependentFn", hex8(start.compatibility()), hex8(start.performance())))
				: Optional.empty();
	}

	private static List<String> decimals(int[] numbers) {
		return Arrays.stream(numbers).mapToObj(Integer::toString).toList();
	}
}
