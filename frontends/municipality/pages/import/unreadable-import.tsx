import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { language } from '#kit/language/language.ts';
import { fieldErrorCode, fieldErrorText } from '#shared/shapes/field-error.text.ts';
import type { ImportView } from '#shared/shapes/referral-import.ts';
import { ColumnsForm } from './columns-form.tsx';
import { importText } from './import.text.ts';
import { PutAway } from './put-away.tsx';

/** A list that cannot be read as it is: why, and what the columns are where that helps. */
export function UnreadableImport(props: { readonly of: ImportView; readonly changed: () => void }): JSX.Element {
  const t = importText;
  const why = (): string =>
    props.of.fault ? fieldErrorText[fieldErrorCode(props.of.fault)][language()] : t().states['awaiting-file'];
  return (
    <>
      <h1>{t().unreadable}</h1>
      <p class="font-lead">
        {why()} {t().unreadableLead}
      </p>
      <div class="ff-sheet ff-narrow-form">
        <Show when={props.of.headings}>
          <h2>{t().columns}</h2>
          <ColumnsForm of={props.of} changed={() => props.changed()} />
        </Show>
        <div class="ff-actions">
          <A class="button button-secondary" href="/personer/import">
            {t().another}
          </A>
          <PutAway of={props.of} changed={() => props.changed()} />
        </div>
      </div>
    </>
  );
}
