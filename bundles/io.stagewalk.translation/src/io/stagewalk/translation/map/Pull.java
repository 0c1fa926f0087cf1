package io.stagewalk.translation.map;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An iterator that finds its elements one by one, each only when it is asked for. */
abstract class Pull<T> implements Iterator<T> {
	private T found;
	private boolean ended;

	/** @return null at the end */
	abstract T find();

	@Override
	public final boolean hasNext() {
		if (found == null && !ended) {
			found = find();
			ended = found == null;
		}
		return found != null;
	}

	@Override
	public final T next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		var next = found;
		found = null;
		return next;
	}

	final T peek() {
		return hasNext() ? found : null;
	}

	/** What comes of each element of some iterators, one after the other. */
	static <S, T> Pull<T> joined(Iterator<? extends Iterator<S>> outer, Function<S, Pull<T>> inner) {
		return new Pull<>() {
			private Iterator<S> elements = Collections.emptyIterator();
			private Pull<T> current;

			@Override
			T find() {
				while (true) {
					if (current != null && current.hasNext()) {
						return current.next();
					}
					if (elements.hasNext()) {
						current = inner.apply(elements.next());
					} else if (outer.hasNext()) {
						elements = outer.next();
					} else {
						return null;
					}
				}
			}
		};
	}

	/** As a stream, which looks no further than it is read. */
	final Stream<T> stream() {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this,
				Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE), false);
	}
}
