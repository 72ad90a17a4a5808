import { createAsync } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { formatPhone } from '#shared/kernel/phone.ts';
import { Face } from '#kit/parts/face.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole, userName } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { daysBetween } from '#kit/time/copenhagen.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { groupName, readMunicipality } from '../../data/municipality.ts';
import { readVisitationGroups } from '../../data/visitation.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { whatTheyDo } from '#kit/staff/what-they-do.ts';
import { ProtectedMark } from '../address/protected-mark.tsx';
import { ContactCount } from '../handover/contact-count.tsx';
import { NextStep } from './next-step.tsx';
import { OwnerDialog } from './owner-dialog.tsx';
import { citizenLanguageText } from '../../words/citizen-language.text.ts';
import { personText } from './person.text.ts';

/** Who this is, what to keep an eye on, the next step, and the few steady people around. */
export function PersonHeader(props: {
  readonly person: CandidateView;
  readonly staff: readonly Colleague[];
}): JSX.Element {
  return (
    <section class="ff-sheet ff-person" aria-label={props.person.name}>
      <div class="ff-person__who">
        <Face name={props.person.name} large />
        <div>
          <h1>
            {props.person.name}
            <ProtectedMark when={props.person.protection} />
          </h1>
          <p class="ff-muted">
            {since(props.person)}
            <Groups of={props.person} />
          </p>
        </div>
        <Reach person={props.person} />
        <Flags person={props.person} />
      </div>
      <NextStep person={props.person} staff={props.staff} />
      <Team person={props.person} staff={props.staff} />
    </section>
  );
}

function Reach(props: { readonly person: CandidateView }): JSX.Element {
  return (
    <p class="ff-person__reach">
      <Show when={props.person.phone}>
        {(phone) => (
          <a href={`tel:${phone()}`}>
            <Icon name="ff-phone" />
            <span class="ff-num">{formatPhone(phone())}</span>
          </a>
        )}
      </Show>
      <Show when={props.person.email}>
        {(email) => (
          <a class="ff-breaks" href={`mailto:${email()}`}>
            <Icon name="email" />
            {email()}
          </a>
        )}
      </Show>
      <Show when={props.person.language !== 'da' && props.person.language}>
        {(language) => <span>{citizenLanguageText().written[language()]}</span>}
      </Show>
    </p>
  );
}

function Groups(props: { readonly of: CandidateView }): JSX.Element {
  const municipality = createAsync(() => readMunicipality(requiredRole().scope));
  const visitedTo = createAsync(() => readVisitationGroups(requiredRole().scope));
  const names = (): string => {
    const settings = municipality();
    const groups = settings?.targetGroups.filter((group) => props.of.targetGroups.includes(group.id)) ?? [];
    const known = [...(visitedTo()?.groups ?? []), ...(visitedTo()?.others ?? [])];
    const sorted = known.find((group) => group.id === props.of.visitationGroup);
    return [...(sorted ? [sorted] : []), ...groups].map(groupName).join(' · ');
  };
  return (
    <Show when={names()}>
      <br />
      {names()}
    </Show>
  );
}

function Flags(props: { readonly person: CandidateView }): JSX.Element {
  const t = personText;
  const daysOver = (): number => (props.person.next ? daysBetween(props.person.next.dueOn, today()) : 0);
  return (
    <ul class="ff-list ff-person__flags" aria-label={t().flags}>
      <Show when={daysOver() > 0}>
        <li>
          <Flag tone="late" icon="time">
            {t().daysOver(daysOver())}
          </Flag>
        </li>
      </Show>
      <Show when={props.person.profile}>
        {(profile) => (
          <li>
            <Flag
              tone={profile().cardReleased ? 'good' : 'quiet'}
              icon={profile().cardReleased ? 'visibility' : 'lock'}
            >
              {profile().cardReleased ? t().cardReleased : t().cardKept}
            </Flag>
          </li>
        )}
      </Show>
      <ContactCount candidateId={props.person.candidateId} />
    </ul>
  );
}

interface Member {
  readonly name: string;
  readonly part: string;
}

function Team(props: { readonly person: CandidateView; readonly staff: readonly Colleague[] }): JSX.Element {
  const t = personText;
  const [changing, setChanging] = createSignal(false);
  const mayChange = (): boolean => may('change-owner') && props.person.state !== 'closed';
  return (
    <ul class="ff-list ff-person__team" aria-label={t().team(props.person.name)}>
      <For each={membersOf(props.person, props.staff)}>
        {(member, place) => (
          <li>
            <Face name={member.name} family={place() === 0 ? 1 : 2} />
            <span>
              {member.name}
              <small>{member.part}</small>
            </span>
          </li>
        )}
      </For>
      <Show when={mayChange()}>
        <li class="ff-person__team-change">
          <button type="button" class="function-link ff-link" onClick={() => setChanging(true)}>
            {t().changeTeam}
          </button>
          <Show when={changing()}>
            <OwnerDialog person={props.person} staff={props.staff} onClose={() => setChanging(false)} />
          </Show>
        </li>
      </Show>
    </ul>
  );
}

/** The owner first, then whoever has the next step; each with their role, and who of them is the reader. */
function membersOf(person: CandidateView, staff: readonly Colleague[]): readonly Member[] {
  const t = personText();
  const { ownerId, next } = person;
  const member = (personId: string, does: string): Member => {
    const colleague = staff.find((each) => each.personId === personId);
    if (!colleague) return { name: t.unknownColleague, part: does };
    const mine = colleague.name === userName() ? [t.you] : [];
    const left = colleague.left ? [t.left] : [];
    return { name: colleague.name, part: [whatTheyDo(colleague), does, ...mine, ...left].filter(Boolean).join(', ') };
  };
  const ownerHasStep = next?.ownerId === ownerId;
  return [
    member(ownerId, ownerHasStep ? t.hasStep : ''),
    ...(next && !ownerHasStep ? [member(next.ownerId, t.hasStep)] : []),
  ];
}

function since(person: CandidateView): string {
  const t = personText();
  if (person.closed) return t.closedOn(dayDate(person.closed.closedOn));
  return person.state === 'in-effort'
    ? t.inEffortSince(dayDate(person.referredOn))
    : t.referredOn(dayDate(person.referredOn));
}
