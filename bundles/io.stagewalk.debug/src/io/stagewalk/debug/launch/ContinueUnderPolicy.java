package io.stagewalk.debug.launch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.debug.model.BootTarget;
import io.stagewalk.trace.Budget;

/** Runs a boot on from where its cursor stands, under another policy. What has happened so far stays as it is. */
public final class ContinueUnderPolicy extends Job {
	private final BootTarget target;
	private final MappingPolicy policy;

	public ContinueUnderPolicy(BootTarget target, MappingPolicy policy) {
		super("Continuing under the policy " + policy.name());
		this.target = target;
		this.policy = policy;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var here = target.session().cursor();
		var changed = BootScenario.continueUnder(here.state(), policy);
		var trace = here.trace().branch(here.position(), changed, Budget.DEFAULT, new MonitorProgress(monitor));
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		target.describe(trace, target.getName() + ", from step " + here.position() + " on policy " + policy.name());
		target.session().branch(trace);
		return Status.OK_STATUS;
	}
}
