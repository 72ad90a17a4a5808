import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { DateField, SelectField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { packWords } from '#kit/work-capacity/pack-words.text.ts';
import {
  packPurposes,
  supportEffects,
  type PackChange,
  type PackChanged,
  type PackDraft,
  type PackView,
} from '#shared/shapes/evidence-pack.ts';
import { changePack, draftPack, readPacksAgain } from '../../data/evidence-packs.ts';
import { descriptionText } from './description.text.ts';
import { packFields, readPack, supportRows, typedFrom, type PackFields } from './read-pack.ts';

type Props = {
  readonly candidateId: string;
  readonly begin?: string | undefined;
  readonly former?: PackView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** What staff write of a description; the rest is drawn from what may be used. */
export function PackForm(props: Props): JSX.Element {
  const t = () => descriptionText().form;
  const { candidateId, begin, former } = untrack(() => props);
  const form = createForm<PackFields, PackDraft & Partial<PackChange>, PackChanged>({
    name: `evidence-pack-${candidateId}-${former?.packId ?? 'new'}`,
    start: packFields(former, begin),
    ...(former && {
      newest: () => ({ version: props.former?.version ?? former.version, values: packFields(props.former) }),
    }),
    read: (fields, version) => readPack(fields, former ? version : undefined),
    send: (json, key) =>
      former
        ? changePack({ candidateId, packId: former.packId }, { version: former.version, ...json }, key)
        : draftPack(candidateId, json, key),
    done: () => {
      tellDone(descriptionText().saved);
      props.onDone();
      void readPacksAgain();
    },
  });
  const written = supportRows.filter((row) => form.values[`what${row}`]).length;
  const [rows, setRows] = createSignal(Math.max(written, 1));
  return (
    <Form
      of={form}
      submit={t().save}
      beside={
        <button type="button" class="button button-secondary" onClick={() => props.onCancel()}>
          {descriptionText().cancel}
        </button>
      }
    >
      <RadioCards
        field={form.field('purpose')}
        label={t().purpose}
        choices={packPurposes.map((value) => ({ value, label: packWords().purposes[value] }))}
      />
      <DateField field={form.field('from')} label={t().from} from={typedFrom()} />
      <DateField field={form.field('until')} label={t().until} from={typedFrom()} />
      <For each={supportRows.slice(0, rows())}>
        {(row) => (
          <>
            <TextField
              field={form.field(`what${row}`)}
              label={t().support(row + 1)}
              help={row === 0 ? t().supportHelp : undefined}
              optional
            />
            <Show when={form.values[`what${row}`].trim()}>
              <SelectField
                field={form.field(`effect${row}`)}
                label={t().effect}
                options={supportEffects.map((value) => ({ value, label: packWords().effects[value] }))}
              />
              <TextArea field={form.field(`more${row}`)} label={t().more} rows={2} optional />
            </Show>
          </>
        )}
      </For>
      <Show when={rows() < supportRows.length}>
        <button type="button" class="function-link ff-link" onClick={() => setRows(rows() + 1)}>
          {t().addSupport}
        </button>
      </Show>
      <TextArea field={form.field('notTried')} label={t().notTried} help={t().notTriedHelp} rows={3} />
      <TextArea field={form.field('summary')} label={t().summary} rows={4} optional />
      <Chips
        field={form.field('keepWords')}
        label={t().keepText}
        optional
        choices={[{ value: 'keep', label: t().keep }]}
      />
    </Form>
  );
}
