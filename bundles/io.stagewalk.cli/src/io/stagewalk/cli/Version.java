package io.stagewalk.cli;

import java.io.IOException;
import java.net.URI;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the bundle. */
final class Version implements IVersionProvider {
	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	@Override
	public String[] getVersion() {
		return new String[] {"stagewalk " + version(), "Java " + Runtime.version()};
	}

	private static String version() {
		var self = Version.class.getResource("Version.class").toString();
		var root = self.substring(0, self.length() - Version.class.getName().length() - ".class".length());
		try (var in = URI.create(root + MANIFEST).toURL().openStream()) {
			var version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
			return version == null ? "of unknown version" : version;
		} catch (IOException | IllegalArgumentException notPackaged) {
			return "from class files";
		}
	}
}
