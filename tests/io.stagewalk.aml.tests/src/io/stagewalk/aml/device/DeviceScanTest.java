package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.stagewalk.aml.device.AcpiDevice.Coherency;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;

/** Devices come in the order, by the names and to the drivers that Linux gives them. */
class DeviceScanTest {
	private static final Data UART_RESOURCES = new Data.Bytes(HexFormat.of().parseHex("8609000100000009001000008906000101210000007900"));

	private static DeviceTree scan(ListedFirmware firmware) {
		return DeviceScan.of(firmware, Rules.LINUX_6_1);
	}

	private static Rules rules(Set<String> amba, Set<String> neverFromCid) {
		return new Rules(amba, neverFromCid, Rules.LINUX_6_1.habits(), Rules.LINUX_6_1.platform(), OptionalLong.empty());
	}

	private static List<String> names(DeviceTree tree) {
		return tree.devices().stream().map(AcpiDevice::name).toList();
	}

	private static AcpiDevice at(DeviceTree tree, String path) {
		return tree.at(NamePath.of(path)).orElseThrow();
	}

	@Test
	void theRootAndTheBusesHaveNamesOfLinuxsOwn() {
		assertEquals(List.of("LNXSYSTM:00", "LNXSYBUS:00", "LNXSYBUS:01"), names(scan(new ListedFirmware())));
	}

	@Test
	void devicesOfOneIdAreCountedInHexadecimal() {
		var firmware = new ListedFirmware();
		for (int i = 0; i < 17; i++) {
			firmware.device("\\_SB.D" + i).text("\\_SB.D" + i + "._HID", "LNRO0005");
		}
		assertEquals("LNRO0005:10", at(scan(firmware), "\\_SB.D16").name());
	}

	@Test
	void aNumberIsACompressedId() {
		var firmware = new ListedFirmware().device("\\_SB.A").number("\\_SB.A._HID", 0x080ad041).device("\\_SB.B").text("\\_SB.B._HID",
				"X").method("\\_SB.B._CID", new Data.Elements(List.of(new Data.Int(0x030ad041), new Data.Text("PRP0001"))));
		var tree = scan(firmware);
		assertEquals("PNP0A08:00", at(tree, "\\_SB.A").name());
		assertEquals(List.of("X", "PNP0A03", "PRP0001"), at(tree, "\\_SB.B").identity().ids());
		assertEquals(Handler.PCI_ROOT, at(tree, "\\_SB.B").handler());
	}

	@Test
	void aDeviceWithoutIdsIsJustADevice() {
		var firmware = new ListedFirmware().device("\\_SB.A").number("\\_SB.A._ADR", 0x10000);
		var device = at(scan(firmware), "\\_SB.A");
		assertEquals("device:00", device.name());
		assertEquals(OptionalLong.of(0x10000), device.identity().address());
		assertEquals(Handler.NONE, device.handler());
	}

