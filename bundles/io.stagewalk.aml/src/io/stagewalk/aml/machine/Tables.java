package io.stagewalk.aml.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Checksum;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.aml.machine.Activation.Kind;
import io.stagewalk.aml.machine.Stores.Manner;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.Direction;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.Conversion.Form;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Location;
import io.stagewalk.aml.value.Value;

/**
 * Tables that AML loads, and the end of loading any table.
 *
 * @see "ACPI 6.5, 19.6, Load; 19.6, LoadTable; drivers/acpi/acpica/exconfig.c"
 */
final class Tables {
	private static final int MAX_TABLES = 4096;

	private final Machine machine;

	Tables(Machine machine) {
		this.machine = machine;
	}

	void operate(Activation activation, Instruction in) throws Fault {
		switch (in.opcode) {
			case LOAD -> beginOnce(table(bytes(activation, in)), Namespace.ROOT);
			case LOAD_TABLE -> loadTable(activation, in);
			case UNLOAD -> throw new Fault(Failure.Kind.NOT_SUPPORTED, "expected no Unload: Linux unloads no tables");
			default -> throw new AssertionError(in.opcode);
		}
	}

	/** Starts to load a table; what called for it goes on when that is done. */
	private void begin(AmlTable table, int scope) throws Fault {
		if (machine.tables.size() >= MAX_TABLES || machine.top != null && machine.top.depth >= machine.settings.limits().callDepth()) {
			throw new Fault(Failure.Kind.TABLE, "expected at most " + MAX_TABLES + " tables");
		}
		var loading = new Activation(machine.edit, Kind.TABLE, machine.newId(), scope, machine.top);
		loading.frame = new Frame(Frame.Kind.BODY, table.block(), scope, null, 0, machine.time, null);
		var tables = new ArrayList<>(machine.tables);
		tables.add(new Loaded(table, loading.id));
		machine.tables = List.copyOf(tables);
		machine.top = loading;
	}

	/** A table that is loaded cannot be loaded again; while it is being loaded it can. */
	void beginOnce(AmlTable table, int scope) throws Fault {
		for (var loaded : machine.tables) {
			if (loaded.table().table().buffer().equals(table.table().buffer()) && !isBeingLoaded(loaded)) {
				machine.tolerate(new Fault(Failure.Kind.ALREADY_EXISTS, "expected a table that is not loaded yet"));
				break;
			}
		}
		begin(table, scope);
	}

	private boolean isBeingLoaded(Loaded loaded) {
		for (var at = machine.top; at != null; at = at.caller) {
			if (at.id == loaded.owner()) {
				return true;
			}
		}
		return false;
	}

	/** Ends loading a table: names in its packages can be looked up now. */
	void loaded(Activation activation) throws Fault {
		for (int i = 0; i < activation.notedCount; i++) {
			int node = activation.noted[i];
			if (machine.namespace.has(node) && machine.namespace.value(node) instanceof Value.Package held) {
				new Packages(machine).resolved(held);
			}
		}
		if (machine.observer != Observer.NONE) {
			var header = activation.frame.block().table().table().header();
			machine.observer.saw(new Event.TableLoaded(header.signature(), header.oemTableId()));
		}
		if (activation.caller == null) {
			machine.calls.complete(null);
			return;
		}
		var caller = activation.caller.editable(machine.edit);
		machine.top = caller;
		give(caller, caller.statement.code[caller.pc - 1]);
	}

	/** Both operators result in something that is not 0; there are no handles since Linux 5.18. */
	private void give(Activation caller, Instruction in) throws Fault {
		var done = new Value.Int(machine.settings.width().ones());
		if (in.opcode == Opcode.LOAD) {
			new Stores(machine).store(done, machine.operands.target(caller, in, 1), Manner.CONVERT);
		} else if (!text(caller, in, 4).isEmpty()) {
			var target = new Location.Node(parameter(caller, in));
			new Stores(machine).store(machine.operands.value(caller, in, 5), target, Manner.CONVERT);
		}
		machine.finish(caller, in, done);
	}

