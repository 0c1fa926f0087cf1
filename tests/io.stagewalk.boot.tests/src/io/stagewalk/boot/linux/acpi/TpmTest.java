package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.memory.AddressRange;

/** A TPM is asked by the driver of command buffers, unless its registers are in memory, or there is no TPM2. */
class TpmTest {
	private static final int COMMAND_BUFFER = 7;
	private static final int MEMORY_MAPPED = 6;

	@TempDir
	Path folder;

	private List<AddressRange> touched(int startMethod) throws Exception {
		var table = ByteBuffer.allocate(52).order(ByteOrder.LITTLE_ENDIAN).put("TPM2".getBytes(StandardCharsets.US_ASCII)).putInt(52).put((byte) 4)
				.put((byte) 0).put("STAGEWTPM     ".getBytes(StandardCharsets.US_ASCII)).putInt(1).putInt(1).putInt(1).putInt(0).putLong(0x042a0040L)
				.putInt(startMethod).array();
		int sum = 0;
		for (byte one : table) {
			sum += one;
		}
		table[9] = (byte) -sum;
		var file = Files.write(folder.resolve("tpm2.dat"), table);
		return AmlBoots.windows(AmlBoots.run(AmlBoots.boot("tpm", "xen", "initrd-table \"" + file + "\" at 0x7fefa000")), "\\_SB.TPMC.REGS");
	}

	@Test
	void functionsAndVersionOfPhysicalPresenceAreAskedFor() throws Exception {
		assertEquals(List.of(new AddressRange(0x04290000, 0x04290fff), new AddressRange(0x04291000, 0x04291fff)), touched(COMMAND_BUFFER));
	}

	@Test
	void anotherDriverIsAModule() throws Exception {
		assertEquals(List.of(), touched(MEMORY_MAPPED));
	}

	@Test
	void nothingIsAskedWithoutATable() throws Exception {
		assertEquals(List.of(), AmlBoots.windows(AmlBoots.run(AmlBoots.boot("tpm", "xen")), "\\_SB.TPMC.REGS"));
	}
}
