package io.stagewalk.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.stagewalk.scenario.Words.LineException;

/** Each kind of statement: the word it begins with, how it is written, and where it may stand. */
enum Form {
	PLATFORM("platform", "platform FOLDER", Role.SINGLE_SETTING, Forms::platform),
	INITRD_TABLE("initrd-table", "initrd-table FILE [at ADDRESS]", Role.SETTING, Forms::initrdTable),
	TRANSFORM("transform", "transform TRANSFORMATION", Role.SETTING, Forms::transform),
	XEN("xen", "xen VERSION", Role.SINGLE_SETTING, Forms::xen),
	LINUX("linux", "linux VERSION", Role.SINGLE_SETTING, Forms::linux),
	LINUX_COMMAND_LINE("linux-command-line", "linux-command-line \"TEXT\"", Role.SINGLE_SETTING, Forms::linuxCommandLine),
	SMMU("smmu", "smmu none|dom0-stage1|shared-stage2 [stall]", Role.SINGLE_SETTING, Forms::smmu),
	POLICY("policy", "policy NAME", Role.SINGLE_SETTING, Forms::policy),
	CPUS("cpus", "cpus COUNT", Role.SINGLE_SETTING, Forms::cpus),
	PA_BITS("pa-bits", "pa-bits 32|36|40|42|44|48|52", Role.SINGLE_SETTING, Forms::physicalAddressBits),
	DOM0_RAM("dom0-ram", "dom0-ram FIRST..LAST", Role.SETTING, Forms::dom0Ram),
	ACPI_MEMORY("acpi-memory", "acpi-memory FIRST..LAST", Role.SETTING, Forms::acpiMemory),
	EFI_MEMORY("efi-memory", "efi-memory FIRST..LAST TYPE [wb] [wt] [wc] [uc]", Role.SETTING, Forms::efiMemory),
	XEN_HEAP("xen-heap", "xen-heap FIRST..LAST", Role.SINGLE_SETTING, Forms::xenHeap),
	CRAFTED("crafted", "crafted GUEST -> MACHINE", Role.SINGLE_SETTING, Forms::crafted),
	SHARED_INFO("shared-info", "shared-info GUEST -> MACHINE", Role.SINGLE_SETTING, Forms::sharedInfo),
	BALLOONED("ballooned", "ballooned FIRST..LAST", Role.SETTING, Forms::ballooned),
	GRANT_TABLE("grant-table", "grant-table GUEST -> MACHINE", Role.SINGLE_SETTING, Forms::grantTable),
	PCI("pci", "pci SEGMENT:BUS:DEVICE.FUNCTION [NAME] [multifunction] [bridge FIRST[-LAST] [port]]", Role.SETTING, Forms::pci),
	BAR("bar", "bar NAME|SEGMENT:BUS:DEVICE.FUNCTION INDEX FIRST..LAST", Role.SETTING, Forms::bar),
	MEMORY("memory", "memory ADDRESS VALUE", Role.SETTING, Forms::memory),
	BOOT("boot", "boot", Role.BOOT, Forms::boot),
	CPU("cpu", "cpu NUMBER ioremap|map|unmap ADDRESS LENGTH, or cpu NUMBER read|write ADDRESS SIZE", Role.ACTION, Forms::cpu),
	DMA("dma", "dma DEVICE read|write ADDRESS LENGTH", Role.ACTION, Forms::dma),
	MSI("msi", "msi DEVICE", Role.ACTION, Forms::msi);

	/** Where a statement may stand, and how often. */
	enum Role {
		/** Describes the machine; before {@code boot}, at most once. */
		SINGLE_SETTING,
		/** Describes the machine; before {@code boot}, as often as one likes. */
		SETTING,
		/** Exactly once. */
		BOOT,
		/** Happens; after {@code boot}, or placed within it. */
		ACTION
	}

	/** Reads what follows the first word. */
	@FunctionalInterface
	interface Reader {
		Statement read(Words words) throws LineException;
	}

	private final String word;
	private final String usage;
	private final Role role;
	private final Reader reader;

	Form(String word, String usage, Role role, Reader reader) {
		this.word = word;
		this.usage = usage;
		this.role = role;
		this.reader = reader;
	}

	String word() {
		return word;
	}

	String usage() {
		return usage;
	}

	Role role() {
		return role;
	}

	Statement read(Words words) throws LineException {
		return reader.read(words);
	}

	static Optional<Form> of(String word) {
		return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
	}

	static List<String> words() {
		return Arrays.stream(values()).map(Form::word).toList();
	}
}