	/** A path that does not say that it starts at the root or above is relative to where the table was loaded. */
	private int parameter(Activation caller, Instruction in) throws Fault {
		var path = path(text(caller, in, 4));
		var root = text(caller, in, 3);
		if (path.isAbsolute() || path.levelsUp() > 0 || root.isEmpty()) {
			return machine.operands.find(caller, path);
		}
		int node = machine.namespace.find(machine.operands.find(caller, path(root)), path);
		if (node == Namespace.NONE) {
			throw new Fault(Failure.Kind.NOT_FOUND, "expected an object " + path + " in " + root + ", there is none");
		}
		return node;
	}

	private static AmlTable table(byte[] bytes) throws Fault {
		try {
			var table = Table.of("Load", bytes);
			if (table.checksum() != Checksum.HOLDS) {
				throw new Fault(Failure.Kind.CHECKSUM, "expected a table whose bytes add up to 0");
			}
			if (!table.signature().equals("SSDT") && !table.signature().equals("PSDT") && !table.signature().startsWith("OEM")) {
				throw new Fault(Failure.Kind.TABLE, "expected a table SSDT, PSDT or OEM, found " + table.signature());
			}
			return AmlTable.of(table);
		} catch (TableException wrong) {
			throw new Fault(Failure.Kind.TABLE, wrong.getMessage());
		}
	}

	private byte[] bytes(Activation activation, Instruction in) throws Fault {
		int node = machine.operands.find(activation, ((Term.Name) in.operands[0]).path());
		return switch (machine.namespace.value(node)) {
			case Value.Region region -> new RegionBytes(machine, node, region).table();
			case Value.Buffer buffer -> machine.heap.bytes(buffer.id());
			case FieldUnit field when machine.operands.named(node) instanceof Value.Buffer buffer -> machine.heap.bytes(buffer.id());
			case null, default -> throw new Fault(Failure.Kind.OPERAND_TYPE, "expected a region, a field or a buffer with a table");
		};
	}

	/** The bytes of a table in a region, read one after the other. */
	private record RegionBytes(Machine machine, int node, Value.Region region) {
		byte[] table() throws Fault {
			if (region.length() < TableHeader.LENGTH) {
				throw new Fault(Failure.Kind.TABLE, "expected a region of at least " + TableHeader.LENGTH + " bytes with a table");
			}
			long length = new Bits(read(8)).number(4, 4);
			if (length < TableHeader.LENGTH || length > region.length()) {
				throw new Fault(Failure.Kind.TABLE, "expected a table of " + TableHeader.LENGTH + " to " + region.length()
						+ " bytes in the region, not " + length);
			}
			return read((int) length);
		}

		private byte[] read(int count) throws Fault {
			var bytes = new byte[count];
			var path = machine.namespace.path(node);
			var origin = new RegionRequest.Origin(region.space(), path, path, machine.method(), 0, 0, Optional.empty());
			for (int i = 0; i < count; i++) {
				var request = new RegionRequest.Access(origin, Direction.READ, region.address() + i, 8, 0);
				bytes[i] = machine.requests.ask(request) instanceof Answer.Value(long value) ? (byte) value : 0;
			}
			return bytes;
		}
	}

	private void loadTable(Activation activation, Instruction in) throws Fault {
		int found = find(text(activation, in, 0), text(activation, in, 1), text(activation, in, 2));
		if (found < 0) {
			machine.finish(activation, in, Value.Int.ZERO);
			return;
		}
		var root = text(activation, in, 3);
		beginOnce(AmlTable.of(machine.settings.available().get(found)),
				root.isEmpty() ? Namespace.ROOT : machine.operands.find(activation, path(root)));
	}

	String text(Activation activation, Instruction in, int index) throws Fault {
		return Conversion.text(machine.operands.text(machine.operands.value(activation, in, index), Form.IMPLICIT));
	}

	private static NamePath path(String text) throws Fault {
		try {
			return NamePath.of(text);
		} catch (IllegalArgumentException noPath) {
			throw new Fault(Failure.Kind.NOT_FOUND, "expected a path, found \"" + text + "\"");
		}
	}

	/** The number of an available table, or −1; empty texts stand for any. */
	int find(String signature, String oemId, String oemTableId) {
		var available = machine.settings.available();
		for (int i = 0; i < available.size(); i++) {
			var header = available.get(i).header();
			if (header.signature().equals(signature) && isAnyOr(oemId, header.oemId()) && isAnyOr(oemTableId, header.oemTableId())) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isAnyOr(String wanted, String found) {
		return wanted.isEmpty() || wanted.strip().equals(found.strip());
	}
}
