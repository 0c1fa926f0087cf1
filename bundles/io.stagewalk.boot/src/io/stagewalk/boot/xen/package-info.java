/** What Xen does: building Dom0, answering its traps and hypercalls, driving an SMMU. */
package io.stagewalk.boot.xen;
