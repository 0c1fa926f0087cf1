package io.stagewalk.boot.xen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.machine.Erratum;
import io.stagewalk.boot.machine.Given;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Threads;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.VA;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Step;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.DataTransfer;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.FaultOrigin;
import io.stagewalk.translation.Translation.Fault;

/** What Xen does about an abort of Dom0, by what the syndrome tells of it. */
class Stage2AbortTest {
	private static final Actor XEN = new Actor.Hypervisor(0), DOM0 = new Actor.DomainCPU(0, 0);
	private static final DataTransfer LOAD = DataTransfer.SingleRegister.ofSize(4), NOT_DESCRIBED = DataTransfer.Other.NOT_DESCRIBED;
	/** A page of flash, which nobody has mapped. */
	private static final long FLASH = 0x0400_0000L, DISTRIBUTOR = 0x0800_0000L;

	/** With a valid syndrome 4.22 asks the p2m first, older ones the emulation. */
	@ParameterizedTest
	@CsvSource({ "4.22, p2m_resolve_translation_fault try_map_mmio", "4.20.4, try_handle_mmio p2m_resolve_translation_fault try_map_mmio",
			"4.10, try_handle_mmio p2m_lookup try_map_mmio" })
	void dataAbortIsMappedOnTheFault(String version, String order) throws Exception {
		var steps = answered(booted("on-fault", version), fault(FaultKind.TRANSLATION, FLASH, Access.READ), LOAD);
		assertEquals(List.of(order.split(" ")), asked(steps));
		assertTrue(steps.stream().anyMatch(step -> step.effect() instanceof Effect.Mapped));
		assertFalse(isInjected(steps));
	}

	/** Without a valid syndrome nothing can be emulated: Xen reads the instruction, and understands few. */
	@Test
	void withoutSyndromeTheInstructionIsRead() throws Exception {
		var device = answered(booted("none"), fault(FaultKind.TRANSLATION, FLASH, Access.WRITE), NOT_DESCRIBED);
		assertEquals(List.of("p2m_resolve_translation_fault", "try_map_mmio", "try_decode_instruction"), asked(device));
		assertTrue(isInjected(device));
		var emulated = answered(booted("on-fault"), fault(FaultKind.TRANSLATION, DISTRIBUTOR, Access.WRITE), NOT_DESCRIBED);
		assertEquals(List.of("p2m_resolve_translation_fault", "try_map_mmio", "try_decode_instruction"), asked(emulated));
		assertTrue(isInjected(emulated));
	}

	/** Before 4.17 Xen reads no instruction, and its emulation refuses what the syndrome does not describe. */
	@Test
	void withoutSyndromeAnOlderXenDoesNotEmulate() throws Exception {
		for (long address : new long[] { FLASH, DISTRIBUTOR }) {
			var steps = answered(booted("none", "4.16"), fault(FaultKind.TRANSLATION, address, Access.WRITE), NOT_DESCRIBED);
			assertEquals(List.of("try_handle_mmio", "p2m_resolve_translation_fault", "try_map_mmio"), asked(steps));
			assertTrue(isInjected(steps));
			assertTrue(steps.stream().noneMatch(step -> step.effect() instanceof Effect.Emulated));
		}
	}

	/** 4.7 has neither a look into the p2m nor a function that maps on a fault: under that policy its handler does so itself. */
	@Test
	void whatAnOldXenHasNoFunctionForItsHandlerDoes() throws Exception {
		var mapped = answered(booted("on-fault", "4.7"), fault(FaultKind.TRANSLATION, FLASH, Access.READ), LOAD);
		assertEquals(List.of("handle_mmio", "map_regions_rw_cache"), asked(mapped));
		assertFalse(isInjected(mapped));
		var refused = answered(booted("none", "4.7"), fault(FaultKind.TRANSLATION, FLASH, Access.READ), LOAD);
		assertEquals(List.of("handle_mmio"), asked(refused));
		assertEquals(1, refused.stream().filter(step -> step.effect() instanceof Effect.Refused && step.stack().depth() == 1).count());
		assertTrue(isInjected(refused));
	}

	@Test
	void instructionAbortIsMappedByNobody() throws Exception {
		var steps = answered(booted("on-fault"), fault(FaultKind.TRANSLATION, FLASH, Access.EXECUTE), NOT_DESCRIBED);
		assertEquals(List.of("p2m_resolve_translation_fault"), asked(steps));
		assertTrue(isInjected(steps));
	}

	/** HPFAR_EL2 holds nothing of it, so Xen asks by AT; nobody but mem_access takes permissions away, and the access goes on to fail. */
	@Test
	void permissionFaultIsForMemAccessAlone() throws Exception {
		var steps = answered(booted("on-fault"), fault(FaultKind.PERMISSION, 0x6000_0000L, Access.WRITE), LOAD);
		assertEquals(List.of("gva_to_ipa"), asked(steps));
		assertTrue(notes(steps).getFirst().matches("AT S1E1R 0xffff\\p{XDigit}+: .*"), notes(steps).toString());
		assertTrue(notes(steps).getLast().startsWith("p2m_mem_access_check"), notes(steps).toString());
		assertTrue(((Effect.Died) steps.getLast().effect()).reason().endsWith("Dom0 tries again for ever"));
	}

