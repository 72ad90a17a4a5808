import { createAsync, revalidate } from '@solidjs/router';
import { Show, Suspense, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm, type FieldHandle } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { SelectField, TextArea } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { Handover, handoverReasons, mostCasesAtOnce } from '#shared/shapes/handover.ts';
import { readWork } from '../../data/candidates.ts';
import { handOver, readHandovers, readOwnedCases } from '../../data/handovers.ts';
import { nameOf } from '../../data/municipality.ts';
import { staffChoices } from '../../words/staff-choices.ts';
import { addressText } from '../address/address.text.ts';
import { handoverText } from './handover.text.ts';

type Fields = {
  readonly fromId: string;
  readonly toId: string;
  readonly because: string;
  readonly note: string;
  readonly candidateIds: readonly string[];
};

/** Gives cases of one colleague to another: some of them or all, with a reason and a note. */
export function HandOverForm(props: { readonly staff: readonly Colleague[] }): JSX.Element {
  const t = handoverText;
  const scope = requiredRole().scope;
  const form = createForm<Fields, Handover, number>({
    name: 'hand-over',
    start: { fromId: '', toId: '', because: 'absence', note: '', candidateIds: [] },
    read: (fields) => {
      // More than one step takes are sent in several; each is read as the service reads it.
      const first = readWithShape(
        Handover,
        { ...fields, candidateIds: fields.candidateIds.slice(0, mostCasesAtOnce) },
        t().words,
      );
      if ('errors' in first) return first;
      return { body: { ...first.body, candidateIds: [...fields.candidateIds] as Handover['candidateIds'] } };
    },
    send: (body, key) => handOver(scope, body, key),
    done: (cases, body) => {
      tellDone(t().done(cases, nameOf(body.toId, props.staff) ?? ''));
      form.discard();
      void revalidate([readOwnedCases.key, readHandovers.key, readWork.key]);
    },
  });
  const others = (): readonly Colleague[] => props.staff.filter(({ personId }) => personId !== form.values.fromId);
  return (
    <section class="ff-sheet" aria-labelledby="hand-over">
      <h2 id="hand-over">{t().handOver}</h2>
      <p class="ff-muted">{t().handOverLead}</p>
      <Form of={form} submit={t().submit}>
        <SelectField
          field={form.field('fromId')}
          label={t().fromWhom}
          none="–"
          options={props.staff.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <Show when={form.values.fromId} fallback={<p class="ff-muted">{t().chooseFirst}</p>} keyed>
          {(fromId) => (
            <Suspense>
              <Cases of={fromId} field={form.field('candidateIds')} />
            </Suspense>
          )}
        </Show>
        <SelectField field={form.field('toId')} label={t().toWhom} none="–" options={staffChoices(others())} />
        <SelectField
          field={form.field('because')}
          label={t().because}
          options={handoverReasons.map((reason) => ({ value: reason, label: t().reasons[reason] }))}
        />
        <TextArea field={form.field('note')} label={t().note} help={t().noteHelp} rows={3} />
      </Form>
    </section>
  );
}

function Cases(props: { readonly of: string; readonly field: FieldHandle<readonly string[]> }): JSX.Element {
  const t = handoverText;
  const scope = requiredRole().scope;
  const cases = createAsync(() => readOwnedCases(scope, props.of));
  const choices = (): { value: string; label: string }[] =>
    (cases() ?? []).map(({ candidateId, name, addressProtected }) => ({
      value: candidateId,
      label: addressProtected ? `${name} (${addressText().mark})` : name,
    }));
  const isAll = (): boolean => choices().every(({ value }) => props.field.value().includes(value));
  return (
    <Show when={choices().length > 0} fallback={<p class="ff-muted">{cases() && t().noCases}</p>}>
      <button
        type="button"
        class="function-link"
        onClick={() => props.field.set(isAll() ? [] : choices().map(({ value }) => value))}
      >
        {isAll() ? t().none : t().all(choices().length)}
      </button>
      <Chips field={props.field} label={t().people} choices={choices()} />
    </Show>
  );
}
