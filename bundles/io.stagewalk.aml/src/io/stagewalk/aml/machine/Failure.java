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
		MALFORMED("AE_AML_BAD_OPCODE"),
		NOT_FOUND("AE_NOT_FOUND"),
		ALREADY_EXISTS("AE_ALREADY_EXISTS"),
		OPERAND_TYPE("AE_AML_OPERAND_TYPE"),
		OPERAND_VALUE("AE_AML_OPERAND_VALUE"),
		TARGET_TYPE("AE_AML_TARGET_TYPE"),
		TYPE("AE_TYPE"),
		UNINITIALIZED_LOCAL("AE_AML_UNINITIALIZED_LOCAL"),
		UNINITIALIZED_ARGUMENT("AE_AML_UNINITIALIZED_ARG"),
		UNINITIALIZED_ELEMENT("AE_AML_UNINITIALIZED_ELEMENT"),
		NO_VALUE("AE_AML_NO_OPERAND"),
		NO_RETURN_VALUE("AE_AML_NO_RETURN_VALUE"),
		STALE_REFERENCE("AE_AML_INTERNAL"),
		BUFFER_LIMIT("AE_AML_BUFFER_LIMIT"),
		STRING_LIMIT("AE_AML_STRING_LIMIT"),
		PACKAGE_LIMIT("AE_AML_PACKAGE_LIMIT"),
		REGION_LIMIT("AE_AML_REGION_LIMIT"),
		REGISTER_LIMIT("AE_AML_REGISTER_LIMIT"),
		ACCESS_REFUSED("AE_NOT_EXIST"),
		DIVIDE_BY_ZERO("AE_AML_DIVIDE_BY_ZERO"),
		NUMERIC_OVERFLOW("AE_AML_NUMERIC_OVERFLOW"),
		INVALID_RESOURCE("AE_AML_INVALID_RESOURCE_TYPE"),
		RESOURCE_LENGTH("AE_AML_BAD_RESOURCE_LENGTH"),
		NO_END_TAG("AE_AML_NO_RESOURCE_END_TAG"),
		MUTEX_ORDER("AE_AML_MUTEX_ORDER"),
		MUTEX_NOT_ACQUIRED("AE_AML_MUTEX_NOT_ACQUIRED"),
		WAITS_FOREVER("AE_TIME"),
		LOOP_TIME("AE_AML_LOOP_TIMEOUT"),
		CALL_DEPTH("AE_AML_METHOD_LIMIT"),
		NAME_COUNT("AE_LIMIT"),
		MEMORY("AE_NO_MEMORY"),
		STEPS("AE_LIMIT"),
		TABLE("AE_BAD_SIGNATURE"),
		NO_CONTROL("AE_AML_NO_WHILE");

		private final String acpica;

		Kind(String acpica) {
			this.acpica = acpica;
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
