package io.stagewalk.boot.machine;

import java.util.List;
import java.util.stream.Collectors;

import io.stagewalk.memory.AddressRange;

/**
 * What stands at physical addresses, as far as the scenario and the tables name it.
 *
 * @param places the first that holds an address is meant
 */
public record Bus(List<Place> places) {

	/**
	 * @param kind of which a device's access means something of its own
	 */
	public record Place(String name, AddressRange range, Kind kind) {
	}

	/** What a place is. */
	public enum Kind {
		RAM, BAR, DOORBELL, REGISTERS
	}

	public Bus {
		places = List.copyOf(places);
	}

	/** The name of what stands at an address; empty where nobody knows. */
	public String at(long address) {
		return places.stream().filter(place -> place.range.contains(address)).limit(1).map(Place::name).collect(Collectors.joining());
	}
}
