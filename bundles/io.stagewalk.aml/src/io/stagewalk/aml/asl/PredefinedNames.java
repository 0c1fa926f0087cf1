package io.stagewalk.aml.asl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.aml.syntax.NameSeg;

/**
 * What names with a meaning stand for, in a few words.
 *
 * @see "ACPI 6.5, 5.6.8 Predefined ACPI Names for Objects, Methods, and Resources"
 */
final class PredefinedNames {
	private static final String MEANINGS = """
			_ADR address|_AEI GPIO events|_ALI ambient light|_ALR ambient light responses|_ALT ambient light colour
			_ART active cooling relationships|_BBN PCI bus number|_BCL brightness levels|_BCM set brightness
			_BIF battery information|_BIX extended battery information|_BMA battery averaging interval|_BMC battery control
			_BMD battery maintenance data|_BMS battery sampling time|_BQC brightness|_BST battery status|_BTP battery trip point
			_CBA configuration base address|_CCA cache coherency attribute|_CDM clock domain|_CID compatible IDs|_CLS class code
			_CPC performance control|_CRS current resource settings|_CRT critical temperature|_CSD C-state dependencies
			_CST C-states|_CWS clear wake status|_DCK dock|_DDC display data|_DDN DOS device name|_DEP dependencies
			_DGS graphics state|_DIS disable|_DMA DMA ranges|_DOD display output devices|_DOS display switching
			_DSD device properties|_DSM device specific method|_DSS set graphics state|_DSW device sleep wake|_DTI temperature changes
			_EC_ embedded controller offset|_EDL eject devices|_EJD ejection depends on|_ERR error notification|_EVT event
			_FDE floppy drives|_FDI floppy drive|_FIF fan information|_FIX fixed registers|_FPS fan performance states
			_FSL fan speed|_FST fan status|_GAI power averaging interval|_GCP time and alarm capabilities|_GHL power limit
			_GLK global lock|_GRT real time|_GSB global system interrupt base|_GTF ATA task file|_GTM ATA timing
			_GWS wake status|_HID hardware ID|_HMA memory attributes|_HOT hot temperature|_HPP hot plug parameters
			_HPX hot plug parameters|_HRV hardware revision|_IFT IPMI interface|_INI initialize|_IRC inrush current
			_LCK lock|_LID lid status|_LPI low power idle states|_LSI label storage|_LSR read label storage|_LSW write label storage
			_MAT interrupt controller structure|_MLS device name in languages|_MSG system indicator|_MSM memory monitoring
			_NTT notification temperature|_OFF power off|_ON_ power on|_OSC capabilities|_OST status of an operation
			_PAI power averaging|_PCL power consumers|_PCT performance control|_PDC processor capabilities|_PIC interrupt model
			_PIF power source|_PLD physical location|_PMC power meter|_PMD metered devices|_PMM metered power|_PPC performance capabilities
			_PPE polling for errors|_PR0 power resources for D0|_PR1 power resources for D1|_PR2 power resources for D2
			_PR3 power resources for D3hot|_PRE power resources of an enclosure|_PRL redundant power sources
			_PRR power resource for reset|_PRS possible resource settings|_PRT PCI routing|_PRW power resources for wake
			_PS0 to D0|_PS1 to D1|_PS2 to D2|_PS3 to D3|_PSC power state|_PSD P-state dependencies|_PSL passive cooling devices
			_PSR power source in use|_PSS performance states|_PSV passive cooling temperature|_PSW power state wake
			_PTC throttling control|_PTP power trip point|_PTS prepare to sleep|_PUR processor aggregation|_PXM proximity domain
			_REG region availability|_REV revision of the interpreter|_RMV removable|_ROM read PCI option ROM|_RST reset
			_S0_ package for S0|_S1_ package for S1|_S2_ package for S2|_S3_ package for S3|_S4_ package for S4|_S5_ package for S5
			_S0D device state in S0|_S1D device state in S1|_S2D device state in S2|_S3D device state in S3|_S4D device state in S4
			_S0W wake in S0|_S1W wake in S1|_S2W wake in S2|_S3W wake in S3|_S4W wake in S4|_SBS smart batteries|_SCP cooling policy
			_SDD ATA data|_SEG PCI segment|_SLI locality information|_SPD set boot display|_SRS set resources|_SRT set real time
			_SRV IPMI revision|_STA status|_STB set wake timer|_STM set ATA timing|_STP set wake policy|_STR description
			_STV set timer value|_SUB subsystem ID|_SUN slot number|_SWS wake source|_TC1 thermal constant 1|_TC2 thermal constant 2
			_TIP timer policy|_TIV timer value|_TMP temperature|_TPC throttling capabilities|_TRT thermal relationships
			_TSD T-state dependencies|_TSP sampling period|_TSS throttling states|_TTS to a sleeping state|_TZD thermal zone devices
			_TZP polling period|_UID unique ID|_UPC USB port|_UPD user presence|_UPP user presence polling|_VPO video power on options
			_WAK wake|_WPC wireless power|_WPP wireless power polling
			""";
	private static final Map<Integer, String> BY_NAME = new HashMap<>();

	static {
		for (var entry : MEANINGS.strip().split("[|\\n]")) {
			BY_NAME.put(NameSeg.of(entry.substring(0, NameSeg.LENGTH)), entry.substring(NameSeg.LENGTH + 1));
		}
	}

	private PredefinedNames() {
	}

	/** @param name packed, see {@link NameSeg} */
	static Optional<String> meaning(int name) {
		return Optional.ofNullable(BY_NAME.get(name));
	}
}
