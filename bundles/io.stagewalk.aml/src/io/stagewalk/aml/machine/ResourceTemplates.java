package io.stagewalk.aml.machine;

import java.util.Arrays;
import java.util.Map;

import io.stagewalk.aml.machine.Failure.Kind;

/**
 * Resource templates, as far as putting them together goes: it is checked that they are some, but not what they say.
 *
 * @see "ACPI 6.5, 19.6, ConcatenateResTemplate (Concatenate Resource Templates); 6.4.2.9 End Tag"
 * @see "drivers/acpi/acpica/utresrc.c:acpi_ut_walk_aml_resources"
 */
final class ResourceTemplates {
	private static final int END_TAG = 0x79;
	private static final int END_TAG_NAME = 0x0f;
	private static final int LARGE = 0x80;
	private static final int LARGE_HEADER = 3;

	/** The least and the most bytes behind the header of a descriptor, by its name: small ones 0x4 on, large ones 0x81 on. */
	private static final Map<Integer, int[]> LENGTHS = Map.ofEntries(lengths(0x4, 2, 3), lengths(0x5, 2, 2), lengths(0x6, 0, 1),
			lengths(0x7, 0, 0), lengths(0x8, 7, 7), lengths(0x9, 3, 3), lengths(0xa, 5, 5), lengths(0xe, 1, 7), lengths(0xf, 1, 1),
			lengths(0x81, 9, 9), lengths(0x82, 12, 12), atLeast(0x84, 0), lengths(0x85, 17, 17), lengths(0x86, 9, 9), atLeast(0x87, 23),
			atLeast(0x88, 13), atLeast(0x89, 6), atLeast(0x8a, 43), lengths(0x8b, 53, 53), atLeast(0x8c, 19), atLeast(0x8d, 16),
			atLeast(0x8e, 9), atLeast(0x8f, 17), atLeast(0x90, 11), atLeast(0x91, 14), atLeast(0x92, 17), lengths(0x93, 16, 16));

	private ResourceTemplates() {
	}

	private static Map.Entry<Integer, int[]> lengths(int name, int least, int most) {
		return Map.entry(name, new int[] { least, most });
	}

	private static Map.Entry<Integer, int[]> atLeast(int name, int least) {
		return lengths(name, least, 0xffff);
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

	/** The offset of the end tag, which has two bytes. An empty buffer is taken for an empty template. */
	private static int endTag(byte[] template) throws Fault {
		if (template.length == 0) {
			return 0;
		}
		int at = 0;
		while (at < template.length && template.length > 1) {
			int tag = template[at] & 0xff;
			int name = (tag & LARGE) == 0 ? tag >> 3 : tag;
			int length = length(template, at, tag);
			if (name == END_TAG_NAME && at + 1 < template.length) {
				return at;
			}
			at += length;
		}
		throw new Fault(Kind.NO_END_TAG, "expected a resource template with an end tag");
	}

	/** Bytes of a descriptor. */
	private static int length(byte[] template, int at, int tag) throws Fault {
		boolean small = (tag & LARGE) == 0;
		var allowed = LENGTHS.get(small ? tag >> 3 : tag);
		if (allowed == null) {
			throw new Fault(Kind.INVALID_RESOURCE, "expected a resource descriptor, found the type 0x" + Integer.toHexString(tag));
		}
		if (!small && at + LARGE_HEADER > template.length) {
			throw new Fault(Kind.NO_END_TAG, "expected the length of a descriptor, found the buffer's end");
		}
		int body = small ? tag & 7 : template[at + 1] & 0xff | (template[at + 2] & 0xff) << 8;
		if (body < allowed[0] || body > allowed[1]) {
			throw new Fault(Kind.RESOURCE_LENGTH, "expected a descriptor 0x" + Integer.toHexString(tag) + " of " + allowed[0] + " to "
					+ allowed[1] + " bytes, not " + body);
		}
		return body + (small ? 1 : LARGE_HEADER);
	}
}
