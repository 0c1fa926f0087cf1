package io.stagewalk.translation;

/**
 * What a syndrome tells of the instruction that made a data access.
 *
 * @see "Arm ARM DDI 0487, ESR_EL2, ISS encoding for an exception from a Data Abort; LSInstructionSyndrome"
 */
public sealed interface DataTransfer {

	/**
	 * A load or store of one general-purpose register without writeback, which a hypervisor may emulate by its syndrome.
	 *
	 * @param size     in bytes: 1, 2, 4 or 8
	 * @param register Xt or Wt, 0 to 31; 31 is the zero register
	 */
	record SingleRegister(int size, Extension extension, int register, Width width, Ordering ordering) implements DataTransfer {
		private static final int REGISTERS = 32;

		public SingleRegister {
			if (Integer.bitCount(size) != 1 || size > Long.BYTES || register < 0 || register >= REGISTERS) {
				throw new IllegalArgumentException("no transfer of " + size + " bytes and register " + register);
			}
		}

		/** An ordinary one of register 0, zero-extended. */
		public static SingleRegister ofSize(int size) {
			return new SingleRegister(size, Extension.ZERO, 0, size == Long.BYTES ? Width.X : Width.W, Ordering.PLAIN);
		}
	}

	/** What becomes of the bits of the register above those that are loaded. */
	enum Extension {
		ZERO, SIGN
	}

	/** The register as the instruction names it: 32 or 64 bits. */
	enum Width {
		W, X
	}

	/** Whether the instruction is one of the Load-Acquire and Store-Release. */
	enum Ordering {
		PLAIN, ACQUIRE_RELEASE
	}

	/** Instructions of which the syndrome gives no registers. */
	enum Other implements DataTransfer {
		/** Of several registers, of SIMD registers, exclusive, or with writeback. */
		NOT_DESCRIBED,
		/** Cache maintenance, or address translation; it counts as a write. */
		MAINTENANCE
	}
}
