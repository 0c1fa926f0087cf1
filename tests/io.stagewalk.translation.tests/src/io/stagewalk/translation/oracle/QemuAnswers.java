package io.stagewalk.translation.oracle;

/**
 * What QEMU said of one case.
 *
 * @param pars by probe; {@link NaiveWalker#NO_ANSWER} where it could not be asked
 */
record QemuAnswers(AtCase machine, long[] pars) implements Translator {

	@Override
	public long par(AtCase asked, Probe probe) {
		int index = machine.probes().indexOf(probe);
		if (asked != machine || index < 0) {
			throw new IllegalArgumentException(probe + " was not asked");
		}
		return pars[index];
	}
}
