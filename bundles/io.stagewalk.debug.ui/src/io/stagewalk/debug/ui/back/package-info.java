/** Commands that go back, and those that undo and redo moves of the cursor. */
package io.stagewalk.debug.ui.back;
