package io.stagewalk.boot.linux.pci;

import static io.stagewalk.boot.linux.pci.McfgQuirk.Controller.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.stagewalk.acpi.view.Mcfg;
import io.stagewalk.boot.machine.EcamOps;
import io.stagewalk.boot.machine.EcamOps.Narrow;
import io.stagewalk.memory.AddressRange;

/**
 * A machine of which Linux knows that its configuration space is none, or not all of it.
 *
 * @param table    OEM table ID of the MCFG, 8 characters
 * @param revision OEM revision of the MCFG
 * @param segments of which it is so
 * @param space    where configuration space is, whatever the MCFG says; nothing where that is right
 * @see "Linux, drivers/acpi/pci_mcfg.c: mcfg_quirks, the same in 6.1 and 6.12"
 */
public record McfgQuirk(String oem, String table, long revision, Set<Integer> segments, Controller controller, Optional<AddressRange> space) {
	private static final long MIB_16 = 16L << 20;
	/** So many buses of 16 MiB each. */
	private static final long PEM_BUSES = 0x39;
	private static final int NODE_SHIFT = 44;
	private static final int SEGMENTS_OF_A_NODE = 10;
	private static final int FIRST_PEM = 4;
	/** Of the segments 4 to 9 of a node. */
	private static final List<Long> PEM_SPACES = List.of(0x8800_1f00_0000L, 0x8840_5700_0000L, 0x8880_8f00_0000L, 0x8900_1f00_0000L,
			0x8940_5700_0000L, 0x8980_8f00_0000L);

	/** In the order in which Linux looks. */
	public static final List<McfgQuirk> KNOWN = Stream.of(Stream.of(
			of("AMAZON", "GRAVITON", 0, upTo(8), GRAVITON),
			of("QCOM  ", "QDF2432 ", 1, upTo(8), QDF2432),
			of("HISI  ", "HIP05   ", 0, upTo(4), HISILICON),
			of("HISI  ", "HIP06   ", 0, upTo(4), HISILICON),
			of("HISI  ", "HIP07   ", 0, upTo(16), HISILICON)),
			pems(1), Stream.of(of("CAVIUM", "THUNDERX", 1, Set.of(10), THUNDER_ECAM)),
			pems(2), Stream.of(of("CAVIUM", "THUNDERX", 2, Set.of(0, 1, 2, 3, 10, 11, 12, 13), THUNDER_ECAM),
			of("NVIDIA", "TEGRA194", 1, upTo(6), TEGRA194),
			of("APM   ", "XGENE   ", 1, upTo(5), XGENE_V1), of("APM   ", "XGENE   ", 2, upTo(5), XGENE_V1),
			of("APM   ", "XGENE   ", 3, upTo(2), XGENE_V2), of("APM   ", "XGENE   ", 4, upTo(3), XGENE_V2),
			of("Ampere", "Altra   ", 1, upTo(16), ALTRA))).flatMap(some -> some).toList();

	/** What it is that differs, and what Linux needs to know of it from the namespace. */
	public enum Controller {
		GENERIC("pci_generic_ecam_ops", Needs.NOTHING, ""), ALTRA("pci_32b_read_ops", Needs.NOTHING, ""),
		QDF2432("pci_32b_ops", Needs.NOTHING, ""), HISILICON("hisi_pcie_ops", Needs.A_DEVICE, "HISI0081"),
		GRAVITON("al_pcie_ops", Needs.A_DEVICE, "AMZN0001"), XGENE_V1("xgene_v1_pcie_ecam_ops", Needs.ITS_OWN, ""),
		XGENE_V2("xgene_v2_pcie_ecam_ops", Needs.ITS_OWN, ""), TEGRA194("tegra194_pcie_ops", Needs.NOTHING, ""),
		THUNDER_PEM("thunder_pem_ecam_ops", Needs.A_DEVICE, "CAVA02B"),
		/** Linux makes up for what its registers say wrongly, which is not modelled: it is the same pages. */
		THUNDER_ECAM("pci_thunder_ecam_ops", Needs.NOTHING, "");

		/** Whose registers Linux looks for. */
		public enum Needs {
			NOTHING, ITS_OWN, A_DEVICE
		}

		private final String symbol;
		private final Needs needs;
		private final String device;

		Controller(String symbol, Needs needs, String device) {
			this.symbol = symbol;
			this.needs = needs;
			this.device = device;
		}

		/** As Linux calls it. */
		public String symbol() {
			return symbol;
		}

		public Needs needs() {
			return needs;
		}

		/** {@code _HID} of the device that has them; empty if it is not one of its own. */
		public String device() {
			return device;
		}

		/** log2 of what a bus takes. */
		int busShift() {
			return this == THUNDER_PEM ? EcamOps.ThunderPem.BUS_SHIFT : Mcfg.BUS_SHIFT;
		}

		/** Nothing if registers are missing without which Linux cannot go on. */
		public Optional<EcamOps> ops(Optional<AddressRange> registers, int segment) {
			return switch (this) {
				case GENERIC, THUNDER_ECAM -> Optional.of(EcamOps.GENERIC);
				case ALTRA -> Optional.of(new EcamOps.Ecam(Narrow.READS));
				case QDF2432 -> Optional.of(new EcamOps.Ecam(Narrow.ALL));
				case HISILICON -> registers.map(range -> new EcamOps.RootPort(range, Narrow.ALL));
				case GRAVITON -> registers.map(range -> new EcamOps.RootPort(range, Narrow.NONE));
				case XGENE_V1, XGENE_V2 -> registers.map(EcamOps.XGene::new);
				case TEGRA194 -> Optional.of(new EcamOps.Tegra194());
				case THUNDER_PEM -> Optional.of(new EcamOps.ThunderPem(registers.orElseGet(() -> pemRegisters(segment))));
			};
		}
	}

	public McfgQuirk {
		segments = Set.copyOf(segments);
	}

	/** Whether it is this machine's, and this segment's. */
	boolean isOf(ConfigSpaces mcfg, int segment) {
		return oem.equals(mcfg.oem()) && table.equals(mcfg.table()) && revision == mcfg.revision() && segments.contains(segment);
	}

	/** As older firmware has them, without saying so. @see "Linux, drivers/pci/controller/pci-thunder-pem.c: thunder_pem_legacy_fw" */
	private static AddressRange pemRegisters(int segment) {
		long node = segment / SEGMENTS_OF_A_NODE;
		long index = segment % SEGMENTS_OF_A_NODE - FIRST_PEM & 7;
		return AddressRange.ofLength(0x87e0_c000_0000L | node << NODE_SHIFT | index << 24, MIB_16);
	}

	private static Stream<McfgQuirk> pems(long revision) {
		return IntStream.range(0, 2 * PEM_SPACES.size()).mapToObj(i -> {
			int node = i / PEM_SPACES.size();
			int pem = i % PEM_SPACES.size();
			var space = AddressRange.ofLength(PEM_SPACES.get(pem) + ((long) node << NODE_SHIFT), PEM_BUSES * MIB_16);
			return new McfgQuirk("CAVIUM", "THUNDERX", revision, Set.of(FIRST_PEM + pem + SEGMENTS_OF_A_NODE * node), THUNDER_PEM,
					Optional.of(space));
		});
	}

	private static McfgQuirk of(String oem, String table, long revision, Set<Integer> segments, Controller controller) {
		return new McfgQuirk(oem, table, revision, segments, controller, Optional.empty());
	}

	private static Set<Integer> upTo(int end) {
		return IntStream.range(0, end).boxed().collect(Collectors.toSet());
	}
}
