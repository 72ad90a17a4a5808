import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { inSentence } from '#kit/language/words-in-line.ts';
import { Face } from '#kit/parts/face.tsx';
import { dayDate } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { stepsText } from '../../words/steps.text.ts';
import { personText } from './person.text.ts';

/** The person in one line, above the tabs that are about something else than the person's path. */
export function CompactPersonHeader(props: { readonly person: CandidateView }): JSX.Element {
  const step = (): string => {
    const next = props.person.next;
    return next
      ? `${personText().nextStep}: ${inSentence(stepsText().name[next.kind])}, ${inSentence(personText().due(dayDate(next.dueOn)))}`
      : personText().noStep;
  };
  return (
    <section class="ff-sheet ff-person ff-person--compact" aria-label={props.person.name}>
      <Face name={props.person.name} />
      <div>
        <p class="ff-strong">
          <A href={`/personer/${props.person.candidateId}`}>{props.person.name}</A>
          <ProtectedMark when={props.person.protection} />
        </p>
        <p class="ff-muted">{step()}</p>
      </div>
    </section>
  );
}
