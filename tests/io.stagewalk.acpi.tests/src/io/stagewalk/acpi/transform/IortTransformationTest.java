package io.stagewalk.acpi.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.iort.Iort;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.acpi.iort.IortRoute;
import io.stagewalk.acpi.view.Madt;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableEdit;
import io.stagewalk.acpi.model.TableModel;

/** With a node of the IORT gone, IDs still come to where they came to behind it. */
class IortTransformationTest {

	private static Iort iort(Platform platform) throws Exception {
		return Iort.of(platform.table("IORT").orElseThrow());
	}

	private static Optional<Long> deviceId(Iort iort, int segment, int requester) {
		return iort.routeOf(segment, requester).flatMap(IortRoute::deviceId);
	}

	private static Platform platform(byte[] iort) throws Exception {
		var tables = new ArrayList<Table>();
		for (var table : Examples.platform().tables()) {
			tables.add(table.signature().equals("IORT") ? Table.of("iort.dat", iort).at(table.address().orElseThrow()) : table);
		}
		return new Platform(tables, List.of());
	}

	/** Header of an IORT and its nodes, each of which knows its offset. */
	private static Platform platform(byte[]... nodes) throws Exception {
		var all = Bytes.join(new byte[48], Bytes.join(nodes));
		System.arraycopy(Examples.platform().table("IORT").orElseThrow().bytes(), 0, all, 0, 36);
		Bytes.put(all, 4, all.length, 4);
		Bytes.put(all, 36, nodes.length, 4);
		Bytes.put(all, 40, 48, 4);
		return platform(new TableEdit(TableModel.of(Table.of("iort.dat", all)), Follow.EVERYTHING).checksums().table().bytes());
	}

	/** @param mappings five numbers each */
	private static byte[] node(int type, int body, long... mappings) {
		var node = new byte[16 + body + mappings.length * 4];
		node[0] = (byte) type;
		Bytes.put(node, 1, node.length, 2);
		Bytes.put(node, 8, mappings.length / 5, 4);
		Bytes.put(node, 12, 16 + body, 4);
		for (int i = 0; i < mappings.length; i++) {
			Bytes.put(node, 16 + body + 4 * i, mappings[i], 4);
		}
		return node;
	}

	private static byte[] its() {
		var node = node(0, 8);
		node[16] = 1;
		return node;
	}

	/** ITS group at 48, SMMUv3 at 72 with two ranges and its own interrupt, root complex at 200, PMCG of the SMMU. */
	private static Platform machine() throws Exception {
		var smmu = node(4, 52, 0, 0, 0x77, 48, 1, 0, 0xff, 0x1000, 48, 0, 0x200, 0xff, 0x2000, 48, 0);
		smmu[16 + 8] = 1 << 4;
		var root = node(2, 20, 0, 0xffff, 0, 72, 0);
		var pmcg = node(5, 24);
		Bytes.put(pmcg, 28, 72, 4);
		return platform(its(), smmu, root, pmcg);
	}

	@Test
	void theRootComplexLeadsStraightToTheIts() throws Exception {
		var before = machine();
		var after = Platforms.apply("hide-smmus", before);
		assertEquals(List.of(), iort(after.platform()).smmus());
		assertEquals(2, iort(after.platform()).nodes().size(), "the SMMU's counters are gone too");
		for (int requester : new int[] { 0, 0x18, 0xff, 0x100, 0x1ff, 0x200, 0x2ff, 0x300, 0xffff }) {
			assertEquals(deviceId(iort(before), 0, requester), deviceId(iort(after.platform()), 0, requester), Integer.toHexString(requester));
		}
		assertEquals(Optional.of(0x1018L), deviceId(iort(after.platform()), 0, 0x18));
		assertTrue(after.alterations().stream().anyMatch(one -> one.toString().equals("iort.dat: IORT: offset 0xc8: Root Complex/ID Mapping: "
				+ "0x0-0xffff to 0x0 at 0x48 becomes 0x0-0xff to 0x1000 at 0x30, 0x200-0x2ff to 0x2000 at 0x30 "
				+ "(the node that they led to is gone)")), after.alterations().toString());
	}

