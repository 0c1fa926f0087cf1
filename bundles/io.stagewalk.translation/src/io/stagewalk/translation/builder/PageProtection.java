package io.stagewalk.translation.builder;

/**
 * A pgprot_t of Linux for kernel memory, but for what all of them have (access flag, shareability, nG): AttrIndx, AP, PXN,
 * UXN, and the bits that Linux keeps for itself: PTE_WRITE (51, the architecture's DBM) and PTE_DIRTY (55).
 *
 * @see "linux/arch/arm64/include/asm/pgtable-prot.h, of 6.1"
 */
public record PageProtection(long bits) {
	static final long PTE_RDONLY = 1L << 7;
	static final long PTE_WRITE = 1L << 51;
	static final long PTE_CONT = 1L << 52;
	static final long PTE_PXN = 1L << 53;
	static final long PTE_UXN = 1L << 54;
	static final long PTE_DIRTY = 1L << 55;
	private static final long ATTRINDX = 7L << 2;

	/** {@code ioremap_cache}. */
	public static final PageProtection PROT_NORMAL = writable(LinuxMemoryType.NORMAL);
	/** {@code ioremap_wc}. */
	public static final PageProtection PROT_NORMAL_NC = writable(LinuxMemoryType.NORMAL_NC);
	/** {@code ioremap_np}, and the configuration space of PCI. */
	public static final PageProtection PROT_DEVICE_NGNRNE = writable(LinuxMemoryType.DEVICE_NGNRNE);
	/** {@code ioremap}. */
	public static final PageProtection PROT_DEVICE_NGNRE = writable(LinuxMemoryType.DEVICE_NGNRE);
	/** The blocks of vmemmap: writable to the hardware, though PTE_WRITE is not set. */
	public static final PageProtection PROT_SECT_NORMAL = new PageProtection(PTE_PXN | PTE_UXN);
	public static final PageProtection PAGE_KERNEL = new PageProtection(PROT_NORMAL.bits | PTE_DIRTY);
	/** The linear map. */
	public static final PageProtection PAGE_KERNEL_TAGGED = PAGE_KERNEL.as(LinuxMemoryType.NORMAL_TAGGED);
	public static final PageProtection PAGE_KERNEL_RO = new PageProtection(PAGE_KERNEL.bits & ~PTE_WRITE | PTE_RDONLY);
	public static final PageProtection PAGE_KERNEL_ROX = new PageProtection(PAGE_KERNEL_RO.bits & ~PTE_PXN);
	public static final PageProtection PAGE_KERNEL_EXEC = new PageProtection(PAGE_KERNEL.bits & ~PTE_PXN);

	private static PageProtection writable(LinuxMemoryType type) {
		return new PageProtection(PTE_PXN | PTE_UXN | PTE_WRITE | type.attrIndx());
	}

	/** The same for memory of another type: {@code pgprot_device}, {@code pgprot_writecombine}, {@code pgprot_tagged}. */
	public PageProtection as(LinuxMemoryType type) {
		return new PageProtection(bits & ~ATTRINDX | type.attrIndx());
	}

	/** The same, one of a run that the hardware may take together. */
	PageProtection contiguous() {
		return new PageProtection(bits | PTE_CONT);
	}
}
