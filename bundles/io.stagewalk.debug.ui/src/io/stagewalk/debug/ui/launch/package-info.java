/** The launch tab and the launch shortcut. */
package io.stagewalk.debug.ui.launch;
