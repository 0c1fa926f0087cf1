package io.stagewalk.graph.ui.model;

import static io.stagewalk.translation.builder.P2mType.INVALID;
import static io.stagewalk.translation.builder.P2mType.MMIO_DIRECT_C;
import static io.stagewalk.translation.builder.P2mType.MMIO_DIRECT_DEV;
import static io.stagewalk.translation.builder.P2mType.RAM_RW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.Progress;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.map.TranslationMap;

class Stage2PictureTest {

	/** The rows without padding and without the gaps. */
	private static List<String> rows(Stage2Picture picture) {
		return picture.rows().stream().filter(row -> !(row instanceof Stage2Row.Gap))
				.map(row -> picture.text().orElseThrow().line(row, Map.of())).toList();
	}

	@Test
	void beforeXenHasMadeAStage2ThereIsNothingToShow() {
		var picture = new Script().idle().picture();
		assertTrue(picture.p2m().isEmpty());
		assertEquals(List.of(), picture.rows());
		assertEquals("Position 1 of 1 (the scenario was carried out): Xen has made no stage 2 yet", picture.lines().getFirst());
	}

	@Test
	void anEmptyStage2IsOneGap() {
		var picture = new Script().makeStage2().picture();
		assertEquals(1, picture.rows().size());
		assertEquals("0x00000000..0xfffffffffff, gap 16 TiB, not mapped", picture.text().orElseThrow().spoken(picture.rows().getFirst()));
	}

	@Test
	void neighboursThatAreAlikeBecomeOneRow() {
		var script = new Script().makeStage2();
		for (long gfn = 0x9000; gfn < 0x9010; gfn++) {
			script.map(gfn, MMIO_DIRECT_C);
		}
		assertEquals(List.of("  0x09000000..0x0900ffff mmio_direct_c 1:1 live 64 KiB 16 x 4 KiB L3 WB OSH RW-"),
				rows(script.idle().picture()));
	}

	@Test
	void whatDiffersInTypeOutputOrLevelStaysApart() {
		var picture = new Script().makeStage2().map(0x9000, MMIO_DIRECT_C).map(0x9001, MMIO_DIRECT_DEV)
				.map(0x9002, 0xa000, 0, MMIO_DIRECT_DEV).map(0x9003, 0xa001, 0, MMIO_DIRECT_DEV).map(0x40000, 0x40000, 9, RAM_RW)
				.map(0x40200, RAM_RW).idle().picture();
		assertEquals(List.of(
				"  0x09000000..0x09000fff mmio_direct_c 1:1 live 4 KiB 1 x 4 KiB L3 WB OSH RW-",
				"  0x09001000..0x09001fff mmio_direct_dev 1:1 live 4 KiB 1 x 4 KiB L3 nGnRE OSH RW-",
				"  0x09002000..0x09003fff mmio_direct_dev 0x0a000000 live 8 KiB 2 x 4 KiB L3 nGnRE OSH RW-",
				"  0x40000000..0x401fffff ram_rw 1:1 live 2 MiB 1 x 2 MiB L2 WB ISH RWX",
				"  0x40200000..0x40200fff ram_rw 1:1 live 4 KiB 1 x 4 KiB L3 WB ISH RWX"), rows(picture));
	}

	@Test
	void rangesAcrossTablesAreMerged() {
		var picture = new Script().makeStage2().map(0x1ff, RAM_RW).map(0x200, RAM_RW).idle().picture();
		assertEquals(List.of("  0x001ff000..0x00200fff ram_rw 1:1 live 8 KiB 2 x 4 KiB L3 WB ISH RWX"), rows(picture));
	}

	@Test
	void onlyThePageThatTheLastStepMappedIsNew() {
		var picture = new Script().makeStage2().map(0x9000, MMIO_DIRECT_C).map(0x9002, MMIO_DIRECT_C).map(0x9001, MMIO_DIRECT_C)
				.picture();
		assertEquals(List.of(
				"  0x09000000..0x09000fff mmio_direct_c 1:1 live 4 KiB 1 x 4 KiB L3 WB OSH RW-",
				"+ 0x09001000..0x09001fff mmio_direct_c 1:1 live, new 4 KiB 1 x 4 KiB L3 WB OSH RW-",
				"  0x09002000..0x09002fff mmio_direct_c 1:1 live 4 KiB 1 x 4 KiB L3 WB OSH RW-"), rows(picture));
	}

