package io.stagewalk.translation.tlb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Features;
import io.stagewalk.translation.HCR;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.SecurityState;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.tlb.StaleTranslation.Change;
import io.stagewalk.translation.tlb.TlbEntry.Kind;

/** What a TLB keeps of a translation, who finds it, and when it no longer agrees with the tables. */
class TlbTest {
	private static final long STAGE1 = 0x8000_0000L;
	private static final long STAGE2 = 0x8001_0000L;
	private static final long MIB2 = 1L << 21;
	private static final long TABLE = 3;
	/** Valid, inner shareable, accessed, Write-Back; of stage 1 not global. */
	private static final long PAGE1 = 0xf03;
	private static final long PAGE2 = 0x7ff;
	private static final long GLOBAL = ~(1L << 11);
	private static final long CONTIGUOUS = 1L << 52;
	private static final int VMID = 4;

	/** Stage 1: a page, a block, sixteen contiguous pages from 4 MiB on. Stage 2: 2 MiB 1:1 of pages, then blocks. */
	private SimulatedMemory memory;
	private final Stage1Regime stage1 = Stage1Regime.el1(
			new Stage1Registers(0x1005, 25 | 25L << 16 | 2L << 30 | 2L << 32, 0xff, STAGE1, STAGE1), new HCR(1),
			SecurityState.NON_SECURE, Features.ARMV8_0);
	private final Stage2Regime stage2 = Stage2Regime.of(VTTBR.of(VMID, STAGE2), new VTCR(25 | 1 << 6 | 2 << 16));
	private final TranslationRegime both = TranslationRegime.of(stage1, stage2);

	@BeforeEach
	void map() {
		memory = SimulatedMemory.empty().withPresent(AddressRange.ofLength(STAGE1, 0x20000))
				.write64(STAGE1, STAGE1 + 0x1000 | TABLE).write64(STAGE1 + 0x1000, STAGE1 + 0x2000 | TABLE)
				.write64(STAGE1 + 0x1008, 0x20_0000 | PAGE1 & ~2L).write64(STAGE1 + 0x1010, STAGE1 + 0x3000 | TABLE)
				.write64(STAGE1 + 0x2000, 0x5000 | PAGE1).write64(STAGE1 + 0x2008, 0x6000 | PAGE1 & GLOBAL);
		for (int i = 0; i < 16; i++) {
			memory = memory.write64(STAGE1 + 0x3000 + i * 8, 0x40_0000 + i * 0x1000 | PAGE1 | CONTIGUOUS);
		}
		memory = memory.write64(STAGE2, STAGE2 + 0x1000 | TABLE).write64(STAGE2 + 0x1000, STAGE2 + 0x2000 | TABLE)
				.write64(STAGE2 + 16, 0x8000_0000L | PAGE2 & ~2L);
		for (int i = 1; i < 512; i++) {
			memory = memory.write64(STAGE2 + 0x1000 + i * 8, 0x1_0000_0000L + i * MIB2 | PAGE2 & ~2L)
					.write64(STAGE2 + 0x2000 + i * 8, 0x1_0000_0000L + i * 0x1000 | PAGE2);
		}
	}

	private TlbContext context(int asid) {
		return new TlbContext(both, asid);
	}

	private static TlbRequest read(long address) {
		return new TlbRequest(new VA(address), Access.READ, Privilege.PRIVILEGED);
	}

	private Tlb filled(Kind kind, TlbContext context, Address address) {
		return Tlb.keeping(EnumSet.of(kind)).filled(memory, context, address);
	}

	private static TlbEntry only(Tlb tlb) {
		assertEquals(1, tlb.entries().size());
		return tlb.entries().getFirst();
	}

	@Test
	void anEntryOfBothStagesIsAsLargeAsTheSmallerLeaf() {
		var page = only(filled(Kind.COMBINED, context(1), new VA(0x123)));
		assertEquals(AddressRange.ofLength(0, 0x1000), page.input());
		assertEquals(new PA(0x1_0000_5000L), page.output());
		var block = only(filled(Kind.COMBINED, context(1), new VA(MIB2 + 0x1234)));
		assertEquals(AddressRange.ofLength(MIB2, MIB2), block.input());
		assertEquals(new PA(0x1_0000_0000L + MIB2), block.output());
	}

