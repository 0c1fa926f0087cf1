package io.stagewalk.aml.trace;

import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.trace.Effect;
import io.stagewalk.translation.Access;

/** Accesses to address spaces as effects of steps. */
final class AccessText {
	private AccessText() {
	}

	static Effect effect(RegionRequest request, Answer answer) {
		var origin = request.origin();
		var space = AddressSpace.name(origin.space());
		boolean isRead = request.direction() == Direction.READ;
		if (answer instanceof Answer.Refused(var reason)) {
			return new Effect.Noted((isRead ? "does not read " : "does not write ") + space + " by " + origin.field() + ": " + reason);
		}
		return switch (request) {
			case RegionRequest.Access access -> new Effect.RegionAccessed(space, origin.field().toString(), isRead ? Access.READ : Access.WRITE,
					access.address(), access.bits() / Byte.SIZE, isRead && answer instanceof Answer.Value(long read) ? read : access.value());
			case RegionRequest.Pins pins -> new Effect.Noted((isRead ? "reads " : "writes ") + pins.count() + " pins of " + space + " from "
					+ pins.first() + " on by " + origin.field() + ", 0x"
					+ Long.toHexString(isRead && answer instanceof Answer.Value(long read) ? read : pins.value()));
			case RegionRequest.Transfer transfer -> new Effect.Noted((isRead ? "reads " : "writes ") + space + " at 0x"
					+ Long.toHexString(transfer.address()) + " by " + origin.field());
		};
	}
}
