/** The example project. */
package io.stagewalk.debug.ui.example;
