package io.stagewalk.graph.ui.model;

/** What is said of each row, in the order in which it stands there: the columns that may be cut off come last. */
public enum Stage2Column {
	IPA("Guest address (IPA)"),
	/** The bar itself, with the p2m type in it, or the size of a gap. */
	TYPE("p2m type"),
	OUTPUT("PA"),
	STATE("Hardware"),
	SIZE("Size"),
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
