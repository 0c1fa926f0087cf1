package io.stagewalk.debug.ui.presentation;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.ui.IDebugModelPresentationExtension;
import org.eclipse.debug.ui.IValueDetailListener;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;

import io.stagewalk.debug.breakpoints.ScenarioLineBreakpoint;
import io.stagewalk.debug.model.ActorThread;
import io.stagewalk.debug.model.BootTarget;
import io.stagewalk.debug.model.TraceFrame;
import io.stagewalk.trace.Actor;

/** Labels, images and editors of the debugger's elements. */
public final class BootPresentation extends LabelProvider implements IDebugModelPresentationExtension {
	private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	/** Made, as images are, on the UI thread; the presentation itself need not be. */
	private LocalResourceManager images;

	/** Made by the platform when it first shows something of ours; from then on selecting a session matters. */
	public BootPresentation() {
		SelectedSession.follow();
	}

	@Override
	public void setAttribute(String attribute, Object value) {
		// values have no types that could be shown or not
	}

	@Override
	public String getText(Object element) {
		return switch (element) {
			case BootTarget target -> (target.isTerminated() ? "<terminated> " : "") + target.getName();
			case ActorThread thread -> ThreadText.of(thread);
			case TraceFrame frame -> frame.function().file().isEmpty() ? frame.getName()
					: frame.getName() + " (" + frame.function().file() + ")";
			case ScenarioLineBreakpoint breakpoint -> text(breakpoint);
			default -> null;
		};
	}

	private static String text(ScenarioLineBreakpoint breakpoint) {
		try {
			return breakpoint.getMarker().getResource().getName() + " [line " + breakpoint.getLineNumber() + "]";
		} catch (CoreException gone) {
			// between its deletion and the view's refresh
			return "";
		}
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case BootTarget target -> image("boot");
			case ActorThread thread -> switch (thread.actor()) {
				case Actor.Hypervisor xen -> image("hypervisor");
				case Actor.DomainCPU cpu -> image("cpu");
				case Actor.Device device -> image("device");
			};
			default -> null;
		};
	}

	@Override
	public boolean requiresUIThread(Object element) {
		return true;
	}

	private Image image(String name) {
		if (images == null) {
			images = new LocalResourceManager(JFaceResources.getResources());
		}
		return images.create(ImageDescriptor.createFromURL(BootPresentation.class.getResource("/icons/" + name + ".svg")));
	}

	@Override
	public void computeDetail(IValue value, IValueDetailListener listener) {
		try {
			listener.detailComputed(value, value.getValueString());
		} catch (DebugException failure) {
			listener.detailComputed(value, failure.getStatus().getMessage());
		}
	}

	@Override
	public IEditorInput getEditorInput(Object element) {
		return switch (element) {
			case IFile file -> new FileEditorInput(file);
			case ScenarioLineBreakpoint breakpoint -> new FileEditorInput((IFile) breakpoint.getMarker().getResource());
			default -> null;
		};
	}

	@Override
	public String getEditorId(IEditorInput input, Object element) {
		var editor = input instanceof FileEditorInput file ? IDE.getDefaultEditor(file.getFile()) : null;
		return editor == null ? GENERIC_EDITOR : editor.getId();
	}

	@Override
	public void dispose() {
		if (images != null) {
			images.dispose();
		}
		super.dispose();
	}
}
