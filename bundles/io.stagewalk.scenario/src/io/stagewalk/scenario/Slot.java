package io.stagewalk.scenario;

/** What a word of a statement can be, apart from fixed words. */
public enum Slot {
	STATEMENT("a statement"),
	PLACED_STATEMENT("a statement that begins with cpu, dma, plug, msi or expect, or in NAME: before it"),
	ACTION("a statement that begins with cpu, dma, plug or msi"),
	EXPECTATION("what is to hold, such as mapped, not mapped, fault, event, dma, booted, died, order, hypercalls or a function's name"),
	FOLDER_OR_FILE("a folder or a file"),
	FILE("a file"),
	TEXT("a text in double quotes"),
	XEN_VERSION("a version, such as 4.20.4 or 6.1"),
	LINUX_VERSION("a version, such as 4.20.4 or 6.1"),
	MODULE(Values.MODULE),
	POLICY("a policy's name, or several joined by +"),
	POINT("a function's name with a colon after it, such as bert_init:"),
	ACTOR("a name with a colon after it, such as probe:"),
	FUNCTION("a function's name"),
	NEW_NAME(Values.NAME),
	DEVICE("the name of a PCI function or a component"),
	DEVICE_OR_ADDRESS(Values.FUNCTION),
	PCI_ADDRESS(Values.PCI_ADDRESS),
	PATH(Values.PATH),
	STREAM_ID(Values.STREAM_ID),
	BUSES(Values.BUSES),
	BAR_INDEX("the number of a BAR"),
	CPU("a CPU's number"),
	CPUS("a number of CPUs"),
	ADDRESS(Values.ADDRESS),
	PAGE(Values.PAGE),
	RANGE(Values.RANGE),
	PAGES(Values.PAGES),
	ADDRESS_OR_RANGE("an address, or a range FIRST..LAST, both included"),
	LENGTH(Values.LENGTH),
	ACCESS_SIZE("a size of 1, 2, 4 or 8 bytes"),
	NUMBER(Values.NUMBER),
	REMAINDER("more of the line");

	private final String text;

	Slot(String text) {
		this.text = text;
	}

	/** What is expected there: {@code a file}. */
	public String text() {
		return text;
	}
}
