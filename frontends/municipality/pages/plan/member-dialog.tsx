import { Show, untrack, type JSX } from 'solid-js';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, SelectField, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { teamRolesText } from '#kit/words/team-roles.text.ts';
import { tracksOf } from '#shared/shapes/field-groups.ts';
import { TeamMemberEnding, TeamMemberKeeping, teamRoles, toldBy, type TeamMember } from '#shared/shapes/person-team.ts';
import type { PlanChanged } from '#shared/shapes/plan.ts';
import { planChanged } from '../../data/plan.ts';
import { staffChoices } from '../../words/staff-choices.ts';
import { personTeamText } from './person-team.text.ts';
import { memberName, type PlanProps } from './plan-names.ts';
import { planText } from './plan.text.ts';

type MemberFields = {
  readonly who: string;
  readonly role: string;
  readonly staffId: string;
  readonly name: string;
  readonly organisation: string;
  readonly phone: string;
  readonly email: string;
  readonly helpsWith: string;
  readonly tracks: readonly string[];
  readonly toldBy: string;
  readonly since: string;
};

type MemberProps = PlanProps & { readonly memberId: string; readonly onClose: () => void };

const team = visitation.candidates[':candidateId'].team;

function fieldsOf(member: TeamMember | undefined): MemberFields {
  return {
    who: member?.staffId ? 'colleague' : 'outside',
    role: member?.role ?? '',
    staffId: member?.staffId ?? '',
    name: member?.name ?? '',
    organisation: member?.organisation ?? '',
    phone: member?.phone ?? '',
    email: member?.email ?? '',
    helpsWith: member?.helpsWith ?? '',
    tracks: member?.tracks ?? [],
    toldBy: member?.toldBy ?? '',
    since: typedDate(member?.since ?? today()),
  };
}

/** The day somebody came or left lies behind us as often as ahead: without a year it is the nearest behind. */
const yearAgo = (): string => `${Number(today().slice(0, 4)) - 1}${today().slice(4)}`;
const dayIn = (typed: string): string => readDate(typed, yearAgo()) ?? typed;

function read(memberId: string, fields: MemberFields, version: number) {
  const outside = {
    name: fields.name,
    ...(fields.organisation.trim() && { organisation: fields.organisation }),
    ...(fields.phone.trim() && { phone: fields.phone }),
    ...(fields.email.trim() && { email: fields.email }),
    ...(fields.toldBy && { toldBy: fields.toldBy }),
  };
  return readWithShape(
    TeamMemberKeeping,
    {
      ...{ version, role: fields.role, helpsWith: fields.helpsWith, tracks: fields.tracks, since: dayIn(fields.since) },
      ...(memberId !== 'new' && { memberId }),
      ...(fields.who === 'colleague' ? { staffId: fields.staffId } : outside),
    },
    personTeamText().words,
  );
}

/** Somebody on the team, new (`memberId` is `new`) or as they shall stand from now on. */
export function MemberDialog(props: MemberProps): JSX.Element {
  const t = personTeamText;
  const { plan, memberId } = untrack(() => props);
  const known = (): TeamMember | undefined => props.plan.team.find((each) => each.memberId === memberId);
  const param = { scope: requiredRole().scope, candidateId: plan.candidateId };
  const form = createForm<MemberFields, TeamMemberKeeping, PlanChanged>({
    name: `team-${plan.candidateId}-${memberId}`,
    start: fieldsOf(untrack(known)),
    newest: () => ({ version: known()?.version ?? 0, values: known() ? fieldsOf(known()) : {} }),
    read: (fields, version) => read(memberId, fields, version),
    send: (json, key) => answerOf(team.$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      planChanged();
      tellDone(t().saved);
    },
  });
  return (
    <Dialog open title={memberId === 'new' ? t().add : t().changeTitle} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <SelectField
          field={form.field('role')}
          label={t().role}
          options={teamRoles.map((value) => ({ value, label: teamRolesText()[value] }))}
        />
        <RadioCards
          field={form.field('who')}
          label={t().who}
          choices={[
            { value: 'outside', label: t().outside },
            { value: 'colleague', label: t().colleague },
          ]}
        />
        <Show
          when={form.values.who === 'outside'}
          fallback={
            <SelectField field={form.field('staffId')} label={t().staffId} options={staffChoices(props.staff)} />
          }
        >
          <TextField field={form.field('name')} label={t().name} />
          <TextField field={form.field('organisation')} label={t().organisation} optional />
          <TextField field={form.field('phone')} label={t().phone} type="tel" inputmode="tel" optional />
          <TextField field={form.field('email')} label={t().email} type="email" inputmode="email" optional />
          <SelectField
            field={form.field('toldBy')}
            label={t().toldBy}
            options={toldBy.map((value) => ({ value, label: t().toldByWho[value] }))}
            optional
          />
        </Show>
        <TextField
          field={form.field('helpsWith')}
          label={t().helpsWith}
          help={t().helpsWithHelp}
          width="full"
          optional
        />
        <Chips
          field={form.field('tracks')}
          label={t().tracks}
          choices={tracksOf(requiredRole().role).map((value) => ({ value, label: planText().trackName[value] }))}
          optional
        />
        <DateField field={form.field('since')} label={t().sinceLabel} from={yearAgo()} />
      </Form>
    </Dialog>
  );
}

/** The last day somebody is on the team. */
export function EndMemberDialog(props: MemberProps): JSX.Element {
  const t = personTeamText;
  const { plan, memberId, staff } = untrack(() => props);
  const known = (): TeamMember | undefined => props.plan.team.find((each) => each.memberId === memberId);
  const param = { scope: requiredRole().scope, candidateId: plan.candidateId, memberId };
  const form = createForm<{ readonly until: string }, TeamMemberEnding, PlanChanged>({
    name: `team-end-${memberId}`,
    start: { until: typedDate(today()) },
    newest: () => ({ version: known()?.version ?? 1, values: {} }),
    read: ({ until }, version) => readWithShape(TeamMemberEnding, { version, until: dayIn(until) }),
    send: (json, key) => answerOf(team[':memberId'].ended.$post({ param, json }, once(key))),
    done: () => {
      props.onClose();
      planChanged();
      tellDone(t().saved);
    },
  });
  const member = untrack(known);
  return (
    <Dialog open title={t().endTitle(member ? memberName(member, staff) : '')} onClose={() => props.onClose()}>
      <Form of={form} submit={t().save}>
        <DateField field={form.field('until')} label={t().until} from={yearAgo()} />
      </Form>
    </Dialog>
  );
}
