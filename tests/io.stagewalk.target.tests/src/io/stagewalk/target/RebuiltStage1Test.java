package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.target.KernelTables.Place;
import io.stagewalk.testing.Repository;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.builder.BreakBeforeMake;
import io.stagewalk.translation.builder.LinuxMemoryType;
import io.stagewalk.translation.builder.TablesInUse;

/**
 * What a real Linux 6.1 had mapped, mapped again, gives its leaf descriptors bit for bit, and the permissions of the tables
 * above them. Left out are tables in which nothing is mapped any more: a listing does not tell what once was there.
 */
class RebuiltStage1Test {

	@Test
	void ofTheRecordedListing(TestReporter reporter) throws Exception {
		var listing = KernelListing.read(Repository.recording("xen422-linux61").resolve("stage1.txt"));
		var built = built(new LinuxKernel(listing).build());
		assertSame(listing.leaves(), built.leaves());
		assertEquals(197_709, built.leaves().size());
		reporter.publishEntry("leaves that agree", built.leaves().size() + " " + built.kinds());
	}

	@Test
	void ofEveryRealImage(TestReporter reporter) throws Exception {
		for (var folder : Recordings.realWith("stage1.txt", "memory.core")) {
			var listing = KernelListing.read(folder.resolve("stage1.txt"));
			var real = KernelTables.of(ElfCore.open(folder.resolve("memory.core")), listing.tables());
			assertTrue(real.leaves().size() > 100_000);
			var built = built(new LinuxKernel(listing).build());
			assertSame(real.leaves(), built.leaves());
			assertSame(real.tables(), built.tables());
			reporter.publishEntry(folder.getFileName().toString(), real.leaves().size() + " leaves agree " + real.kinds() + ", "
					+ real.tables().size() + " table descriptors agree but for their address");
		}
	}

	/** All that is written and invalidated on the way, many thousand events. */
	@Test
	void nothingLiveIsChangedWithoutBreakBeforeMake(TestReporter reporter) throws Exception {
		var kernel = new LinuxKernel(KernelListing.read(Repository.recording("xen422-linux61").resolve("stage1.txt"))).build();
		var owner = new TablesInUse.Owner(Regime.EL1_0, OptionalInt.of(0), 0);
		var tables = kernel.empty.tables();
		var used = new TablesInUse(tables, Stage.STAGE1, -1L << tables.inputBits(), owner, LinuxMemoryType.MAIR_EL1);
		assertEquals(List.of(), new BreakBeforeMake(used, BreakBeforeMake.Support.LEVEL0, kernel.before).check(kernel.events));
		reporter.publishEntry("events", Integer.toString(kernel.events.size()));
	}

	private static KernelTables built(LinuxKernel kernel) {
		return KernelTables.of(kernel.memory, kernel.kernel.tables());
	}

	/** The first difference tells more than two maps of many descriptors. */
	private static void assertSame(TreeMap<Place, Long> expected, TreeMap<Place, Long> found) {
		for (var entry : expected.entrySet()) {
			var other = found.get(entry.getKey());
			assertEquals(Long.toHexString(entry.getValue()), other == null ? "nothing" : Long.toHexString(other),
					entry.getKey().toString());
		}
		assertEquals(expected.keySet(), found.keySet());
	}
}
