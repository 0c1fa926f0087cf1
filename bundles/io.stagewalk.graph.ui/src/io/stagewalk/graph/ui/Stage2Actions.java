package io.stagewalk.graph.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

import io.stagewalk.trace.Direction;

/** What can be done in the view: in its menus, its tool bar and by keys. */
final class Stage2Actions {
	private static final String PLUGIN = "io.stagewalk.graph.ui";
	private static final String CONTEXT = PLUGIN + ".map";
	private static final int ZOOM_STEP = 25;

	private final Stage2View view;
	private final MapCanvas map;
	private final IAction runBack;
	private final IAction runForward;
	private final IAction previousChange;
	private final IAction nextChange;
	private final IAction copy;
	private final IAction copyAll;
	private final List<IAction> sizes;
	private final Latest<List<String>> copying;
	private IContextActivation context;

	Stage2Actions(Stage2View view) {
		this.view = view;
		this.map = view.map();
		this.copying = new Latest<>("Stage 2 map as text", map.getDisplay(), this::copy);
		var run = new RunToChange(view);
		runBack = command("runBackToMapping", "Run &Back to Who Mapped This", "run-back", run::back);
		runForward = command("runForwardToChange", "Run &Forward to the Next Change", "run-forward", run::forward);
		previousChange = command("previousChange", "Select &Previous Changed Row", "previous-change",
				() -> map.selectChange(Direction.BACKWARD));
		nextChange = command("nextChange", "Select &Next Changed Row", "next-change", () -> map.selectChange(Direction.FORWARD));
		copyAll = command("copyAll", "Copy &Map as Text", null, this::copyMap);
		sizes = List.of(command("larger", "&Larger", null, () -> map.zoom(map.zoom() + ZOOM_STEP)),
				command("smaller", "&Smaller", null, () -> map.zoom(map.zoom() - ZOOM_STEP)),
				command("normalSize", "N&ormal Size", null, () -> map.zoom(MapCanvas.NORMAL_SIZE)));
		copy = action("&Copy", this::copySelection);
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		map.control().addFocusListener(FocusListener.focusGainedAdapter(this::focusGained));
		map.control().addFocusListener(FocusListener.focusLostAdapter(this::focusLost));
	}

	private static IAction action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	/** An action that is also a command of plugin.xml, and has its keys from there. */
	private IAction command(String name, String text, String icon, Runnable work) {
		var action = action(text, work);
		var id = PLUGIN + "." + name;
		action.setActionDefinitionId(id);
		if (icon != null) {
			ResourceLocator.imageDescriptorFromBundle(PLUGIN, "icons/" + icon + ".svg").ifPresent(action::setImageDescriptor);
		}
		view.getSite().getService(IHandlerService.class).activateHandler(id, new ActionHandler(action));
		return action;
	}

	/** Fills the menus and the tool bar of the view. */
	void contribute(MenuManager contextMenu) {
		var bars = view.getViewSite().getActionBars();
		List.of(runBack, runForward).forEach(bars.getToolBarManager()::add);
		bars.getToolBarManager().add(new Separator());
		List.of(previousChange, nextChange).forEach(bars.getToolBarManager()::add);
		all(item -> {
			if (item == null) {
				contextMenu.add(new Separator());
				bars.getMenuManager().add(new Separator());
			} else {
				contextMenu.add(item);
				bars.getMenuManager().add(item);
			}
		});
		contextMenu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.NEXT.getId(), nextChange);
		bars.setGlobalActionHandler(ActionFactory.PREVIOUS.getId(), previousChange);
		bars.updateActionBars();
		refresh();
	}

	/** @param taker takes null between groups */
	private void all(Consumer<IAction> taker) {
		var items = new ArrayList<IAction>(List.of(runBack, runForward));
		items.add(null);
		items.addAll(List.of(previousChange, nextChange));
		items.add(null);
		items.addAll(List.of(copy, copyAll));
		items.add(null);
		items.addAll(sizes);
		items.forEach(taker);
	}

	/** Called when something else is selected or shown. */
	void refresh() {
		boolean isRow = view.session().isPresent() && map.selectedRow() >= 0;
		boolean isPicture = map.picture().isPresent();
		runBack.setEnabled(isRow);
		runForward.setEnabled(isRow);
		boolean isChange = isPicture && map.picture().get().changeFrom(-1, Direction.FORWARD).isPresent();
		previousChange.setEnabled(isChange);
		nextChange.setEnabled(isChange);
		copyAll.setEnabled(isPicture);
	}

	/** The selected row, or all rows if none is selected; in the details what is selected there. */
	private void copySelection() {
		if (view.details().isFocusControl()) {
			view.details().copy();
			return;
		}
		int row = map.selectedRow();
		if (row < 0) {
			copyMap();
			return;
		}
		var picture = map.picture().orElseThrow();
		copy(List.of(picture.text().orElseThrow().line(picture.rows().get(row), picture.widths())));
	}

	/** A map may have very many rows. */
	private void copyMap() {
		map.picture().ifPresent(picture -> copying.ask(progress -> Optional.of(picture.lines())));
	}

	private void copy(List<String> lines) {
		if (map.isDisposed()) {
			return;
		}
		var clipboard = new Clipboard(map.getDisplay());
		try {
			var text = String.join(System.lineSeparator(), lines) + System.lineSeparator();
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private void focusGained(FocusEvent event) {
		context = view.getSite().getService(IContextService.class).activateContext(CONTEXT);
	}

	private void focusLost(FocusEvent event) {
		if (context != null) {
			view.getSite().getService(IContextService.class).deactivateContext(context);
			context = null;
		}
	}
}
