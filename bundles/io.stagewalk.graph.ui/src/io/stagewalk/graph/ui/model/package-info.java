/** What the graphical views show, computed and worded without any toolkit. */
package io.stagewalk.graph.ui.model;
