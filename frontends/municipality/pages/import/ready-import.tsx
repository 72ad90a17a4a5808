import { createAsync, revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { personId, requiredRole } from '#kit/session/session.ts';
import { workingHere } from '#kit/staff/who-works-here.ts';
import { ImportConfirmation, type ImportChanged, type ImportView } from '#shared/shapes/referral-import.ts';
import { confirmList, readImports } from '../../data/imports.ts';
import { readStaff } from '../../data/municipality.ts';
import { ColumnsForm } from './columns-form.tsx';
import { importText } from './import.text.ts';
import { ImportLines } from './import-lines.tsx';
import { PutAway } from './put-away.tsx';
import { ResultFile } from './result-file.tsx';

/** What a list would do: who is ready, what is wrong and where; then who gets them, and the yes. */
export function ReadyImport(props: { readonly of: ImportView; readonly changed: () => void }): JSX.Element {
  const t = importText;
  const ready = (): number => props.of.counts?.ready ?? 0;
  return (
    <>
      <h1>{ready() > 0 ? t().ready(formatNumber(ready())) : t().nobody}</h1>
      <p class="font-lead">
        {t().readyLead} {props.of.encoding && t().encodings[props.of.encoding]}
      </p>
      <div class="ff-narrow ff-stack">
        <Show when={ready() > 0}>
          <ConfirmForm of={props.of} changed={() => props.changed()} />
        </Show>
        <ImportLines of={props.of} state="faulty" />
        <ImportLines of={props.of} state="known" />
        <ImportLines of={props.of} state="repeated" />
        <ResultFile of={props.of} />
        <ImportLines of={props.of} state="ready" />
        <details class="ff-other">
          <summary>{t().changeColumns}</summary>
          <ColumnsForm of={props.of} changed={() => props.changed()} />
        </details>
        <PutAway of={props.of} changed={() => props.changed()} />
      </div>
    </>
  );
}

type Fields = { readonly ownerIds: readonly string[] };

function ConfirmForm(props: { readonly of: ImportView; readonly changed: () => void }): JSX.Element {
  const t = importText;
  const scope = requiredRole().scope;
  const staff = createAsync(() => readStaff(scope));
  const form = createForm<Fields, ImportConfirmation, ImportChanged>({
    name: untrack(() => `confirm-${props.of.importId}`),
    start: { ownerIds: [personId() ?? ''] },
    newest: () => ({ version: props.of.version, values: {} }),
    read: ({ ownerIds }, version) => readWithShape(ImportConfirmation, { version, ownerIds: [...ownerIds] }, t().words),
    send: (json, key) => confirmList(scope, props.of.importId, json, key),
    done: () => {
      void revalidate(readImports.key);
      props.changed();
    },
  });
  const colleagues = (): { value: string; label: string }[] =>
    workingHere(staff() ?? []).map((colleague) => ({ value: colleague.personId, label: colleague.name }));
  return (
    <div class="ff-sheet">
      <Form of={form} submit={t().confirm(formatNumber(props.of.counts?.ready ?? 0))}>
        <Chips field={form.field('ownerIds')} label={t().owners} help={t().ownersHelp} choices={colleagues()} />
      </Form>
    </div>
  );
}
