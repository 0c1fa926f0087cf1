package io.stagewalk.acpi.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.model.Edited;
import io.stagewalk.acpi.model.PathException;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.memory.PA;

/** A platform while a transformation is at work on it: the tables, numbered with the initrd's behind the firmware's. */
final class Draft {
	/** Addresses have 52 bits at most. */
	private static final long LIMIT = 1L << 52;
	/** What a FACS needs, and more than any other. */
	private static final int ALIGNMENT = 64;

	private final List<Table> tables;
	private int firmware;
	private final List<Alteration> alterations = new ArrayList<>();

	/** What a transformation does. */
	interface Work {
		void on(Draft draft) throws TableException, PathException;
	}

	private Draft(Platform platform) {
		tables = new ArrayList<>(platform.tables());
		firmware = tables.size();
		tables.addAll(platform.initrd());
	}

	/** What a platform becomes by some work on it. */
	static Transformed of(Platform platform, Transformation transformation, Work work) throws TransformationException {
		try {
			var draft = new Draft(platform);
			work.on(draft);
			return new Transformed(draft.platform(), draft.alterations);
		} catch (TableException | PathException e) {
			throw new TransformationException(transformation.text(), e);
		}
	}

	private Platform platform() throws TableException {
		return new Platform(Platform.of(firmware()).tables(), tables.subList(firmware, tables.size()));
	}

	/** The firmware's tables. */
	List<Table> firmware() {
		return List.copyOf(tables.subList(0, firmware));
	}

	Table get(int number) {
		return tables.get(number);
	}

	boolean isFirmware(int number) {
		return number < firmware;
	}

	/** The number of a table. @throws TableException if the platform has none of that name */
	int number(TableName name) throws TableException {
		int count = 0;
		for (int i = 0; i < tables.size(); i++) {
			if (tables.get(i).signature().equals(name.signature()) && count++ == name.index()) {
				return i;
			}
		}
		throw new TableException(new TableField("platform", name.signature(), 0, "table"), name.toString(),
				count == 0 ? "none" : count + " of them");
	}

	/** The number of the first of the firmware's tables of a signature. */
	Optional<Integer> first(String signature) {
		for (int i = 0; i < firmware; i++) {
			if (tables.get(i).signature().equals(signature)) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	TableModel model(int number) {
		return TableModel.of(tables.get(number));
	}

	void report(Alteration alteration) {
		alterations.add(alteration);
	}

	/** Puts an edited table in its place, and reports what followed. */
	void put(int number, Edited edited) throws TableException {
		edited.changes().forEach(change -> report(Alteration.of(change)));
		put(number, edited.table().bytes());
	}

	/** Puts other bytes in a table's place; if they do not fit there any more, the table moves. */
	void put(int number, byte[] bytes) throws TableException {
		put(number, Table.of(tables.get(number).file(), bytes));
	}

	/** Puts another table in a table's place, unless it has an address of its own; if it does not fit there, it moves. */
	void put(int number, Table table) throws TableException {
		var before = tables.get(number);
		tables.set(number, at(table, before.address()));
		if (!isFirmware(number) || before.address().isEmpty()) {
			return;
		}
		boolean hasGrown = table.buffer().capacity() > before.buffer().capacity();
		if (table.address().isPresent() && !table.address().equals(before.address())) {
			move(number, table.address().get(), "it has an address of its own");
		} else if (hasGrown && isInTheWay(number)) {
			move(number, room(table.length()).orElseThrow(), "it is longer than its place");
		}
	}

	private static Table at(Table table, Optional<PA> address) {
		return address.map(table::at).orElse(table);
	}

	private boolean isInTheWay(int number) {
		var table = tables.get(number);
		long first = table.address().orElseThrow().value();
		for (int i = 0; i < firmware; i++) {
			var other = tables.get(i).address();
			if (i != number && other.isPresent() && other.get().value() < first + table.length()
					&& first < other.get().value() + tables.get(i).length()) {
				return true;
			}
		}
		return false;
	}

	/** Puts a table at an address; what points to it follows. */
	void move(int number, PA to, String why) throws TableException {
		var table = tables.get(number);
		tables.set(number, table.at(to));
		var before = table.address().map(PA::toString).orElse("");
		report(new Alteration(table.field(0, "address"), before, to.toString(), why));
		new Pointers(this).follow(table, Optional.of(to));
	}

	/** Puts a table at an address that something says already. */
	void learn(int number, PA address) {
		tables.set(number, tables.get(number).at(address));
	}

	/** An address behind all tables where there is room; empty if no address of any is known. */
	Optional<PA> room(long length) throws TableException {
		long end = 0;
		for (var table : firmware()) {
			if (table.address().isPresent()) {
				end = Math.max(end, checked(table, table.address().get().value()) + table.length());
			}
		}
		if (end == 0) {
			return Optional.empty();
		}
		long start = end + ALIGNMENT - 1 & -ALIGNMENT;
		if (start + length > LIMIT) {
			throw new TableException(new TableField("platform", "", 0, "table"), "room below 2^52 behind the tables",
					new PA(start).toString());
		}
		return Optional.of(new PA(start));
	}

	/** @throws TableException if an address is so large that nothing can stand behind it */
	static long checked(Table table, long address) throws TableException {
		if (address < 0 || address >= LIMIT) {
			throw new TableException(table.field(0, "address"), "an address below 2^52", "0x" + Long.toHexString(address));
		}
		return address;
	}

	/** Puts a table behind the firmware's. */
	int add(Table table) throws TableException {
		if (tables.size() >= Platform.MAX_TABLES) {
			throw new TableException(table.field(0, "table"), "at most " + Platform.MAX_TABLES + " tables", "one more");
		}
		tables.add(firmware, table);
		return firmware++;
	}

	/** Puts a table behind the initrd's. */
	void addToInitrd(Table table) throws TableException {
		if (tables.size() >= Platform.MAX_TABLES) {
			throw new TableException(table.field(0, "table"), "at most " + Platform.MAX_TABLES + " tables", "one more");
		}
		tables.add(table);
	}

	void remove(int number) {
		tables.remove(number);
		firmware -= number < firmware ? 1 : 0;
	}
}
