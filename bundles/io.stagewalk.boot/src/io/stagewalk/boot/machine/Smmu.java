package io.stagewalk.boot.machine;

import io.stagewalk.translation.smmu.SMMUv3;

/** An SMMU that Xen owns. */
public record Smmu(SMMUv3 registers, EventQueue events) {
}
