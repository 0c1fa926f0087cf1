/** Scenarios in the platform's generic text editor: colours, problems, proposals. */
package io.stagewalk.scenario.ui;