	@Test
	void whatTheLastStepRemovedIsStillShown() {
		var picture = new Script().makeStage2().map(0x9000, MMIO_DIRECT_C).map(0x9001, MMIO_DIRECT_C)
				.map(0x9001, 0, 0, INVALID).picture();
		assertEquals(List.of("  0x09000000..0x09000fff mmio_direct_c 1:1 live 4 KiB 1 x 4 KiB L3 WB OSH RW-",
				"- 0x09001000..0x09001fff mmio_direct_c 1:1 removed 4 KiB"), rows(picture));
	}

	@Test
	void aSplitBlockIsAlteredAndItsHoleRemoved() {
		var picture = new Script().makeStage2().map(0x40000, 0x40000, 9, RAM_RW).map(0x40100, 0, 0, INVALID).picture();
		assertEquals(List.of("~ 0x40000000..0x400fffff ram_rw 1:1 live, was 2 MiB L2 1 MiB 256 x 4 KiB L3 WB ISH RWX",
				"- 0x40100000..0x40100fff ram_rw 1:1 removed 4 KiB",
				"~ 0x40101000..0x401fffff ram_rw 1:1 live, was 2 MiB L2 1020 KiB 255 x 4 KiB L3 WB ISH RWX"), rows(picture));
	}

	@Test
	void aBlockInPlaceOfPagesIsAlteredAsAWhole() {
		var picture = new Script().makeStage2().map(0x40010, RAM_RW).map(0x40000, 0x40000, 9, RAM_RW).picture();
		assertEquals(List.of("~ 0x40000000..0x401fffff ram_rw 1:1 live, was 4 KiB L3 2 MiB 1 x 2 MiB L2 WB ISH RWX"),
				rows(picture));
	}

	@Test
	void anotherOutputIsSaid() {
		var picture = new Script().makeStage2().map(0x9000, MMIO_DIRECT_C).map(0x9000, 0xa000, 0, MMIO_DIRECT_DEV).picture();
		assertEquals(List.of("~ 0x09000000..0x09000fff mmio_direct_dev 0x0a000000 live, was mmio_direct_c, 1:1 4 KiB "
				+ "1 x 4 KiB L3 nGnRE OSH RW-"), rows(picture));
	}

	@Test
	void eachLevelThatALazyFaultResolvesIsAChange() {
		var trace = new Script().makeStage2().map(0x40000, 0x40000, 9, RAM_RW).map(0x80000, 0x80000, 9, RAM_RW)
				.invalidateRoot().resolve(0x40000).resolve(0x40000).resolve(0x40000).record();
		assertEquals(List.of("live, new", "live"), states(trace, 3).reversed());
		assertEquals(List.of("invalid at L0, was live", "invalid at L0, was live"), states(trace, 4));
		assertEquals(List.of("invalid at L1, was invalid at L0", "invalid at L1, was invalid at L0"), states(trace, 5));
		assertEquals(List.of("invalid at L2, was invalid at L1", "invalid at L1"), states(trace, 6));
		assertEquals(List.of("live, was invalid at L2", "invalid at L1"), states(trace, 7));
	}

	private static List<String> states(Trace trace, int position) {
		var picture = Script.picture(trace, position);
		return picture.rows().stream().filter(row -> !(row instanceof Stage2Row.Gap))
				.map(row -> picture.text().orElseThrow().cells(row).get(Stage2Column.STATE)).toList();
	}

	@Test
	void headlineCountsPagesAndNamesTheSteps() {
		var trace = new Script().makeStage2().map(0x40000, 0x40000, 9, RAM_RW).map(0x9000, MMIO_DIRECT_C).invalidateRoot().record();
		assertEquals(List.of(
				"Position 3 of 4: 513 pages mapped in 2 ranges, 513 live and 0 valid to Xen only; 1 row changed by the last step",
				"Last step 2: Xen, p2m_set_entry: maps IPA 0x09000000 -> PA 0x09000000 as mmio_direct_c, 1 page",
				"Next step 3: Xen, p2m_invalidate_root: root entries made invalid, 1 descriptor"), Script.picture(trace, 3).headline());
		assertEquals("Position 4 of 4 (the scenario was carried out): 513 pages mapped in 2 ranges, 0 live and 513 valid to Xen "
				+ "only; 2 rows changed by the last step", Script.picture(trace, 4).headline().getFirst());
		assertEquals("Last step: none", Script.picture(trace, 0).headline().get(1));
	}

