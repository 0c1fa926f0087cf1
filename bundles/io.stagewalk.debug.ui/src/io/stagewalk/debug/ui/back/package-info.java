/** Commands that go back, that undo and redo moves of the cursor, and that go on another way. */
package io.stagewalk.debug.ui.back;
