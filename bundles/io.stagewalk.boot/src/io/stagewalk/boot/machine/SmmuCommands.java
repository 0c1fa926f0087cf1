package io.stagewalk.boot.machine;

import java.util.List;

import io.stagewalk.memory.PA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** A function that gives an SMMU commands and waits until it has carried them out. */
public record SmmuCommands(Function function, PA smmu, List<CommandQueue.Command> commands) implements Activation {
	public SmmuCommands {
		commands = List.copyOf(commands);
	}

	@Override
	public Transition step(Machine machine) {
		var unit = machine.io().smmu(smmu).orElseThrow();
		var added = unit.commands().add(machine.memory(), commands);
		var effect = new Effect.SmmuCommanded(smmu, commands.stream().map(command -> new Effect.SmmuCommanded.Command(command.name(), 1)).toList(),
				added.writes());
		return Transition.finish(machine.withMemory(added.memory()).withIo(machine.io().with(unit.withCommands(added.queue()))), effect,
				Result.OK);
	}
}
