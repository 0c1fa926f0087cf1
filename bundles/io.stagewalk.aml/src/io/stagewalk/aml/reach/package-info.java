/** Which memory AML names and touches: what nobody can know who does not run it. */
package io.stagewalk.aml.reach;
