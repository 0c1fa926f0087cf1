package io.stagewalk.debug.ui.launch;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.debug.launch.KnownPolicies;
import io.stagewalk.debug.launch.LaunchSettings;
import io.stagewalk.scenario.SmmuVariant;

/** Which scenario, and what to do differently from what it says. */
final class ScenarioTab extends AbstractLaunchConfigurationTab {
	private Text scenario;
	private OverrideCombo policy;
	private OverrideCombo xen;
	private OverrideCombo smmu;
	private Label explanation;
	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		new Label(area, SWT.NONE).setText("&Scenario:");
		scenario = new Text(area, SWT.BORDER);
		scenario.setMessage("/project/file.scenario");
		scenario.addModifyListener(modified -> updateLaunchConfigurationDialog());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(scenario);
		createPushButton(area, "&Browse...", null).addListener(SWT.Selection, pressed -> browse());

		policy = new OverrideCombo(area, "&Policy:", KnownPolicies.get().names(), SWT.NONE,
				this::explain);
		new Label(area, SWT.NONE);
		explanation = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(explanation);
		xen = new OverrideCombo(area, "&Xen version:", XenVersion.KNOWN.stream().map(XenVersion::name).toList(), SWT.NONE,
				this::updateLaunchConfigurationDialog);
		smmu = new OverrideCombo(area, "S&MMU:", Arrays.stream(SmmuVariant.values()).map(SmmuVariant::text).toList(),
				SWT.READ_ONLY, this::updateLaunchConfigurationDialog);
		setControl(area);
	}

	private void explain() {
		explanation.setText(KnownPolicies.get().named(policy.value()).map(MappingPolicy::description).orElse(""));
		explanation.requestLayout();
		updateLaunchConfigurationDialog();
	}

	private void browse() {
		var dialog = new ScenarioDialog(getShell());
		settings().file().filter(IFile::exists).ifPresent(dialog::setInitialSelection);
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile chosen) {
			scenario.setText(chosen.getFullPath().toPortableString());
		}
	}

	private LaunchSettings settings() {
		return new LaunchSettings(scenario.getText().strip(), policy.value(), xen.value(), smmu.value());
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		selectedScenario().ifPresent(file -> {
			LaunchSettings.of(file).writeTo(configuration);
			configuration.rename(getLaunchConfigurationDialog().generateName(file.getFullPath().removeFileExtension().lastSegment()));
		});
	}

	private static Optional<IFile> selectedScenario() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return Optional.empty();
		}
		var editor = window.getActivePage().getActiveEditor();
		var selected = window.getActivePage().getSelection() instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof IFile file ? file
						: editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
		return Optional.ofNullable(selected).filter(file -> LaunchSettings.EXTENSION.equals(file.getFileExtension()));
	}

	@Override
	public void initializeFrom(ILaunchConfiguration configuration) {
		try {
			var settings = LaunchSettings.of(configuration);
			scenario.setText(settings.scenario());
			policy.setValue(settings.policy());
			xen.setValue(settings.xen());
			smmu.setValue(settings.smmu());
		} catch (CoreException failure) {
			ILog.get().log(failure.getStatus());
			setErrorMessage(failure.getStatus().getMessage());
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		settings().writeTo(configuration);
	}

	@Override
	public boolean isValid(ILaunchConfiguration configuration) {
		setErrorMessage(problem(settings()).orElse(null));
		return getErrorMessage() == null;
	}

	private static Optional<String> problem(LaunchSettings settings) {
		if (settings.scenario().isEmpty()) {
			return Optional.of("Choose a scenario");
		}
		if (settings.file().filter(IFile::exists).isEmpty()) {
			return Optional.of("There is no file " + settings.scenario() + " in the workspace");
		}
		if (!settings.policy().isEmpty() && KnownPolicies.get().named(settings.policy()).isEmpty()) {
			return Optional.of("There is no policy " + settings.policy());
		}
		if (!settings.xen().isEmpty() && XenVersion.nearest(settings.xen()).isEmpty()) {
			return Optional.of(settings.xen() + " is no version of Xen that is known");
		}
		return Optional.empty();
	}

	@Override
	public String getName() {
		return "Scenario";
	}

	@Override
	public Image getImage() {
		return images.create(ImageDescriptor.createFromURL(ScenarioTab.class.getResource("/icons/boot.svg")));
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
