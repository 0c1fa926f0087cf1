package io.stagewalk.aml.resource;

import static io.stagewalk.aml.resource.Templates.first;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.aml.resource.LinuxResource.Kind;
import io.stagewalk.aml.resource.LinuxResource.Prefetch;
import io.stagewalk.aml.resource.LinuxResource.State;
import io.stagewalk.memory.AddressRange;

/** Descriptors give Linux the addresses on the primary side, or a resource that no driver gets. */
class LinuxResourceTest {
	private static final String WINDOW = "00 00 00 00 00 00 ff 3e ff ff fe 3e 00 00 00 00 00 00 01 00";

	private static LinuxResource resource(String digits) throws Exception {
		return LinuxResource.of(first(digits)).orElseThrow();
	}

	@Test
	void fixedMemoryBeginsAtItsBase() throws Exception {
		assertEquals(new LinuxResource(Kind.MEMORY, 0x900_0000, 0x900_0fff, 0, State.VALID, Prefetch.NOT_PREFETCHABLE),
				resource("86 09 00 01 00 00 00 09 00 10 00 00"));
	}

	@Test
	void memoryThatMayBePlacedBeginsAtItsMinimum() throws Exception {
		var resource = resource("85 11 00 01 00 00 00 10 00 00 00 20 00 10 00 00 00 00 01 00");
		assertEquals(Optional.of(new AddressRange(0x1000_0000, 0x1000_ffff)), resource.range());
	}

	@Test
	void memoryWithoutLengthIsDisabled() throws Exception {
		var resource = resource("86 09 00 01 00 00 00 09 00 00 00 00");
		assertEquals(State.DISABLED, resource.state());
		assertEquals(Optional.empty(), resource.range());
	}

	@Test
	void aBridgeAddsItsTranslation() throws Exception {
		// I/O 0 to 0xffff behind memory at 0x3eff0000, as a host bridge on Arm has it
		var resource = resource("87 17 00 01 0c 03 00 00 00 00 00 00 00 00 ff ff 00 00 00 00 ff 3e 00 00 01 00");
		assertEquals(Kind.IO, resource.kind());
		assertEquals(0x3eff_0000, resource.start());
		assertEquals(0x3eff_0000, resource.offset());
		assertEquals(State.VALID, resource.state(), "on Arm, I/O is memory, wherever it lies");
	}

	@Test
	void aDeviceDoesNotAddItsTranslation() throws Exception {
		var resource = resource("87 17 00 00 0d 01 00 00 00 00 00 00 00 10 ff ff 00 10 00 00 00 40 00 00 01 00");
		assertEquals(Optional.of(new AddressRange(0x1000_0000, 0x1000_ffff)), resource.range());
		assertEquals(0, resource.offset());
	}

	@Test
	void aWindowThatEndsBeforeItStartsIsDisabled() throws Exception {
		assertEquals(State.DISABLED, resource("87 17 00 00 0c 01 " + WINDOW).state());
	}

	@Test
	void aWindowIsTakenByItsBoundsAndNotByItsLength() throws Exception {
		var resource = resource("87 17 00 00 0c 07 00 00 00 00 00 00 00 10 ff ff ff 1f 00 00 00 00 01 00 00 00");
		assertEquals(Optional.of(new AddressRange(0x1000_0000, 0x1fff_ffff)), resource.range());
		assertEquals(Prefetch.PREFETCHABLE, resource.prefetch());
	}

	@Test
	void busNumbersAreAlwaysValid() throws Exception {
		var resource = resource("88 0d 00 02 0c 00 00 00 00 00 ff 00 00 00 00 01");
		assertEquals(Kind.BUS, resource.kind());
		assertEquals(Optional.of(new AddressRange(0, 0xff)), resource.range());
	}

	@Test
	void portsMayBeAnywhereButNeedALength() throws Exception {
		assertEquals(State.VALID, resource("47 01 f8 03 f8 03 01 08").state());
		assertEquals(State.VALID, resource("47 01 ff ff ff ff 01 08").state());
		assertEquals(State.DISABLED, resource("47 01 f8 03 f8 03 01 00").state());
	}

	@Test
	void interruptsAndRegistersAreNoAddresses() throws Exception {
		assertEquals(Optional.empty(), LinuxResource.of(first("89 06 00 01 01 21 00 00 00")));
		assertEquals(Optional.empty(), LinuxResource.of(first("82 0c 00 00 40 00 04 00 00 00 09 00 00 00 00")));
		assertEquals(Optional.empty(), LinuxResource.of(first("87 17 00 c0 0c 01 " + WINDOW)));
	}
}
