package io.stagewalk.aml.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

import io.stagewalk.testing.Seeds;

/** Damaged templates are refused with a place, or decoded and encoded to the same bytes. */
@Timeout(3000)
class MutatedTemplateTest {
	private int refused;
	private int decoded;

	@Test
	void seededMutationsAndTruncations(TestReporter reporter) throws Exception {
		var buffers = new ArrayList<>(Templates.compiled().values());
		Seeds.check(20_000, random -> tryOut(mutated(buffers.get(random.nextInt(buffers.size())), random)));
		reporter.publishEntry("decoded, refused", decoded + ", " + refused);
	}

	@Test
	void everyTruncation() throws Exception {
		for (var buffer : Templates.compiled().values()) {
			for (int length = 0; length < buffer.length; length++) {
				tryOut(Arrays.copyOf(buffer, length));
			}
		}
		assertTrue(refused > 0 && decoded == 0, "a template without its end tag is none");
	}

	private static byte[] mutated(byte[] buffer, SplittableRandom random) {
		var bytes = random.nextInt(4) == 0 ? Arrays.copyOf(buffer, random.nextInt(buffer.length + 1)) : buffer.clone();
		for (int edits = random.nextInt(1, 5); edits > 0 && bytes.length > 0; edits--) {
			// more often in the first bytes: tags, lengths, flags, offsets
			int reach = random.nextBoolean() ? Math.min(24, bytes.length) : bytes.length;
			bytes[random.nextInt(reach)] = (byte) random.nextInt(256);
		}
		return bytes;
	}

	private void tryOut(byte[] bytes) {
		try {
			var template = ResourceTemplate.of(bytes);
			assertArrayEquals(bytes, template.encode());
			template.checksum();
			template.descriptors().forEach(MutatedTemplateTest::readAll);
			decoded++;
		} catch (ResourceException e) {
			assertTrue(e.offset() >= 0 && e.offset() <= bytes.length, e.getMessage());
			refused++;
		}
	}

	private static void readAll(ResourceDescriptor descriptor) {
		LinuxResource.of(descriptor).ifPresent(LinuxResource::range);
		if (descriptor instanceof PinDescriptor pin) {
			readAll(pin.sections());
		} else if (descriptor instanceof GpioConnection gpio) {
			readAll(gpio.sections());
		}
	}

	private static void readAll(Sections sections) {
		sections.pinNumbers();
		sections.labelName();
		sections.sourceName();
		sections.vendorData();
	}
}