	@ParameterizedTest
	@EnumSource(value = FaultKind.class, names = { "ADDRESS_SIZE", "ACCESS_FLAG", "EXTERNAL_ABORT_ON_WALK" })
	void whatIsNoMatterOfMappingGoesBackToDom0(FaultKind kind) throws Exception {
		assertTrue(isInjected(answered(booted("on-fault"), fault(kind, 0x6000_0000L, Access.READ), LOAD)));
	}

	/** With the erratum HPFAR_EL2 is not believed, and Dom0's own tables are asked. */
	@Test
	void onTheCoreWithTheErratumTheAddressIsAskedFor() throws Exception {
		var machine = booted("on-fault");
		var sound = answered(machine, fault(FaultKind.TRANSLATION, FLASH, Access.READ), LOAD);
		assertFalse(asked(sound).contains("gva_to_ipa"));
		// the same page, reached by an address that stage 1 has: where the linear map has RAM
		var fault = new Fault(FaultKind.TRANSLATION, 3, FaultOrigin.STAGE2, machine.given().kernel().linear(0x6000_0000L),
				Optional.of(new IPA(0x6000_0000L)), Access.READ, Optional.empty(), List.of(), List.of());
		var steps = answered(with(machine, Set.of(Erratum.CORTEX_A57_834220)), fault, LOAD);
		assertEquals("gva_to_ipa", asked(steps).getFirst());
		assertTrue(notes(steps).getFirst().endsWith("PAR_EL1 = 0xff00000060000b80"), notes(steps).toString());
	}

	/** What stage 1 does not know AT cannot tell: Dom0 is left to try again. */
	@Test
	void addressThatStageOneDoesNotHaveIsTriedAgain() throws Exception {
		var fault = new Fault(FaultKind.TRANSLATION, 3, FaultOrigin.STAGE2, new VA(0xffff_8123_4567_0000L), Optional.of(new IPA(FLASH)), Access.READ,
				Optional.empty(), List.of(), List.of());
		var steps = answered(with(booted("on-fault"), Set.of(Erratum.CORTEX_A57_834220)), fault, LOAD);
		assertEquals(List.of("gva_to_ipa"), asked(steps));
		assertFalse(isInjected(steps));
	}

	private static Machine with(Machine machine, Set<Erratum> errata) {
		var given = machine.given();
		var changed = new Given(given.xen(), given.names(), given.vtcr(), given.emulated(), given.cpuInterface(), given.bus(), given.kernel(),
				errata, given.refused());
		return new Machine(changed, machine.memory(), machine.hypervisor(), machine.stage1(), machine.io(), machine.acpica(), machine.threads(),
				machine.script());
	}

	/** Of an access by the linear map's address, where there is one. */
	private static Fault fault(FaultKind kind, long ipa, Access access) throws Exception {
		var unreadable = kind == FaultKind.EXTERNAL_ABORT_ON_WALK ? Optional.of(new PA(0x7000_0000L)) : Optional.<PA> empty();
		return new Fault(kind, 3, FaultOrigin.STAGE2, booted("on-fault").given().kernel().linear(ipa), Optional.of(new IPA(ipa)), access, unreadable,
				List.of(), List.of());
	}

	private static Machine booted(String policy) throws Exception {
		return booted(policy, "4.20.4");
	}

	private static Machine booted(String policy, String version) throws Exception {
		var boot = BootScenario.of(Repository.example().resolve("abort.scenario"), "platform tables\npa-bits 44\ndom0-ram 0x60000000..0x7fffffff\nxen "
				+ version + "\npolicy on-fault\nboot\n");
		var trace = boot.run(Budget.DEFAULT, Progress.NONE);
		var state = (Machine) trace.stateAt(trace.size());
		return state.withPolicy(boot.policyNamed(policy));
	}

	private static List<Step> answered(Machine machine, Fault fault, DataTransfer transfer) {
		var at = machine.withThreads(Threads.starting(List.of(XEN, DOM0), XEN, Stage2Abort.of(fault, transfer)));
		var steps = new ArrayList<Step>();
		for (var next = at.next(); next.isPresent(); next = next.get().after().next()) {
			steps.add(next.get().step());
		}
		return steps;
	}

	/** The functions that the trap calls, in order. */
	private static List<String> asked(List<Step> steps) {
		return steps.stream().filter(step -> step.stack().depth() == 2).map(step -> step.function().name()).distinct().toList();
	}

	private static List<String> notes(List<Step> steps) {
		return steps.stream().filter(step -> step.effect() instanceof Effect.Noted).map(step -> ((Effect.Noted) step.effect()).text()).toList();
	}

	private static boolean isInjected(List<Step> steps) {
		return steps.stream().anyMatch(step -> step.effect() instanceof Effect.AbortInjected);
	}
}
