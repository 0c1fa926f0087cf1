/** How Linux drives an SMMUv3 that it finds in the IORT: its stage 1, of which Xen knows nothing. */
package io.stagewalk.boot.linux.smmu;