	@Test
	void rowsAreFoundByAddressAndChangesInBothDirections() {
		var picture = new Script().makeStage2().map(0x9000, MMIO_DIRECT_C).map(0x40000, 0x40000, 9, RAM_RW).picture();
		assertEquals(0, picture.rowAt(0));
		assertEquals(1, picture.rowAt(0x9000fff));
		assertEquals(3, picture.rowAt(0x40000000));
		assertEquals(4, picture.rowAt(0xfff_ffff_ffffL));
		assertEquals(-1, picture.rowAt(-1));
		assertEquals(OptionalInt.of(3), picture.changeFrom(-1, Direction.FORWARD));
		assertEquals(OptionalInt.empty(), picture.changeFrom(3, Direction.FORWARD));
		assertEquals(OptionalInt.of(3), picture.changeFrom(5, Direction.BACKWARD));
	}

	@Test
	void cancelledWorkGivesNoPicture() {
		var trace = new Script().makeStage2().map(0x40000, 0x40000, 18, RAM_RW).record();
		var cancelled = new Progress() {
			@Override
			public void worked(long done) {
				// nothing to show
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		var pictures = new Stage2Pictures();
		assertEquals(Optional.empty(), pictures.take(Cursor.atStart(trace).at(2), cancelled));
		assertEquals(1, rows(pictures.take(Cursor.atStart(trace).at(2), Progress.NONE).orElseThrow()).size());
	}

	/** Random maps and removals: the rows cover the address space, and say the same as the tables, leaf by leaf. */
	@Test
	void rowsTellTheTruthAboutRandomTables() {
		long seed = Long.getLong("stagewalk.seed", 20170117);
		var random = new Random(seed);
		var script = new Script().makeStage2();
		var types = List.of(RAM_RW, MMIO_DIRECT_C, MMIO_DIRECT_DEV, INVALID);
		for (int i = 0; i < 400; i++) {
			int order = random.nextInt(4) == 0 ? 9 : 0;
			long gfn = 0x40000 + (order == 0 ? random.nextInt(1024) : random.nextInt(3) * 512L);
			script.map(gfn, random.nextInt(5) == 0 ? gfn + 0x10000 : gfn, order, random(types, random));
			if (random.nextInt(20) == 0) {
				script.invalidateRoot();
			}
		}
		var trace = script.record();
		var pictures = new Stage2Pictures();
		for (int i = 0; i < 80; i++) {
			int position = 1 + random.nextInt(trace.size());
			var picture = pictures.take(Cursor.atStart(trace).at(position), Progress.NONE).orElseThrow();
			check(picture, "seed " + seed + ", position " + position);
			assertEquals(Script.picture(trace, position).lines(), picture.lines(), "seed " + seed);
		}
	}

	private static P2mType random(List<P2mType> types, Random random) {
		return types.get(random.nextInt(types.size()));
	}

	private static void check(Stage2Picture picture, String where) {
		long next = 0;
		for (var row : picture.rows()) {
			assertEquals(next, row.ipa().first(), where);
			next = row.ipa().last() + 1;
		}
		assertEquals(1L << 44, next, where);
		var state = picture.cursor().state();
		TranslationMap.of(state.memory(), picture.p2m().orElseThrow().regime()).leaves().forEach(leaf -> {
			var row = (Stage2Row.Mapped) picture.rows().get(picture.rowAt(leaf.input().first()));
			assertEquals(leaf.output(), row.run().outputAt(leaf.input().first()), where);
			assertEquals(leaf.isLive(), row.run().isLive(), where);
			assertEquals(leaf.descriptor().value() >> 1, row.run().part(leaf.input()).first().value() >> 1, where);
			assertTrue(row.ipa().contains(leaf.input()), where);
		});
		long mapped = picture.rows().stream().filter(Stage2Row.Mapped.class::isInstance).mapToLong(row -> row.ipa().length()).sum();
		assertEquals(TranslationMap.of(state.memory(), picture.p2m().orElseThrow().regime()).leaves()
				.mapToLong(leaf -> leaf.input().length()).sum(), mapped, where);
	}

	@Test
	void aStepThatWritesNothingReadsNothingAnew() {
		var trace = new Script().makeStage2().map(0x9000, MMIO_DIRECT_C).idle().idle().record();
		var pictures = new Stage2Pictures();
		var first = (Stage2Row.Mapped) pictures.take(Cursor.atStart(trace).at(3), Progress.NONE).orElseThrow().rows().get(1);
		var second = (Stage2Row.Mapped) pictures.take(Cursor.atStart(trace).at(4), Progress.NONE).orElseThrow().rows().get(1);
		assertSame(first.run(), second.run());
	}
}
