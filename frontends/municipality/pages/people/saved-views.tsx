import { createAsync, revalidate, useHref, useNavigate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import type { Filters } from '#kit/filters/filters-in-address.ts';
import { Icon } from '#kit/icons/icon.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { SavedView } from '#shared/shapes/saved-view.ts';
import { changeView, deleteView, readViews, saveView } from '../../data/views.ts';
import type { PeopleNames } from './people-names.ts';
import { ViewDialog } from './view-dialog.tsx';
import { viewsText } from './views.text.ts';
import { addressOf, columnsOf, filtersOf, isAsKept, withoutOwner, type peopleFilters } from './work-asked.ts';

/** The lists I come back to, one press away, and what can be done with the one that is open. */
export function SavedViews(props: {
  readonly of: Filters<typeof peopleFilters>;
  readonly names: PeopleNames;
}): JSX.Element {
  const t = viewsText;
  const scope = requiredRole().scope;
  const views = createAsync(() => readViews(scope));
  const [dialog, setDialog] = createSignal<'new' | 'change'>();
  const open = (): SavedView | undefined => views()?.find(({ viewId }) => viewId === props.of.values().visning);
  const canSave = (): boolean => props.of.values().vis !== withoutOwner;
  return (
    <Show when={views()}>
      {(all) => (
        <section class="ff-views ff-noprint" aria-label={t().title}>
          <Show when={all().length > 0} fallback={<span class="ff-muted">{t().none}</span>}>
            <ul class="ff-list ff-views__list">
              <For each={all()}>
                {(view) => (
                  <li>
                    <ViewLink view={view} names={props.names} isOpen={view.viewId === open()?.viewId} />
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <div class="ff-views__acts">
            <Show when={open()}>
              {(view) => <OfOpenView view={view()} of={props.of} onChange={() => setDialog('change')} />}
            </Show>
            <Show when={canSave()}>
              <button type="button" class="function-link" onClick={() => setDialog('new')}>
                <Icon name="plus" />
                {open() ? t().saveAsNew : t().save}
              </button>
            </Show>
          </div>
          <Show when={dialog()}>
            {(which) => (
              <ViewDialog
                of={props.of}
                before={which() === 'change' ? open() : undefined}
                onClose={() => setDialog(undefined)}
              />
            )}
          </Show>
        </section>
      )}
    </Show>
  );
}

function ViewLink(props: {
  readonly view: SavedView;
  readonly names: PeopleNames;
  readonly isOpen: boolean;
}): JSX.Element {
  const from = (): string => viewsText().sharedBy(props.names.staffName(props.view.byId));
  // A link of the router's own would call every view the current page: they differ in what stands after the path.
  const href = useHref(() => addressOf(props.view));
  return (
    <a
      class="ff-view"
      href={href()}
      aria-current={props.isOpen ? 'true' : undefined}
      title={props.view.own ? undefined : from()}
    >
      {props.view.name}
      <Show when={!props.view.own || props.view.shared}>
        <Icon name="groups" />
        <span class="sr-only">{props.view.own ? viewsText().isShared : from()}</span>
      </Show>
    </a>
  );
}

/** Keeps what was changed, gives another name, shares, or takes the view away. */
function OfOpenView(props: {
  readonly view: SavedView;
  readonly of: Filters<typeof peopleFilters>;
  readonly onChange: () => void;
}): JSX.Element {
  const t = viewsText;
  const { scope } = requiredRole();
  const navigate = useNavigate();
  const action = createAction();
  const keep = async (): Promise<void> => {
    const { name, shared } = props.view;
    const values = props.of.values();
    const becomes = { name, shared, filters: filtersOf(values), columns: [...columnsOf(values)] };
    await changeView(scope, props.view, becomes, crypto.randomUUID());
    await revalidate(readViews.key);
    tellDone(t().changed(name));
  };
  const remove = async (): Promise<void> => {
    const { name, shared, filters, columns, own } = props.view;
    await deleteView(scope, props.view);
    props.of.choose('visning', '');
    await revalidate(readViews.key);
    const undo = async (): Promise<void> => {
      const { viewId } = await saveView(scope, { name, shared, filters, columns }, crypto.randomUUID());
      await revalidate(readViews.key);
      navigate(addressOf({ viewId, filters, columns }));
    };
    tellDone(t().deleted(name), own ? undo : undefined);
  };
  return (
    <Show when={props.view.mayChange}>
      <ActionProblem of={action} reload={() => void revalidate(readViews.key)} />
      <Show when={!isAsKept(props.of.values(), props.view)}>
        <button type="button" class="function-link" disabled={action.busy()} onClick={() => void action.run(keep)}>
          {t().keepChanges(props.view.name)}
        </button>
      </Show>
      <button type="button" class="function-link" onClick={() => props.onChange()}>
        {t().rename}
      </button>
      <button type="button" class="function-link" disabled={action.busy()} onClick={() => void action.run(remove)}>
        {t().remove}
      </button>
    </Show>
  );
}
