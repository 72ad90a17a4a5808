import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { userName } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { nearDate } from '#kit/time/format-dates.ts';
import type { NextStep as Step } from '#shared/shapes/candidate.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { nameOf, type Colleague } from '../../data/municipality.ts';
import { stepLink } from '../../words/step-links.ts';
import { stepsText } from '../../words/steps.text.ts';
import { personText } from './person.text.ts';

/** The loudest thing after the name: what happens next, by when, and who does it. */
export function NextStep(props: { readonly person: CandidateView; readonly staff: readonly Colleague[] }): JSX.Element {
  const t = personText;
  return (
    <div class="ff-person__next">
      <h2>{t().nextStep}</h2>
      <Show
        when={props.person.next}
        fallback={
          <>
            <strong class="h3">{props.person.state === 'closed' ? t().closedTitle : t().noStep}</strong>
            <Show when={props.person.state !== 'closed'}>
              <p>{t().noStepText}</p>
            </Show>
          </>
        }
      >
        {(next) => (
          <>
            <strong class="h3">{stepsText().name[next().kind]}</strong>
            <p>
              {when(next())}
              <br />
              {who(next(), props.staff)}
            </p>
            <div class="ff-actions">
              <A class="button button-primary" href={linkOf(props.person.candidateId, next())}>
                {t().action[next().kind]}
              </A>
            </div>
          </>
        )}
      </Show>
    </div>
  );
}

function when(next: Step): string {
  const date = nearDate(next.dueOn);
  return sentence(next.dueOn < today() ? personText().overdue(date) : personText().due(date));
}

function who(next: Step, staff: readonly Colleague[]): string {
  const name = nameOf(next.ownerId, staff) ?? personText().unknownColleague;
  return name === userName() ? personText().youDo : personText().ownerDoes(name);
}

function linkOf(candidateId: string, next: Step): string {
  return next.kind === 'first-conversation' ? `/personer/${candidateId}/samtale` : stepLink(candidateId, next.kind);
}
