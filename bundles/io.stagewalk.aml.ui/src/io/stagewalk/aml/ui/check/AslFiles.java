package io.stagewalk.aml.ui.check;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Which files are sources, without a look into them. */
public final class AslFiles {
	private static final List<String> EXTENSIONS = List.of("asl", "dsl");

	private AslFiles() {
	}

	/** Whether a resource is a file with ASL, there or not. */
	public static boolean isAsl(IResource resource) {
		var extension = resource.getFileExtension();
		return resource.getType() == IResource.FILE && extension != null && EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
	}

	/** Where a file lies on this machine, if it does. */
	static Optional<Path> path(IResource file) {
		return Optional.ofNullable(file.getLocation()).map(location -> location.toPath().normalize());
	}

	/** @throws NoSuchFileException if it lies somewhere else, or its project is gone */
	static Path readable(IFile file) throws NoSuchFileException {
		return path(file).orElseThrow(
				() -> new NoSuchFileException(file.getFullPath().toString(), null, "expected a file of this machine, which iasl can read"));
	}

	/** The file of the workspace that lies in a place, rather one of the same project. */
	static Optional<IFile> at(Path path, IFile neighbour) {
		if (AslFiles.path(neighbour).filter(path::equals).isPresent()) {
			return Optional.of(neighbour);
		}
		var files = List.of(neighbour.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())).stream().filter(IFile::exists).toList();
		return files.stream().filter(file -> file.getProject().equals(neighbour.getProject())).findFirst().or(() -> files.stream().findFirst());
	}

	/** All sources of a project. */
	static List<IFile> in(IResource project) throws CoreException {
		var sources = new ArrayList<IFile>();
		project.accept(proxy -> {
			if (proxy.getType() == IResource.FILE) {
				var name = proxy.getName().toLowerCase(Locale.ROOT);
				if (EXTENSIONS.stream().anyMatch(extension -> name.endsWith("." + extension))) {
					sources.add((IFile) proxy.requestResource());
				}
			}
			return !proxy.isDerived();
		}, IResource.NONE);
		return sources;
	}
}
