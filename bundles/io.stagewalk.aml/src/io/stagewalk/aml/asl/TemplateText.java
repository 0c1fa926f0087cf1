package io.stagewalk.aml.asl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.stagewalk.aml.resource.AddressSpace;
import io.stagewalk.aml.resource.ClockInput;
import io.stagewalk.aml.resource.ExtendedAddressSpace;
import io.stagewalk.aml.resource.ExtendedInterrupt;
import io.stagewalk.aml.resource.GenericRegister;
import io.stagewalk.aml.resource.GpioConnection;
import io.stagewalk.aml.resource.MemoryDescriptor;
import io.stagewalk.aml.resource.PinDescriptor;
import io.stagewalk.aml.resource.ResourceDescriptor;
import io.stagewalk.aml.resource.ResourceException;
import io.stagewalk.aml.resource.ResourceTemplate;
import io.stagewalk.aml.resource.SerialBus;
import io.stagewalk.aml.resource.SmallDescriptor;
import io.stagewalk.aml.resource.SmallDescriptor.EndDependent;
import io.stagewalk.aml.resource.SmallDescriptor.EndTag;
import io.stagewalk.aml.resource.SmallDescriptor.StartDependent;
import io.stagewalk.aml.resource.UnknownLarge;
import io.stagewalk.aml.resource.VendorLong;

/** A resource template as the macros between the braces of {@code ResourceTemplate () { }}. */
final class TemplateText {
	private static final Pattern FOREIGN = Pattern.compile("\\\\x[89A-F]");
	private static final byte[] END_TAG = new EndTag(0).encode();

	private final List<String> lines = new ArrayList<>();
	private boolean inAlternative;

	private TemplateText() {
	}

	/** The lines, if the buffer is a template of which macros say every bit; a compiler then makes the same buffer of them. */
	static Optional<List<String>> of(byte[] buffer) {
		try {
			return of(ResourceTemplate.of(buffer));
		} catch (ResourceException e) {
			// a buffer of another kind: nothing is wrong with it
			return Optional.empty();
		}
	}

	/** The lines of one descriptor that has no end tag behind it, as in the connections of fields. */
	static Optional<List<String>> ofDescriptor(byte[] descriptor) {
		var template = Arrays.copyOf(descriptor, descriptor.length + END_TAG.length);
		System.arraycopy(END_TAG, 0, template, descriptor.length, END_TAG.length);
		return of(template);
	}

	private static Optional<List<String>> of(ResourceTemplate template) {
		var text = new TemplateText();
		boolean plainEnd = template.descriptors().getLast() instanceof EndTag end && end.checksum() == 0;
		if (!plainEnd || template.trailing().length() > 0) {
			return Optional.empty();
		}
		for (var descriptor : template.descriptors()) {
			if (!(descriptor instanceof EndTag) && !text.add(descriptor)) {
				return Optional.empty();
			}
		}
		return text.inAlternative ? Optional.empty() : Optional.of(text.lines);
	}

	private boolean add(ResourceDescriptor descriptor) {
		var macro = macro(descriptor).filter(written -> written.arguments().stream().noneMatch(TemplateText::isForeign));
		if (macro.isEmpty() || descriptor instanceof EndDependent && !inAlternative) {
			return false;
		}
		boolean starts = descriptor instanceof StartDependent;
		if (inAlternative && (starts || descriptor instanceof EndDependent)) {
			lines.add("}");
			inAlternative = false;
		}
		macro.get().lines().forEach(line -> lines.add(inAlternative ? Macro.INDENT + line : line));
		if (starts) {
			lines.add("{");
			inAlternative = true;
		}
		return true;
	}

	/** Whether a string has characters above 127, which a compiler leaves out. */
	private static boolean isForeign(Macro.Argument argument) {
		return FOREIGN.matcher(argument.text()).find();
	}

	/** The macro of a descriptor, if one says every bit of it. */
	static Optional<Macro> macro(ResourceDescriptor descriptor) {
		return switch (descriptor) {
			case SmallDescriptor small -> SmallMacros.of(small);
			case MemoryDescriptor memory -> AddressMacros.of(memory);
			case AddressSpace space -> AddressMacros.of(space);
			case ExtendedAddressSpace space -> AddressMacros.of(space);
			case ExtendedInterrupt interrupt -> AddressMacros.of(interrupt);
			case GenericRegister register -> AddressMacros.of(register);
			case VendorLong vendor -> Optional.of(Macro.of("VendorLong").list(Words.bytes(vendor.bytes())));
			case GpioConnection gpio -> ConnectionMacros.of(gpio);
			case PinDescriptor pin -> ConnectionMacros.of(pin);
			case SerialBus bus -> ConnectionMacros.of(bus);
			case ClockInput clock -> ConnectionMacros.of(clock);
			case UnknownLarge unknown -> Optional.empty();
		};
	}
}
