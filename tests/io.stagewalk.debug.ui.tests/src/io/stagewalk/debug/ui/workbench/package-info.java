/** The IDE as its users see it: launched, stepped, looked at. */
package io.stagewalk.debug.ui.workbench;
