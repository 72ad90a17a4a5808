import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { DenseList, type Column } from '#kit/parts/dense-list.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { daysBetween } from '#kit/time/copenhagen.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import type { Work } from '../../data/candidates.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { hasLeft } from '#kit/staff/who-works-here.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { stepsText } from '../../words/steps.text.ts';
import { peopleText } from './people.text.ts';

/** People as rows: name, next step, deadline, who takes it, and how far they are; what is late is flagged. */
export function PeopleRows(props: {
  readonly title: string;
  readonly people: readonly Work[];
  readonly goesOn?: boolean;
}): JSX.Element {
  const scope = requiredRole().scope;
  const staff = createAsync(() => readStaff(scope));
  return (
    <DenseList
      title={props.title}
      count={props.goesOn ? undefined : props.people.length}
      rows={props.people}
      columns={columns(staff)}
    />
  );
}

function columns(staff: () => readonly Colleague[] | undefined): readonly Column<Work>[] {
  const t = peopleText();
  return [
    { label: t.name, cell: (person) => <Name person={person} /> },
    { label: t.next, cell: (person) => <NextStep person={person} /> },
    { label: t.due, cell: (person) => <Due dueOn={person.next?.dueOn} businessDaysOver={person.businessDaysOver} /> },
    { label: t.owner, cell: (person) => <Owner person={person} staff={staff()} /> },
    { label: t.state, cell: (person) => stepsText().state[person.state] },
  ];
}

function Name(props: { readonly person: Work }): JSX.Element {
  return (
    <>
      <A href={`/personer/${props.person.candidateId}`}>{props.person.name}</A>
      <ProtectedMark when={props.person.addressProtected} />
    </>
  );
}

function NextStep(props: { readonly person: Work }): JSX.Element {
  return (
    <Show
      when={props.person.next}
      fallback={
        <Show when={props.person.state !== 'closed'}>
          <Flag tone="soon" icon="flag">
            {stepsText().missing}
          </Flag>
        </Show>
      }
    >
      {(next) => stepsText().name[next().kind]}
    </Show>
  );
}

function Due(props: {
  readonly dueOn: string | undefined;
  readonly businessDaysOver: number | undefined;
}): JSX.Element {
  const daysOver = (): number => (props.dueOn ? daysBetween(props.dueOn, today()) : 0);
  return (
    <Show when={props.dueOn}>
      {(dueOn) => (
        <Show when={daysOver() > 0} fallback={<span class="ff-num">{shortDate(dueOn())}</span>}>
          <Flag tone="late" icon="time">
            {peopleText().late(props.businessDaysOver ?? daysOver())}
          </Flag>
        </Show>
      )}
    </Show>
  );
}

function Owner(props: { readonly person: Work; readonly staff: readonly Colleague[] | undefined }): JSX.Element {
  const isLost = (): boolean => props.person.state !== 'closed' && hasLeft(props.person.ownerId, props.staff);
  return (
    <Show when={isLost()} fallback={ownerOf(props.person, props.staff)}>
      <Flag tone="soon" icon="flag">
        {peopleText().ownerLeft}
      </Flag>
    </Show>
  );
}

function ownerOf({ next, ownerId }: Work, staff: readonly Colleague[] | undefined): string {
  if (!staff) return '';
  return nameOf(next?.ownerId ?? ownerId, staff) ?? peopleText().nobody;
}
