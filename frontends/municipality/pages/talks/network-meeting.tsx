import { A, createAsync } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { Chips } from '#kit/forms/choice-fields.tsx';
import type { RunningForm } from '#kit/forms/create-form.ts';
import { Notice } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { teamRolesText } from '#kit/words/team-roles.text.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { TeamMember } from '#shared/shapes/person-team.ts';
import { readConsents } from '../../data/consents.ts';
import { readPlan } from '../../data/plan.ts';
import { firstName } from '../person/first-name.ts';
import { memberName } from '../plan/plan-names.ts';
import { talksText } from './talks.text.ts';

/** Who of the team takes part. */
export type NetworkFields = { readonly memberIds: readonly string[]; readonly staffIds: readonly string[] };

/** What a request holds of it: nobody but at a network meeting. */
export function readNetwork(fields: NetworkFields & { readonly kind: string }): object {
  if (fields.kind !== 'network-meeting') return {};
  return { staffIds: fields.staffIds, ...(fields.memberIds.length > 0 && { memberIds: fields.memberIds }) };
}

/** The team to choose from; and where the person has not said yes to those from outside, the way to ask. */
export function NetworkMeeting(props: {
  readonly form: RunningForm<NetworkFields & { readonly holderId: string }>;
  readonly person: CandidateView;
  readonly staff: readonly Colleague[];
}): JSX.Element {
  const t = talksText;
  const scope = requiredRole().scope;
  const candidateId = untrack(() => props.person.candidateId);
  const plan = createAsync(() => readPlan(scope, candidateId));
  const consents = createAsync(async () => (may('show-consents') ? await readConsents(scope, candidateId) : undefined));
  const team = (): readonly TeamMember[] => plan()?.team.filter(({ until }) => !until) ?? [];
  const choiceOf = (value: string, member: TeamMember) => ({
    value,
    label: `${memberName(member, props.staff)} (${teamRolesText()[member.role]})`,
  });
  const outside = () =>
    team().flatMap((each) => (each.memberId && !each.staffId ? [choiceOf(each.memberId, each)] : []));
  const inside = () =>
    team().flatMap((each) =>
      each.staffId && each.staffId !== props.form.values.holderId ? [choiceOf(each.staffId, each)] : [],
    );
  const saidYes = (): boolean =>
    consents()?.items.some(({ purpose, state }) => purpose === 'network-meeting' && state === 'given') ?? false;
  return (
    <>
      <Show when={outside().length > 0} fallback={<p>{t().noMembers}</p>}>
        <Show when={consents() && !saidYes()}>
          <Notice title={t().needsYes(firstName(props.person))}>
            <p>{t().needsYesText}</p>
            <p>
              <A href={`/personer/${candidateId}/samtykker`}>{t().askYes}</A>
            </p>
          </Notice>
        </Show>
        <Chips
          field={props.form.field('memberIds')}
          label={t().members}
          help={t().membersHelp}
          choices={outside()}
          optional
        />
      </Show>
      <Show when={inside().length > 0}>
        <Chips field={props.form.field('staffIds')} label={t().colleagues} choices={inside()} optional />
      </Show>
    </>
  );
}

/** Those of the team who take part, by name. */
export function MembersOf(props: {
  readonly candidateId: string;
  readonly memberIds: readonly string[];
  readonly staff: readonly Colleague[];
}): JSX.Element {
  const plan = createAsync(() => readPlan(requiredRole().scope, props.candidateId));
  const names = (): string =>
    props.memberIds
      .flatMap((memberId) => plan()?.team.find((each) => each.memberId === memberId) ?? [])
      .map((member) => [memberName(member, props.staff), member.phone].filter(Boolean).join(', '))
      .join(' · ');
  return <>{names()}</>;
}
