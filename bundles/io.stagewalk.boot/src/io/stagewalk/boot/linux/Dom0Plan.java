package io.stagewalk.boot.linux;

import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Remap;
import io.stagewalk.memory.AddressRange;

/**
 * What Linux finds when it boots as Dom0.
 *
 * @param entry     where its first instruction stands
 * @param firmware  what Xen made of EFI's tables
 * @param tables    in the order in which they are found, RSDP and XSDT first
 * @param processors and their interrupt controller
 * @param donated   frames for shared info and grants
 * @param acpi      what comes of ACPI
 * @param outside   what other tables than AML come to
 * @param drivers   what drivers of the platform do once its devices are known: {@code device_initcall}
 * @param init      what is done when the kernel has booted
 */
public record Dom0Plan(long entry, Firmware firmware, List<Dom0Table> tables, Processors processors, Donated donated,
		Acpi acpi, Outside outside, List<Activation> drivers, List<Activation> init) {

	/**
	 * @param controller empty where Dom0's MADT has no distributor
	 * @param online     how many CPUs come up, at least 1
	 */
	public record Processors(Optional<InterruptController> controller, int online) {
	}

	/** EFI's tables where Dom0 finds them. */
	public record Firmware(AddressRange systemTable, AddressRange memoryMap) {
	}

	/** A table where Dom0 finds it. */
	public record Dom0Table(String signature, AddressRange place) {
	}

	/** Frames that pass between Dom0 and Xen. */
	public record Donated(Optional<Remap> sharedInfo, List<AddressRange> ballooned, Optional<Remap> grantTable) {
	}

	/**
	 * What Linux does because of tables that are not AML, by the function that does it.
	 *
	 * @param time      {@code time_init}
	 * @param mailboxes {@code pcc_init}; none where there is no PCCT
	 * @param hest      {@code acpi_hest_init}
	 * @param ghes      {@code acpi_ghes_init}
	 * @param iort      {@code acpi_iort_init}
	 * @param apmt      {@code acpi_apmt_init}
	 * @param erst      {@code erst_init}
	 * @param watchdogs {@code gtdt_sbsa_gwdt_init}
	 * @param bert      {@code bert_init}
	 */
	public record Outside(Activation time, Optional<Activation> mailboxes, Activation hest, Activation ghes, Activation iort,
			Activation apmt, Activation erst,
			Activation watchdogs, Activation bert) {
	}

	/**
	 * What comes of ACPI when the kernel's subsystems start.
	 *
	 * @param busInit  {@code acpi_bus_init}, which executes AML
	 * @param scanInit {@code acpi_scan_init}, which executes AML
	 * @param pnpInit  {@code pnpacpi_init}, which executes AML
	 * @param drivers  of ACPI and PCI that come first of the {@code device_initcall}s and execute AML
	 * @param later    drivers that come later, and execute AML
	 * @param events   of pins, requested at last, which executes AML
	 * @param modules  that the init process loads and that execute AML
	 */
	public record Acpi(Activation busInit, Activation scanInit, Activation pnpInit, List<Activation> drivers, List<Activation> later,
			Activation events, List<Activation> modules) {
		public Acpi {
			drivers = List.copyOf(drivers);
			later = List.copyOf(later);
			modules = List.copyOf(modules);
		}
	}
}
