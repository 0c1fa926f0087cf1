package io.stagewalk.target;

import java.io.IOException;
import java.nio.file.Path;

import io.stagewalk.translation.smmu.SMMUv3;
import io.stagewalk.translation.smmu.SmmuFeatures;
import io.stagewalk.translation.smmu.SmmuRegisters;

/**
 * The registers of an SMMUv3 that belong to a memory image, from a JSON text: those of {@code smmu} in a text that has
 * {@code cpus} too (see {@link ImageRegisters}), or of {@code regs}. Their names are those of SMMUv3 IHI 0070, chapter 6,
 * without {@code SMMU_}.
 */
public final class SmmuImageRegisters {
	private final RegisterFile file;
	private final RegisterFile.Group group;

	private SmmuImageRegisters(RegisterFile file, RegisterFile.Group group) {
		this.file = file;
		this.group = group;
	}

	/**
	 * Reads a file. IDR0, IDR1, IDR5, CR0, STRTAB_BASE and STRTAB_BASE_CFG have to be there; of the others, IDR3 absent is an
	 * SMMU without the features that it tells, and CR1, CR2 and GBPA are 0.
	 *
	 * @throws IOException    if it cannot be read
	 * @throws ImageException if it is not JSON, has no registers of an SMMU, or a register does not have the form of one
	 */
	public static SMMUv3 read(Path path) throws IOException, ImageException {
		return of(RegisterFile.read(path));
	}

	static SMMUv3 of(RegisterFile file) throws ImageException {
		var group = file.group("smmu");
		if (group.isEmpty()) {
			group = file.group("regs");
		}
		return new SmmuImageRegisters(file, group.orElseThrow(
				() -> file.missing("smmu", "an object with the registers of an SMMUv3, here or as \"regs\""))).smmu();
	}

	private SMMUv3 smmu() throws ImageException {
		var features = new SmmuFeatures(required("IDR0"), required("IDR1"), optional("IDR3"), required("IDR5"));
		var base = file.value(group, "STRTAB_BASE");
		return new SMMUv3(new SmmuRegisters(features, required("CR0"), optional("CR1"), optional("CR2"), optional("GBPA"),
				base.orElseThrow(() -> missing("STRTAB_BASE")), required("STRTAB_BASE_CFG")));
	}

	private int required(String name) throws ImageException {
		return file.value32(group, name).orElseThrow(() -> missing(name));
	}

	private int optional(String name) throws ImageException {
		return file.value32(group, name).orElse(0);
	}

	private ImageException missing(String name) {
		return file.missing(group.path() + "." + name, "the register's value");
	}
}
