package io.stagewalk.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.stagewalk.scenario.Words.LineException;

/** Each kind of statement: the word it begins with, how it is written, and where it may stand. */
enum Form {
	INCLUDE("include", "include FILE",
			"what another file says, as if its lines stood here", Role.ANYWHERE, Forms::include),
	PLATFORM("platform", "platform FOLDER|FILE [at ADDRESS]",
			"the machine's ACPI tables: a folder, a file of acpidump text, or a memory image: an ELF core, or raw from ADDRESS on", Role.SINGLE_SETTING, Forms::platform),
	INITRD_TABLE("initrd-table", "initrd-table FILE [at ADDRESS]",
			"a table that Linux takes from its initrd; Xen does not know it", Role.SETTING, Forms::initrdTable),
	TRANSFORM("transform", "transform TRANSFORMATION",
			"a change of the tables before anybody sees them", Role.SETTING, Forms::transform),
	XEN("xen", "xen VERSION",
			"the Xen that is modelled", Role.SINGLE_SETTING, Forms::xen),
	XEN_BUILD("xen-build", "xen-build its|no-its",
			"whether Xen was built with its driver for ITSs", Role.SINGLE_SETTING, Forms::xenBuild),
	XEN_COMMAND_LINE("xen-command-line", "xen-command-line \"TEXT\"",
			"what Xen is told", Role.SINGLE_SETTING, Forms::xenCommandLine),
	DEVICE_TREE("device-tree", "device-tree stub|full",
			"what device tree the firmware hands to Xen beside its ACPI tables", Role.SINGLE_SETTING, Forms::deviceTree),
	LINUX("linux", "linux VERSION",
			"Dom0's kernel", Role.SINGLE_SETTING, Forms::linux),
	LINUX_COMMAND_LINE("linux-command-line", "linux-command-line \"TEXT\"",
			"what Dom0's kernel is told", Role.SINGLE_SETTING, Forms::linuxCommandLine),
	MODULES("modules", "modules NAME...",
			"modules of Dom0's kernel that the init process loads, in this order", Role.SETTING, Forms::modules),
	SMMU("smmu", "smmu none|dom0-stage1|shared-stage2 [stall]",
			"who drives the SMMU, and what becomes of accesses that are not translated", Role.SINGLE_SETTING, Forms::smmu),
	POLICY("policy", "policy NAME",
			"who maps device memory for Dom0, and when", Role.SINGLE_SETTING, Forms::policy),
	CPUS("cpus", "cpus COUNT",
			"Dom0's virtual CPUs", Role.SINGLE_SETTING, Forms::cpus),
	PA_BITS("pa-bits", "pa-bits 32|36|40|42|44|48|52",
			"the size of a physical address", Role.SINGLE_SETTING, Forms::physicalAddressBits),
	DOM0_RAM("dom0-ram", "dom0-ram FIRST..LAST",
			"a bank of Dom0's RAM, mapped 1:1; whole pages", Role.SETTING, Forms::dom0Ram),
	ACPI_MEMORY("acpi-memory", "acpi-memory FIRST..LAST",
			"a bank that the firmware reports as EfiACPIReclaimMemory; whole pages", Role.SETTING, Forms::acpiMemory),
	EFI_MEMORY("efi-memory", "efi-memory FIRST..LAST TYPE [wb] [wt] [wc] [uc]",
			"a range of the firmware's memory map, and how it may be reached; whole pages", Role.SETTING, Forms::efiMemory),
	XEN_HEAP("xen-heap", "xen-heap FIRST..LAST",
			"where Xen takes pages for itself, translation tables among them; whole pages", Role.SINGLE_SETTING, Forms::xenHeap),
	CRAFTED("crafted", "crafted GUEST -> MACHINE",
			"the page of tables that Xen makes for Dom0: where Dom0 sees it, and where it is", Role.SINGLE_SETTING, Forms::crafted),
	SHARED_INFO("shared-info", "shared-info GUEST -> MACHINE",
			"the page that Xen shares with Dom0", Role.SINGLE_SETTING, Forms::sharedInfo),
	BALLOONED("ballooned", "ballooned FIRST..LAST",
			"frames that Dom0 gives back to have room for grants; whole pages", Role.SETTING, Forms::ballooned),
	DENY("deny", "deny FIRST..LAST [refused]",
			"what Xen denies Dom0 beside what its version denies; whole pages", Role.SETTING, Forms::deny),
	GRANT_TABLE("grant-table", "grant-table GUEST -> MACHINE",
			"the first frame of the grant table", Role.SINGLE_SETTING, Forms::grantTable),
	PCI("pci", "pci SEGMENT:BUS:DEVICE.FUNCTION [NAME] [multifunction] [bridge FIRST[-LAST] [port]]",
			"a PCI function that is there to be found", Role.SETTING, Forms::pci),
	BAR("bar", "bar NAME|SEGMENT:BUS:DEVICE.FUNCTION INDEX FIRST..LAST",
			"what one of a PCI function's BARs decodes", Role.SETTING, Forms::bar),
	DRIVER("driver", "driver NAME|SEGMENT:BUS:DEVICE.FUNCTION MODULE",
			"which driver takes a PCI function, once it is there", Role.SETTING, Forms::driver),
	COMPONENT("component", "component PATH NAME [stream STREAMID]",
			"a device of the ACPI namespace that transfers by itself", Role.SETTING, Forms::component),
	MEMORY("memory", "memory ADDRESS VALUE",
			"what a doubleword of memory holds", Role.SETTING, Forms::memory),
	BOOT("boot", "boot",
			"here the machine starts", Role.BOOT, Forms::boot),
	CPU("cpu", "cpu NUMBER ioremap|map|unmap ADDRESS LENGTH, or cpu NUMBER read|write ADDRESS SIZE",
			"what a CPU of Dom0 does: it maps in stage 1, asks Xen by a hypercall, or touches memory", Role.ACTION, Forms::cpu),
	DMA("dma", "dma DEVICE read|write ADDRESS LENGTH",
			"a device reads or writes memory by itself", Role.ACTION, Forms::dma),
	PLUG("plug", "plug DEVICE",
			"a PCI function that was not there appears, and Linux finds it", Role.ACTION, Forms::plug),
	MSI("msi", "msi DEVICE",
			"a device signals an interrupt", Role.ACTION, Forms::msi),
	EXPECT("expect", "expect EXPECTATION",
			"what is to hold here", Role.EXPECTATION, Expectations::expect);

