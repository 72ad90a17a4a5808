import { createAsync } from '@solidjs/router';
import { For, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { SelectField } from '#kit/forms/text-fields.tsx';
import { language } from '#kit/language/language.ts';
import { requiredRole } from '#kit/session/session.ts';
import { fieldErrorText } from '#shared/shapes/field-error.text.ts';
import { referralColumns, type ReferralColumn } from '#shared/shapes/referral-columns.ts';
import type { ImportView, ListReading } from '#shared/shapes/referral-import.ts';
import { readList } from '../../data/imports.ts';
import { readMunicipality, readStaff } from '../../data/municipality.ts';
import { importText } from './import.text.ts';
import { wordsInList } from './words-in-list.ts';

type Columns = NonNullable<ListReading['columns']>;

/** Says what stands in each column of the list, and has it read again. */
export function ColumnsForm(props: { readonly of: ImportView; readonly changed: () => void }): JSX.Element {
  const t = importText;
  const scope = requiredRole().scope;
  const municipality = createAsync(() => readMunicipality(scope));
  const staff = createAsync(() => readStaff(scope));
  const headings = untrack(() => props.of.headings ?? []);
  const start = untrack(() => Object.fromEntries(headings.map((_, at) => [String(at), known(props.of.columns?.[at])])));
  const form = createForm<Record<string, string>, ListReading, object>({
    name: untrack(() => `columns-${props.of.importId}`),
    start,
    newest: () => ({ version: props.of.version, values: {} }),
    read: (chosen, version) => {
      const columns = said(chosen);
      const twice = columns.find(({ at, is }) => columns.some((other) => other.is === is && other.at < at));
      if (twice) return { errors: { [String(twice.at)]: fieldErrorText['chosen-twice'][language()] } };
      const words = wordsInList(municipality()?.targetGroups ?? [], staff() ?? []);
      return { body: { version, columns, ...words } };
    },
    send: (json) => readList(scope, { ...json, importId: props.of.importId }),
    done: () => props.changed(),
  });
  const options = Object.entries(referralColumns).map(([value, [label]]) => ({ value, label }));
  return (
    <Form of={form} submit={t().readAgain}>
      <p class="ff-muted">{t().columnsHelp}</p>
      <For each={headings}>
        {(heading, at) => (
          <SelectField
            field={form.field(String(at()))}
            label={heading || t().unnamed(at() + 1)}
            none={t().notUsed}
            options={options}
          />
        )}
      </For>
    </Form>
  );
}

function known(column: ReferralColumn | '-' | undefined): string {
  return column && column !== '-' ? column : '';
}

function said(chosen: Readonly<Record<string, string>>): Columns {
  return Object.entries(chosen).flatMap(([at, is]) => (is ? [{ at: Number(at), is: is as ReferralColumn }] : []));
}
