package io.stagewalk.cli.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.trace.Direction;

/** The commands of the session. */
enum Verb {
	STEP("step|s [N]", "one step, or N, whoever makes them", (session, words) -> session.moves().into(Direction.FORWARD, words)),
	NEXT("next|n", "over the calls of the selected actor's step", (session, words) -> session.moves().over(Direction.FORWARD, words)),
	FINISH("finish|f", "out of the selected actor's function", (session, words) -> session.moves().out(Direction.FORWARD, words)),
	CONTINUE("continue|c", "to the next breakpoint, or to the end",
			(session, words) -> session.moves().run(Direction.FORWARD, words)),
	BACK_STEP("back step|bs [N]", "the same, backward", (session, words) -> session.moves().into(Direction.BACKWARD, words)),
	BACK_NEXT("back next|bn", "over the calls that led here", (session, words) -> session.moves().over(Direction.BACKWARD, words)),
	BACK_FINISH("back finish|bf", "to where the function was called",
			(session, words) -> session.moves().out(Direction.BACKWARD, words)),
	BACK_CONTINUE("back continue|bc", "to the breakpoint before, or to the start",
			(session, words) -> session.moves().run(Direction.BACKWARD, words)),
	GOTO("goto|g N", "to position N; 0 is the start", (session, words) -> session.moves().to(words)),
	UNDO("undo|u", "back to before the last move", (session, words) -> session.moves().undo(words)),
	REDO("redo|r", "make the undone move again", (session, words) -> session.moves().redo(words)),
	BREAK("break|b [WHERE]", "where to stop; alone: the breakpoints there are",
			(session, words) -> session.breakpoints().add(words)),
	DELETE("delete|d [NUMBER]", "a breakpoint, or all", (session, words) -> session.breakpoints().delete(words)),
	LIST("list|l [all]", "the source, with the current line marked", (session, words) -> session.views().list(words)),
	WHERE("where|bt", "the selected actor's stack, and the step that comes next", (session, words) -> session.views().where(words)),
	ACTORS("actors|a", "who there is", (session, words) -> session.views().actors(words)),
	SELECT("select ACTOR", "look at another actor, by number or name", (session, words) -> session.moves().select(words)),
	PRINT("print|p", "the function's variables and the actor's registers", (session, words) -> session.views().print(words)),
	MAP("map|m [ADDRESS]", "what stage 2 maps, or what it maps around an address",
			(session, words) -> session.tables().map(words)),
	WALK("walk|w ADDRESS", "a stage-2 walk, level by level", (session, words) -> session.tables().walk(words)),
	POLICY("policy NAME", "go on from here under another policy", (session, words) -> session.moves().branch(words)),
	HELP("help|h|?", "this list", (session, words) -> help(session.story())),
	QUIT("quit|q", "leave", (session, words) -> session.quit());

	/** Carries a command out. */
	@FunctionalInterface
	interface Handler {
		Answer carryOut(Session session, Arguments words) throws Refusal;
	}

	private final String form;
	private final String meaning;
	private final Handler handler;

	Verb(String form, String meaning, Handler handler) {
		this.form = form;
		this.meaning = meaning;
		this.handler = handler;
	}

	/** How the command is written, its short forms included. */
	String form() {
		return form;
	}

	Answer carryOut(Session session, Arguments words) throws Refusal {
		return handler.carryOut(session, words);
	}

	/** Whether an empty line makes it again. */
	boolean isRepeatable() {
		return ordinal() <= BACK_CONTINUE.ordinal();
	}

	/** All names, long and short; what may stand behind them is left out. */
	List<String> names() {
		var names = form.replaceFirst(" [\\[A-Z].*", "");
		return Arrays.asList(names.split("\\|"));
	}

	/** The one of some commands that a line asks for. */
	static Optional<Verb> of(String name, Set<Verb> verbs) {
		return verbs.stream().filter(verb -> verb.names().contains(name)).findFirst();
	}

	static List<String> namesOf(Set<Verb> verbs) {
		return verbs.stream().flatMap(verb -> verb.names().stream()).toList();
	}

	/** How the command is written, with what may stand behind it in such a walk. */
	private String form(Story story) {
		return this == BREAK ? form.replace("[WHERE]", story.stops()) : form;
	}

	private static Answer help(Story story) {
		var verbs = story.commands();
		int width = verbs.stream().mapToInt(verb -> verb.form(story).length()).max().orElse(0);
		var lines = verbs.stream().map(verb -> String.format("%-" + width + "s  %s", verb.form(story), verb.meaning)).toList();
		return Answer.text(lines.toArray(String[]::new));
	}
}
