package io.stagewalk.ui;

/** Identifiers that bundles use of each other without depending on each other. */
public final class Stagewalk {
	/** The perspective to walk in. */
	public static final String PERSPECTIVE = "io.stagewalk.ui.perspective";
	/** The view that shows Dom0's stage 2. */
	public static final String STAGE2_VIEW = "io.stagewalk.graph.ui.stage2";
	/** Content type of scenarios. */
	public static final String SCENARIO_CONTENT = "io.stagewalk.scenario";

	private Stagewalk() {
	}
}