	@Test
	void contiguousPagesAreOneEntry() {
		var entry = only(filled(Kind.COMBINED, context(1), new VA(2 * MIB2 + 0x5678)));
		assertEquals(AddressRange.ofLength(2 * MIB2, 0x10000), entry.input());
		assertEquals(new PA(0x1_0040_5678L), entry.output(new VA(2 * MIB2 + 0x5678)));
	}

	/** Software has to invalidate each page of a run. */
	@Test
	void contiguousPagesGoOneByOne() {
		var address = new VA(2 * MIB2 + 0x5678);
		for (var kind : List.of(Kind.STAGE1, Kind.COMBINED)) {
			var tlb = Tlb.keeping(EnumSet.of(kind)).filled(memory, context(1), address);
			for (int i = 0; i < 16; i++) {
				for (int j = 0; j < 16; j++) {
					var page = new VA(2 * MIB2 + j * 0x1000 + 0x678);
					var found = tlb.find(kind, context(1), page).map(entry -> entry.output(page).value() & 0xff_ffff);
					assertEquals(j < i ? Optional.empty() : Optional.of(0x40_0000L + j * 0x1000 + 0x678), found);
				}
				tlb = tlb.without(TlbiOperation.VAE1.of(TlbiOperation.register(2 * MIB2 + i * 0x1000, 1), VMID));
			}
			assertEquals(List.of(), tlb.entries());
		}
	}

	@Test
	void aBlockGoesAsAWhole() {
		var tlb = Tlb.EMPTY.filled(memory, context(1), new VA(MIB2));
		var without = tlb.without(TlbiOperation.VAE1.of(TlbiOperation.register(MIB2 + 0x7000, 1), VMID));
		assertEquals(List.of(Kind.STAGE2), without.entries().stream().map(TlbEntry::kind).toList());
	}

	/** A run whose outputs do not follow one another is no run. */
	@Test
	void aContiguousBitThatLiesIsNotBelieved() {
		memory = memory.write64(STAGE1 + 0x3000 + 5 * 8, 0x40_9000 | PAGE1 | CONTIGUOUS);
		var entry = only(filled(Kind.STAGE1, context(1), new VA(2 * MIB2 + 0x5678)));
		assertEquals(AddressRange.ofLength(2 * MIB2 + 0x5000, 0x1000), entry.input());
	}

	@Test
	void theStagesApart() {
		var first = only(filled(Kind.STAGE1, context(1), new VA(MIB2)));
		assertEquals(new IPA(0x20_0000), first.output());
		var second = only(filled(Kind.STAGE2, context(1), new VA(MIB2)));
		assertEquals(AddressRange.ofLength(0x20_0000, MIB2), second.input());
		assertEquals(new PA(0x1_0020_0000L), second.output());
	}

	@Test
	void aLookUpGoesThroughBothStages() {
		var tlb = Tlb.keeping(EnumSet.of(Kind.STAGE1, Kind.STAGE2)).filled(memory, context(1), new VA(MIB2));
		var hit = assertInstanceOf(TlbLookup.Hit.class, tlb.lookUp(context(1), read(MIB2 + 0x999)));
		assertEquals(new PA(0x1_0020_0999L), hit.output());
		assertEquals(List.of(Kind.STAGE1, Kind.STAGE2), hit.entries().stream().map(TlbEntry::kind).toList());
		var half = tlb.without(TlbiOperation.IPAS2E1.of(0x200, VMID));
		assertInstanceOf(TlbLookup.Miss.class, half.lookUp(context(1), read(MIB2 + 0x999)));
	}

	@Test
	void anotherAddressSpaceFindsOnlyWhatIsGlobal() {
		var tlb = Tlb.EMPTY.filled(memory, context(1), new VA(0)).filled(memory, context(1), new VA(0x1000));
		assertInstanceOf(TlbLookup.Hit.class, tlb.lookUp(context(1), read(0)));
		assertInstanceOf(TlbLookup.Miss.class, tlb.lookUp(context(2), read(0)));
		assertInstanceOf(TlbLookup.Hit.class, tlb.lookUp(context(2), read(0x1000)));
	}

