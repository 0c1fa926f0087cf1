/** From a scenario to a recorded boot. */
package io.stagewalk.boot;
