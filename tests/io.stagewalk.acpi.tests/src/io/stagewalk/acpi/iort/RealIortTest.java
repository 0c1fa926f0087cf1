package io.stagewalk.acpi.iort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.json.Json;
import io.stagewalk.json.JsonReader;
import io.stagewalk.testing.Repository;

/** What the tables of real machines say is what Linux made of them, and what an SMMU reported. */
class RealIortTest {
	private static final Pattern DEVICE = Pattern.compile("(\\w{4}):(\\w\\w):(\\w\\w)\\.(\\d) .*iommu_group=(\\S*) driver=(\\S*)");
	private static final Pattern GROUP = Pattern.compile("/iommu_groups/\\d+ (\\w{4}):(\\w\\w):(\\w\\w)\\.(\\d) ");

	/** A function by its segment and requester ID. */
	private record Function(int segment, int requester) {
		static Function of(java.util.regex.Matcher text) {
			return new Function(Integer.parseInt(text.group(1), 16), Integer.parseInt(text.group(2), 16) << 8
					| Integer.parseInt(text.group(3), 16) << 3 | Integer.parseInt(text.group(4)));
		}
	}

	private static Optional<IortGraph> graph(Path folder) throws Exception {
		return IortGraph.of(Container.platform(folder));
	}

	/** Linux puts a device into a group when it binds a driver to it, if the device is behind an SMMU. */
	@Test
	void devicesInAGroupAreThoseBehindAnSmmu(TestReporter reporter) throws Exception {
		int behind = 0;
		int beside = 0;
		for (var folder : Examples.realPlatforms()) {
			var pci = folder.resolve("linux-pci.txt");
			if (!Files.exists(pci)) {
				continue;
			}
			var graph = graph(folder).orElseThrow();
			for (var line : Files.readAllLines(pci)) {
				var device = DEVICE.matcher(line);
				if (device.matches() && !device.group(6).isEmpty()) {
					var function = Function.of(device);
					var stream = graph.route(function.segment(), function.requester()).flatMap(IortRoute::stream);
					assertEquals(!device.group(5).isEmpty(), stream.isPresent(), folder + ": " + line);
					behind += stream.isPresent() ? 1 : 0;
					beside += stream.isPresent() ? 0 : 1;
				}
			}
		}
		reporter.publishEntry("PCI functions", behind + " behind an SMMU, " + beside + " beside");
		assertTrue(behind > 0 && beside > 0);
	}

	@Test
	void everyMemberOfAGroupIsFoundByItsStream(TestReporter reporter) throws Exception {
		var found = new ArrayList<Function>();
		for (var folder : Examples.realPlatforms()) {
			var groups = folder.resolve("linux-iommu_groups.txt");
			if (!Files.exists(groups)) {
				continue;
			}
			var matcher = GROUP.matcher(Files.readString(groups));
			while (matcher.find()) {
				var function = Function.of(matcher);
				var graph = graph(folder).orElseThrow();
				var stream = graph.route(function.segment(), function.requester()).flatMap(IortRoute::stream).orElseThrow();
				var owners = graph.reach().ofStream(stream.id().index(), stream.smmu()::equals);
				assertEquals(List.of(IdRange.of(function.requester())), owners.stream().map(owner -> owner.inputs().orElseThrow()).toList());
				found.add(function);
			}
		}
		reporter.publishEntry("functions found", Integer.toString(found.size()));
		assertTrue(found.size() >= 10, found.toString());
	}

	/** Streams that Dom0's Linux translates are those of its functions that the IORT sends to the SMMU. */
	@Test
	void streamsThatLinuxConfiguredHaveAnOwner(TestReporter reporter) throws Exception {
		var boot = Repository.real().resolve("boots/x420-def-smmu-nvme-blk-net-rp-ras");
		var reach = graph(boot.resolve("tables")).orElseThrow().reach();
		var streams = new TreeSet<Long>();
		var entries = (Json.Object) ((Json.Object) json(boot.resolve("smmu.json"))).member("stes").orElseThrow();
		for (var entry : entries.members().entrySet()) {
			// stage 1 translates
			if (((Json.Object) entry.getValue()).member("Config").equals(Optional.of(Json.number(5)))) {
				streams.add(Long.decode(entry.getKey()));
			}
		}
		assertEquals(4, streams.size());
		for (long stream : streams) {
			var owner = reach.ofStream(stream, any -> true).getFirst();
			assertEquals(Optional.of(IdRange.of(stream)), owner.inputs());
			assertEquals(IdSource.Kind.PCI, owner.range().source().kind());
		}
		reporter.publishEntry("streams", streams.toString());
	}

	/** The machine of the recorded events is that of the example, but for its firmware tables. */
	@Test
	void theStreamOfARecordedEventIsTheDeviceThatSentIt(TestReporter reporter) throws Exception {
		var reach = IortGraph.of(Examples.platform()).orElseThrow().reach();
		int events = 0;
		for (var boot : List.of("x420dt-edu-dt", "x420dt-edu-lazy2", "x420dt-smmuv3-stage2")) {
			var recorded = (Json.Object) json(Repository.real().resolve("boots").resolve(boot).resolve("events.json"));
			for (var event : ((Json.Array) recorded.member("events").orElseThrow()).elements()) {
				var members = ((Json.Object) event).members();
				long stream = Long.decode(((Json.Text) members.get("StreamID")).value());
				var inputs = reach.ofStream(stream, any -> true).getFirst().inputs().orElseThrow();
				assertEquals(members.get("bdf"),
						Json.text("0000:%02x:%02x.%d".formatted(inputs.first() >> 8, inputs.first() >> 3 & 31, inputs.first() & 7)));
				events++;
			}
		}
		reporter.publishEntry("events", Integer.toString(events));
		assertTrue(events > 0);
	}

	private static Json json(Path file) throws Exception {
		return JsonReader.read(file.toString(), Files.readString(file));
	}
}
