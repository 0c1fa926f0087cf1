package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.acpi.iort.IdRange;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.boot.linux.smmu.SmmuDevice;
import io.stagewalk.boot.linux.smmu.SmmuDevice.DefaultDomain;
import io.stagewalk.boot.linux.smmu.SmmuDevice.Master;
import io.stagewalk.boot.linux.smmu.SmmuV2Device;
import io.stagewalk.boot.linux.smmu.SmmuV2Device.Unmatched;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.SmmuVariant;
import io.stagewalk.scenario.Statement;
import io.stagewalk.translation.builder.SmmuEntries.Stalling;
import io.stagewalk.translation.smmu.SmmuFeatures.StallModel;

/** The SMMUs that Dom0's Linux drives by itself. */
final class Dom0Smmus {
	private static final String PASSTHROUGH = "iommu.passthrough=";
	/** What {@code kstrtobool} takes for yes. */
	private static final Set<String> YES = Set.of("1", "y", "t", "on");

	/** Models in an IORT: generic v2, MMU-500, ThunderX. */
	private static final Set<Long> VERSION_2 = Set.of(1L, 3L, 5L);

	private final Scenario scenario;
	private final int paBits;
	private final Stalling stalling;

	Dom0Smmus(Scenario scenario, int paBits, Stalling stalling) {
		this.scenario = scenario;
		this.paBits = paBits;
		this.stalling = stalling;
	}

	/** What Linux makes of its command line; translated if that says nothing, as distributions configure it. */
	static DefaultDomain domain(Scenario scenario) {
		var said = scenario.first(Statement.LinuxCommandLine.class).stream().flatMap(line -> List.of(line.text().split("\\s+")).stream())
				.filter(word -> word.startsWith(PASSTHROUGH)).reduce((earlier, later) -> later);
		return said.filter(word -> YES.contains(word.substring(PASSTHROUGH.length()).toLowerCase(Locale.ROOT))).isPresent()
				? DefaultDomain.PASSTHROUGH : DefaultDomain.TRANSLATED;
	}

	/**
	 * In the order of the IORT.
	 *
	 * @throws ScenarioException if there is no SMMU, or one that Linux' driver of SMMUv3s does not take
	 */
	List<SmmuDevice> of(Streams streams) throws ScenarioException {
		if (streams.smmus().isEmpty()) {
			throw problem("expected an IORT with an SMMU that Dom0 could drive; this platform has none");
		}
		var devices = new ArrayList<SmmuDevice>();
		for (var node : streams.smmus()) {
			if (node instanceof IortNode.SmmuV3) {
				devices.add(device(node, "arm-smmu-v3." + streams.smmus().indexOf(node) + ".auto", streams));
			}
		}
		return List.copyOf(devices);
	}

	/** Those of version 1 or 2, in the order of the IORT. @throws ScenarioException if one has no stage 1, or of version 1 */
	List<SmmuV2Device> older(Streams streams) throws ScenarioException {
		var devices = new ArrayList<SmmuV2Device>();
		for (var node : streams.smmus()) {
			if (node instanceof IortNode.SmmuV2 smmu) {
				devices.add(older(smmu, "arm-smmu." + streams.smmus().indexOf(node) + ".auto", streams));
			}
		}
		return List.copyOf(devices);
	}

	private SmmuV2Device older(IortNode.SmmuV2 node, String name, Streams streams) throws ScenarioException {
		if (!VERSION_2.contains(node.model())) {
			throw problem("expected SMMUs of version 2 or 3; tables of version 1, as of the " + node.description() + ", are not modelled");
		}
		if (stalling == Stalling.ON_FAULT) {
			throw problem("expected an SMMUv3; Linux never lets the " + node.description() + " stall");
		}
		var features = SmmuV2Identity.of(scenario, node, paBits).features();
		if (!features.s1ts()) {
			throw problem("expected an SMMU with a stage 1; IDR0.S1TS of the " + node.description() + " is 0");
		}
		return new SmmuV2Device(name, AddressRange.ofLength(node.base().value(), node.length()), features, domain(scenario), unmatched(),
				masters(node.base(), streams));
	}

	private Unmatched unmatched() {
		boolean bypasses = scenario.first(Statement.LinuxCommandLine.class)
				.filter(line -> List.of(line.text().split("\\s+")).contains("arm-smmu.disable_bypass=0")).isPresent();
		return bypasses ? Unmatched.BYPASSES : Unmatched.FAULTS;
	}

	private SmmuDevice device(IortNode.Smmu node, String name, Streams streams) throws ScenarioException {
		long largest = streams.bySmmu().getOrDefault(node, List.of(new IdRange(0, 0))).getLast().last();
		var identity = SmmuIdentity.of(scenario, node.base(), Long.SIZE - Long.numberOfLeadingZeros(largest), paBits);
		if (!SmmuIdentity.isSaid(scenario, node.base())) {
			identity = identity.as(stalling);
		}
		var features = identity.features();
		if (stalling == Stalling.ON_FAULT && features.stallModel() == StallModel.TERMINATE) {
			throw problem("expected an SMMU that can stall; IDR0.STALL_MODEL of the " + node.description() + " is 0b01, it only terminates");
		}
		if (!features.s1p()) {
			throw problem("expected an SMMU with a stage 1; IDR0.S1P of the " + node.description() + " is 0");
		}
		return new SmmuDevice(name, node.base(), features, domain(scenario), stalling, masters(node.base(), streams));
	}

	/** Devices with a name: there is a driver that works with them. Those of one StreamID share its domain. */
	private static List<Master> masters(PA smmu, Streams streams) {
		var masters = new ArrayList<Master>();
		var seen = new LinkedHashSet<StreamID>();
		streams.byName().values().stream().flatMap(List::stream).filter(requester -> requester.smmu().equals(Optional.of(smmu)))
				.filter(requester -> seen.add(requester.stream())).forEach(requester -> masters
						.add(new Master(requester.name(), requester.stream(), streams.doorbell(requester.name()).map(PA::new))));
		return masters;
	}

	private ScenarioException problem(String message) {
		return new ScenarioException(scenario.first(Statement.Smmu.class).filter(smmu -> smmu.variant() == SmmuVariant.DOM0_STAGE1)
				.map(smmu -> scenario.problem(smmu, SmmuVariant.DOM0_STAGE1.text(), message)).orElseGet(() -> Problem.ofOption("smmu", message)));
	}
}
