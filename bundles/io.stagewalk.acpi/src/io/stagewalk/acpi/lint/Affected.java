package io.stagewalk.acpi.lint;

/** For whom something breaks. */
public enum Affected {
	XEN("Xen"), DOM0("Dom0"), LINUX("bare Linux"), FIRMWARE("firmware");

	private final String text;

	Affected(String text) {
		this.text = text;
	}

	public String text() {
		return text;
	}
}
