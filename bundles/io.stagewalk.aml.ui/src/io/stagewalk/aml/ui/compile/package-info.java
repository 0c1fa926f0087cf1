/** Sources compiled because somebody asked for their tables. */
package io.stagewalk.aml.ui.compile;
