package io.stagewalk.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** A stack is its frames, innermost first; stacks that grew from one another share what they have in common. */
class CallStackTest {

	private static Frame frame(String name, int line) {
		return new Toy.ToyFrame(new Function(name, "toy.c"), line, 0);
	}

	@Test
	void likeAListOfFrames() {
		Seeds.check(200, random -> {
			var stack = CallStack.EMPTY;
			var frames = new ArrayList<Frame>();
			for (int i = 0; i < 40; i++) {
				var frame = frame(Toy.FUNCTIONS.get(random.nextInt(4)), random.nextInt(3));
				switch (random.nextInt(4)) {
					case 0 -> {
						stack = stack.pop();
						frames = new ArrayList<>(frames.isEmpty() ? frames : frames.subList(1, frames.size()));
					}
					case 1 -> {
						stack = stack.replaceTop(frame);
						if (!frames.isEmpty()) {
							frames.removeFirst();
						}
						frames.addFirst(frame);
					}
					default -> {
						stack = stack.push(frame);
						frames.addFirst(frame);
					}
				}
				assertEquals(frames, stack.frames());
				assertEquals(frames.size(), stack.depth());
				assertEquals(frames.isEmpty(), stack.isEmpty());
				assertEquals(frames.stream().findFirst(), stack.top());
				assertEquals(frames.stream().map(Frame::source).flatMap(Optional::stream).findFirst(), stack.source());
				assertEquals(again(frames), stack);
				assertEquals(again(frames).hashCode(), stack.hashCode());
			}
		});
	}

	private static CallStack again(List<Frame> frames) {
		var stack = CallStack.EMPTY;
		for (var frame : frames.reversed()) {
			stack = stack.push(frame);
		}
		return stack;
	}

	@Test
	void sharesItsCallers() {
		var callers = CallStack.EMPTY.push(frame("start", 1));
		assertSame(callers, callers.push(frame("map", 2)).pop());
		assertSame(callers, callers.push(frame("map", 2)).replaceTop(frame("copy", 2)).pop());
		assertSame(CallStack.EMPTY, CallStack.EMPTY.pop());
	}

	@Test
	void differsInAnyFrameOrInDepth() {
		var stack = CallStack.EMPTY.push(frame("start", 1)).push(frame("map", 2)).push(frame("copy", 3));
		assertNotEquals(stack, CallStack.EMPTY.push(frame("start", 9)).push(frame("map", 2)).push(frame("copy", 3)));
		assertNotEquals(stack, CallStack.EMPTY.push(frame("start", 1)).push(frame("map", 2)).push(frame("copy", 9)));
		assertNotEquals(stack, stack.pop());
		assertNotEquals(stack, stack.push(frame("copy", 3)));
		assertNotEquals((Object) stack, "copy < map < start");
	}

	/** Deep recursion of what is modelled is none of Java's. */
	@Test
	void mayBeVeryDeep() {
		var one = CallStack.EMPTY;
		var other = CallStack.EMPTY;
		for (int i = 0; i < 200_000; i++) {
			one = one.push(frame("map", 0));
			other = other.push(frame("map", 0));
		}
		assertEquals(one, other);
		assertEquals(one.hashCode(), other.hashCode());
		assertEquals(200_000, one.frames().size());
		assertEquals(Optional.empty(), one.source());
		assertTrue(one.toString().startsWith("map < map"));
		assertFalse(one.equals(other.pop()));
	}

	@Test
	void isWrittenInnermostFirst() {
		assertEquals("map < start", CallStack.EMPTY.push(frame("start", 0)).push(frame("map", 0)).toString());
		assertEquals("", CallStack.EMPTY.toString());
	}
}
