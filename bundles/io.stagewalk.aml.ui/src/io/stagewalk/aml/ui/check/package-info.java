/** What iasl says of the sources in the workspace, as markers. */
package io.stagewalk.aml.ui.check;
