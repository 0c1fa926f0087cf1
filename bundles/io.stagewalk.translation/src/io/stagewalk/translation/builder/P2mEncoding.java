package io.stagewalk.translation.builder;

import java.util.List;

import io.stagewalk.translation.TableFormat;

/**
 * How a version of Xen writes its p2m types into bits [58:55] of a descriptor: a type's number is its place in the list.
 * Two types of one number are the same to that version.
 *
 * @see "xen/arch/arm/p2m.c:mfn_to_p2m_entry"
 */
public enum P2mEncoding {
	/** Xen 4.7: one kind of MMIO, mapped as device memory. */
	SINGLE_MMIO(P2mType.INVALID, P2mType.RAM_RW, P2mType.RAM_RO, P2mType.MMIO_DIRECT_DEV, P2mType.MAP_FOREIGN_RW,
			P2mType.GRANT_MAP_RW, P2mType.GRANT_MAP_RO),
	/** Xen 4.9: MMIO told apart by its attributes. */
	SINGLE_FOREIGN(P2mType.INVALID, P2mType.RAM_RW, P2mType.RAM_RO, P2mType.MMIO_DIRECT_DEV, P2mType.MMIO_DIRECT_NC,
			P2mType.MMIO_DIRECT_C, P2mType.MAP_FOREIGN_RW, P2mType.GRANT_MAP_RW, P2mType.GRANT_MAP_RO),
	/** Xen 4.12 and later. */
	CURRENT(P2mType.INVALID, P2mType.RAM_RW, P2mType.RAM_RO, P2mType.MMIO_DIRECT_DEV, P2mType.MMIO_DIRECT_NC,
			P2mType.MMIO_DIRECT_C, P2mType.MAP_FOREIGN_RW, P2mType.MAP_FOREIGN_RO, P2mType.GRANT_MAP_RW,
			P2mType.GRANT_MAP_RO);

	private static final int TYPE_SHIFT = 55;
	private static final long VALID = 1;
	private static final long TABLE_OR_PAGE = 1L << 1;
	private static final long MEMATTR_NORMAL_WB = 0xfL << 2;
	private static final long MEMATTR_NORMAL_NC = 0x5L << 2;
	private static final long MEMATTR_DEVICE_NGNRE = 0x1L << 2;
	private static final long S2AP_READ = 1L << 6;
	private static final long S2AP_WRITE = 1L << 7;
	private static final long SH_OUTER = 2L << 8;
	private static final long SH_INNER = 3L << 8;
	private static final long ACCESS_FLAG = 1L << 10;
	private static final long EXECUTE_NEVER = 1L << 54;

	private final List<P2mType> types;

	P2mEncoding(P2mType... types) {
		this.types = List.of(types);
	}

	/** The type that a number in bits [58:55] stands for; {@code INVALID} for one that this version does not use. */
	public P2mType type(int softwareBits) {
		return softwareBits < types.size() ? types.get(softwareBits) : P2mType.INVALID;
	}

	/** The type as this version has it: 4.7 knows only device memory. */
	public P2mType nearest(P2mType type) {
		if (types.contains(type)) {
			return type;
		}
		return switch (type) {
			case MMIO_DIRECT_NC, MMIO_DIRECT_C -> P2mType.MMIO_DIRECT_DEV;
			case MAP_FOREIGN_RO -> P2mType.MAP_FOREIGN_RW;
			default -> throw new IllegalArgumentException(type.text());
		};
	}

	/** The descriptor that maps a frame at a level, valid. */
	public long leaf(long mfn, P2mType wanted, int level) {
		var type = nearest(wanted);
		return (long) types.indexOf(type) << TYPE_SHIFT | mfn << 12 | attributes(type) | ACCESS_FLAG | VALID
				| (level == TableFormat.LAST_LEVEL ? TABLE_OR_PAGE : 0);
	}

	/** The descriptor that points to a table; it carries the attributes of RAM, which the hardware ignores. */
	public long table(long mfn) {
		return leaf(mfn, P2mType.RAM_RW, TableFormat.LAST_LEVEL);
	}

	private static long attributes(P2mType type) {
		long readWrite = S2AP_READ | S2AP_WRITE;
		return switch (type) {
			case INVALID -> throw new IllegalArgumentException("an invalid frame has no descriptor");
			case RAM_RW -> MEMATTR_NORMAL_WB | SH_INNER | readWrite;
			case RAM_RO -> MEMATTR_NORMAL_WB | SH_INNER | S2AP_READ;
			case MMIO_DIRECT_DEV -> MEMATTR_DEVICE_NGNRE | SH_OUTER | readWrite | EXECUTE_NEVER;
			case MMIO_DIRECT_NC -> MEMATTR_NORMAL_NC | SH_OUTER | readWrite | EXECUTE_NEVER;
			case MMIO_DIRECT_C -> MEMATTR_NORMAL_WB | SH_OUTER | readWrite | EXECUTE_NEVER;
			case MAP_FOREIGN_RW, GRANT_MAP_RW -> MEMATTR_NORMAL_WB | SH_INNER | readWrite | EXECUTE_NEVER;
			case MAP_FOREIGN_RO, GRANT_MAP_RO -> MEMATTR_NORMAL_WB | SH_INNER | S2AP_READ | EXECUTE_NEVER;
		};
	}
}
