package io.stagewalk.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;

/** What is to hold at some time of a run: what stands behind {@code expect}. */
public sealed interface Expectation {

	/**
	 * Dom0's stage 2 maps all of a range: {@code mapped 0x04000000 -> 0x04000000 rw type mmio_direct_c}.
	 *
	 * @param output what the first address is mapped to
	 * @param access what is permitted
	 * @param type   Xen's type of the pages, without its prefix
	 * @param memory the memory type that the entries say
	 */
	record Mapped(AddressRange range, Optional<PA> output, Optional<Permission> access, Optional<String> type,
			Optional<String> memory) implements Expectation {

		/** What an entry permits. */
		public enum Permission {
			RO, RW
		}

		/** The memory types that an entry of stage 2 can say, by MemAttr where there is no FEAT_S2FWB. */
		public static final List<String> MEMORY_TYPES = List.of("device-nGnRnE", "device-nGnRE", "device-nGRE", "device-GRE",
				"normal-nc", "normal-wt", "normal-wb");
		/** Xen's types of pages, without their prefix. @see "xen/arch/arm/include/asm/p2m.h:p2m_type_t" */
		public static final List<String> PAGE_TYPES = List.of("ram_rw", "ram_ro", "mmio_direct_dev", "mmio_direct_nc",
				"mmio_direct_c", "map_foreign_rw", "map_foreign_ro", "grant_map_rw", "grant_map_ro");
	}

	/** Dom0's stage 2 maps no page of a range: {@code not mapped 0x04000000..0x04003fff}. */
	record NotMapped(AddressRange range) implements Expectation {
	}

	/**
	 * A CPU's access ended in a stage-2 abort: {@code fault at 0x04000000 by cpu 0}, {@code no fault}.
	 *
	 * @param count how often exactly; empty for at least once
	 */
	record Fault(Optional<AddressRange> at, Optional<Integer> cpu, OptionalLong count) implements Expectation {
	}

	/**
	 * The SMMU recorded an event: {@code event F_TRANSLATION of edu at 0x04000000 count 1}, {@code no event}.
	 *
	 * @param type  the specification's name; empty for any
	 * @param count how often exactly; empty for at least once
	 */
	record Event(Optional<String> type, Optional<String> device, Optional<AddressRange> at, OptionalLong count)
			implements Expectation {
		/** @see "SMMUv3 IHI 0070, 7.3 Event records" */
		public static final List<String> TYPES = List.of("F_UUT", "C_BAD_STREAMID", "F_STE_FETCH", "C_BAD_STE", "F_BAD_ATS_TREQ",
				"F_STREAM_DISABLED", "F_TRANSL_FORBIDDEN", "C_BAD_SUBSTREAMID", "F_CD_FETCH", "C_BAD_CD", "F_WALK_EABT",
				"F_TRANSLATION", "F_ADDR_SIZE", "F_ACCESS", "F_PERMISSION", "F_TLB_CONFLICT", "F_CFG_CONFLICT", "E_PAGE_REQUEST",
				"F_VMS_FETCH");
	}

	/** The last transfer of a device, or its last one there: {@code dma edu fails at 0x04000000}. */
	record Transfer(String device, Outcome outcome, Optional<AddressRange> at) implements Expectation {

		/** What became of it. */
		public enum Outcome {
			WORKS, FAILS;

			/** As it is written: {@code works}. */
			public String text() {
				return name().toLowerCase(Locale.ROOT);
			}
		}
	}

	/** Linux has started init: {@code booted}. */
	record Booted() implements Expectation {
	}

	/** Dom0 could not go on: {@code died because "injects an abort"}. */
	record Died(Optional<String> because) implements Expectation {
	}

	/** {@code hypercalls <= 40}, {@code pages-mapped-by fault 3}. */
	record Cost(Quantity quantity, Comparison comparison, long number) implements Expectation {

		/** What is counted, from the start on. */
		public enum Quantity {
			STEPS, HYPERCALLS, HYPERCALLS_FOR_NOTHING, FAULTS, INJECTED_ABORTS, EMULATED_ACCESSES, FAILED_TRANSFERS, PAGES_MAPPED,
			PAGES_NEVER_TOUCHED, TLB_FLUSHES, PAGES_MAPPED_BY_FAULT, PAGES_MAPPED_BY_HYPERCALL, PAGES_MAPPED_BY_XEN;

			/** As it is written: {@code tlb-flushes}, {@code pages-mapped-by fault}. */
			public String text() {
				return name().toLowerCase(Locale.ROOT).replace('_', '-').replace("-by-", "-by ");
			}
		}

		/** How the count is held against the number. */
		public enum Comparison {
			AT_MOST("<="), AT_LEAST(">="), EXACTLY("=");

			private final String text;

			Comparison(String text) {
				this.text = text;
			}

			public String text() {
				return text;
			}

			public boolean holds(long count, long number) {
				return switch (this) {
					case AT_MOST -> count <= number;
					case AT_LEAST -> count >= number;
					case EXACTLY -> count == number;
				};
			}

			static Optional<Comparison> of(String text) {
				return Arrays.stream(values()).filter(one -> one.text.equals(text)).findFirst();
			}
		}
	}

	/** A function of Xen or Linux acts for the first time before another does: {@code order acpi_init before bert_init}. */
	record Order(String first, String second) implements Expectation {
	}

	/**
	 * A mapping of an address is made on behalf of a function: {@code try_map_mmio maps 0x04000000 before edu touches it}.
	 *
	 * @param by       on whose call stack, Xen's own or that of the CPU that waits for Xen
	 * @param touching who may reach the address afterwards only; empty if that does not matter
	 */
	record MadeBy(String by, IPA address, Optional<Toucher> touching) implements Expectation {

		/** Who reaches memory. */
		public sealed interface Toucher {

			/** {@code cpu 0}. */
			record Cpu(int number) implements Toucher {
			}

			/** {@code edu}. */
			record Device(String name) implements Toucher {
			}
		}
	}
}
