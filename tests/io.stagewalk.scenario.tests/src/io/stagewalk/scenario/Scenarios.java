package io.stagewalk.scenario;

/** Texts that several tests use. */
final class Scenarios {
	/** One of each statement. */
	static final String EVERY_STATEMENT = """
			# a machine
			platform "my tables"	# in quotes
			initrd-table initrd/bert.aml at 0x7fef9136
			initrd-table initrd/opr.aml
			xen 4.20.4
			linux 6.1.0-56-arm64
			modules nfit 8021q virtio-pci
			smmu shared-stage2
			policy notifier+on-fault
			cpus 2
			pa-bits 44
			dom0-ram 0x6000_0000..0x7fff_ffff
			acpi-memory 0xbc430000..0xbc43ffff
			xen-heap 0xb0000000..0xb3ffffff
			crafted 0xbc2b4000 -> 0xbc754000
			shared-info 0x626eb000 -> 0xbc76f000
			ballooned 0x626ec000..0x6272bfff
			grant-table 0x626ec000 -> 0xbc758000
			memory 0x4001000 0xffffffff
			pci 0000:00:03.0 edu
			pci 0000:00:1f.0 multifunction
			pci 0000:00:1f.3 sound multifunction
			pci 0000:00:01.0 bridge 1-3 port
			pci 0000:00:02.0 behind multifunction bridge a
			bar edu 0 0x10000000..0x100fffff
			efi-memory 0x40000000..0x5fffffff conventional wt wb
			efi-memory 0x04000000..0x04000fff mmio
			linux-command-line "acpi=force # console"
			xen-command-line "acpi=force"
			device-tree full
			deny 0xbc2b4000..0xbc2b4fff refused
			deny 0xbc2b5000..0xbc2b5fff
			transform set APIC/"I/O APIC"[0]/Address  = 0x1  # as written
			xen-build no-its
			before bert_init: dma edu read 0x04000000 64
			component \\_SB.AHC0 sata stream 0x42
			driver 0000:00:1f.3 snd_hda_intel
			boot
			cpu 0 ioremap 0x04000000 64K
			  cpu 1 write 0x04000008 8
			after acpi_init: cpu 0 read 0x04000000 4
			dma edu write 0x60000000 1M
			in probe: cpu 0 map 0x04000000 0x1000
			after acpi_init: in reset: cpu 1 unmap 0x04000000 4K
			plug edu
			msi edu
			expect not mapped 0x04000000..0x04000fff
			after bert_init: expect mapped 0x04000000  -> 0x04000000 rw type mmio_direct_c memory normal-wb	# there
			include parts/\u00fc.scenario
			""";

	private Scenarios() {
	}
}
