import { A } from '@solidjs/router';
import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { inSentence } from '#kit/language/words-in-line.ts';
import { may } from '#kit/session/may.ts';
import { userName } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { dayAndTime, nearDate } from '#kit/time/format-dates.ts';
import type { NextStep as Step } from '#shared/shapes/candidate.ts';
import type { CandidateView, HistoryEntry } from '#shared/shapes/candidate-view.ts';
import { nameOf } from '../../data/municipality.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { stepLink } from '../../words/step-links.ts';
import { stepsText } from '../../words/steps.text.ts';
import { closingText } from './closing.text.ts';
import { meetingAhead } from './meeting-ahead.ts';
import { personText } from './person.text.ts';
import { ReopenDialog } from './reopen-dialog.tsx';

/** The loudest thing after the name: what happens next, by when, and who does it. */
export function NextStep(props: { readonly person: CandidateView; readonly staff: readonly Colleague[] }): JSX.Element {
  const t = personText;
  const [reopening, setReopening] = createSignal(false);
  return (
    <>
      <div class="ff-person__next">
        <h2>{t().nextStep}</h2>
        <Switch>
          <Match when={props.person.next}>
            {(next) => <Coming person={props.person} next={next()} staff={props.staff} />}
          </Match>
          <Match when={props.person.state === 'closed'}>
            <Closed person={props.person} onReopen={() => setReopening(true)} />
          </Match>
          <Match when={true}>
            <strong class="h3">{t().noStep}</strong>
            <p>{t().noStepText}</p>
            <Show when={may('set-next-step')}>
              <A class="button button-primary" href={stepLink(props.person.candidateId, undefined)}>
                {t().writeStep}
              </A>
            </Show>
          </Match>
        </Switch>
      </div>
      <Show when={reopening()}>
        <ReopenDialog person={props.person} staff={props.staff} onClose={() => setReopening(false)} />
      </Show>
    </>
  );
}

function Coming(props: {
  readonly person: CandidateView;
  readonly next: Step;
  readonly staff: readonly Colleague[];
}): JSX.Element {
  const t = personText;
  const meeting = (): HistoryEntry | undefined =>
    props.next.kind === 'match-meeting' ? meetingAhead(props.person.history) : undefined;
  return (
    <>
      <strong class="h3">
        {meeting()?.companyName ? t().meetingAt(meeting()?.companyName ?? '') : stepsText().name[props.next.kind]}
      </strong>
      <p>
        {meeting()?.startsAt ? sentence(dayAndTime(meeting()?.startsAt ?? '')) : when(props.next)}
        <br />
        {who(props.next, props.staff)}
      </p>
      <div class="ff-actions">
        <A class="button button-primary" href={stepLink(props.person.candidateId, props.next.kind)}>
          {stepsText().action[props.next.kind]}
        </A>
      </div>
      <Show when={may('set-next-step') && props.person.state === 'in-effort'}>
        <A class="ff-person__second" href={stepLink(props.person.candidateId, undefined)}>
          {t().otherStep}
        </A>
      </Show>
    </>
  );
}

function Closed(props: { readonly person: CandidateView; readonly onReopen: () => void }): JSX.Element {
  const t = personText;
  return (
    <>
      <strong class="h3">{t().closedTitle}</strong>
      <Show when={props.person.closed}>
        {(closed) => <p>{t().closedBecause(inSentence(closingText().reasons[closed().reason]))}</p>}
      </Show>
      <Show when={may('reopen-candidate')}>
        <button type="button" class="button button-secondary" onClick={() => props.onReopen()}>
          {t().reopen}
        </button>
      </Show>
    </>
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
