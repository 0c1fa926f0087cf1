package io.stagewalk.debug.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;

import io.stagewalk.debug.Session;
import io.stagewalk.graph.ui.Stage2View;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.StopCondition;

/** What the views show at the places that the example is about. */
class ViewsTest extends WorkbenchTest {
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	/** The page of flash that the example is about. */
	private static final String PAGE = "0x04000000";

	@Test
	void failedTransferIsSeen() {
		var session = debug();
		session.moveTo(session.cursor().at(0).run(Direction.FORWARD, StopCondition.function("arm_smmu_evtq_tasklet")));
		awaitSelected("arm_smmu_evtq_tasklet");
		awaitVariables("Registers");
		// a refresh that comes late closes it again; a user would open it again too
		workbench.await("VTTBR_EL2 is to be seen in the Variables view", () -> {
			workbench.expand(Workbench.VARIABLES, "Registers");
			return workbench.lines(Workbench.VARIABLES).stream().anyMatch(line -> line.contains("VTTBR_EL2"));
		});
		workbench.view(Workbench.DEBUG, IViewPart.class).setFocus();
		workbench.live(1500);
		workbench.shot("stepped-boot");
	}

	@Test
	void failedTransferIsSeenInTheDark() {
		var themes = workbench.window().getService(IThemeEngine.class);
		themes.setTheme(DARK, false);
		try {
			var session = debug();
			session.moveTo(session.cursor().at(0).run(Direction.FORWARD, StopCondition.function("arm_smmu_evtq_tasklet")));
			awaitSelected("arm_smmu_evtq_tasklet");
			workbench.live(1500);
			workbench.shot("stepped-boot-dark");
		} finally {
			themes.setTheme(LIGHT, false);
			workbench.live(500);
		}
	}

	@Test
	void stage2ViewHasTheMappingAfterTheTouch() {
		var session = debug();
		var view = workbench.view(Stage2View.ID, Stage2View.class);
		session.moveTo(behind(session, Effect.TransferFailed.class));
		workbench.await("the view shows a map", () -> view.lines().stream().anyMatch(line -> line.contains("ram_rw")));
		workbench.live(500);
		assertTrue(mapping(view.lines()).isEmpty(), () -> String.join("\n", view.lines()));

		session.moveTo(behind(session, Effect.Transferred.class));
		workbench.await("the page is mapped in the view", () -> !mapping(view.lines()).isEmpty());
	}

	private static List<String> mapping(List<String> lines) {
		return lines.stream().filter(line -> line.contains(PAGE) && line.contains("mmio_direct_c")).toList();
	}

	/** Right behind the first step with an effect of a kind. */
	private static Cursor behind(Session session, Class<? extends Effect> kind) {
		return session.cursor().at(0).run(Direction.FORWARD,
				(trace, step, direction) -> kind.isInstance(trace.step(step).effect()));
	}

	private void awaitSelected(String function) {
		workbench.await(function + " is to be seen in the Debug view",
				() -> debugLines().stream().anyMatch(line -> line.contains(function)));
	}

	private void awaitVariables(String name) {
		workbench.await(name + " is to be seen in the Variables view",
				() -> workbench.lines(Workbench.VARIABLES).stream().anyMatch(line -> line.contains(name)));
	}
}
