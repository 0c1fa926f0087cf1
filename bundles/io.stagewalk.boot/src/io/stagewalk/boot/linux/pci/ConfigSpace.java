package io.stagewalk.boot.linux.pci;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.scenario.PciAddress;

/**
 * The registers of a PCI function as firmware left them, as far as finding it goes. Who made it, and what it is for, nobody
 * says.
 *
 * @param kind      of header, and of port
 * @param siblings  whether function 0 says that the device has others
 * @param bars      base address registers that firmware has assigned
 * @see "PCI Express Base Specification 6.0, 7.5.1"
 */
public record ConfigSpace(PciAddress address, Kind kind, Siblings siblings, List<Bar> bars) {
	/** How much of a function's page is filled. */
	private static final int SIZE = 0x100;
	/** Arm's vendor ID stands for whoever made the function. */
	private static final int VENDOR = 0x13b5;
	private static final int CLASS_UNASSIGNED = 0xff0000;
	private static final int CLASS_BRIDGE = 0x060400;
	private static final int STATUS_CAP_LIST = 0x10;
	private static final int EXPRESS_CAPABILITY = 0x40;
	private static final int EXPRESS_ID = 0x10;
	private static final int EXPRESS_VERSION = 2;
	private static final int ROOT_PORT = 4;
	private static final int INTERRUPT_PIN = 0x3d;
	private static final byte INTA = 1;
	private static final int FIRST_BAR = 0x10;
	private static final int BAR_64_BIT = 4;
	private static final int BAR_PREFETCHABLE = 8;

	/** What a function is. */
	public sealed interface Kind {

		/** The end of a branch. */
		record Endpoint() implements Kind {
		}

		/** The same, with a driver, and with interrupt pin INTA. */
		record Driven() implements Kind {
		}

		/** A bridge; its buses are 0 where firmware gave it none. */
		record Bridge(int secondary, int subordinate) implements Kind {
		}

		/** A bridge that is a root port or downstream port of PCI Express: only one device is at its other end. */
		record Port(int secondary, int subordinate) implements Kind {
		}
	}

	/** Bit 7 of the header type. */
	public enum Siblings {
		NONE, SOME
	}

	/** @param index 0 to 5 */
	public record Bar(int index, AddressRange range) {
	}

	public ConfigSpace {
		bars = List.copyOf(bars);
	}

	/** The same with one more base address register. */
	public ConfigSpace with(Bar bar) {
		var all = new ArrayList<>(bars);
		all.add(bar);
		return new ConfigSpace(address, kind, siblings, all);
	}

	/** The bytes from the start of the function's page. */
	public byte[] bytes() {
		var bytes = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putShort(0x00, (short) VENDOR).putShort(0x02, (short) address.requesterId());
		bytes.put(0x0e, (byte) (siblings == Siblings.SOME ? 0x80 : 0));
		for (var bar : bars) {
			put(bytes, bar);
		}
		switch (kind) {
			case Kind.Endpoint endpoint -> bytes.putInt(0x08, CLASS_UNASSIGNED << 8);
			case Kind.Driven driven -> bytes.putInt(0x08, CLASS_UNASSIGNED << 8).put(INTERRUPT_PIN, INTA);
			case Kind.Bridge bridge -> bridge(bytes, bridge.secondary, bridge.subordinate);
			case Kind.Port port -> {
				bridge(bytes, port.secondary, port.subordinate);
				bytes.put(INTERRUPT_PIN, INTA);
				bytes.putShort(0x06, (short) STATUS_CAP_LIST).put(0x34, (byte) EXPRESS_CAPABILITY);
				bytes.put(EXPRESS_CAPABILITY, (byte) EXPRESS_ID)
						.putShort(EXPRESS_CAPABILITY + 2, (short) (ROOT_PORT << 4 | EXPRESS_VERSION));
			}
		}
		return bytes.array();
	}

	private void bridge(ByteBuffer bytes, int secondary, int subordinate) {
		bytes.putInt(0x08, CLASS_BRIDGE << 8).put(0x0e, (byte) (bytes.get(0x0e) | 1));
		bytes.putInt(0x18, address.bus() | secondary << 8 | subordinate << 16);
	}

	/** One that does not fit into 32 bits takes two registers. */
	private static void put(ByteBuffer bytes, Bar bar) {
		int at = FIRST_BAR + bar.index * Integer.BYTES;
		long base = bar.range.first();
		if (base >>> 32 == 0) {
			bytes.putInt(at, (int) base);
		} else if (bar.index < 5) {
			bytes.putLong(at, base | BAR_64_BIT | BAR_PREFETCHABLE);
		}
	}
}
