/** Which iasl is run, and with what options. */
package io.stagewalk.aml.ui.settings;
