/** What the UI bundles share: colours, the perspective, names. */
package io.stagewalk.ui;
