package io.stagewalk.aml.machine;

import java.util.OptionalInt;

import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.namespace.Node;
import io.stagewalk.aml.persistent.Edit;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.Heap;
import io.stagewalk.aml.value.Value;

/**
 * The objects that are there before any table is loaded, in ACPICA's order.
 *
 * @see "ACPI 6.5, 5.3.1 Predefined Root Namespaces; 5.7 Predefined Objects"
 * @see "drivers/acpi/acpica/utglobal.c:acpi_gbl_pre_defined_names"
 */
final class Predefined {
	private static final int REVISION = 2;
	private static final String OPERATING_SYSTEM = "Microsoft Windows NT";

	private Predefined() {
	}

	/** A heap and a namespace, with these objects. */
	record Objects(Heap heap, Namespace namespace) {
	}

	static Objects create() {
		var edit = new Edit();
		var heap = Heap.empty().editable(edit);
		var namespace = Namespace.empty().editable(edit);
		add(namespace, "_GPE", Value.Container.SCOPE);
		add(namespace, "_PR", Value.Container.SCOPE);
		add(namespace, "_SB", Value.Container.DEVICE);
		add(namespace, "_SI", Value.Container.SCOPE);
		add(namespace, "_TZ", Value.Container.DEVICE);
		add(namespace, "_REV", new Value.Int(REVISION));
		add(namespace, "_OS", heap.text(Conversion.bytes(OPERATING_SYSTEM)));
		add(namespace, "_GL", new Value.Mutex(0, 0, 0));
		add(namespace, "_OSI", Value.Predefined.OSI);
		return new Objects(heap, namespace);
	}

	private static void add(Namespace namespace, String name, Value value) {
		namespace.add(Namespace.ROOT, new Node(NameSeg.of(name), Namespace.ROOT, 0, value, OptionalInt.empty()));
	}
}