	/** Where a statement may stand, and how often. */
	enum Role {
		/** Stands for what others say. */
		ANYWHERE,
		/** Describes the machine; before {@code boot}, at most once. */
		SINGLE_SETTING,
		/** Describes the machine; before {@code boot}, as often as one likes. */
		SETTING,
		/** Exactly once. */
		BOOT,
		/** Is to hold; after {@code boot}, or placed within it. */
		EXPECTATION,
		/** Happens; after {@code boot}, or placed within it. */
		ACTION;

		/** Whether it says what machine boots, or may. */
		boolean isOfMachine() {
			return switch (this) {
				case ANYWHERE, SINGLE_SETTING, SETTING -> true;
				case BOOT, EXPECTATION, ACTION -> false;
			};
		}
	}

	/** Reads what follows the first word. */
	@FunctionalInterface
	interface Reader {
		Statement read(Words words) throws LineException;
	}

	private final String word;
	private final String usage;
	private final String meaning;
	private final Role role;
	private final Reader reader;

	Form(String word, String usage, String meaning, Role role, Reader reader) {
		this.word = word;
		this.usage = usage;
		this.meaning = meaning;
		this.role = role;
		this.reader = reader;
	}

	String word() {
		return word;
	}

	String usage() {
		return usage;
	}

	/** What it says, for people. */
	String meaning() {
		return meaning;
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

	static List<String> words(Role role) {
		return Arrays.stream(values()).filter(form -> form.role == role).map(Form::word).toList();
	}
}
