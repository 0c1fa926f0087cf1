/** ASL in the platform's generic text editor. */
package io.stagewalk.aml.ui.editor;
