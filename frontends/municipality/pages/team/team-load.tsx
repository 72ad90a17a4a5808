import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { DenseList, type Column } from '#kit/parts/dense-list.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { TeamMember } from '#shared/shapes/team.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { hasLeft } from '#kit/staff/who-works-here.ts';
import { teamText } from './team.text.ts';

/** Who has how many people and steps, and how many of them are overdue; each figure leads to the list behind it. */
export function TeamLoad(props: { readonly members: readonly TeamMember[] }): JSX.Element {
  const t = teamText;
  const scope = requiredRole().scope;
  const staff = createAsync(() => readStaff(scope));
  const someoneLeft = (): boolean =>
    props.members.some(({ personId }) => staff() !== undefined && isGone(personId, staff()));
  return (
    <div>
      <DenseList title={t().load} count={props.members.length} rows={props.members} columns={columns(staff)} />
      <Show when={someoneLeft()}>
        <p class="ff-muted">{t().leftText}</p>
      </Show>
    </div>
  );
}

function columns(staff: () => readonly Colleague[] | undefined): readonly Column<TeamMember>[] {
  const t = teamText();
  const name = (member: TeamMember): string => (staff() ? (nameOf(member.personId, staff()) ?? t.unknown) : '');
  const list = (member: TeamMember): string => `/personer?vis=team&ejer=${member.personId}`;
  return [
    {
      label: t.name,
      cell: (member) => (
        <>
          <A href={list(member)}>{name(member)}</A>{' '}
          <Show when={staff() && isGone(member.personId, staff())}>
            <Flag tone="soon" icon="flag">
              {t.left}
            </Flag>
          </Show>
        </>
      ),
    },
    { label: t.people, cell: (member) => <Figure of={member.people} label={t.peopleOf} /> },
    { label: t.steps, cell: (member) => <Figure of={member.steps} label={t.stepsOf} /> },
    { label: t.week, cell: (member) => <Figure of={member.dueThisWeek} label={t.weekOf} /> },
    {
      label: t.late,
      cell: (member) => (
        <Show when={member.overdue > 0} fallback={<Figure of={0} label={t.lateWord} />}>
          <A href={`${list(member)}&frist=over`}>
            <Flag tone="late" icon="time">
              {t.lateOf(member.overdue)}
            </Flag>
            <span class="sr-only">{t.forName(name(member))}</span>
          </A>
        </Show>
      ),
    },
  ];
}

/** Marked as having left, or long gone from the directory. */
function isGone(personId: string, staff: readonly Colleague[] | undefined): boolean {
  return nameOf(personId, staff) === undefined || hasLeft(personId, staff);
}

/** A figure; on a phone, where the columns have no heading, with the word for it. */
function Figure(props: { readonly of: number; readonly label: string }): JSX.Element {
  return (
    <span class="ff-num">
      {props.of} <span class="ff-dense__label">{props.label}</span>
    </span>
  );
}
