package io.stagewalk.aml.machine;

import io.stagewalk.aml.syntax.AmlPlace;

/**
 * Why AML was given up.
 *
 * @param place where it was being executed
 */
public record Failure(Kind kind, String detail, AmlPlace place) {
	/** What went wrong; the names that ACPICA gives them are told for comparison. */
	public enum Kind {
		MALFORMED(0x3001, "AE_AML_BAD_OPCODE"),
		NOT_FOUND(0x5, "AE_NOT_FOUND"),
		NAME_NOT_FOUND(0x300e, "AE_AML_NAME_NOT_FOUND"),
		BAD_PATH(0x1003, "AE_BAD_PATHNAME"),
		EMPTY_PATH(0x1001, "AE_BAD_PARAMETER"),
		ALREADY_EXISTS(0x7, "AE_ALREADY_EXISTS"),
		OPERAND_TYPE(0x3003, "AE_AML_OPERAND_TYPE"),
		OPERAND_VALUE(0x3004, "AE_AML_OPERAND_VALUE"),
		TARGET_TYPE(0x3023, "AE_AML_TARGET_TYPE"),
		TYPE(0x8, "AE_TYPE"),
		UNINITIALIZED_LOCAL(0x3005, "AE_AML_UNINITIALIZED_LOCAL"),
		UNINITIALIZED_ARGUMENT(0x3006, "AE_AML_UNINITIALIZED_ARG"),
		UNINITIALIZED_ELEMENT(0x3007, "AE_AML_UNINITIALIZED_ELEMENT"),
		UNINITIALIZED_NODE(0x3022, "AE_AML_UNINITIALIZED_NODE"),
		NO_VALUE(0x3002, "AE_AML_NO_OPERAND"),
		NO_RETURN_VALUE(0x3012, "AE_AML_NO_RETURN_VALUE"),
		STALE_REFERENCE(0x300f, "AE_AML_INTERNAL"),
		BUFFER_LIMIT(0x300a, "AE_AML_BUFFER_LIMIT"),
		STRING_LIMIT(0x3011, "AE_AML_STRING_LIMIT"),
		PACKAGE_LIMIT(0x300b, "AE_AML_PACKAGE_LIMIT"),
		REGION_LIMIT(0x3009, "AE_AML_REGION_LIMIT"),
		REGISTER_LIMIT(0x3019, "AE_AML_REGISTER_LIMIT"),
		ACCESS_REFUSED(0x6, "AE_NOT_EXIST"),
		DIVIDE_BY_ZERO(0x300c, "AE_AML_DIVIDE_BY_ZERO"),
		NUMERIC_OVERFLOW(0x3008, "AE_AML_NUMERIC_OVERFLOW"),
		INVALID_RESOURCE(0x3017, "AE_AML_INVALID_RESOURCE_TYPE"),
		RESOURCE_LENGTH(0x301f, "AE_AML_BAD_RESOURCE_LENGTH"),
		NO_END_TAG(0x301c, "AE_AML_NO_RESOURCE_END_TAG"),
		MUTEX_ORDER(0x3015, "AE_AML_MUTEX_ORDER"),
		MUTEX_NOT_ACQUIRED(0x3016, "AE_AML_MUTEX_NOT_ACQUIRED"),
		WAITS_FOREVER(0x11, "AE_TIME"),
		LOOP_TIME(0x3021, "AE_AML_LOOP_TIMEOUT"),
		CALL_DEPTH(0x3013, "AE_AML_METHOD_LIMIT"),
		NAME_COUNT(0x10, "AE_LIMIT"),
		MEMORY(0x4, "AE_NO_MEMORY"),
		STEPS(0x10, "AE_LIMIT"),
		TABLE(0x2001, "AE_BAD_SIGNATURE"),
		CHECKSUM(0x2003, "AE_BAD_CHECKSUM"),
		NOT_SUPPORTED(0xe, "AE_NOT_IMPLEMENTED"),
		NO_CONTROL(0x301a, "AE_AML_NO_WHILE");

		private final int status;
		private final String acpica;

		Kind(int status, String acpica) {
			this.status = status;
			this.acpica = acpica;
		}

		/** The number of that status. */
		int status() {
			return status;
		}

		/** The status that ACPICA gives. */
		public String acpica() {
			return acpica;
		}
	}

	@Override
	public String toString() {
		return place + ": " + detail;
	}
}
