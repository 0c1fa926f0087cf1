package io.stagewalk.translation.builder;

/**
 * A change of pages that are mapped.
 *
 * @see "linux/arch/arm64/mm/pageattr.c"
 */
public enum PermissionChange {
	SET_MEMORY_RO(PageProtection.PTE_RDONLY, PageProtection.PTE_WRITE),
	SET_MEMORY_RW(PageProtection.PTE_WRITE, PageProtection.PTE_RDONLY),
	SET_MEMORY_NX(PageProtection.PTE_PXN, 0),
	SET_MEMORY_X(0, PageProtection.PTE_PXN),
	/** {@code set_memory_valid(…, 0)}: the descriptors stay but for bit 0. */
	SET_MEMORY_INVALID(0, 1),
	SET_MEMORY_VALID(1, 0);

	private final long set;
	private final long cleared;

	PermissionChange(long set, long cleared) {
		this.set = set;
		this.cleared = cleared;
	}

	/** A descriptor after the change. */
	long applied(long descriptor) {
		return descriptor & ~cleared | set;
	}
}
