package io.stagewalk.graph.ui.model;

/** What is said of each row, in the order in which it stands there: the columns that may be cut off come last. */
public enum Stage2Column {
	IPA("Guest address (IPA)"),
	/** The bar itself, with the p2m type in it. */
	TYPE("p2m type"),
	SIZE("Size"),
	OUTPUT("PA"),
	STATE("Hardware"),
	DESCRIPTORS("Descriptors"),
	ATTRIBUTES("Attributes");

	private final String title;

	Stage2Column(String title) {
		this.title = title;
	}

	public String title() {
		return title;
	}
}
