/** Drawings of what a machine's translation stages map. */
package io.stagewalk.graph.ui;
