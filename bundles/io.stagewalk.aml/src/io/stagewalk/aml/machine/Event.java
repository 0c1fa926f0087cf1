package io.stagewalk.aml.machine;

import java.util.Optional;

import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.AmlPlace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/** Something that happened while AML was executed. */
public sealed interface Event {
	/**
	 * A statement was begun.
	 *
	 * @param end   offset behind its last byte, for a branch or loop that of its whole
	 * @param depth the number of calls that it is in
	 */
	record Statement(AmlPlace place, int end, int depth) implements Event {
	}

	/** An address space was accessed, and answered. */
	record Accessed(RegionRequest request, Answer answer) implements Event {
	}

	record Called(NamePath method) implements Event {
	}

	/** @param value empty if the method gives none */
	record Returned(NamePath method, Optional<Data> value) implements Event {
	}

	/** A named object was given a value. */
	record Stored(NamePath object, Data value) implements Event {
	}

	/** @param variable {@code Local0} to {@code Arg6} of the method that is being executed, or of one that called it */
	record Assigned(String variable, Data value) implements Event {
	}

	/** Something was stored to the object {@code Debug}. */
	record Debugged(Data value) implements Event {
	}

	record Notified(NamePath device, long value) implements Event {
	}

	/** @param ticks of simulated time, 100 ns each */
	record Waited(long ticks) implements Event {
	}

	/** What became of the global lock, for an access to a field that needs it or by the mutex {@code \_GL}. */
	enum GlobalLock implements Event {
		ACQUIRED, RELEASED
	}

	/** AML found that the machine must stop; here it does not. */
	record Fatal(int type, long code, long argument) implements Event {
	}

	record TableLoaded(String signature, String oemTableId) implements Event {
	}

	/** A statement of a table could not be carried out; loading went on behind it. */
	record Skipped(Failure failure) implements Event {
	}

	/** A method that a table calls while it is loaded has failed: all that the table has declared is gone again, and it is not loaded. */
	record TakenBack(String signature, String oemTableId, Failure failure) implements Event {
		@Override
		public String toString() {
			return failure + "; nothing of table " + signature + ' ' + oemTableId.strip() + " stays, as in Linux";
		}
	}

	/** Linux gives up here. @see Settings.Tolerance#OTHERS */
	record Tolerated(Failure failure) implements Event {
		@Override
		public String toString() {
			return failure + "; Linux gives up here";
		}
	}

	/** A limit was passed: everything that was going on has ended there, the loading of a table too. */
	record GivenUp(Failure failure) implements Event {
	}
}
