package io.stagewalk.aml.ui.check;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

import io.stagewalk.aml.iasl.Message;

/** The markers of one source, in it and in what it includes. */
final class AslMarkers {
	private static final String PROBLEM = "io.stagewalk.aml.ui.problem";
	private static final String ABSENT = "io.stagewalk.aml.ui.absent";
	/** The source whose compilation a marker comes from: its path in the workspace. */
	private static final String SOURCE = "source";
	/** The most markers of one source; iasl gives up at 200 errors, but goes on with warnings and remarks. */
	private static final int MAX_MARKERS = 1000;

	private final IFile source;
	private final Map<IFile, AslText> texts = new HashMap<>();

	private record Mark(IFile file, Map<String, Object> attributes) {
	}

	private AslMarkers(IFile source) {
		this.source = source;
	}

	/** Shows what iasl says of a source, instead of what it said before. */
	static void show(IFile source, List<Message> messages) throws CoreException, IOException {
		var markers = new AslMarkers(source);
		var marks = new ArrayList<Mark>();
		for (var message : messages.subList(0, Math.min(MAX_MARKERS, messages.size()))) {
			marks.add(markers.mark(message));
		}
		if (messages.size() > MAX_MARKERS) {
			marks.add(markers.note(messages.size() - MAX_MARKERS + " more messages of iasl are not shown", IMarker.SEVERITY_INFO));
		}
		markers.replace(marks);
	}

	/** Shows why a source was not compiled. */
	static void showFailure(IFile source, String reason) throws CoreException {
		var markers = new AslMarkers(source);
		markers.replace(List.of(markers.note(reason, IMarker.SEVERITY_WARNING)));
	}

	/** Says at one source, for all of the workspace, that there is no compiler. */
	static void showAbsent(IFile source, String reason) throws CoreException {
		source.getWorkspace().run(run -> {
			new AslMarkers(source).replace(List.of());
			removeAbsent();
			source.createMarker(ABSENT, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_INFO, IMarker.MESSAGE, reason, IMarker.LINE_NUMBER, 1));
		}, null, IWorkspace.AVOID_UPDATE, null);
	}

	/** There is a compiler again. */
	static void removeAbsent() throws CoreException {
		ResourcesPlugin.getWorkspace().getRoot().deleteMarkers(ABSENT, false, IResource.DEPTH_INFINITE);
	}

	/** The sources that are there, of whose compilations there are markers. */
	static Set<IFile> sources() throws CoreException {
		var root = ResourcesPlugin.getWorkspace().getRoot();
		var sources = new LinkedHashSet<IFile>();
		for (var marker : root.findMarkers(PROBLEM, false, IResource.DEPTH_INFINITE)) {
			if (root.findMember(marker.getAttribute(SOURCE, "/")) instanceof IFile source) {
				sources.add(source);
			}
		}
		return sources;
	}

	/** Removes the markers whose source is gone, in a project that is closed, or no source for another reason. */
	static void sweep(Predicate<IFile> isNone) throws CoreException {
		var root = ResourcesPlugin.getWorkspace().getRoot();
		for (var marker : root.findMarkers(PROBLEM, false, IResource.DEPTH_INFINITE)) {
			if (!(root.findMember(marker.getAttribute(SOURCE, "/")) instanceof IFile source) || !source.isAccessible() || isNone.test(source)) {
				marker.delete();
			}
		}
	}

	private void replace(List<Mark> marks) throws CoreException {
		source.getWorkspace().run(run -> {
			var path = source.getFullPath().toString();
			for (var marker : source.getWorkspace().getRoot().findMarkers(PROBLEM, false, IResource.DEPTH_INFINITE)) {
				if (path.equals(marker.getAttribute(SOURCE, ""))) {
					marker.delete();
				}
			}
			for (var mark : marks) {
				if (mark.file().exists()) {
					mark.file().createMarker(PROBLEM, mark.attributes());
				}
			}
		}, null, IWorkspace.AVOID_UPDATE, null);
	}

	private Mark mark(Message message) throws CoreException, IOException {
		var file = file(message);
		if (file.isEmpty()) {
			var note = note(message.toString(), severity(message));
			int line = text(source).lineOf(name(message.file()) + "\"");
			if (line > 0) {
				place(note.attributes(), line, 0, source);
			}
			return note;
		}
		var text = (message.number() > 0 ? message.number() + ": " : "") + message.text();
		var attributes = attributes(file.get().equals(source) ? text : text + ", as included by " + source.getName(), severity(message));
		if (message.line() > 0) {
			place(attributes, message.line(), message.column(), file.get());
		}
		return new Mark(file.get(), attributes);
	}

	private void place(Map<String, Object> attributes, int line, int column, IFile file) throws CoreException, IOException {
		attributes.put(IMarker.LINE_NUMBER, line);
		attributes.put(IMarker.LOCATION, "line " + line + (column > 0 ? ", column " + column : ""));
		var range = text(file).range(line, column);
		if (range.end() > range.start()) {
			attributes.put(IMarker.CHAR_START, range.start());
			attributes.put(IMarker.CHAR_END, range.end());
		}
	}

	private Mark note(String text, int severity) {
		return new Mark(source, attributes(text, severity));
	}

	private Map<String, Object> attributes(String text, int severity) {
		var attributes = new HashMap<String, Object>();
		attributes.put(SOURCE, source.getFullPath().toString());
		attributes.put(IMarker.SEVERITY, severity);
		attributes.put(IMarker.MESSAGE, text);
		return attributes;
	}

	/** The file of the workspace that a message is about, if it is one. */
	private Optional<IFile> file(Message message) {
		try {
			return AslFiles.at(Path.of(message.file()).toAbsolutePath().normalize(), source);
		} catch (InvalidPathException strange) {
			return Optional.empty();
		}
	}

	private static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private AslText text(IFile file) throws CoreException, IOException {
		var text = texts.get(file);
		if (text == null) {
			text = AslText.of(AslFiles.readable(file), Charset.forName(file.getCharset(), StandardCharsets.UTF_8));
			texts.put(file, text);
		}
		return text;
	}

	private static int severity(Message message) {
		return switch (message.severity()) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case REMARK, OPTIMIZATION -> IMarker.SEVERITY_INFO;
		};
	}
}
