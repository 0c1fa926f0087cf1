package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import io.stagewalk.boot.linux.Dom0Plan.Dom0Table;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelLayout;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;

/** The boot up to where Linux has its linear map and knows its ACPI tables. */
final class EarlyBoot {
	/** Slots of early_memremap: the EFI memory map keeps the first. */
	private static final int MEMORY_MAP_SLOT = 0, ROOT_SLOT = 1, TABLE_SLOT = 2;
	/** What {@code acpi_tb_install_standard_table} maps of a table. */
	private static final long HEADER = 36;
	/** Of a table's header. */
	private static final long LENGTH = 4;
	private static final long XSDT_POINTER = 24;
	private static final long BLOCK = 2L << 20;

	private EarlyBoot() {
	}

	/** {@code primary_entry}: the first instruction, with stage 1 off, up to {@code __enable_mmu}. */
	static List<Activation> entry(Dom0Plan plan) {
		return List.of(MemoryAccess.of(LinuxFunctions.PRIMARY_ENTRY, Access.EXECUTE, new IPA(plan.entry()), Integer.BYTES),
				EnableMmu.starting());
	}

	/** The kernel's own text and data: some time in the boot there is an access to every block of it. */
	static Activation image(KernelLayout layout) {
		var blocks = LongStream.rangeClosed(layout.image().first() / BLOCK, layout.image().last() / BLOCK)
				.map(block -> Math.max(layout.image().first(), block * BLOCK)).boxed().toList();
		return Sweep.of(LinuxFunctions.START_KERNEL, "the kernel itself, a page of each 2 MiB", Access.READ, blocks);
	}

	/** {@code setup_arch}. */
	static Activation setupArch(Dom0Plan plan, KernelLayout layout) {
		return setupArch(plan, layout, List.of(Routine.of(LinuxFunctions.ACPI_BOOT_TABLE_INIT,
				Routine.of(LinuxFunctions.ACPI_TB_PARSE_ROOT_TABLE, tables(plan.tables())))));
	}

	/** The same with {@code acpi=off}. */
	static Activation setupWithoutAcpi(Dom0Plan plan, KernelLayout layout) {
		return setupArch(plan, layout, List.of(Act.note(LinuxFunctions.ACPI_BOOT_TABLE_INIT, "acpi=off: ACPI stays disabled")));
	}

	private static Activation setupArch(Dom0Plan plan, KernelLayout layout, List<Activation> acpi) {
		var calls = new ArrayList<Activation>();
		calls.add(Fixmap.deviceTree(layout.given().deviceTree()));
		calls.add(read(LinuxFunctions.FIXMAP_REMAP_FDT, layout.given().deviceTree().first(), Integer.BYTES));
		calls.add(efiInit(plan.firmware()));
		calls.add(Routine.of(LinuxFunctions.PAGING_INIT, PagingInit.starting()));
		calls.addAll(acpi);
		calls.addAll(SparseInit.of(layout));
		return Routine.of(LinuxFunctions.SETUP_ARCH, calls);
	}

	/** Xen gives Dom0 an EFI system table and a memory map of its own making, beside the ACPI tables. */
	private static Activation efiInit(Dom0Plan.Firmware firmware) {
		return Routine.of(LinuxFunctions.EFI_INIT,
				Fixmap.earlyMemremap(MEMORY_MAP_SLOT, firmware.memoryMap(), "EFI memory map"),
				Fixmap.earlyMemremap(ROOT_SLOT, firmware.systemTable(), "EFI system table"),
				read(LinuxFunctions.EFI_INIT, firmware.systemTable().first(), Long.BYTES),
				Fixmap.earlyMemunmap(ROOT_SLOT, firmware.systemTable(), "EFI system table"),
				read(LinuxFunctions.EFI_INIT, firmware.memoryMap().first(), Integer.BYTES));
	}

	/** The RSDP, then the XSDT, which stays mapped while the headers are looked at one by one. */
	private static List<Activation> tables(List<Dom0Table> tables) {
		var calls = new ArrayList<Activation>();
		var held = new ArrayList<Dom0Table>();
		for (var table : tables) {
			boolean root = table.signature().equals("XSDT");
			boolean first = table.signature().equals("RSDP");
			int slot = root || first ? ROOT_SLOT : TABLE_SLOT;
			var header = first || root ? table.place() : AddressRange.ofLength(table.place().first(), HEADER);
			calls.add(Fixmap.earlyMemremap(slot, header, table.signature()));
			calls.add(read(LinuxFunctions.ACPI_TB_INSTALL_STANDARD_TABLE, table.place().first() + (first ? XSDT_POINTER : LENGTH),
					first ? Long.BYTES : Integer.BYTES));
			if (root) {
				held.add(table);
			} else {
				calls.add(Fixmap.earlyMemunmap(slot, header, table.signature()));
			}
		}
		held.forEach(table -> calls.add(Fixmap.earlyMemunmap(ROOT_SLOT, table.place(), table.signature())));
		return calls;
	}

	private static Activation read(Function function, long address, int size) {
		return MemoryAccess.read(function, address, size);
	}
}
