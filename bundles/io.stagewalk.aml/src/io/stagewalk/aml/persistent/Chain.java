package io.stagewalk.aml.persistent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/** An immutable list that grows and shrinks at its front; lists that grew from the same one share it. */
public final class Chain<T> implements Iterable<T> {
	private static final Chain<Object> EMPTY = new Chain<>(null, null, 0);

	private final T first;
	private final Chain<T> rest;
	private final int size;

	private Chain(T first, Chain<T> rest, int size) {
		this.first = first;
		this.rest = rest;
		this.size = size;
	}

	@SuppressWarnings("unchecked")
	public static <T> Chain<T> empty() {
		return (Chain<T>) EMPTY;
	}

	public boolean isEmpty() {
		return size == 0;
	}

	public int size() {
		return size;
	}

	/** @throws NoSuchElementException if it is empty */
	public T first() {
		if (isEmpty()) {
			throw new NoSuchElementException("expected a chain that is not empty");
		}
		return first;
	}

	/** All but the first; an empty chain stays empty. */
	public Chain<T> rest() {
		return isEmpty() ? this : rest;
	}

	public Chain<T> with(T element) {
		return new Chain<>(element, this, size + 1);
	}

	/** This chain with others before its first, in their order. */
	public Chain<T> withAll(List<? extends T> elements) {
		var longer = this;
		for (int i = elements.size() - 1; i >= 0; i--) {
			longer = longer.with(elements.get(i));
		}
		return longer;
	}

	@Override
	public Iterator<T> iterator() {
		return new Iterator<>() {
			private Chain<T> at = Chain.this;

			@Override
			public boolean hasNext() {
				return !at.isEmpty();
			}

			@Override
			public T next() {
				var element = at.first();
				at = at.rest;
				return element;
			}
		};
	}

	/** The elements, the last of the chain first: in the order in which they were put in. */
	public List<T> inOrder() {
		var list = new ArrayList<T>(size);
		forEach(list::add);
		Collections.reverse(list);
		return list;
	}

	@Override
	public boolean equals(Object other) {
		if (!(other instanceof Chain<?> that) || size != that.size) {
			return false;
		}
		Chain<?> left = this;
		Chain<?> right = that;
		while (left != right) {
			if (!Objects.equals(left.first, right.first)) {
				return false;
			}
			left = left.rest;
			right = right.rest;
		}
		return true;
	}

	@Override
	public int hashCode() {
		return 31 * size + Objects.hashCode(first);
	}

	@Override
	public String toString() {
		return inOrder().reversed().toString();
	}
}
