import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { DenseList, type Column } from '#kit/parts/dense-list.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { today } from '#kit/time/clock.ts';
import { daysBetween } from '#kit/time/copenhagen.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import type { ViewColumn } from '#shared/shapes/saved-view.ts';
import type { Work } from '../../data/candidates.ts';
import { hasLeft } from '#kit/staff/who-works-here.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { stepsText } from '../../words/steps.text.ts';
import type { PeopleNames } from './people-names.ts';
import { peopleText } from './people.text.ts';

/** People as rows: the name, and the columns that the list shows; what is late is flagged. */
export function PeopleRows(props: {
  readonly title: string;
  readonly people: readonly Work[];
  readonly names: PeopleNames;
  readonly columns: readonly ViewColumn[];
  readonly goesOn?: boolean;
}): JSX.Element {
  return (
    <DenseList
      title={props.title}
      count={props.goesOn ? undefined : props.people.length}
      rows={props.people}
      columns={[nameColumn(), ...props.columns.map((column) => columnsBy(props.names)[column])]}
    />
  );
}

function nameColumn(): Column<Work> {
  return { label: peopleText().name, cell: (person) => <Name person={person} /> };
}

function columnsBy(names: PeopleNames): Readonly<Record<ViewColumn, Column<Work>>> {
  const t = peopleText().columns;
  const inWords = (label: string, words: (person: Work) => string): Column<Work> => ({ label, cell: words });
  return {
    next: { label: t.next, cell: (person) => <NextStep person={person} /> },
    due: {
      label: t.due,
      cell: (person) => <Due dueOn={person.next?.dueOn} businessDaysOver={person.businessDaysOver} />,
    },
    stepOwner: { label: t.stepOwner, cell: (person) => <StepOwner person={person} names={names} /> },
    contact: { label: t.contact, cell: (person) => <Contact person={person} names={names} /> },
    state: inWords(t.state, ({ state }) => stepsText().state[state]),
    group: inWords(t.group, ({ visitationGroup }) => names.visitationGroupName(visitationGroup)),
    targetGroups: inWords(t.targetGroups, ({ targetGroups }) => targetGroups.map(names.targetGroupName).join(', ')),
    referred: inWords(t.referred, ({ referredOn }) => (referredOn ? shortDate(referredOn) : '')),
  };
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

function StepOwner(props: { readonly person: Work; readonly names: PeopleNames }): JSX.Element {
  return (
    <Show
      when={isLost(props.person, props.names)}
      fallback={props.names.staffName(props.person.next?.ownerId ?? props.person.ownerId)}
    >
      <OwnerLeft />
    </Show>
  );
}

function Contact(props: { readonly person: Work; readonly names: PeopleNames }): JSX.Element {
  return (
    <Show when={isLost(props.person, props.names)} fallback={props.names.staffName(props.person.ownerId)}>
      <OwnerLeft />
    </Show>
  );
}

function OwnerLeft(): JSX.Element {
  return (
    <Flag tone="soon" icon="flag">
      {peopleText().ownerLeft}
    </Flag>
  );
}

function isLost({ state, ownerId }: Work, { staff }: PeopleNames): boolean {
  return state !== 'closed' && hasLeft(ownerId, staff());
}
