package io.stagewalk.product;

import java.util.Arrays;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import io.stagewalk.debug.ui.example.ExampleProject;
import io.stagewalk.debug.ui.example.OpenExampleJob;

/** Opens a workspace that holds nothing yet on the example project. */
public final class OpenExample implements IStartup {
	private static final String PRODUCT = "io.stagewalk.product.ide";

	@Override
	public void earlyStartup() {
		var product = Platform.getProduct();
		if (product == null || !product.getId().equals(PRODUCT)
				|| ResourcesPlugin.getWorkspace().getRoot().getProjects().length > 0) {
			return;
		}
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
				.findFirst().ifPresent(window -> new OpenExampleJob(ExampleProject.NAME, window).schedule()));
	}
}