	@Test
	void anIdThatTheSmmuDoesNotMapLeadsNowhere() throws Exception {
		var after = iort(Platforms.apply("drop-node SMMUv3", machine()).platform());
		assertEquals(Optional.empty(), deviceId(after, 0, 0x180));
	}

	@Test
	void aSingleMappingStaysOne() throws Exception {
		var component = node(1, 20, 0, 0, 0x2a, 72, 1);
		component[16 + 13] = 'A';
		var before = platform(its(), node(4, 52, 0, 0xff, 0x500, 48, 0), component);
		var after = iort(Platforms.apply("hide-smmus", before).platform());
		var named = (IortNode.NamedComponent) after.nodes().getLast();
		assertTrue(named.mappings().getFirst().isSingle());
		assertEquals(Optional.of(0x52aL), after.routeFrom(named, 0).deviceId());
	}

	@Test
	void chainsOfSmmusAreFollowedAndCyclesEnd() throws Exception {
		var chain = platform(its(), node(4, 52, 0, 0xff, 0x100, 160, 0), node(4, 52, 0x100, 0xff, 0x700, 48, 0), node(2, 20, 0, 0xff, 0, 72, 0));
		assertEquals(160, iort(chain).nodes().get(2).offset());
		assertEquals(Optional.of(0x718L), deviceId(iort(Platforms.apply("hide-smmus", chain).platform()), 0, 0x18));
		var cycle = platform(its(), node(4, 52, 0, 0xff, 0, 72, 0), node(2, 20, 0, 0xff, 0, 72, 0));
		assertEquals(List.of(), iort(Platforms.apply("hide-smmus", cycle).platform()).nodes().getLast().mappings());
	}

	@Test
	void withoutTheItsNoDeviceHasADeviceId() throws Exception {
		var after = Platforms.apply("hide-its", machine()).platform();
		assertEquals(List.of(), Madt.of(after.table("APIC").orElseThrow()).itss());
		assertEquals(3, iort(after).nodes().size());
		assertEquals(0x18, iort(after).streamOf(0, 0x18).orElseThrow().id().value());
		var smmu = TableModel.of(after.table("IORT").orElseThrow()).root().groups("Node").getFirst();
		assertEquals(0, smmu.number("Mapping Count").orElseThrow());
		assertEquals(0, smmu.number("Flags (decoded below)").orElseThrow(), "the index of its own mapping is not valid any more");
	}

	@Test
	void aNodeIsNamedByItsPath() throws Exception {
		var after = iort(Platforms.apply("drop-node Node[2]", machine()).platform());
		assertEquals(List.of(IortNode.ItsGroup.class, IortNode.SmmuV3.class, IortNode.Pmcg.class),
				after.nodes().stream().map(Object::getClass).toList());
		assertEquals(72, ((IortNode.Pmcg) after.nodes().getLast()).reference());
		assertThrows(TransformationException.class, () -> Platforms.apply("drop-node Node Count", machine()));
		assertThrows(TransformationException.class, () -> Platforms.apply("drop-node SMMUv3[1]", machine()));
	}

	@Test
	void deviceIdsOfRealMachinesStay(TestReporter reporter) throws Exception {
		int compared = 0;
		for (var folder : Examples.realPlatforms()) {
			var before = Container.platform(folder);
			if (before.table("IORT").isEmpty()) {
				continue;
			}
			var after = iort(Platforms.apply("hide-smmus", before).platform());
			assertEquals(List.of(), after.smmus());
			for (int requester = 0; requester < 0x10000; requester++) {
				assertEquals(deviceId(iort(before), 0, requester), deviceId(after, 0, requester));
				compared++;
				requester += requester >= 0x200 && requester < 0xfe00 ? 0x3f : 0;
			}
		}
		reporter.publishEntry("requester IDs compared", Integer.toString(compared));
	}
}
