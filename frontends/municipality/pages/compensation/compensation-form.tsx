import { createMemo, Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { DateField, NumberWithUnit, TextArea } from '#kit/forms/text-fields.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { kroner } from '#kit/tailored/kroner.ts';
import { compensationWords } from '#kit/work-capacity/compensation-words.text.ts';
import { helpByMonth, totalOre } from '#shared/kernel/compensation-sums.ts';
import {
  compensationKinds,
  type CompensationChanged,
  type CompensationDraft,
  type CompensationView,
} from '#shared/shapes/compensation.ts';
import { changeCompensation, draftCompensation, readCompensationsAgain } from '../../data/compensations.ts';
import { compensationText } from './compensation.text.ts';
import { compensationFields, readCompensation, typedFrom, type CompensationFields } from './read-compensation.ts';

/** A draft of support, with what it comes to while it is written. */
export function CompensationForm(props: {
  readonly placementId: string;
  readonly former?: CompensationView | undefined;
  readonly onDone: () => void;
}): JSX.Element {
  const t = () => compensationText().form;
  const { placementId, former } = untrack(() => props);
  const isChange = former !== undefined && former.state !== 'granted';
  const form = createForm<CompensationFields, CompensationDraft & { readonly version?: number }, CompensationChanged>({
    name: `compensation-${placementId}-${former?.compensationId ?? 'new'}`,
    start: compensationFields(former),
    ...(isChange && {
      newest: () => ({ version: props.former?.version ?? former.version, values: compensationFields(props.former) }),
    }),
    read: (fields, version) =>
      readCompensation(fields, isChange ? { version } : former && { replaces: former.compensationId }),
    send: ({ version, replaces, ...terms }, key) =>
      former && version
        ? changeCompensation({ placementId, compensationId: former.compensationId }, { version, ...terms }, key)
        : draftCompensation(placementId, { ...terms, ...(replaces && { replaces }) }, key),
    done: () => {
      tellDone(compensationText().saved);
      props.onDone();
      void readCompensationsAgain();
    },
  });
  const cost = createMemo((): number | undefined => {
    const read = readCompensation(form.values);
    return 'body' in read ? totalOre(helpByMonth(read.body)) : undefined;
  });
  return (
    <Form
      of={form}
      submit={t().save}
      beside={
        <button type="button" class="button button-secondary" onClick={() => props.onDone()}>
          {compensationText().cancel}
        </button>
      }
    >
      <RadioCards
        field={form.field('kind')}
        label={t().kind}
        choices={compensationKinds.map((value) => ({ value, label: compensationWords().kinds[value] }))}
      />
      <TextArea field={form.field('purpose')} label={t().purpose} help={t().purposeHelp} rows={2} />
      <TextArea field={form.field('tasks')} label={t().tasks} rows={2} />
      <NumberWithUnit field={form.field('hoursPerWeek')} label={t().hours} unit={t().hoursUnit} />
      <NumberWithUnit field={form.field('hourlyRateOre')} label={t().rate} unit={t().rateUnit} />
      <DateField field={form.field('from')} label={t().from} from={typedFrom()} />
      <DateField field={form.field('until')} label={t().until} from={typedFrom()} />
      <TextArea field={form.field('aboveRules')} label={t().aboveRules} help={t().aboveRulesHelp} rows={2} optional />
      <div aria-live="polite">
        <Show when={cost()}>
          {(ore) => (
            <p class="ff-strong">
              {t().soFar}: {kroner(ore())}
            </p>
          )}
        </Show>
      </div>
    </Form>
  );
}
