import { A, createAsync } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { DenseList, type Column } from '#kit/parts/dense-list.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty, Refused } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { personId, requiredRole } from '#kit/session/session.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { readStaff, type Colleague } from '../../data/municipality.ts';
import { whoLeft, workingHere } from '../../words/who-works-here.ts';
import { whatTheyDo } from '../../words/staff-choices.ts';
import { OffboardDialog } from './offboard-dialog.tsx';
import { ReinstateDialog } from './reinstate-dialog.tsx';
import { staffText } from './staff.text.ts';

/** Who works here, and who has left: the team leader says so, and takes it back. */
export function Staff(): JSX.Element {
  const t = staffText;
  return (
    <Page title={t().title}>
      <Show when={may('list-staff')} fallback={<Refused page title={t().title} text={t().emptyText} />}>
        <h1>{t().heading}</h1>
        <p class="font-lead">{t().lead}</p>
        <Loaded says={t().loading} keys={readStaff.key}>
          <Lists />
        </Loaded>
      </Show>
    </Page>
  );
}

function Lists(): JSX.Element {
  const t = staffText;
  const staff = createAsync(() => readStaff(requiredRole().scope));
  return (
    <Show when={staff()}>
      {(everybody) => (
        <Show when={everybody().length > 0} fallback={<Empty title={t().empty} text={t().emptyText} />}>
          <DenseList
            title={t().list}
            count={workingHere(everybody()).length}
            rows={workingHere(everybody())}
            columns={[nameColumn(), { label: t().does, cell: whatTheyDo }, ...actionColumn(Leaves)]}
          />
          <Show when={whoLeft(everybody()).length > 0}>
            <DenseList
              title={t().gone}
              count={whoLeft(everybody()).length}
              rows={whoLeft(everybody())}
              columns={[
                nameColumn(),
                { label: t().did, cell: whatTheyDo },
                { label: t().since, cell: (colleague) => <LastDay on={colleague.left?.lastDay} /> },
                ...actionColumn(ComesBack),
              ]}
            />
            <Show when={may('list-cases-without-owner')}>
              <p>
                <A href="/personer?vis=uden-kontaktperson">{t().toCases}</A>
              </p>
            </Show>
          </Show>
        </Show>
      )}
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

function nameColumn(): Column<Colleague> {
  const t = staffText();
  return {
    label: t.name,
    cell: (colleague) => (isMe(colleague) ? `${colleague.name} (${t.you})` : colleague.name),
  };
}

function actionColumn(Of: (props: { readonly colleague: Colleague }) => JSX.Element): Column<Colleague>[] {
  if (!may('offboard-staff')) return [];
  return [{ label: staffText().action, cell: (colleague) => <Of colleague={colleague} /> }];
}

function Leaves(props: { readonly colleague: Colleague }): JSX.Element {
  const t = staffText;
  const [open, setOpen] = createSignal(false);
  return (
    <Show when={!isMe(props.colleague)}>
      <button type="button" class="function-link ff-link" onClick={() => setOpen(true)}>
        {t().left}
        <span class="sr-only">{t().leftOf(props.colleague.name)}</span>
      </button>
      <Show when={open()}>
        <OffboardDialog colleague={props.colleague} onClose={() => setOpen(false)} />
      </Show>
    </Show>
  );
}

function ComesBack(props: { readonly colleague: Colleague }): JSX.Element {
  const t = staffText;
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class="function-link ff-link" onClick={() => setOpen(true)}>
        {t().back}
        <span class="sr-only">{t().leftOf(props.colleague.name)}</span>
      </button>
      <Show when={open()}>
        <ReinstateDialog colleague={props.colleague} onClose={() => setOpen(false)} />
      </Show>
    </>
  );
}

function isMe(colleague: Colleague): boolean {
  return colleague.personId === personId();
}
