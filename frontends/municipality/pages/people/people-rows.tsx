import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Face } from '#kit/parts/face.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { today } from '#kit/time/clock.ts';
import { daysBetween } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { Work } from '../../data/candidates.ts';
import { stepsText } from '../../words/steps.text.ts';
import { peopleText } from './people.text.ts';

/** People as rows: face, name, next step; what is late is flagged beside the name. */
export function PeopleRows(props: { readonly title: string; readonly people: readonly Work[] }): JSX.Element {
  return (
    <WorkList title={props.title}>
      <For each={props.people}>
        {(person) => (
          <li class="ff-work__row ff-work__row--face">
            <Face name={person.name} />
            <div>
              <p class="ff-work__who">
                <A href={`/personer/${person.candidateId}`}>{person.name}</A>
                <Flags person={person} />
              </p>
              <p class="ff-work__what">{nextStep(person)}</p>
            </div>
            <span class="ff-muted ff-num">{stepsText().state[person.state]}</span>
          </li>
        )}
      </For>
    </WorkList>
  );
}

function Flags(props: { readonly person: Work }): JSX.Element {
  const daysOver = (): number => (props.person.next ? daysBetween(props.person.next.dueOn, today()) : 0);
  return (
    <>
      <Show when={daysOver() > 0}>
        <Flag tone="late" icon="time">
          {peopleText().late(daysOver())}
        </Flag>
      </Show>
      <Show when={!props.person.next && props.person.state !== 'closed'}>
        <Flag tone="soon" icon="flag">
          {stepsText().missing}
        </Flag>
      </Show>
    </>
  );
}

function nextStep(person: Work): string {
  if (!person.next) return '';
  return peopleText().nextStep(stepsText().name[person.next.kind], dayDate(person.next.dueOn));
}
