import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { FileLink } from '#shared/shapes/referral-import.ts';
import { WorkExportWithCpr, type WorkExport } from '#shared/shapes/work-export.ts';
import { exportList, exportWithCpr } from '../../data/candidates.ts';
import type { PeopleNames } from './people-names.ts';
import { peopleText } from './people.text.ts';
import { columnsOf, filtersOf, type PeopleChosen } from './work-asked.ts';

interface ListShown {
  readonly of: PeopleChosen;
  readonly names: PeopleNames;
}

/** Makes a spreadsheet of the list as it is shown; what is fetched is logged for each person in it. */
export function ExportWork(props: ListShown): JSX.Element {
  const t = peopleText;
  const scope = requiredRole().scope;
  const [asksCpr, setAsksCpr] = createSignal(false);
  const action = createAction();
  const fetchFile = (): Promise<void> =>
    action.run(async () => location.assign(await exportList(scope, listOf(props.of, props.names))));
  return (
    <div class="ff-noprint ff-above">
      <ActionProblem of={action} />
      <div class="ff-actions">
        <BusyButton kind="secondary" busy={action.busy()} onClick={() => void fetchFile()}>
          {t().exported}
        </BusyButton>
        <Show when={may('export-work-with-cpr')}>
          <button type="button" class="function-link" onClick={() => setAsksCpr(true)}>
            {t().exportedWithCpr}
          </button>
        </Show>
      </div>
      <p class="ff-muted">{t().exportedHelp}</p>
      <Show when={asksCpr()}>
        <WithCprDialog of={props.of} names={props.names} onClose={() => setAsksCpr(false)} />
      </Show>
    </div>
  );
}

/** Asks why the CPR numbers are needed; the reason stands in the log and in each person's timeline. */
function WithCprDialog(props: ListShown & { readonly onClose: () => void }): JSX.Element {
  const t = peopleText;
  const scope = requiredRole().scope;
  const list = untrack(() => listOf(props.of, props.names));
  const form = createForm<{ readonly because: string }, WorkExportWithCpr, FileLink>({
    name: 'export-with-cpr',
    start: { because: '' },
    neverKeep: ['because'],
    read: ({ because }) =>
      readWithShape(WorkExportWithCpr, { ...list, because }, { because: { missing: t().cprMissing } }),
    send: (asked) => exportWithCpr(scope, asked),
    done: ({ link }) => {
      props.onClose();
      tellDone(t().cprDone);
      location.assign(link);
    },
  });
  return (
    <Dialog open title={t().exportedWithCpr} onClose={() => props.onClose()}>
      <p>{t().cprText}</p>
      <Form of={form} submit={t().cprSubmit}>
        <TextArea field={form.field('because')} label={t().cprReason} help={t().cprReasonHelp} rows={2} />
      </Form>
    </Dialog>
  );
}

/** The list as it is shown, with the names of all that its ids stand for. */
function listOf(chosen: PeopleChosen, names: PeopleNames): WorkExport {
  return {
    ...filtersOf(chosen),
    columns: [...columnsOf(chosen)],
    staff: (names.staff() ?? []).map(({ personId, name }) => ({ id: personId, name })) as WorkExport['staff'],
    groups: [...names.targetGroups()],
    visitationGroups: [...names.groups()],
  };
}
