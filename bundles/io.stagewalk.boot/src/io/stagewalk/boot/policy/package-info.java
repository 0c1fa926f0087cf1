/** Who makes sure that Dom0's device memory is in stage 2: the options of the 2017 discussion, and what is done today. */
package io.stagewalk.boot.policy;
