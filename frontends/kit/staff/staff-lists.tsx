import { createSignal, Show, type JSX } from 'solid-js';
import { DenseList, type Column } from '../parts/dense-list.tsx';
import { Empty } from '../parts/states.tsx';
import { dayDate } from '../time/format-dates.ts';
import { OffboardDialog } from './offboard-dialog.tsx';
import { ReinstateDialog } from './reinstate-dialog.tsx';
import type { StaffAt } from './staff-at.ts';
import { staffText } from './staff.text.ts';
import { whatTheyDo } from './what-they-do.ts';
import { whoLeft, workingHere, type Colleague } from './who-works-here.ts';

/** Who works here, and who has left; whoever may says so, and takes it back. `children` stand under those who left. */
export function StaffLists(props: {
  readonly staff: readonly Colleague[];
  readonly at: StaffAt;
  readonly children?: JSX.Element;
}): JSX.Element {
  const t = staffText;
  const nameColumn = (): Column<Colleague> => ({
    label: t().name,
    cell: ({ personId, name }) => (personId === props.at.me ? `${name} (${t().you})` : name),
  });
  const actionColumn = (cell: (colleague: Colleague) => JSX.Element): Column<Colleague>[] =>
    props.at.mayMark ? [{ label: t().action, cell }] : [];
  return (
    <Show when={props.staff.length > 0} fallback={<Empty title={t().empty} text={t().emptyText} />}>
      <DenseList
        title={t().list}
        count={workingHere(props.staff).length}
        rows={workingHere(props.staff)}
        columns={[
          nameColumn(),
          { label: t().does, cell: whatTheyDo },
          ...actionColumn((colleague) => <Leaves colleague={colleague} at={props.at} />),
        ]}
      />
      <Show when={whoLeft(props.staff).length > 0}>
        <DenseList
          title={t().gone}
          count={whoLeft(props.staff).length}
          rows={whoLeft(props.staff)}
          columns={[
            nameColumn(),
            { label: t().did, cell: whatTheyDo },
            { label: t().since, cell: (colleague) => <LastDay on={colleague.left?.lastDay} /> },
            ...actionColumn((colleague) => <ComesBack colleague={colleague} at={props.at} />),
          ]}
        />
        {props.children}
      </Show>
    </Show>
  );
}

/** On a phone, where the columns have no heading, with the word for it. */
function LastDay(props: { readonly on: string | undefined }): JSX.Element {
  return (
    <Show when={props.on}>
      {(day) => (
        <>
          <span class="ff-dense__label">{staffText().since}</span> {dayDate(day())}
        </>
      )}
    </Show>
  );
}

function Leaves(props: { readonly colleague: Colleague; readonly at: StaffAt }): JSX.Element {
  const t = staffText;
  const [open, setOpen] = createSignal(false);
  return (
    <Show when={props.colleague.personId !== props.at.me}>
      <button type="button" class="function-link ff-link" onClick={() => setOpen(true)}>
        {t().left}
        <span class="sr-only">{t().leftOf(props.colleague.name)}</span>
      </button>
      <Show when={open()}>
        <OffboardDialog colleague={props.colleague} at={props.at} onClose={() => setOpen(false)} />
      </Show>
    </Show>
  );
}

function ComesBack(props: { readonly colleague: Colleague; readonly at: StaffAt }): JSX.Element {
  const t = staffText;
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class="function-link ff-link" onClick={() => setOpen(true)}>
        {t().back}
        <span class="sr-only">{t().leftOf(props.colleague.name)}</span>
      </button>
      <Show when={open()}>
        <ReinstateDialog colleague={props.colleague} at={props.at} onClose={() => setOpen(false)} />
      </Show>
    </>
  );
}
