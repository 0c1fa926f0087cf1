package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A workbench with a project for sources of tables. What needs the compiler is skipped where it is not installed. */
abstract class AslWorkbenchTest extends WorkbenchTest {
	static final String HEAD = "DefinitionBlock (\"\", \"SSDT\", 2, \"S\", \"X\", 1) {\n";
	static final String WRONG = HEAD + "\tName (A111, 1)\n\t/* \u00b5\u00b5 */\tMethod (MAIN) {\tReturn (A222) }\n}\n";
	static final String NOT_THERE = "6084: Object does not exist (A222)";

	final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("asl");

	@BeforeEach
	void createProject() throws CoreException {
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void removeProject() throws CoreException {
		compiler("");
		workbench.page().closeAllEditors(false);
		project.delete(true, true, null);
		workbench.live(300);
	}

	static <T extends Control> List<T> controls(Composite parent, Class<T> type) {
		var found = new ArrayList<T>();
		for (var child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			} else if (child instanceof Composite composite) {
				found.addAll(controls(composite, type));
			}
		}
		return found;
	}

	static void assumeInstalled() {
		assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(dir -> Files.isExecutable(Path.of(dir, "iasl"))),
				"iasl is not installed");
	}

	static void compiler(String path) {
		InstanceScope.INSTANCE.getNode("io.stagewalk.aml.ui").put("iasl", path);
	}

	IFile file(String name, String text) throws CoreException {
		var file = project.getFile(name);
		file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
		return file;
	}

	ITextEditor open(IFile file) throws CoreException {
		var editor = (ITextEditor) IDE.openEditor(workbench.page(), file);
		assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
		workbench.live(300);
		return editor;
	}

	static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	IMarker[] all() {
		return markers(project);
	}

	static IMarker[] markers(IResource resource) {
		try {
			return resource.exists() ? resource.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE) : new IMarker[0];
		} catch (CoreException failure) {
			throw new AssertionError(failure);
		}
	}
}
