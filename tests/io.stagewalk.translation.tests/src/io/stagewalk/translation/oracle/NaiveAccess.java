package io.stagewalk.translation.oracle;

import io.stagewalk.translation.oracle.NaiveStage1Control.Regime;

/** What is asked of the naive walker: an access, and who makes it. */
record NaiveAccess(Regime regime, Type type, Level level, Origin origin) {

	enum Type {
		READ, WRITE, FETCH
	}

	enum Level {
		PRIVILEGED,
		/** With PSTATE.PAN = 1. */
		PRIVILEGED_WITH_PAN, UNPRIVILEGED
	}

	enum Origin {
		/** An AT instruction that ends with stage 1. */
		AT_STAGE1,
		/** An AT instruction. */
		AT,
		/** A load, a store or a fetch. */
		INSTRUCTION
	}

	/** @see "Arm ARM DDI 0487, AArch64.AT" */
	static NaiveAccess of(AtCase machine, AtOperation operation) {
		boolean pan = operation.isPrivilegedAccessNever() && Register.PSTATE_PAN.bit(machine.registers(), 0);
		var level = operation.isUnprivileged() ? Level.UNPRIVILEGED : pan ? Level.PRIVILEGED_WITH_PAN : Level.PRIVILEGED;
		return new NaiveAccess(regime(machine, operation), operation.isWrite() ? Type.WRITE : Type.READ, level,
				operation.isTwoStage() ? Origin.AT : Origin.AT_STAGE1);
	}

	/** @see "Arm ARM DDI 0487, AArch64.AT: ELIsInHost" */
	private static Regime regime(AtCase machine, AtOperation operation) {
		boolean host = isHost(machine);
		if (operation.isEl2()) {
			return host ? Regime.EL20 : Regime.EL2;
		}
		return isHostOfEl0(machine) ? Regime.EL20 : Regime.EL10;
	}

	/** HCR_EL2.{E2H, TGE} = {1, 1}. */
	static boolean isHostOfEl0(AtCase machine) {
		return isHost(machine) && Register.HCR_EL2.bit(machine.registers(), 27);
	}

	/** HCR_EL2.E2H. */
	static boolean isHost(AtCase machine) {
		return machine.cpu().hasVhe() && Register.HCR_EL2.bit(machine.registers(), 34);
	}

	boolean isWrite() {
		return type == Type.WRITE;
	}

	boolean isFetch() {
		return type == Type.FETCH;
	}

	boolean isUnprivileged() {
		return level == Level.UNPRIVILEGED;
	}

	/** What stage 2 is asked for, of the address that stage 1 gives. */
	NaiveStage2.Access ofStage2() {
		return switch (type) {
			case READ -> NaiveStage2.Access.READ;
			case WRITE -> NaiveStage2.Access.WRITE;
			case FETCH -> isUnprivileged() ? NaiveStage2.Access.FETCH_OF_EL0 : NaiveStage2.Access.FETCH_OF_EL1;
		};
	}
}
