package io.stagewalk.aml.machine;

import java.util.Arrays;

import io.stagewalk.aml.machine.Failure.Kind;

/**
 * Resource templates, as far as putting them together goes.
 *
 * @see "ACPI 6.5, 19.6.12 ConcatenateResTemplate (Concatenate Resource Templates); 6.4.2.9 End Tag"
 */
final class ResourceTemplates {
	private static final int END_TAG = 0x79;
	private static final int END_TAG_NAME = 0x0f;
	private static final int LARGE = 0x80;
	private static final int LARGE_HEADER = 3;

	private ResourceTemplates() {
	}

	/** Both without their end tags, and one end tag with a checksum of 0, which means that there is none. */
	static byte[] concatenated(byte[] first, byte[] second) throws Fault {
		int one = endTag(first);
		int two = endTag(second);
		var all = Arrays.copyOf(first, one + two + 2);
		System.arraycopy(second, 0, all, one, two);
		all[one + two] = END_TAG;
		all[one + two + 1] = 0;
		return all;
	}

	/** The offset of the end tag; a buffer of no bytes has it at its end. */
	private static int endTag(byte[] template) throws Fault {
		int at = 0;
		while (at < template.length) {
			int tag = template[at] & 0xff;
			if ((tag & LARGE) == 0 && tag >> 3 == END_TAG_NAME) {
				return at;
			}
			at += length(template, at, tag);
		}
		if (template.length == 0) {
			return 0;
		}
		throw new Fault(Kind.INVALID_RESOURCE, "expected a resource template with an end tag");
	}

	private static int length(byte[] template, int at, int tag) throws Fault {
		if ((tag & LARGE) == 0) {
			return 1 + (tag & 7);
		}
		if (at + LARGE_HEADER > template.length) {
			throw new Fault(Kind.INVALID_RESOURCE, "expected the length of a descriptor, found the buffer's end");
		}
		return LARGE_HEADER + (template[at + 1] & 0xff | (template[at + 2] & 0xff) << 8);
	}
}
