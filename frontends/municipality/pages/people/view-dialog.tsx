import { revalidate, useNavigate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import type { Filters } from '#kit/filters/filters-in-address.ts';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextField } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { ViewToSave, type SavedView, type ViewSaved } from '#shared/shapes/saved-view.ts';
import { changeView, readViews, saveView } from '../../data/views.ts';
import { viewsText } from './views.text.ts';
import { addressOf, columnsOf, filtersOf, type peopleFilters } from './work-asked.ts';

type Fields = { readonly name: string; readonly shared: string };

/** Names a new view of the list as it stands, or gives one another name and says who sees it. */
export function ViewDialog(props: {
  readonly of: Filters<typeof peopleFilters>;
  readonly before: SavedView | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  const t = viewsText;
  const { scope } = requiredRole();
  const navigate = useNavigate();
  const before = untrack(() => props.before);
  // Another name leaves what the view shows as it was kept; a new one shows what the list shows when it is saved.
  const shows = (): Pick<ViewToSave, 'filters' | 'columns'> => {
    const values = props.of.values();
    return before
      ? { filters: before.filters, columns: [...before.columns] }
      : { filters: filtersOf(values), columns: [...columnsOf(values)] };
  };
  const form = createForm<Fields, ViewToSave, ViewSaved>({
    name: before ? `view-${before.viewId}` : 'new-view',
    start: { name: before?.name ?? '', shared: before?.shared ? 'team' : 'me' },
    read: ({ name, shared }) => readWithShape(ViewToSave, { name, shared: shared === 'team', ...shows() }),
    send: (view, key) => (before ? changeView(scope, before, view, key) : saveView(scope, view, key)),
    done: ({ viewId }, { name, filters, columns }) => {
      props.onClose();
      void revalidate(readViews.key);
      tellDone(before ? t().changed(name) : t().saved(name));
      if (!before) navigate(addressOf({ viewId, filters, columns }));
    },
  });
  return (
    <Dialog open title={before ? t().renameTitle : t().saveTitle} onClose={() => props.onClose()}>
      <p>{t().what}</p>
      <Form of={form} submit={before ? t().renameSubmit : t().saveSubmit}>
        <TextField field={form.field('name')} label={t().name} help={t().nameHelp} />
        <RadioCards
          field={form.field('shared')}
          label={t().whoSees}
          choices={[
            { value: 'me', label: t().onlyMe },
            { value: 'team', label: t().theTeam, text: t().theTeamText },
          ]}
        />
      </Form>
    </Dialog>
  );
}
