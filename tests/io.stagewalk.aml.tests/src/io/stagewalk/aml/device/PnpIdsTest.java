package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which IDs are those of PNP devices. */
class PnpIdsTest {

	@ParameterizedTest
	@CsvSource({ "PNP0501, true", "PNP0C02, true", "PNP0c02, true", "pnp0C02, false", "PNP0103, false", "PNP0800, false", "PNP0510, false",
			"PNP05011, false", "PNP050, false", "PNP05G1, false", "WACF004, true", "WACE004, false", "ARMH0011, false", "'', false" })
	void areTheseSevenCharacters(String id, boolean isOne) {
		assertEquals(isOne, PnpIds.contain(id));
	}
}