	@Test
	void whatDependsOnAnotherComesInTheSecondWalk() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "FIRST")
				.method("\\_SB.A._DEP", new Data.Elements(List.of(new Data.Reference("\\_SB_.B___")))).device("\\_SB.A.C")
				.text("\\_SB.A.C._HID", "CHILD").device("\\_SB.B").text("\\_SB.B._HID", "OTHER");
		assertEquals(List.of("LNXSYSTM:00", "LNXSYBUS:00", "OTHER:00", "LNXSYBUS:01", "FIRST:00", "CHILD:00"), names(scan(firmware)));
	}

	@Test
	void dependingOnTheSystemsPowerMeansNothing() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "FIRST")
				.method("\\_SB.A._DEP", new Data.Elements(List.of(new Data.Reference("\\_SB_.B___")))).device("\\_SB.B")
				.text("\\_SB.B._HID", "PNP0D80");
		assertEquals("FIRST:00", names(scan(firmware)).get(2));
	}

	@Test
	void nobodyTakesWhatIsNotThereNorWhatIsBelow() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "X").number("\\_SB.A._STA", 0)
				.method("\\_SB.A._CRS", UART_RESOURCES).device("\\_SB.A.B").text("\\_SB.A.B._HID", "Y");
		var tree = scan(firmware);
		assertEquals(Handler.NONE, at(tree, "\\_SB.A").handler());
		assertEquals(Handler.NONE, at(tree, "\\_SB.A.B").handler());
		assertEquals(List.of("_HID", "_HID", "_HID", "_CRS", "_STA", "_STA", "_STA"), of(firmware, "\\_SB_.A___"));
	}

	@Test
	void aStatusThatFailsMeansNotThere() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "X").method("\\_SB.A._STA", null);
		var tree = scan(firmware);
		assertEquals(Status.NONE, at(tree, "\\_SB.A").status());
		assertEquals("\\_SB_.A___._STA: fails", tree.problems().getFirst().getMessage());
	}

	/** ACPICA makes a number of what is none. */
	@Test
	void aStatusMayBeAStringOrABuffer() {
		for (var text : List.of("15", "0xf", "017", " 15 of 16")) {
			assertEquals(new Status(15), at(scan(new ListedFirmware().device("\\_SB.A").text("\\_SB.A._STA", text)), "\\_SB.A").status(), text);
		}
		assertEquals(new Status(0), at(scan(new ListedFirmware().device("\\_SB.A").text("\\_SB.A._STA", "on")), "\\_SB.A").status());
		var bytes = new ListedFirmware().device("\\_SB.A").method("\\_SB.A._STA", new Data.Bytes(new byte[] { 0x0f, 0 }));
		assertEquals(new Status(15), at(scan(bytes), "\\_SB.A").status());
		var elements = new ListedFirmware().device("\\_SB.A").method("\\_SB.A._STA", new Data.Elements(List.of(new Data.Int(15))));
		assertEquals(Status.NONE, at(scan(elements), "\\_SB.A").status());
	}

	@Test
	void coherencyIsThatOfTheDeviceAbove() {
		var firmware = new ListedFirmware().device("\\_SB.A").number("\\_SB.A._CCA", 1).device("\\_SB.A.B").number("\\_SB.A.B._CCA", 0)
				.device("\\_SB.C").number("\\_SB.C._CCA", 0).device("\\_SB.D");
		var tree = scan(firmware);
		assertEquals(Coherency.COHERENT, at(tree, "\\_SB.A.B").coherency());
		assertEquals(Coherency.NOT_COHERENT, at(tree, "\\_SB.C").coherency());
		assertEquals(Coherency.NOT_SAID, at(tree, "\\_SB.D").coherency());
	}

	@Test
	void whichDevicesAreOnTheAmbaBusTheRulesSay() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "ARMHC97C");
		assertEquals(Handler.AMBA, at(scan(firmware), "\\_SB.A").handler());
		assertEquals(Handler.PLATFORM, at(DeviceScan.of(firmware, rules(Set.of(), Set.of())), "\\_SB.A").handler());
	}

	@Test
	void aSystemDeviceByACompatibleIdIsAPnpDeviceIfTheRulesSaySo() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "OWN0001").text("\\_SB.A._CID", "PNP0C02")
				.device("\\_SB.B").text("\\_SB.B._HID", "PNP0C02");
		var own = rules(Set.of(), Set.of("PNP0C02"));
		assertEquals(Handler.PNP, at(scan(firmware), "\\_SB.A").handler());
		assertEquals(Handler.PLATFORM, at(DeviceScan.of(firmware, own), "\\_SB.A").handler());
		assertEquals(Handler.PNP, at(DeviceScan.of(firmware, own), "\\_SB.B").handler());
	}

	@Test
	void theFirstIdThatAnybodyKnowsDecides() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "PNP0501").text("\\_SB.A._CID", "PNP0A05");
		assertEquals(Handler.PNP, at(scan(firmware), "\\_SB.A").handler());
	}

	@Test
	void theHypervisorsUartIsLeftOut() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "ARMH0011").method("\\_SB.A._CRS", UART_RESOURCES);
		assertEquals(4, DeviceScan.of(firmware, Rules.LINUX_6_1.hiding(OptionalLong.of(0x900_1000))).devices().size());
		assertEquals(3, DeviceScan.of(firmware, Rules.LINUX_6_1.hiding(OptionalLong.of(0x900_0000))).devices().size());
	}

	@Test
	void resourcesAreDecoded() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "ARMH0011").method("\\_SB.A._CRS", UART_RESOURCES);
		var resources = at(scan(firmware), "\\_SB.A").details().resources().orElseThrow();
		assertEquals(0x900_0000, resources.memory().getFirst().start());
		assertEquals(List.of(0x21L), resources.interrupts());
	}

	@Test
	void resourcesThatAreNoneAreAProblemAndMakeNoPlatformDevice() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "X").method("\\_SB.A._CRS", new Data.Bytes(new byte[] { 1 }))
				.number("\\_SB.A._DMA", 3);
		var tree = scan(firmware);
		assertEquals(Optional.empty(), at(tree, "\\_SB.A").details().resources());
		assertEquals(Handler.NONE, at(tree, "\\_SB.A").handler());
		assertEquals(List.of("\\_SB_.A___._CRS: offset 0x0: length: expected at most 0, found 1",
				"\\_SB_.A___._DMA: expected a buffer, found INTEGER"),
				tree.completed(firmware).problems().stream().map(Exception::getMessage).toList());
	}

	@Test
	void whatLinuxDoesNotEvaluateIsAskedForAfterwards() {
		var firmware = new ListedFirmware().device("\\_SB.A").number("\\_SB.A._ADR", 0).method("\\_SB.A._DMA", UART_RESOURCES);
		var tree = scan(firmware);
		assertEquals(Optional.empty(), at(tree, "\\_SB.A").details().dma());
		assertTrue(at(tree.completed(firmware), "\\_SB.A").details().dma().isPresent());
	}

	@Test
	void aLinkIsDisabledWhenItIsKnown() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "PNP0C0F").method("\\_SB.A._CRS", UART_RESOURCES)
				.method("\\_SB.A._PRS", UART_RESOURCES).number("\\_SB.A._DIS", 0);
		assertEquals(List.of(0x21L), at(scan(firmware), "\\_SB.A").details().possible().orElseThrow().interrupts());
		assertEquals(List.of("_HID", "_HID", "_HID", "_CRS", "_PRS", "_CRS", "_DIS"), last(firmware));
	}

	@Test
	void aLinkThatIsNotEnabledIsNotAskedWhereItLeads() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "PNP0C0F").method("\\_SB.A._CRS", UART_RESOURCES)
				.number("\\_SB.A._STA", 9).number("\\_SB.A._DIS", 0);
		assertEquals(Optional.empty(), at(scan(firmware), "\\_SB.A").details().resources());
		assertEquals(List.of("_HID", "_HID", "_HID", "_CRS", "_STA", "_STA", "_STA", "_DIS", "_STA"), last(firmware));
	}

	@Test
	void objectsAreEvaluatedInLinuxsOrder() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "PNP0A03");
		for (var name : List.of("_UID", "_CLS", "_ADR", "_CCA", "_STA", "_SEG", "_BBN", "_CBA")) {
			firmware.number("\\_SB.A." + name, 1);
		}
		firmware.method("\\_SB.A._CRS", UART_RESOURCES).method("\\_SB.A._PRT", new Data.Elements(List.of()))
				.method("\\_SB.A._DSD", new Data.Elements(List.of()));
		scan(firmware);
		assertEquals(List.of("_HID", "_HID", "_HID", "_UID", "_CLS", "_ADR", "_DSD", "_CRS", "_CCA", "_STA", "_STA", "_SEG", "_CRS", "_BBN",
				"_CBA", "_CRS", "_STA"), last(firmware));
	}

	@Test
	void onlyWhatHasAHardwareIdBecomesAPlatformDevice() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._CID", "X").device("\\_SB.B").method("\\_SB.B._CLS",
				new Data.Elements(List.of(new Data.Int(1), new Data.Int(6), new Data.Int(1))));
		var tree = scan(firmware);
		assertEquals(Handler.NONE, at(tree, "\\_SB.A").handler());
		assertEquals(Handler.NONE, at(tree, "\\_SB.B").handler());
		assertEquals("010601:00", at(tree, "\\_SB.B").name());
	}

	@Test
	void whatIsOnASerialBusIsLeftToTheBus() {
		var i2c = new Data.Bytes(HexFormat.of().parseHex("8e1900020001020000010600801a060020005c5f53422e4932433000" + "7900"));
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "X").method("\\_SB.A._CRS", i2c).device("\\_SB.B")
				.text("\\_SB.B._HID", "BCM4752").method("\\_SB.B._CRS", i2c);
		var tree = scan(firmware);
		assertEquals(Handler.SERIAL_BUS, at(tree, "\\_SB.A").handler());
		assertEquals(Handler.PLATFORM, at(tree, "\\_SB.B").handler());
	}

	@Test
	void aDeviceTreesDeviceNeedsToSayWhatItIsCompatibleWith() {
		var uuid = new Data.Bytes(HexFormat.of().parseHex("14d8ffdaba6e8c4d8a91bc9bbf4aa301"));
		var property = new Data.Elements(List.of(new Data.Text("compatible"), new Data.Text("a,b")));
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "PRP0001").device("\\_SB.B").text("\\_SB.B._HID", "PRP0001")
				.method("\\_SB.B._DSD", new Data.Elements(List.of(uuid, new Data.Elements(List.of(property)))));
		var tree = scan(firmware);
		assertEquals(Handler.GENERIC, at(tree, "\\_SB.A").handler());
		assertEquals(Handler.PLATFORM, at(tree, "\\_SB.B").handler());
	}

	@Test
	void timersAndSpeakersAndArmUartsOfPcsArePlatformDevices() {
		var firmware = new ListedFirmware();
		for (var id : List.of("PNP0103", "PNP0510", "PNP0511", "PNP0800")) {
			firmware.device("\\_SB.A" + id.substring(4)).text("\\_SB.A" + id.substring(4) + "._HID", id);
		}
		assertEquals(4, scan(firmware).devices().stream().filter(device -> device.handler() == Handler.PLATFORM).count());
	}

	@Test
	void memoryThatCanBePluggedIsKeptFromOthers() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "PNP0C80").method("\\_SB.A._CRS", UART_RESOURCES);
		assertEquals(Handler.MEMORY, at(scan(firmware), "\\_SB.A").handler());
	}

	@Test
	void powerAndWakeAreAskedForWhenADeviceIsMade() {
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "X").number("\\_SB.A._STA", 0xf);
		for (var name : List.of("_DSW", "_PSW", "_PSC", "_PS0", "_DSC")) {
			firmware.number("\\_SB.A." + name, 0);
		}
		firmware.method("\\_SB.A._PRW", new Data.Elements(List.of(new Data.Int(1), new Data.Int(3)))).method("\\_SB.A._PR3",
				new Data.Elements(List.of())).method("\\_SB.A._PR0", new Data.Elements(List.of()));
		scan(firmware);
		assertEquals(List.of("_HID", "_HID", "_HID", "_STA", "_DSC", "_PR0", "_PR3", "_PSC", "_PRW", "_DSW", "_STA", "_STA"), last(firmware));
	}

	@Test
	void withoutAnEventThatWakesNothingIsDisabled() {
		var firmware = new ListedFirmware().device("\\_SB.A").number("\\_SB.A._PSW", 0).number("\\_SB.A._PSC", 0).method("\\_SB.A._PRW",
				new Data.Elements(List.of(new Data.Text("none"), new Data.Int(3))));
		scan(firmware);
		assertEquals(List.of("_PRW"), last(firmware));
	}

	/** The last segments of what was evaluated below a device, in order. */
	private static List<String> of(ListedFirmware firmware, String device) {
		return firmware.evaluated().stream().filter(path -> path.startsWith(device + ".") && path.length() == device.length() + 5)
				.map(path -> path.substring(path.length() - 4)).toList();
	}

	/** By the device that names it first, before its own place in the namespace is reached; later it is a device as any other. */
	@Test
	void aPowerResourceIsAskedAndTurnedOnOnce() {
		var needed = new Data.Elements(List.of(new Data.Reference("\\_SB_.P___")));
		var firmware = new ListedFirmware().device("\\_SB.A").method("\\_SB.A._PR0", needed).number("\\_SB.A._PS0", 0)
				.object("\\_SB.P", ObjectType.POWER_RESOURCE).number("\\_SB.P._STA", 1).number("\\_SB.P._ON", 0).device("\\_SB.B")
				.method("\\_SB.B._PR0", needed).number("\\_SB.B._PS0", 0);
		scan(firmware);
		assertEquals(List.of("\\_SB_.A___._PR0", "\\_SB_.P___._STA", "\\_SB_.P___._ON_", "\\_SB_.A___._PS0", "\\_SB_.B___._PR0",
				"\\_SB_.B___._PS0", "\\_SB_.P___._STA"), firmware.evaluated());
	}

	/** Then the device is taken for off, and turned on is what it needs in that state: here nothing. */
	@Test
	void aPowerResourceThatIsOffIsLeftOff() {
		var firmware = new ListedFirmware().object("\\_SB.P", ObjectType.POWER_RESOURCE).number("\\_SB.P._STA", 0).number("\\_SB.P._ON", 0)
				.device("\\_SB.A").method("\\_SB.A._PR0", new Data.Elements(List.of(new Data.Reference("\\_SB_.P___"))))
				.number("\\_SB.A._PS0", 0);
		scan(firmware);
		assertEquals(List.of("\\_SB_.P___._STA", "\\_SB_.A___._PR0", "\\_SB_.P___._STA"), firmware.evaluated());
	}

	@Test
	void aPowerResourceWithoutAStateIsTurnedOn() {
		var firmware = new ListedFirmware().object("\\_SB.P", ObjectType.POWER_RESOURCE).number("\\_SB.P._ON", 0);
		scan(firmware);
		assertEquals(List.of("\\_SB_.P___._ON_"), firmware.evaluated());
	}

	/** The last segments of what was evaluated, in order. */
	private static List<String> last(ListedFirmware firmware) {
		return firmware.evaluated().stream().map(path -> path.substring(path.length() - 4)).toList();
	}

	@Test
	void propertiesAndRoutesAreTakenApart() {
		var uuid = new Data.Bytes(HexFormat.of().parseHex("14d8ffdaba6e8c4d8a91bc9bbf4aa301"));
		var property = new Data.Elements(List.of(new Data.Text("reg-io-width"), new Data.Int(4)));
		var route = new Data.Elements(
				List.of(new Data.Int(0x1ffff), new Data.Int(2), new Data.Reference("\\_SB_.GSI0"), new Data.Int(0)));
		var firmware = new ListedFirmware().device("\\_SB.A").text("\\_SB.A._HID", "PNP0A03")
				.method("\\_SB.A._DSD", new Data.Elements(List.of(uuid, new Data.Elements(List.of(property)))))
				.method("\\_SB.A._PRT", new Data.Elements(List.of(route)));
		var details = at(scan(firmware).completed(firmware), "\\_SB.A").details();
		assertEquals(List.of(new Property("reg-io-width", new Data.Int(4))), details.properties());
		assertEquals(List.of(new PciRoute(0x1ffff, 2, "\\_SB_.GSI0", 0)), details.routes());
	}

	@Test
	void processorsAndPowerResourcesHaveIdsOfLinuxsOwn() {
		var firmware = new ListedFirmware().object("\\_SB.CPU0", ObjectType.PROCESSOR).object("\\_SB.PWR0", ObjectType.POWER_RESOURCE);
		assertEquals(List.of("LNXCPU:00", "LNXPOWER:00"), names(scan(firmware)).subList(2, 4));
		assertEquals(Handler.PROCESSOR, at(scan(firmware), "\\_SB.CPU0").handler());
	}
}
