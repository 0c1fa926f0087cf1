package io.stagewalk.graph.ui;

import java.util.Optional;
import java.util.function.Function;

import io.stagewalk.graph.ui.model.PageHistory;
import io.stagewalk.graph.ui.model.Stage2Picture;
import io.stagewalk.trace.Cursor;

/** Runs a session back to who mapped what is selected, or on to what happens to it next. */
final class RunToChange {
	private final Stage2View view;
	private final Latest<String> search;

	RunToChange(Stage2View view) {
		this.view = view;
		this.search = new Latest<>("Search for a change of stage 2", view.map().getDisplay(), view::say);
	}

	void back() {
		run(PageHistory::mappedBefore, "No step before position %d maps or unmaps %s");
	}

	void forward() {
		run(PageHistory::changedNext, "No step after position %d changes %s");
	}

	private void run(Function<PageHistory, Optional<Cursor>> way, String failure) {
		var picture = view.map().picture();
		var address = view.map().selected();
		var session = view.session();
		if (picture.isEmpty() || address.isEmpty() || session.isEmpty()) {
			return;
		}
		search.ask(progress -> PageHistory.of(picture.get(), address.getAsLong()).map(history -> {
			var found = way.apply(history);
			if (found.isEmpty()) {
				return String.format(failure, picture.get().cursor().position(), history.ipa());
			}
			if (!progress.isCancelled() && isCurrent(picture.get(), session.get().cursor())) {
				view.revealSelectionNext();
				session.get().moveTo(found.get());
			}
			return "";
		}));
	}

	/** Whether the picture was taken where the cursor still stands: if not, its user has gone on elsewhere. */
	private static boolean isCurrent(Stage2Picture picture, Cursor cursor) {
		return picture.cursor().trace() == cursor.trace() && picture.cursor().position() == cursor.position();
	}
}
