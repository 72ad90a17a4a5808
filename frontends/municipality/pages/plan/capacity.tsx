import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import { createForm, type Reading } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { NumberWithUnit } from '#kit/forms/text-fields.tsx';
import { listed } from '#kit/language/words-in-line.ts';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { formatNumber, readNumber } from '#kit/numbers/danish-numbers.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import { CapacityDescription, type Capacity, type PlanChanged } from '#shared/shapes/plan.ts';
import { competences, type Competence } from '#shared/shapes/vocabulary.ts';
import { planChanged } from '../../data/plan.ts';
import type { PlanProps } from './plan-names.ts';
import { planText } from './plan.text.ts';

type CapacityFields = {
  readonly hoursNow: string;
  readonly hoursWanted: string;
  readonly seenAtWork: readonly string[];
  readonly onCertificate: readonly string[];
};

/** Hours now and wanted, and competences by who says so. */
export function CapacitySheet(props: PlanProps): JSX.Element {
  const t = planText;
  const [asked, setAsked] = createSignal(false);
  const hours = (value: number | undefined): string =>
    value === undefined ? t().unknown : t().hours(formatNumber(value));
  const skills = (of: readonly Competence[]): string =>
    listed(of.map((skill) => vocabularyText().competences[skill])) || t().unknown;
  return (
    <section class="ff-sheet" aria-labelledby="capacity">
      <h2 id="capacity">{t().capacity}</h2>
      <Facts
        form="side"
        facts={[
          { term: t().facts.hoursNow, value: hours(props.plan.capacity.hoursNow) },
          { term: t().facts.hoursWanted, value: hours(props.plan.capacity.hoursWanted) },
          { term: t().facts.said, value: skills(props.plan.saidCompetences) },
          { term: t().facts.seen, value: skills(props.plan.capacity.seenAtWork) },
          { term: t().facts.certificate, value: skills(props.plan.capacity.onCertificate) },
        ]}
      />
      <Show when={props.open && may('describe-capacity')}>
        <div class="ff-actions">
          <button type="button" class="button button-secondary" onClick={() => setAsked(true)}>
            {t().changeCapacity}
          </button>
        </div>
      </Show>
      <Show when={asked()}>
        <CapacityDialog {...props} onClose={() => setAsked(false)} />
      </Show>
    </section>
  );
}

function fieldsOf({ hoursNow, hoursWanted, seenAtWork, onCertificate }: Capacity): CapacityFields {
  const number = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value));
  return { hoursNow: number(hoursNow), hoursWanted: number(hoursWanted), seenAtWork, onCertificate };
}

function read(fields: CapacityFields, version: number): Reading<CapacityFields, CapacityDescription> {
  const unreadable = (['hoursNow', 'hoursWanted'] as const).filter(
    (name) => fields[name].trim() !== '' && readNumber(fields[name]) === undefined,
  );
  if (unreadable.length > 0)
    return { errors: Object.fromEntries(unreadable.map((name) => [name, planText().notANumber])) };
  const [hoursNow, hoursWanted] = [readNumber(fields.hoursNow), readNumber(fields.hoursWanted)];
  return readWithShape(CapacityDescription, {
    ...{ version, seenAtWork: fields.seenAtWork, onCertificate: fields.onCertificate },
    ...(hoursNow !== undefined && { hoursNow }),
    ...(hoursWanted !== undefined && { hoursWanted }),
  });
}

function CapacityDialog(props: PlanProps & { readonly onClose: () => void }): JSX.Element {
  const t = planText;
  const { plan } = untrack(() => props);
  const param = { scope: requiredRole().scope, candidateId: plan.candidateId };
  const form = createForm<CapacityFields, CapacityDescription, PlanChanged>({
    name: `plan-capacity-${plan.candidateId}`,
    start: fieldsOf(plan.capacity),
    newest: () => ({ version: props.plan.capacity.version, values: fieldsOf(props.plan.capacity) }),
    read,
    send: (json, key) =>
      answerOf(visitation.candidates[':candidateId'].plan.capacity.$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      planChanged();
      tellDone(t().saved);
    },
  });
  const choices = competences.map((value) => ({ value, label: vocabularyText().competences[value] }));
  return (
    <Dialog open title={t().changeCapacity} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <NumberWithUnit field={form.field('hoursNow')} label={t().hoursNow} unit={t().hoursUnit} optional />
        <NumberWithUnit field={form.field('hoursWanted')} label={t().hoursWanted} unit={t().hoursUnit} optional />
        <Chips field={form.field('seenAtWork')} label={t().seenAtWork} choices={choices} optional />
        <Chips field={form.field('onCertificate')} label={t().onCertificate} choices={choices} optional />
      </Form>
    </Dialog>
  );
}
