/** How the debugger's elements look, and which session is looked at. */
package io.stagewalk.debug.ui.presentation;
