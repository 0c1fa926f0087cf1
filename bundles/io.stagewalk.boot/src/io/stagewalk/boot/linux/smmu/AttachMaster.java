package io.stagewalk.boot.linux.smmu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.linux.smmu.SmmuDevice.DefaultDomain;
import io.stagewalk.boot.linux.smmu.SmmuDevice.Master;
import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.CommandQueue.Command;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Room;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Smmu;
import io.stagewalk.boot.machine.SmmuCommands;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.builder.DescriptorWrite;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.SmmuContextTable;
import io.stagewalk.translation.builder.SmmuEntries;
import io.stagewalk.translation.builder.SmmuEntries.DefaultSubstream;
import io.stagewalk.translation.builder.SmmuEntries.Stalling;
import io.stagewalk.translation.builder.SmmuEntries.World;
import io.stagewalk.translation.builder.SmmuStreamTable;
import io.stagewalk.translation.builder.TableFrames;
import io.stagewalk.translation.smmu.SmmuFeatures;
import io.stagewalk.translation.smmu.StreamTableEntry;

/**
 * {@code iommu_probe_device}: a device is attached to its default domain. A translated one has tables of its own in which nothing is
 * mapped: swiotlb-xen, which is Dom0's DMA API, hands out bus addresses and maps none of them.
 */
final class AttachMaster {
	private static final int INPUT_BITS = 48;
	private static final int OAS = 2;
	/** Non-cacheable, write-back, Device-nGnRE, outer write-back; Linux computes it in an int, and the sign goes on to the left. */
	private static final long MAIR = 0xffff_ffff_f404_ff44L;

	private AttachMaster() {
	}

	/** @param asid of its domain */
	static Activation of(SmmuDevice device, Master master, int asid) {
		var calls = new ArrayList<Activation>();
		calls.add(Act.note(SmmuFunctions.IOMMU_PROBE_DEVICE, master.name() + ": default domain "
				+ (device.domain() == DefaultDomain.PASSTHROUGH ? "passthrough" : "translated, and swiotlb-xen maps nothing in it")));
		calls.add(new WriteEntry(device, master, asid));
		calls.add(Routine.of(SmmuFunctions.ARM_SMMU_SYNC_STE_FOR_SID, new Told(device.base(), master)));
		if (device.domain() == DefaultDomain.TRANSLATED) {
			master.doorbell().ifPresent(doorbell -> calls.add(new MapDoorbell(device.base(), master, doorbell)));
		}
		return Routine.of(SmmuFunctions.IOMMU_PROBE_DEVICE, calls);
	}

	/** {@code arm_smmu_attach_dev}: a context descriptor and a root, and then the stream's entry. */
	private record WriteEntry(SmmuDevice device, Master master, int asid) implements Activation {

		@Override
		public Function function() {
			return SmmuFunctions.ARM_SMMU_ATTACH_DEV;
		}

		@Override
		public Transition step(Machine machine) {
			var smmu = machine.io().smmu(device.base());
			if (smmu.isEmpty()) {
				return Transition.finish(machine, new Effect.Noted("the SMMU is off"), Result.OK);
			}
			if (!smmu.get().hardware().registers().covers(master.stream())) {
				return Transition.finish(machine, new Effect.Noted(
						"the stream table ends below StreamID " + master.stream() + " (-ERANGE): " + master.name() + " is in no domain"), Result.OK);
			}
			try {
				return device.domain() == DefaultDomain.PASSTHROUGH
						? write(machine, smmu.get(), machine.memory(), machine.io().dom0(), SmmuEntries.bypass(device.features()), List.of())
						: translated(machine, smmu.get());
			} catch (OutOfTableFramesException exhausted) {
				return Transition.finish(machine, new Effect.Noted("no memory (-ENOMEM): its stream goes on to abort"), Result.OK);
			}
		}

		private Transition translated(Machine machine, Smmu smmu) throws OutOfTableFramesException {
			var root = Room.take(machine.io().dom0(), Address.PAGE_SIZE).orElseThrow(OutOfTableFramesException::new);
			var features = device.features();
			var stage1 = new SmmuEntries.Stage1(root.base().value(), Granule.KIB4, INPUT_BITS, (int) Bits.field(features.idr5(), OAS, 0), asid,
					MAIR);
			var contexts = SmmuContextTable.init(machine.memory(), root.left(), features, 0).with(0,
					SmmuEntries.context(features, stage1, device.stalling()));
			var entry = SmmuEntries.stage1(features, contexts, DefaultSubstream.SUBSTREAM0, World.EL1, device.stalling());
			return write(machine, smmu, contexts.memory(), contexts.frames(), entry, contexts.writes());
		}

		private Transition write(Machine machine, Smmu smmu, SimulatedMemory memory, TableFrames frames, StreamTableEntry entry,
				List<DescriptorWrite> before) throws OutOfTableFramesException {
			var table = new SmmuStreamTable(smmu.hardware().registers(), memory, frames, List.of()).with(master.stream(), entry);
			var writes = new ArrayList<>(before);
			writes.addAll(table.writes());
			return Transition.finish(machine.withMemory(table.memory()).withIo(machine.io().withDom0(table.frames())),
					new Effect.StreamConfigured(master.stream(), master.stream(), entry.config(), writes), Result.OK);
		}
	}

	/** The SMMU, if it is on and has an entry for a device's stream. */
	private static Optional<Smmu> configured(Machine machine, PA base, Master master) {
		return machine.io().smmu(base).filter(smmu -> smmu.hardware().registers().covers(master.stream()));
	}

	/** The SMMU is told of the entry, if it is on. */
	private record Told(PA smmu, Master master) implements Activation {
		@Override
		public Function function() {
			return SmmuFunctions.ARM_SMMU_SYNC_STE_FOR_SID;
		}

		@Override
		public Transition step(Machine machine) {
			return configured(machine, smmu, master).isEmpty() ? Transition.finish(machine, Result.OK)
					: new SmmuCommands(function(), smmu, List.of(Command.configured(master.stream()), Command.sync())).step(machine);
		}
	}

	/** {@code iommu_dma_prepare_msi}: what the interrupt controller asks for itself is mapped, below swiotlb-xen. */
	private record MapDoorbell(PA smmu, Master master, PA doorbell) implements Activation {
		@Override
		public Function function() {
			return SmmuFunctions.IOMMU_DMA_PREPARE_MSI;
		}

		@Override
		public Transition step(Machine machine) {
			var unit = configured(machine, smmu, master);
			if (unit.isEmpty()) {
				return Transition.finish(machine, Result.OK);
			}
			try {
				var mapped = IoTables.of(machine, unit.get(), master.stream()).map(MessageAddress.PAGE, doorbell.frame());
				return Transition.finish(machine.withMemory(mapped.memory()).withIo(machine.io().withDom0(mapped.frames())),
						new Effect.Noted("stage 1 of the SMMU only: IOVA " + MessageAddress.pages() + " is the doorbell at " + doorbell
								+ " for " + master.name()), Result.OK);
			} catch (OutOfTableFramesException exhausted) {
				return Transition.finish(machine, new Effect.Noted("no memory (-ENOMEM): no MSIs"), Result.OK);
			}
		}
	}
}
