package io.stagewalk.graph.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import io.stagewalk.debug.Session;
import io.stagewalk.debug.Sessions;
import io.stagewalk.graph.ui.model.Stage2Details;
import io.stagewalk.graph.ui.model.Stage2Picture;
import io.stagewalk.graph.ui.model.Stage2Pictures;
import io.stagewalk.ui.Palette;
import io.stagewalk.ui.Stagewalk;

/**
 * Dom0's stage 2 as it stands at the cursor of the session that is looked at, with what the last step changed.
 *
 * @see Stage2Picture what counts as changed
 */
public final class Stage2View extends ViewPart {
	/** Identifier of the view. */
	public static final String ID = Stagewalk.STAGE2_VIEW;
	private static final String ZOOM = "zoom";
	private static final List<String> NOTHING_SELECTED = List.of("Select a bar (mouse, Up, Down) to see",
			"its descriptors and who wrote them.");

	private final Stage2Pictures pictures = new Stage2Pictures();
	private final Session.Listener cursorListener = this::cursorMoved;
	private final Sessions.Listener sessionListener = this::follow;
	private final IPropertyChangeListener fontListener = change -> fontChanged(change.getProperty());
	private volatile boolean revealSelection;
	private Session session;
	private IMemento memento;
	private Composite stack;
	private Composite main;
	private EmptyPage empty;
	private Headline headline;
	private SashForm sash;
	private MapCanvas map;
	private Text details;
	private Latest<Stage2Picture> nextPicture;
	private Latest<List<String>> nextDetails;
	private Stage2Actions actions;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = new EmptyPage(stack);
		createMain();
		nextPicture = new Latest<>("Stage 2 map", stack.getDisplay(), this::show);
		nextDetails = new Latest<>("Stage 2 descriptor", stack.getDisplay(), this::showDetails);
		actions = new Stage2Actions(this);
		actions.contribute(createMenu());
		map.whenSelected(this::selectionChanged);
		if (memento != null && memento.getInteger(ZOOM) != null) {
			map.zoom(memento.getInteger(ZOOM));
		}
		Palette.whenChanged(map, map::refreshAppearance);
		JFaceResources.getFontRegistry().addListener(fontListener);
		Sessions.addListener(sessionListener);
		follow();
	}

	private void createMain() {
		main = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(main);
		headline = new Headline(main);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(headline);
		sash = new SashForm(main, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		map = new MapCanvas(sash, Palette::color);
		var side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(Headline.margin(side), 0, 0, 0).applyTo(side);
		details = new Text(side, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(details);
		details.setFont(JFaceResources.getTextFont());
		sash.setWeights(3, 2);
		sash.addControlListener(ControlListener.controlResizedAdapter(resized -> orient()));
		showDetails(NOTHING_SELECTED);
	}

	/** The details stand beside the map where there is more width than height, else below it. */
	private void orient() {
		var size = sash.getSize();
		int orientation = size.x > size.y * 2 ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
		}
	}

	private MenuManager createMenu() {
		var menu = new MenuManager();
		map.control().setMenu(menu.createContextMenu(map.control()));
		getSite().registerContextMenu(menu, null);
		return menu;
	}

	/** Watches the session that is looked at now. */
	private void follow() {
		stack.getDisplay().asyncExec(() -> {
			if (!stack.isDisposed()) {
				watch(Sessions.active().orElse(null));
			}
		});
	}

	private void watch(Session active) {
		if (session != null) {
			session.removeListener(cursorListener);
		}
		session = active;
		if (session == null) {
			nextPicture.stop();
			map.clear();
			showEmpty("No session", "Debug a .scenario to see its stage 2 here: select the file in the Project Explorer, and in its "
					+ "context menu choose Debug As > Dom0 Boot Scenario.");
			return;
		}
		session.addListener(cursorListener);
		cursorMoved(session);
	}

	/** Called on whichever thread moves the cursor. */
	private void cursorMoved(Session moved) {
		nextPicture.ask(progress -> pictures.take(moved.cursor(), progress));
	}

	private void show(Stage2Picture picture) {
		if (stack.isDisposed()) {
			return;
		}
		if (picture.p2m().isEmpty()) {
			showEmpty("Xen has made no stage 2 for Dom0 yet", String.join("\n", picture.headline()));
		} else {
			headline.show(picture.headline());
			top(main);
		}
		say("");
		map.show(picture, revealSelection ? MapCanvas.Attention.SELECTION : MapCanvas.Attention.CHANGE);
		revealSelection = false;
	}

	private void showEmpty(String why, String hint) {
		empty.say(why, hint);
		top(empty);
	}

	private void top(Control page) {
		((StackLayout) stack.getLayout()).topControl = page;
		stack.layout();
	}

	private void selectionChanged() {
		var picture = map.picture();
		var address = map.selected();
		actions.refresh();
		if (picture.isEmpty() || address.isEmpty() || map.selectedRow() < 0) {
			nextDetails.stop();
			showDetails(NOTHING_SELECTED);
			return;
		}
		nextDetails.ask(progress -> Optional.of(Stage2Details.of(picture.get(), address.getAsLong(), progress)));
	}

	private void showDetails(List<String> lines) {
		if (!details.isDisposed()) {
			details.setText(String.join(details.getLineDelimiter(), lines));
		}
	}

	private void fontChanged(String property) {
		if (property.equals(JFaceResources.TEXT_FONT) && !map.isDisposed()) {
			details.setFont(JFaceResources.getTextFont());
			map.refreshAppearance();
		}
	}

	/** Says something in the status line; nothing clears it. */
	void say(String message) {
		if (!stack.isDisposed()) {
			getViewSite().getActionBars().getStatusLineManager().setMessage(message);
		}
	}

	/** The next picture is about what is selected, not about what changed. May be called on any thread. */
	void revealSelectionNext() {
		revealSelection = true;
	}

	MapCanvas map() {
		return map;
	}

	Text details() {
		return details;
	}

	Optional<Session> session() {
		return Optional.ofNullable(session);
	}

	/** All that the view shows of the map, as text; what is being computed is not in it yet. */
	public List<String> lines() {
		return isEmpty() ? empty.lines() : map.picture().map(Stage2Picture::lines).orElse(List.of());
	}

	/** All that the view says about what is selected. */
	public List<String> detailLines() {
		return details.getText().lines().toList();
	}

	/** Selects a guest address, as a click on its row would. UI thread only. */
	public void select(long ipa) {
		map.select(ipa);
	}

	private boolean isEmpty() {
		return ((StackLayout) stack.getLayout()).topControl == empty;
	}

	@Override
	public void saveState(IMemento state) {
		state.putInteger(ZOOM, map.zoom());
	}

	@Override
	public void setFocus() {
		if (isEmpty()) {
			empty.setFocus();
		} else {
			map.setFocus();
		}
	}

	@Override
	public void dispose() {
		Sessions.removeListener(sessionListener);
		JFaceResources.getFontRegistry().removeListener(fontListener);
		if (session != null) {
			session.removeListener(cursorListener);
		}
		if (nextPicture != null) {
			nextPicture.stop();
			nextDetails.stop();
		}
		super.dispose();
	}
}
