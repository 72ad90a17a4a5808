import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { departReasons, MatchPlanDecision, type MatchPlanDecided } from '#shared/shapes/match-plan.ts';
import { decideOn, readPlanned, type PlannedPerson } from '../../data/match-plans.ts';
import { matchText } from '../match/match.text.ts';
import { matchPlanText } from './match-plan.text.ts';

type Fields = { readonly reason: string; readonly note: string };

/** Why a proposal of the plan is not followed. */
export function DepartDialog(props: {
  readonly planId: string;
  readonly person: PlannedPerson;
  readonly name: string;
  readonly onClose: () => void;
}): JSX.Element {
  const t = matchPlanText;
  const scope = requiredRole().scope;
  const { planId, person, name } = untrack(() => props);
  const form = createForm<Fields, MatchPlanDecision, MatchPlanDecided>({
    name: `depart-${planId}-${person.candidateId}`,
    start: { reason: '', note: '' },
    newest: () => ({ version: props.person.version, values: {} }),
    read: ({ reason, note }, version) =>
      readWithShape(MatchPlanDecision, { version, followed: false, reason, note: note || undefined }, t().words),
    send: (body, key) => decideOn(scope, planId, person.candidateId, body, key),
    done: () => {
      props.onClose();
      tellDone(t().departDone(name));
      void revalidate(readPlanned.key);
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
            label: { ...matchText().reasons, ...t().reasons }[reason],
          }))}
        />
        <TextArea field={form.field('note')} label={t().note} optional rows={2} />
      </Form>
    </Dialog>
  );
}
