package io.stagewalk.aml.machine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.Block;

/**
 * Statements that were compiled before. It is no part of what a state is: with an empty one the machine does the same, only
 * later. Used by many threads.
 */
final class CodeCache {
	private final Map<Block, Statement> bodies = new ConcurrentHashMap<>();

	/**
	 * The statement at an offset in a frame's block.
	 *
	 * @throws AmlException if there is none
	 */
	Statement statement(Frame frame, int offset, Namespace namespace) throws AmlException {
		boolean first = frame.kind() == Frame.Kind.BODY && offset == frame.block().start();
		if (first) {
			var known = bodies.get(frame.block());
			if (known != null && known.holds(namespace.methods())) {
				return known;
			}
		}
		var compiled = Compiler.statement(frame.block(), offset, path -> namespace.arguments(frame.scope(), path),
				namespace.methods());
		if (first) {
			bodies.put(frame.block(), compiled);
		}
		return compiled;
	}
}
