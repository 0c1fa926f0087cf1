package io.stagewalk.translation.smmu;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.testing.Seeds;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Shareability;

/** Whatever stands in registers and memory, a transaction has an outcome, and soon. */
class HostileStreamTest {
	private static final Duration SOON = Duration.ofSeconds(60);

	@Test
	void memoryOfNothingButOnes() {
		check(random -> memory(address -> -1));
	}

	@Test
	void randomMemory() {
		check(random -> {
			long salt = random.nextLong();
			return memory(address -> (address ^ salt) * 0x9e3779b97f4a7c15L ^ (address + salt) * 0xbf58476d1ce4e5b9L >>> 17);
		});
	}

	/** Every doubleword points to the page that it stands in, valid as a table, an entry of any Config and a level 1 descriptor. */
	@Test
	void memoryThatPointsToItself() {
		check(random -> {
			long bits = random.nextLong(64) | 3;
			return memory(address -> address & -0x1000 | bits);
		});
	}

	@Test
	void memoryThatIsNotThere() {
		check(random -> new PhysicalMemory() {
			@Override
			public boolean isPresent(long address) {
				return false;
			}

			@Override
			public long read64(long address) {
				return 0;
			}
		});
	}

	private interface Kind {
		PhysicalMemory of(SplittableRandom random);
	}

	private interface Words {
		long at(long address);
	}

	private static PhysicalMemory memory(Words words) {
		return new PhysicalMemory() {
			@Override
			public boolean isPresent(long address) {
				return true;
			}

			@Override
			public long read64(long address) {
				assertTrue(address >= 0 && (address & 7) == 0, Long.toHexString(address));
				return words.at(address);
			}
		};
	}

	private static void check(Kind kind) {
		Assertions.assertTimeoutPreemptively(SOON, () -> Seeds.check(4000, random -> {
			var memory = kind.of(random);
			boolean wild = random.nextBoolean();
			var features = wild ? new SmmuFeatures(random.nextInt(), random.nextInt(), random.nextInt(), random.nextInt())
					: OneStream.FEATURES;
			var registers = new SmmuRegisters(features, random.nextInt() | 1, random.nextInt(), random.nextInt(), random.nextInt(),
					random.nextLong(), random.nextInt());
			var substream = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1 << 20));
			var transaction = new Transaction(new StreamID(random.nextInt() >>> random.nextInt(32)), substream, random.nextLong(),
					Access.values()[random.nextInt(3)], Privilege.values()[random.nextInt(3)],
					new MemoryAttributes(random.nextInt(256), Shareability.of(random.nextInt(4))), random.nextInt(1 << 16));
			var outcome = new SMMUv3(registers).translate(memory, transaction);
			assertNotNull(outcome.explanation());
			outcome.eventRecord().ifPresent(event -> assertFalse(event.name().startsWith("event"), event.toString()));
		}));
	}
}
