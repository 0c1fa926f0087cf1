package io.stagewalk.boot.recommend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.reach.Reach;
import io.stagewalk.aml.reach.Reached;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.scenario.Statement;

/**
 * Who can know of device memory.
 *
 * @param who   knows
 * @param means by which; a table, an AML object, a BAR
 */
public record Knower(Who who, String means) {

	/** From the least to the most that Xen would have to learn. */
	public enum Who {
		/** Its own tables tell Xen. */
		XEN("Xen, from its tables"),
		/** Configuration space tells whoever reads it. */
		CONFIGURATION_SPACE("whoever reads configuration space"),
		/** A table or an object that Xen cannot read. */
		DOM0("only Dom0"),
		/** Nothing that stands anywhere. */
		DRIVER("only the driver");

		private final String text;

		Who(String text) {
			this.text = text;
		}

		public String text() {
			return text;
		}
	}

	/** All who know something. */
	record Known(List<Named> named) {

		/** @param pages whole */
		record Named(AddressRange pages, Knower knower) {
		}

		/** A part that all who know any of it know whole. */
		record Piece(AddressRange pages, List<Knower> knowers) {
		}

		List<Piece> cut(RangeSet wanted) {
			var pieces = new ArrayList<Piece>();
			for (var range : wanted.ranges()) {
				var starts = new TreeSet<Long>(Long::compareUnsigned);
				starts.add(range.first());
				for (var one : named) {
					if (one.pages.overlaps(range)) {
						starts.add(one.pages.first());
						starts.add(one.pages.last() + 1);
					}
				}
				for (long start : starts) {
					var next = starts.higher(start);
					long last = next == null || Long.compareUnsigned(next - 1, range.last()) > 0 ? range.last() : next - 1;
					if (range.contains(start)) {
						pieces.add(new Piece(new AddressRange(start, last), knowers(start)));
					}
				}
			}
			return pieces;
		}

		private List<Knower> knowers(long address) {
			var knowers = new LinkedHashSet<Knower>();
			named.stream().filter(one -> one.pages.contains(address)).forEach(one -> knowers.add(one.knower));
			return knowers.isEmpty() ? List.of(new Knower(Who.DRIVER, "which tells the device the address")) : List.copyOf(knowers);
		}
	}

	/** Those of a scenario's platform: its static tables, its functions' BARs, and what its AML names when Linux runs it. */
	static Known of(BootScenario boot) throws TableException {
		var named = new ArrayList<Known.Named>();
		for (var region : Regions.booted(boot.platform()).regions()) {
			var who = region.knownTo() == Region.Knowledge.DOM0 ? Who.DOM0 : Who.XEN;
			add(named, region.range(), new Knower(who, region.source().signature()));
		}
		for (var bar : boot.scenario().all(Statement.Bar.class)) {
			add(named, bar.range(), new Knower(Who.CONFIGURATION_SPACE, "BAR " + bar.index() + " of " + bar.function()));
		}
		for (var reached : Reach.of(LinuxBoot.of(boot.platform(), RegionHandler.LINUX, OptionalLong.empty())).beyond(List.of())) {
			var means = switch (reached) {
				case Reached.Region region -> region.declaration().path().toString();
				case Reached.Resource resource -> resource.device().path() + "._CRS";
				case Reached.Access access -> access.touch().object().toString();
			};
			reached.range().ifPresent(range -> add(named, range, new Knower(Who.DOM0, means)));
		}
		return new Known(named);
	}

	private static void add(List<Known.Named> named, AddressRange range, Knower knower) {
		named.add(new Known.Named(range.toPages(), knower));
	}
}
