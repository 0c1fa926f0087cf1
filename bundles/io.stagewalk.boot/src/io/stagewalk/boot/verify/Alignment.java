package io.stagewalk.boot.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which events of two lists are the same. */
final class Alignment {
	/** More differences than that are not worth an exact answer. */
	static final int MAX_DIFFERENCES = 2_000;

	private Alignment() {
	}

	/** A pair of places that hold the same key. */
	record Pair(int left, int right) {
	}

	/** Without regard to order: as many pairs as there can be, ascending by the left place. */
	static <K> List<Pair> ofSets(List<K> left, List<K> right) {
		Map<K, ArrayDeque<Integer>> places = new HashMap<>();
		for (int i = 0; i < right.size(); i++) {
			places.computeIfAbsent(right.get(i), key -> new ArrayDeque<>()).add(i);
		}
		var pairs = new ArrayList<Pair>();
		for (int i = 0; i < left.size(); i++) {
			var found = places.get(left.get(i));
			if (found != null && !found.isEmpty()) {
				pairs.add(new Pair(i, found.removeFirst()));
			}
		}
		return pairs;
	}

	/**
	 * In order: a longest common subsequence. Where the lists differ in more than {@link #MAX_DIFFERENCES} places, what is the same
	 * at their beginnings and ends only.
	 *
	 * @see "E. Myers, An O(ND) Difference Algorithm and Its Variations"
	 */
	static <K> List<Pair> ofSequences(List<K> left, List<K> right) {
		int start = 0;
		int shorter = Math.min(left.size(), right.size());
		while (start < shorter && left.get(start).equals(right.get(start))) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && left.get(left.size() - 1 - end).equals(right.get(right.size() - 1 - end))) {
			end++;
		}
		var pairs = new ArrayList<Pair>();
		for (int i = 0; i < start; i++) {
			pairs.add(new Pair(i, i));
		}
		for (var pair : middle(left.subList(start, left.size() - end), right.subList(start, right.size() - end))) {
			pairs.add(new Pair(pair.left + start, pair.right + start));
		}
		for (int i = end; i > 0; i--) {
			pairs.add(new Pair(left.size() - i, right.size() - i));
		}
		return pairs;
	}

	private static <K> List<Pair> middle(List<K> left, List<K> right) {
		int limit = Math.min(MAX_DIFFERENCES, left.size() + right.size());
		var furthest = new int[2 * limit + 3];
		var history = new ArrayList<int[]>();
		int middle = limit + 1;
		for (int edits = 0; edits <= limit; edits++) {
			history.add(Arrays.copyOfRange(furthest, middle - edits - 1, middle + edits + 2));
			for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
				boolean down = diagonal == -edits
						|| diagonal != edits && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1];
				int x = down ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1;
				while (x < left.size() && x - diagonal < right.size() && x - diagonal >= 0 && left.get(x).equals(right.get(x - diagonal))) {
					x++;
				}
				furthest[middle + diagonal] = x;
				if (x >= left.size() && x - diagonal >= right.size()) {
					return walkedBack(history, left.size(), right.size());
				}
			}
		}
		return List.of();
	}

	/** @param history how far each number of edits had come before it was tried, its middle at diagonal 0 */
	private static List<Pair> walkedBack(List<int[]> history, int leftSize, int rightSize) {
		var pairs = new ArrayList<Pair>();
		int x = leftSize;
		int y = rightSize;
		for (int edits = history.size() - 1; edits >= 0; edits--) {
			var before = history.get(edits);
			int middle = edits + 1;
			int diagonal = x - y;
			boolean down = diagonal == -edits || diagonal != edits && before[middle + diagonal - 1] < before[middle + diagonal + 1];
			int cameX = edits == 0 ? 0 : down ? before[middle + diagonal + 1] : before[middle + diagonal - 1];
			int cameY = edits == 0 ? 0 : cameX - (down ? diagonal + 1 : diagonal - 1);
			while (x > cameX && y > cameY) {
				x--;
				y--;
				pairs.add(new Pair(x, y));
			}
			x = cameX;
			y = cameY;
		}
		return pairs.reversed();
	}
}
