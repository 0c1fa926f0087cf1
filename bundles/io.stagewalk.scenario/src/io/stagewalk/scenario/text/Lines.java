package io.stagewalk.scenario.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The lines of a text: an immutable sequence, of which a changed one shares all but a few pieces. To find a line by its
 * number or by an offset, and to put others in its place, takes time that grows with the logarithm of how many there are.
 */
public final class Lines extends AbstractList<Line> implements RandomAccess {
	/** Most lines of a piece. */
	static final int LEAF = 64;

	private final Node root;

	/** A balanced tree: the heights below a branch differ by at most one. */
	private sealed interface Node {
		int size();

		int length();

		int height();
	}

	private record Leaf(Line[] lines, int length) implements Node {
		static Leaf of(Line[] lines) {
			return new Leaf(lines, Arrays.stream(lines).mapToInt(Line::length).sum());
		}

		@Override
		public int size() {
			return lines.length;
		}

		@Override
		public int height() {
			return 0;
		}
	}

	private record Branch(Node left, Node right, int size, int length, int height) implements Node {
		static Branch of(Node left, Node right) {
			return new Branch(left, right, left.size() + right.size(), left.length() + right.length(),
					1 + Math.max(left.height(), right.height()));
		}
	}

	private static final Node EMPTY = Leaf.of(new Line[0]);

	private Lines(Node root) {
		this.root = root;
	}

	static Lines of(List<Line> lines) {
		return new Lines(build(lines));
	}

	private static Node build(List<Line> lines) {
		if (lines.size() <= LEAF) {
			return Leaf.of(lines.toArray(Line[]::new));
		}
		int middle = lines.size() / 2;
		return Branch.of(build(lines.subList(0, middle)), build(lines.subList(middle, lines.size())));
	}

	@Override
	public int size() {
		return root.size();
	}

	/** How many characters, line ends included. */
	public int length() {
		return root.length();
	}

	@Override
	public Line get(int index) {
		Objects.checkIndex(index, size());
		int left = index;
		var node = root;
		while (node instanceof Branch branch) {
			boolean before = left < branch.left.size();
			left -= before ? 0 : branch.left.size();
			node = before ? branch.left : branch.right;
		}
		return ((Leaf) node).lines[left];
	}

	/**
	 * Where a line begins.
	 *
	 * @param index 0 to {@link #size}; there the text ends
	 */
	public int offsetOf(int index) {
		Objects.checkIndex(index, size() + 1);
		int left = index;
		int offset = 0;
		var node = root;
		while (node instanceof Branch branch) {
			boolean before = left < branch.left.size();
			left -= before ? 0 : branch.left.size();
			offset += before ? 0 : branch.left.length();
			node = before ? branch.left : branch.right;
		}
		for (int i = 0; i < left; i++) {
			offset += ((Leaf) node).lines[i].length();
		}
		return offset;
	}

	/**
	 * The index of the line to which a character belongs; a line's end belongs to it.
	 *
	 * @param offset 0 to {@link #length}; that one belongs to the last line
	 */
	public int lineAt(int offset) {
		Objects.checkIndex(offset, length() + 1);
		int left = offset;
		int index = 0;
		var node = root;
		while (node instanceof Branch branch) {
			boolean before = left < branch.left.length();
			left -= before ? 0 : branch.left.length();
			index += before ? 0 : branch.left.size();
			node = before ? branch.left : branch.right;
		}
		for (var line : ((Leaf) node).lines) {
			if (left < line.length()) {
				return index;
			}
			left -= line.length();
			index++;
		}
		return size() - 1;
	}

	/** Other lines in the place of those from an index on up to another. */
	Lines replaced(int from, int to, List<Line> lines) {
		Objects.checkFromToIndex(from, to, size());
		return new Lines(join(join(first(root, from), build(lines)), last(root, size() - to)));
	}

	private static Node first(Node node, int count) {
		if (count == node.size()) {
			return node;
		}
		return switch (node) {
			case Leaf leaf -> count == 0 ? EMPTY : Leaf.of(Arrays.copyOf(leaf.lines, count));
			case Branch branch -> count <= branch.left.size() ? first(branch.left, count)
					: join(branch.left, first(branch.right, count - branch.left.size()));
		};
	}

	private static Node last(Node node, int count) {
		if (count == node.size()) {
			return node;
		}
		return switch (node) {
			case Leaf leaf -> count == 0 ? EMPTY : Leaf.of(Arrays.copyOfRange(leaf.lines, leaf.lines.length - count, leaf.lines.length));
			case Branch branch -> count <= branch.right.size() ? last(branch.right, count)
					: join(last(branch.left, count - branch.right.size()), branch.right);
		};
	}

	/** One behind the other; a leaf joins its neighbour if both fit into one. */
	private static Node join(Node left, Node right) {
		if (left.size() == 0 || right.size() == 0) {
			return left.size() == 0 ? right : left;
		}
		if (left instanceof Leaf a && right instanceof Leaf b) {
			return a.lines.length + b.lines.length > LEAF ? Branch.of(a, b) : merged(a, b);
		}
		int taller = left.height() - right.height();
		if (left instanceof Branch branch && (taller > 1 || right instanceof Leaf)) {
			return balanced(branch.left, join(branch.right, right));
		}
		if (right instanceof Branch branch && (taller < -1 || left instanceof Leaf)) {
			return balanced(join(left, branch.left), branch.right);
		}
		return Branch.of(left, right);
	}

	private static Leaf merged(Leaf a, Leaf b) {
		var lines = Arrays.copyOf(a.lines, a.lines.length + b.lines.length);
		System.arraycopy(b.lines, 0, lines, a.lines.length, b.lines.length);
		return new Leaf(lines, a.length + b.length);
	}

	/** A branch over nodes whose heights differ by at most two. */
	private static Node balanced(Node left, Node right) {
		if (left.height() > right.height() + 1) {
			var tall = (Branch) left;
			return tall.left.height() >= tall.right.height() ? Branch.of(tall.left, Branch.of(tall.right, right))
					: Branch.of(Branch.of(tall.left, ((Branch) tall.right).left), Branch.of(((Branch) tall.right).right, right));
		}
		if (right.height() > left.height() + 1) {
			var tall = (Branch) right;
			return tall.right.height() >= tall.left.height() ? Branch.of(Branch.of(left, tall.left), tall.right)
					: Branch.of(Branch.of(left, ((Branch) tall.left).left), Branch.of(((Branch) tall.left).right, tall.right));
		}
		return Branch.of(left, right);
	}

	/** How high the tree is: a branch for each halving. */
	int height() {
		return root.height();
	}

	/** How many pieces of this one another does not share. */
	int piecesBeside(Lines other) {
		var known = Collections.newSetFromMap(new IdentityHashMap<Node, Boolean>());
		known.addAll(other.pieces());
		return (int) pieces().stream().filter(piece -> !known.contains(piece)).count();
	}

	private List<Node> pieces() {
		var pieces = new ArrayList<Node>(List.of(root));
		for (int i = 0; i < pieces.size(); i++) {
			if (pieces.get(i) instanceof Branch branch) {
				pieces.add(branch.left);
				pieces.add(branch.right);
			}
		}
		return pieces;
	}
}
