package io.stagewalk.boot.verify;

/** What an event is about. The same rule sorts the events of a recording and those of the model. */
public enum EventClass {
	BANKS("Dom0's RAM", Phase.BUILD, Rule.EXACT),
	HOST_TABLES("host tables", Phase.BUILD, Rule.EXACT),
	CRAFTED("crafted region", Phase.BUILD, Rule.EXACT),
	/** The GICv2's virtual CPU interface, at domain creation or on first touch. */
	CPU_INTERFACE("GICv2 CPU interface", Phase.INTERRUPTS, Rule.EXACT),
	/** Shared info, the balloon and the grant table: which frames is given, not derived. */
	DONATED("shared info and grants", Phase.DONATED, Rule.SHOWN),
	IORT("IORT devices", Phase.IORT, Rule.EXACT),
	GHES("GHES", Phase.GHES, Rule.EXACT),
	OPERATION_REGIONS("OperationRegions", Phase.NAMESPACE, Rule.EXACT),
	/** And those of the AMBA bus. */
	PLATFORM_DEVICES("platform devices", Phase.NAMESPACE, Rule.EXACT),
	ECAM("ECAM", Phase.NAMESPACE, Rule.EXACT),
	BERT("BERT", Phase.LATE, Rule.EXACT),
	/** Which pages of a BAR a driver touches no table says. */
	BARS("PCI BARs", Phase.BARS, Rule.SHOWN),
	/** Mapped on a fault, and no table says why. */
	OTHER("other", Phase.LATE, Rule.SHOWN),
	/** Aborts that made the entry of a table or of device memory valid again. */
	LAZY_DEVICES("lazy resolves: tables, devices", Phase.LAZY, Rule.SHOWN),
	/** Aborts that made an entry of RAM valid again: where the kernel's image and data lie decides which. */
	LAZY_RAM("lazy resolves: RAM", Phase.LAZY, Rule.SHOWN),
	EMULATED("emulated accesses", Phase.EMULATED, Rule.SHOWN);

	/** Events of one phase are compared in order. */
	public enum Phase {
		BUILD("build"), INTERRUPTS("interrupt controller"),
		/** A set: which frames these are, and so in which order they go, is given. */
		DONATED("shared info and grants"), IORT("IORT"), GHES("HEST/GHES"), NAMESPACE("namespace"), LATE("late"),
		/** A set: drivers run side by side. */
		BARS("BARs"),
		/** A set: each entry is made valid once. */
		LAZY("lazy resolves"), EMULATED("emulated accesses");

		private final String text;

		Phase(String text) {
			this.text = text;
		}

		public String text() {
			return text;
		}

		boolean isSet() {
			return this == DONATED || this == BARS || this == LAZY;
		}
	}

	/** What a difference means. */
	public enum Rule {
		/** Nothing may be missing, and nothing may be extra. */
		EXACT,
		/** It is only shown. */
		SHOWN
	}

	private final String text;
	private final Phase phase;
	private final Rule rule;

	EventClass(String text, Phase phase, Rule rule) {
		this.text = text;
		this.phase = phase;
		this.rule = rule;
	}

	public String text() {
		return text;
	}

	public Phase phase() {
		return phase;
	}

	public Rule rule() {
		return rule;
	}
}
