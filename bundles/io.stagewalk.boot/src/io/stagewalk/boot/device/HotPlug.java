package io.stagewalk.boot.device;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.stagewalk.aml.device.DeviceScan;
import io.stagewalk.boot.linux.pci.ConfigSpace;
import io.stagewalk.boot.linux.pci.HotPlugged;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * A PCI function appears in its slot: its configuration space answers from now on, and the slot's interrupt sends Linux to look for
 * it. Before Linux has scanned its buses nothing has to be told: the scan finds it.
 *
 * @param device   its name
 * @param slot     where its configuration space, and that of the other functions of its slot, is
 * @param contents what stands there
 */
public record HotPlug(String device, AddressRange slot, ConfigSpace contents, State state) implements Activation {
	private static final Function SLOT = new Function("slot", "");

	enum State {
		EMPTY, APPEARED, FOUND
	}

	/** @param page of its configuration space, in ECAM; @param function what will stand there */
	public static HotPlug of(String device, long page, ConfigSpace function) {
		long functions = 8 * Address.PAGE_SIZE;
		return new HotPlug(device, AddressRange.ofLength(page & -functions, functions), function, State.EMPTY);
	}

	/** Where its configuration space is. */
	public long page() {
		return slot.first() + contents.address().function() * Address.PAGE_SIZE;
	}

	/** The pages that Linux reaches for because of it. */
	public RangeSet reached() {
		var pages = new ArrayList<AddressRange>();
		pages.add(slot);
		contents.bars().forEach(bar -> pages.add(bar.range().toPages()));
		return new RangeSet(pages);
	}

	@Override
	public Function function() {
		return SLOT;
	}

	@Override
	public Transition step(Machine machine) {
		return switch (state) {
			case EMPTY -> {
				var memory = machine.memory().withPresent(AddressRange.ofLength(page(), Address.PAGE_SIZE)).writeBytes(page(), bytes());
				yield Transition.next(machine.withMemory(memory).withIo(machine.io().withPresent(device)),
						new Effect.Noted(device + " appears at " + contents.address()), in(State.APPEARED));
			}
			case APPEARED -> machine.acpica().scan().phase() != DeviceScan.Phase.DONE ? Transition.finish(machine, Result.OK)
					: new Transition(machine, Effect.NONE, new Control.Enter(in(State.FOUND), new Actor.DomainCPU(0, 0),
							HotPlugged.of(slot.first(), contents)));
			case FOUND -> Transition.finish(machine, Result.OK);
		};
	}

	private byte[] bytes() {
		return Arrays.copyOf(contents.bytes(), (int) Address.PAGE_SIZE);
	}

	private HotPlug in(State next) {
		return new HotPlug(device, slot, contents, next);
	}

	@Override
	public List<Variable> variables() {
		return List.of(new Variable("device", device), new Variable("slot", slot.toString()));
	}
}
