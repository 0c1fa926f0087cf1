package io.stagewalk.boot.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.explore.Explorer;
import io.stagewalk.boot.explore.Limits;
import io.stagewalk.boot.policy.Policies;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.testing.Repository;

/** What is recommended makes every order safe, and none of it can be left out. */
class RecommendationTest {
	private static final String MACHINE = """
			platform tables
			smmu shared-stage2
			policy on-fault
			cpus 2
			dom0-ram 0x60000000..0x7fffffff
			pci 0000:00:03.0 edu
			pci 0000:00:04.0 nic
			bar nic 0 0x10000000..0x10003fff
			boot
			cpu 0 read 0x04000000 4
			dma edu read 0x04000000 64
			dma edu write 0x10000ff0 32
			cpu 1 read 0x10001000 4
			""";

	private static BootScenario scenario(String more) throws Exception {
		return BootScenario.of(Repository.example().resolve("test.scenario"), MACHINE + more);
	}

	@Test
	void pagesOfTransfersThatXenDoesNotMap() throws Exception {
		var recommended = Recommendation.of(scenario(""), Progress.NONE);
		assertEquals(List.of(AddressRange.ofFrames(0x4000, 1), AddressRange.ofFrames(0x10000, 2)),
				recommended.needed().stream().map(Recommendation.Needed::pages).toList());
		assertEquals(List.of(11), recommended.needed().getFirst().transfers());
		var bar = recommended.needed().getLast().knowers();
		assertTrue(bar.contains(new Knower(Knower.Who.CONFIGURATION_SPACE, "BAR 0 of nic")), bar.toString());
		assertEquals(RangeSet.EMPTY, recommended.hopeless().refused());
	}

	@Test
	void nothingSufficesForADom0ThatDies() throws Exception {
		var text = MACHINE.replace("policy on-fault", "policy none");
		var recommended = Recommendation.of(BootScenario.of(Repository.example().resolve("test.scenario"), text), Progress.NONE);
		assertTrue(recommended.death().orElseThrow().reason().contains("0x4010000000"), recommended.death().orElseThrow()::text);
		assertFalse(recommended.suffices());
		assertEquals(List.of(AddressRange.ofFrames(0x4000, 1), AddressRange.ofFrames(0x10000, 2)), recommended.ranges().ranges());
	}

	/** Then there is no stage 2 that anything could be mapped in. */
	@Test
	void aXenThatPanicsNeedsNothing() throws Exception {
		var text = MACHINE.replace("policy on-fault", "xen 4.16\npa-bits 52");
		var recommended = Recommendation.of(BootScenario.of(Repository.example().resolve("test.scenario"), text), Progress.NONE);
		var reason = recommended.death().orElseThrow().reason();
		assertTrue(reason.contains("PARange"), reason);
		assertEquals(List.of(), recommended.needed());
	}

	@Test
	void whatDom0TakesAwayAgainIsToldApart() throws Exception {
		var recommended = Recommendation.of(scenario("cpu 1 unmap 0x60010000 0x2000\ndma edu read 0x60011ff0 64\n"), Progress.NONE);
		assertEquals(new RangeSet(List.of(AddressRange.ofFrames(0x60011, 1))), recommended.hopeless().withdrawn());
		assertFalse(recommended.suffices());
		assertTrue(Recommendation.of(scenario(""), Progress.NONE).suffices());
	}

	/** Xen takes away nothing but RAM, whatever Dom0 asks for. */
	@Test
	void deviceMemoryStaysWhateverDom0Unmaps() throws Exception {
		var recommended = Recommendation.of(scenario("cpu 1 unmap 0x04000000 0x1000\n"), Progress.NONE);
		assertEquals(Recommendation.Hopeless.NOTHING, recommended.hopeless());
		assertEquals(2, recommended.needed().size());
	}

	/** What the bus notifier has asked for in the boot is there in every order behind it, and so is what the same sequence has asked for. */
	@Test
	void whatIsMappedInTimeIsNotNeeded() throws Exception {
		var text = MACHINE.replace("policy on-fault", "policy xen") + "dma nic write 0x0a000000 0x1000\n"
				+ "in driver: cpu 0 map 0x04002000 0x1000\nin driver: dma edu read 0x04002000 64\n";
		var recommended = Recommendation.of(BootScenario.of(Repository.example().resolve("test.scenario"), text), Progress.NONE);
		assertEquals(List.of(AddressRange.ofFrames(0x4000, 1), AddressRange.ofFrames(0x10000, 2)), recommended.ranges().ranges());
		var before = Recommendation.of(BootScenario.of(Repository.example().resolve("test.scenario"), text
				+ "before acpi_init: dma nic write 0x0a000000 0x1000\n"), Progress.NONE);
		assertEquals(3, before.ranges().ranges().size());
	}

	@Test
	void whatFailsOfSomethingElseNoMappingHelps() throws Exception {
		var outside = Recommendation.of(scenario("dma edu read 0x4000000000000 64\n"), Progress.NONE);
		assertEquals(List.of(AddressRange.ofFrames(0x4000000000L, 1)), outside.hopeless().unhelped().ranges());
		var early = Recommendation.of(scenario("after iommu_setup: dma edu read 0x60010000 64\n"), Progress.NONE);
		assertEquals(List.of(AddressRange.ofFrames(0x60010, 1)), early.hopeless().unhelped().ranges());
		assertEquals(List.of(false, false), List.of(outside.suffices(), early.suffices()));
		assertEquals(2, early.needed().size());
	}

	@Test
	void noOrderFailsThen() throws Exception {
		var boot = scenario("");
		var policy = Policies.standard().named("on-fault").orElseThrow();
		var recommended = Recommendation.of(boot, Progress.NONE);
		assertFalse(Explorer.explore(boot, Limits.DEFAULT, Progress.NONE).findings().isEmpty());
		var safe = Explorer.explore(boot.withPolicy(recommended.with(policy)), Limits.DEFAULT, Progress.NONE);
		assertEquals(List.of(), safe.findings());
		for (int left = 0; left < recommended.needed().size(); left++) {
			var fewer = new Recommendation(recommended.translation(),
					recommended.needed().stream().filter(recommended.needed().get(left)::equals).toList(), Recommendation.Hopeless.NOTHING,
					Optional.empty());
			assertFalse(Explorer.explore(boot.withPolicy(fewer.with(policy)), Limits.DEFAULT, Progress.NONE).findings().isEmpty());
		}
	}

	@Test
	void whatDom0MayNotHaveIsNotRecommended() throws Exception {
		var recommended = Recommendation.of(scenario("dma edu write 0x08000000 4\n"), Progress.NONE);
		assertEquals(List.of(AddressRange.ofFrames(0x8000, 1)), recommended.hopeless().refused().ranges());
		assertEquals(2, recommended.needed().size());
	}

	@Test
	void whereNoStage2IsInTheWayNothingIsNeeded() throws Exception {
		var recommended = Recommendation.of(scenario("").withSmmu(SmmuVariant.NONE), Progress.NONE);
		assertEquals(Recommendation.Translation.NONE, recommended.translation());
		assertEquals(List.of(), recommended.needed());
	}
}
