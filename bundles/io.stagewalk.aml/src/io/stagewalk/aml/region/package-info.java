/** What AML reaches outside of itself: accesses to operation regions, and who answers them. */
package io.stagewalk.aml.region;