	@Test
	void anotherVirtualMachineFindsNothing() {
		var tlb = Tlb.EMPTY.filled(memory, context(1), new VA(0x1000));
		var other = Stage2Regime.of(VTTBR.of(VMID + 1, STAGE2), new VTCR(25 | 1 << 6 | 2 << 16));
		assertInstanceOf(TlbLookup.Miss.class, tlb.lookUp(new TlbContext(TranslationRegime.of(stage1, other), 1), read(0x1000)));
	}

	@Test
	void whatIsNotMappedIsNotKept() {
		assertEquals(Tlb.EMPTY, Tlb.EMPTY.filled(memory, context(1), new VA(0x7000)));
	}

	@Test
	void permissionsAreKeptToo() {
		var tlb = Tlb.EMPTY.filled(memory, context(1), new VA(0));
		assertInstanceOf(TlbLookup.Denied.class,
				tlb.lookUp(context(1), new TlbRequest(new VA(0), Access.READ, Privilege.UNPRIVILEGED)));
		assertInstanceOf(TlbLookup.Hit.class,
				tlb.lookUp(context(1), new TlbRequest(new VA(0), Access.WRITE, Privilege.PRIVILEGED)));
	}

	private Optional<Change> change(Tlb tlb, long address) {
		return StaleTranslation.of(tlb, memory, context(1), read(address)).map(StaleTranslation::change);
	}

	@Test
	void whatTheTablesStillSayIsNotStale() {
		assertEquals(Optional.empty(), change(Tlb.EMPTY.filled(memory, context(1), new VA(0)), 0));
	}

	@Test
	void eachChangeOfTheTablesShows() {
		var tlb = Tlb.EMPTY.filled(memory, context(1), new VA(0));
		var page = STAGE1 + 0x2000;
		var changes = List.of(0L, 0x9000 | PAGE1, 0x5000 | PAGE1 | 1 << 2, 0x5000 | PAGE1 | 1 << 7, 0x5000 | PAGE1 & GLOBAL);
		var expected = List.of(Change.NOT_MAPPED, Change.OUTPUT, Change.ATTRIBUTES, Change.PERMISSIONS, Change.OWNER);
		for (int i = 0; i < changes.size(); i++) {
			memory = memory.write64(page, changes.get(i));
			assertEquals(Optional.of(expected.get(i)), change(tlb, 0));
		}
	}

	/** Stage 2 takes a page away, and invalidates by its IPA alone: what holds both stages still leads to it. */
	@Test
	void anInvalidationByIpaLeavesWhatHoldsBothStages() {
		var tlb = Tlb.EMPTY.filled(memory, context(1), new VA(0));
		assertEquals(Set.of(Kind.STAGE1, Kind.STAGE2, Kind.COMBINED), kinds(tlb));
		memory = memory.write64(STAGE2 + 0x2000 + 5 * 8, 0);
		tlb = tlb.without(TlbiOperation.IPAS2E1.of(5, VMID));
		assertEquals(Set.of(Kind.STAGE1, Kind.COMBINED), kinds(tlb));
		assertEquals(Optional.of(Change.NOT_MAPPED), change(tlb, 0));
		tlb = tlb.without(TlbiOperation.VMALLE1.ofVmid(VMID));
		assertEquals(Optional.empty(), change(tlb, 0));
		assertEquals(Tlb.EMPTY, tlb);
	}

	/** The stage-1 entry still leads to the IPA; only what stage 2 said about that is stale. */
	@Test
	void ofTwoEntriesTheStaleOneIsNamed() {
		var tlb = Tlb.keeping(EnumSet.of(Kind.STAGE1, Kind.STAGE2)).filled(memory, context(1), new VA(0));
		memory = memory.write64(STAGE2 + 0x2000 + 5 * 8, 0xb000 | PAGE2);
		var stale = StaleTranslation.of(tlb, memory, context(1), read(0x10)).orElseThrow();
		assertEquals(Kind.STAGE2, stale.cached().kind());
		assertEquals(new IPA(0x5010), stale.address());
		assertEquals(new PA(0xb010), stale.now().orElseThrow().output(stale.address()));
	}

	private static Set<Kind> kinds(Tlb tlb) {
		var kinds = EnumSet.noneOf(Kind.class);
		tlb.entries().forEach(entry -> kinds.add(entry.kind()));
		return kinds;
	}
}
