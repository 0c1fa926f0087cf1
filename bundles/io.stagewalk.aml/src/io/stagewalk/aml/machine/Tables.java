package io.stagewalk.aml.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.stagewalk.acpi.TableHeader;
import io.stagewalk.aml.machine.Activation.Kind;
import io.stagewalk.aml.machine.Stores.Manner;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.Conversion.Form;
import io.stagewalk.aml.value.Location;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.aml.value.Value;

/**
 * Tables that AML loads, and the end of loading any table.
 *
 * @see "ACPI 6.5, 19.6, Load; 19.6, LoadTable; drivers/acpi/acpica/exconfig.c"
 */
final class Tables {
	private static final int MAX_TABLES = 4096;
	private static final int OEM_ID = 6;
	private static final int OEM_TABLE_ID = 8;
	/** Types of objects that are converted to where else something is stored to them. */
	private static final Set<ObjectType> CONVERTED = EnumSet.of(ObjectType.INTEGER, ObjectType.STRING, ObjectType.BUFFER);
	private static final Pattern SIGNATURE = Pattern.compile("[A-Z0-9_]{3}[A-Z0-9_!]");

	private final Machine machine;

	Tables(Machine machine) {
		this.machine = machine;
	}

	void operate(Activation activation, Instruction in) throws Fault {
		switch (in.opcode) {
			case LOAD -> beginOnce(new TableSource(machine).table(activation, in), Namespace.ROOT);
			case LOAD_TABLE -> loadTable(activation, in);
			case UNLOAD -> unload(machine.operands.value(activation, in, 0));
			default -> throw new AssertionError(in.opcode);
		}
	}

	/** There is nothing that could be unloaded, and what is no reference could not even be. */
	private void unload(Value handle) throws Fault {
		if (!(handle instanceof Value.Reference)) {
			throw machine.operands.operandType("a handle of a table", handle);
		}
		throw new Fault(Failure.Kind.NOT_SUPPORTED, "expected no Unload: Linux unloads no tables");
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
		var in = caller.statement.code[caller.pc - 1];
		var done = new Value.Int(machine.settings.width().ones());
		if (in.opcode == Opcode.LOAD) {
			new Stores(machine).store(done, machine.operands.target(caller, in, 1), Manner.CONVERT);
		} else {
			storeParameter(activation, caller, in);
		}
		machine.finish(caller, in, done);
	}

	/** Data of another type than the parameter is not converted; if it cannot be stored, the table is taken back. */
	private void storeParameter(Activation table, Activation caller, Instruction in) throws Fault {
		if (text(caller, in, 4).isEmpty()) {
			return;
		}
		try {
			int node = parameter(caller, in);
			var data = machine.operands.value(caller, in, 5);
			var before = machine.namespace.value(node);
			if (before != null && before.type() != data.type() && CONVERTED.contains(before.type())) {
				throw new Fault(Failure.Kind.STALE_REFERENCE, "expected data of the type of " + machine.namespace.path(node) + ", found "
						+ data.type().aslName());
			}
			new Stores(machine).store(data, new Location.Node(node), Manner.CONVERT);
		} catch (Fault fault) {
			machine.aborts.takeBack(table, new Failure(fault.kind(), fault.getMessage(), machine.place()));
			throw fault;
		}
	}

	/** A path that does not say that it starts at the root or above is relative to where the table is loaded. */
	private int parameter(Activation caller, Instruction in) throws Fault {
		var path = path(text(caller, in, 4));
		var root = text(caller, in, 3);
		if (path.isAbsolute() || path.levelsUp() > 0) {
			return machine.operands.find(caller, path);
		}
		int node = machine.namespace.find(root.isEmpty() ? Namespace.ROOT : machine.operands.find(caller, path(root)), path);
		if (node == Namespace.NONE) {
			throw new Fault(Failure.Kind.NOT_FOUND, "expected an object " + path + " in \"" + root + "\", there is none");
		}
		return node;
	}

	/** Everything that the operands name is looked for before the table is loaded. */
	private void loadTable(Activation activation, Instruction in) throws Fault {
		var data = machine.operands.value(activation, in, 5);
		if (data instanceof Location.Node) {
			throw machine.operands.operandType("data for the parameter", data);
		}
		int found = checked(text(activation, in, 0), text(activation, in, 1), text(activation, in, 2));
		var table = found < 0 ? loaded(activation, in) : Optional.of(AmlTable.of(machine.settings.available().get(found)));
		if (table.isEmpty()) {
			machine.finish(activation, in, Value.Int.ZERO);
			return;
		}
		var root = text(activation, in, 3);
		int scope = root.isEmpty() ? Namespace.ROOT : machine.operands.find(activation, path(root));
		if (!text(activation, in, 4).isEmpty()) {
			parameter(activation, in);
		}
		beginOnce(table.get(), scope);
	}

	/** One that is meant of those that code has loaded from elsewhere. */
	private Optional<AmlTable> loaded(Activation activation, Instruction in) throws Fault {
		var signature = text(activation, in, 0).substring(0, 4);
		var oemId = text(activation, in, 1);
		var oemTableId = text(activation, in, 2);
		return machine.tables.stream().map(Loaded::table).filter(table -> isMeant(table.table().header(), signature, oemId, oemTableId)).findFirst();
	}

	String text(Activation activation, Instruction in, int index) throws Fault {
		return Conversion.text(machine.operands.text(machine.operands.value(activation, in, index), Form.IMPLICIT));
	}

	private static NamePath path(String text) throws Fault {
		try {
			return NamePath.of(text);
		} catch (IllegalArgumentException noPath) {
			boolean isLong = Arrays.stream(text.split("[.^\\\\]")).anyMatch(segment -> segment.length() > 4);
			throw new Fault(isLong ? Failure.Kind.BAD_PATH : Failure.Kind.NOT_FOUND, "expected a path, found \"" + text + "\"");
		}
	}

	/**
	 * The number of the available table that is meant, or −1. Of the signature the first four characters count.
	 *
	 * @see "drivers/acpi/acpica/tbfind.c: acpi_tb_find_table"
	 */
	int checked(String signature, String oemId, String oemTableId) throws Fault {
		if (!SIGNATURE.matcher(signature).lookingAt()) {
			throw new Fault(Failure.Kind.TABLE, "expected a signature of a table, found \"" + signature + '"');
		}
		if (oemId.length() > OEM_ID || oemTableId.length() > OEM_TABLE_ID) {
			throw new Fault(Failure.Kind.STRING_LIMIT, "expected IDs of at most " + OEM_ID + " and " + OEM_TABLE_ID + " characters, found \""
					+ oemId + "\" and \"" + oemTableId + '"');
		}
		return find(signature.substring(0, 4), oemId, oemTableId);
	}

	/** The number of an available table, or −1; empty texts stand for any. */
	private int find(String signature, String oemId, String oemTableId) {
		var available = machine.settings.available();
		for (int i = 0; i < available.size(); i++) {
			if (isMeant(available.get(i).header(), signature, oemId, oemTableId)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isMeant(TableHeader header, String signature, String oemId, String oemTableId) {
		return header.signature().equals(signature) && isAnyOr(oemId, header.oemId()) && isAnyOr(oemTableId, header.oemTableId());
	}

	private static boolean isAnyOr(String wanted, String found) {
		return wanted.isEmpty() || wanted.strip().equals(found.strip());
	}
}
