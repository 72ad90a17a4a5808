import { createAsync, useNavigate } from '@solidjs/router';
import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { FileField } from '#kit/forms/file-field.tsx';
import { Form } from '#kit/forms/form.tsx';
import { SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { fieldErrorText } from '#shared/shapes/field-error.text.ts';
import { referralColumns } from '#shared/shapes/referral-columns.ts';
import { mostListBytes } from '#shared/shapes/referral-import.ts';
import { language } from '#kit/language/language.ts';
import { readList, sendList } from '../../data/imports.ts';
import { groupName, readMunicipality, readStaff } from '../../data/municipality.ts';
import { importText } from './import.text.ts';
import { wordsInList } from './words-in-list.ts';

type Fields = { readonly list: string; readonly usualGroup: string; readonly usualReason: string };

/** Chooses the file and what counts where it says nothing; then it is sent straight into storage, and read. */
export function SendList(): JSX.Element {
  const t = importText;
  const fileId = createUniqueId();
  const scope = requiredRole().scope;
  const navigate = useNavigate();
  const municipality = createAsync(() => readMunicipality(scope));
  const staff = createAsync(() => readStaff(scope));
  const [file, setFile] = createSignal<File>();
  const groups = (): { value: string; label: string }[] =>
    (municipality()?.targetGroups ?? []).map((group) => ({ value: group.id, label: groupName(group) }));
  const form = createForm<Fields, { file: File; fields: Fields }, string>({
    name: 'send-list',
    start: { list: '', usualGroup: '', usualReason: t().startReason },
    read: (fields) => {
      const chosen = file();
      if (!chosen) return { errors: { list: t().askFile } };
      if (chosen.size > mostListBytes) return { errors: { list: fieldErrorText['list-too-large'][language()] } };
      return { body: { file: chosen, fields } };
    },
    send: async ({ file: chosen, fields }, key) => {
      const list = await sendList(scope, chosen, key);
      const { usualGroup, usualReason } = fields;
      await readList(scope, {
        ...list,
        ...wordsInList(municipality()?.targetGroups ?? [], staff() ?? []),
        ...(usualGroup && { usualGroup }),
        ...(usualReason.trim() && { usualReason }),
      });
      return list.importId;
    },
    refusalsAt: { 'list-not-arrived': 'list' },
    done: (importId) => navigate(`/personer/import/${importId}`),
  });
  return (
    <div class="ff-sheet ff-narrow-form ff-above">
      <Form of={form} submit={t().send}>
        <div class="form-group" classList={{ 'form-error': form.field('list').error() !== undefined }}>
          <label class="form-label" for={form.field('list').id}>
            {t().file}
          </label>
          <span class="form-hint" id={`${fileId}-help`}>
            {t().fileHelp}
          </span>
          <Show when={form.field('list').error()}>
            {(error) => (
              <span class="form-error-message" id={`${fileId}-error`}>
                {error()}
              </span>
            )}
          </Show>
          <FileField
            id={form.field('list').id}
            accept=".csv,.tsv,.txt,.xlsx"
            describedBy={`${fileId}-help ${fileId}-error`}
            file={file()}
            onChoose={setFile}
          />
        </div>
        <SelectField
          field={form.field('usualGroup')}
          label={t().usualGroup}
          none={t().noUsualGroup}
          options={groups()}
        />
        <TextArea field={form.field('usualReason')} label={t().usualReason} help={t().usualReasonHelp} rows={2} />
        <details class="ff-other">
          <summary>{t().columnsKnown}</summary>
          <p>{t().columnsKnownText}</p>
          <ul>
            <For each={Object.values(referralColumns)}>{([name]) => <li>{name}</li>}</For>
          </ul>
        </details>
        <p class="ff-saved">
          <Icon name="lock" />
          <span>{t().privacy}</span>
        </p>
      </Form>
    </div>
  );
}
