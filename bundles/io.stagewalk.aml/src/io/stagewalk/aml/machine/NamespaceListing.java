package io.stagewalk.aml.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Value;

/** The namespace as a list, in the order in which the objects were declared, in the words of ACPICA's debugger. */
public final class NamespaceListing {
	/** Bytes of a buffer that are shown. */
	private static final int SHOWN = 12;

	private final State state;

	private NamespaceListing(State state) {
		this.state = state;
	}

	/**
	 * A named object.
	 *
	 * @param depth  0 for what is directly below the root
	 * @param type   {@code Device}, {@code RegionField} and the like
	 * @param detail what there is to say of it; may be empty
	 */
	public record Entry(NamePath path, int depth, String type, String detail) {
		/** Its own name. */
		public String name() {
			return NameSeg.text(path.last());
		}
	}

	private record Open(int node, int depth) {
	}

	/** Every object below the root. */
	public static List<Entry> of(State state) {
		var listing = new NamespaceListing(state);
		var entries = new ArrayList<Entry>();
		Deque<Open> open = new ArrayDeque<>();
		listing.pushChildren(new Open(Namespace.ROOT, -1), open);
		while (!open.isEmpty()) {
			var next = open.pop();
			entries.add(listing.entry(next));
			listing.pushChildren(next, open);
		}
		return entries;
	}

	private void pushChildren(Open of, Deque<Open> open) {
		var children = state.namespace().children(of.node());
		for (int i = children.length - 1; i >= 0; i--) {
			open.push(new Open(children[i], of.depth() + 1));
		}
	}

	private Entry entry(Open at) {
		var path = state.namespace().path(at.node());
		if (state.namespace().node(at.node()).alias().isPresent()) {
			int target = state.namespace().node(at.node()).alias().getAsInt();
			return new Entry(path, at.depth(), "Alias", state.namespace().has(target) ? state.namespace().path(target).toString() : "");
		}
		var value = state.namespace().value(at.node());
		return new Entry(path, at.depth(), type(value), detail(value));
	}

	private static String type(Value value) {
		return switch (value) {
			case null -> "Untyped";
			case Value.Container container when container == Value.Container.SCOPE -> "Scope";
			case FieldUnit.OfRegion field -> "RegionField";
			case FieldUnit.OfBank field -> "BankField";
			case FieldUnit.OfIndex field -> "IndexField";
			case Value.Region region -> "Region";
			case Value.OpenRegion region -> "Region";
			case Value.PowerResource power -> "Power";
			case Value.Container container when container == Value.Container.THERMAL_ZONE -> "Thermal";
			case Value other -> other.type().aslName();
		};
	}

	private String detail(Value value) {
		return switch (value) {
			case null -> "";
			case Value.Int(long number) -> "= " + hex(number, 16);
			case Value.Shared(int id) -> "= " + hex(state.world.heap().number(id), 16);
			case Value.Text(int id) -> "Len " + hex(state.world.heap().bytes(id).length, 2) + " \""
					+ Conversion.text(state.world.heap().bytes(id)) + '"';
			case Value.Buffer(int id) -> "Len " + hex(state.world.heap().bytes(id).length, 2) + bytes(state.world.heap().bytes(id));
			case Value.Package(int id) -> "Elements " + hex(state.world.heap().elements(id).length, 2);
			case Value.Method method -> "Args " + method.arguments() + " Len " + hex(method.body().length(), 4);
			case Value.Predefined predefined -> "Args 1 Len 0000";
			case Value.Region(int space, long address, long length) ->
				region(space, address, length);
			case Value.OpenRegion region -> region(region.space(), 0, 0);
			case FieldUnit.OfRegion(int region, var shape) -> "Rgn [" + name(region) + "]" + shape(value);
			case FieldUnit.OfBank(int region, int bank, long bankValue, var shape) ->
				"Rgn [" + name(region) + "] Bnk [" + name(bank) + "]" + shape(value);
			case FieldUnit.OfIndex(int index, int data, var shape) -> "Idx [" + name(index) + "] Dat [" + name(data) + "]" + shape(value);
			case Value.BufferField field -> "Off " + hex(field.bit(), 3) + " Len " + hex(field.bits(), 2);
			case Value.Processor processor -> "ID " + hex(processor.id(), 2) + " Len " + hex(processor.blockLength(), 2) + " Addr "
					+ hex(processor.blockAddress(), 16);
			case Value other -> "";
		};
	}

	private static String region(int space, long address, long length) {
		return "[" + AddressSpace.name(space) + "] Addr " + hex(address, 16) + " Len " + hex(length, 4);
	}

	private String name(int node) {
		return state.namespace().has(node) ? NameSeg.text(state.namespace().node(node).name()) : "????";
	}

	private static String shape(Value field) {
		var shape = ((FieldUnit) field).shape();
		return " Off " + hex(shape.bit(), 3) + " Len " + hex(shape.bits(), 2) + " Acc " + hex(shape.accessBytes(), 2);
	}

	private static String bytes(byte[] all) {
		if (all.length == 0) {
			return "";
		}
		var shown = HexFormat.ofDelimiter(" ").withUpperCase();
		return " = " + shown.formatHex(all, 0, Math.min(SHOWN, all.length));
	}

	private static String hex(long value, int digits) {
		var text = Long.toHexString(value).toUpperCase(Locale.ROOT);
		return "0".repeat(Math.max(0, digits - text.length())) + text;
	}
}
