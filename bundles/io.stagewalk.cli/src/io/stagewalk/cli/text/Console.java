package io.stagewalk.cli.text;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;

import io.stagewalk.json.Json;
import io.stagewalk.json.JsonWriter;

/** Where a command reads from and writes to: results to {@code out}, problems and progress to {@code err}. */
public record Console(BufferedReader in, PrintWriter out, PrintWriter err, Kind kind) {

	/** Who is at the other end. */
	public enum Kind {
		/** Somebody who types, and likes to see how far long work has come. */
		TERMINAL,
		/** A file or another program. */
		PIPE
	}

	/** Streams that are no terminal. */
	public static Console of(InputStream in, PrintStream out, PrintStream err) {
		return of(in, out, err, Kind.PIPE);
	}

	/** The streams of this process. */
	public static Console ofProcess() {
		return of(System.in, System.out, System.err, isTerminal() ? Kind.TERMINAL : Kind.PIPE);
	}

	private static Console of(InputStream in, PrintStream out, PrintStream err, Kind kind) {
		return new Console(new BufferedReader(new InputStreamReader(in, out.charset())), new PrintWriter(out, false, out.charset()),
				new PrintWriter(err, true, err.charset()), kind);
	}

	/** From Java 22 on there may be a console that is no terminal, and a method that tells. */
	private static boolean isTerminal() {
		var console = System.console();
		if (console == null) {
			return false;
		}
		try {
			return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
		} catch (ReflectiveOperationException older) {
			return true;
		}
	}

	/** Writes one JSON value and a line end. */
	public void json(Json value) {
		out.println(JsonWriter.write(value));
	}
}
