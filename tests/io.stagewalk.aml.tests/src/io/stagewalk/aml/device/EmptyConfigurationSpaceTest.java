package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.testing.Repository;
import io.stagewalk.acpi.container.Container;

/** What AML reads of configuration space where nobody says that there is a function. */
class EmptyConfigurationSpaceTest {
	private static final long ECAM = 0x50_0000_0000L;

	private final RegionHandler handler = new EmptyConfigurationSpace(RangeSet.of(AddressRange.ofLength(ECAM, 1 << 20)), RegionHandler.LINUX);

	@Test
	void readsGiveAllOnes() {
		assertEquals(new Answer.Value(0xffff), handler.answer(read(AddressSpace.SYSTEM_MEMORY, ECAM, 16)));
		assertEquals(new Answer.Value(-1), handler.answer(read(AddressSpace.SYSTEM_MEMORY, ECAM + 0xffff8, 64)));
	}

	@Test
	void writesAreLost() {
		assertEquals(new Answer.Value(0), handler.answer(new RegionRequest.Access(origin(AddressSpace.SYSTEM_MEMORY), Direction.WRITE, ECAM, 32, 5)));
	}

	@Test
	void otherMemoryAndPortsAreWhatTheyWere() {
		assertSame(Answer.Modelled.MODELLED, handler.answer(read(AddressSpace.SYSTEM_MEMORY, ECAM + (1 << 20), 32)));
		assertSame(Answer.Modelled.MODELLED, handler.answer(read(AddressSpace.SYSTEM_MEMORY, -1, 32)));
		assertSame(Answer.Modelled.MODELLED, handler.answer(read(AddressSpace.SYSTEM_IO, ECAM, 32)));
	}

	@Test
	void whoeverKnowsBetterIsAskedFirst() {
		var knowing = new EmptyConfigurationSpace(RangeSet.of(AddressRange.ofLength(ECAM, 4096)), request -> new Answer.Value(0x13b5));
		assertEquals(new Answer.Value(0x13b5), knowing.answer(read(AddressSpace.SYSTEM_MEMORY, ECAM, 16)));
	}

	@Test
	void windowsAreThoseOfTheMcfg() throws Exception {
		var ofMachine = EmptyConfigurationSpace.of(Container.platform(Repository.example().resolve("tables")), RegionHandler.LINUX);
		assertEquals(new Answer.Value(0xffff_ffffL), ofMachine.answer(read(AddressSpace.SYSTEM_MEMORY, 0x40_1000_8000L, 32)));
	}

	private static RegionRequest read(AddressSpace space, long address, int bits) {
		return new RegionRequest.Access(origin(space), Direction.READ, address, bits, 0);
	}

	private static RegionRequest.Origin origin(AddressSpace space) {
		return new RegionRequest.Origin(space.number(), NamePath.of("\\REG"), NamePath.of("\\FLD"), NamePath.of("\\MTHD"), 0, 0, Optional.empty());
	}
}
