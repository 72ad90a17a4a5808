import { revalidate } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { departReasons, type MatchPlanDecided } from '#shared/shapes/match-plan.ts';
import { departFrom, readPlanned, type PlannedPerson } from '../../data/match-plans.ts';
import { readProposals } from '../../data/matching.ts';
import { isNoToPlace, readDeparture, type DepartFields, type Departure } from './depart-read.ts';
import { departReasonInWords } from './depart-reasons.ts';
import { matchPlanText } from './match-plan.text.ts';

/** Why a proposal of the plan is not followed; a no to the place is fed back, if that is said. */
export function DepartDialog(props: {
  readonly planId: string;
  readonly person: PlannedPerson;
  readonly name: string;
  readonly onClose: () => void;
}): JSX.Element {
  const t = matchPlanText;
  const scope = requiredRole().scope;
  const { planId, person, name } = untrack(() => props);
  const { candidateId, place } = person;
  const asks = place !== undefined && may('decline-proposal');
  const form = createForm<DepartFields, Departure, MatchPlanDecided>({
    name: `depart-${planId}-${candidateId}`,
    start: { reason: '', note: '', declineToo: '' },
    newest: () => ({ version: props.person.version, values: {} }),
    read: (fields, version) => readDeparture(fields, { version, place, asks }, t().words),
    send: (departure, key) => departFrom({ scope, planId, candidateId }, departure, key),
    done: () => {
      props.onClose();
      tellDone(t().departDone(name));
      void revalidate([readPlanned.key, readProposals.key]);
    },
  });
  return (
    <Dialog open title={t().departTitle(name)} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <RadioCards
          field={form.field('reason')}
          label={t().why}
          help={t().whyHelp}
          choices={departReasons.map((reason) => ({
            value: reason,
            label: departReasonInWords(reason),
          }))}
        />
        <Show when={asks && isNoToPlace(form.values.reason)}>
          <RadioCards
            field={form.field('declineToo')}
            label={t().declineToo}
            help={t().declineTooHelp}
            choices={[
              { value: 'yes', label: t().declineAnswers.yes },
              { value: 'no', label: t().declineAnswers.no },
            ]}
          />
        </Show>
        <TextArea field={form.field('note')} label={t().note} optional rows={2} />
      </Form>
    </Dialog>
  );
}
