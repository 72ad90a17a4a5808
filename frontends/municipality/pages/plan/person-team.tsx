import { createSignal, For, Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { today } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { teamRolesText } from '#kit/words/team-roles.text.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import type { TeamMember } from '#shared/shapes/person-team.ts';
import { EndMemberDialog, MemberDialog } from './member-dialog.tsx';
import { personTeamText } from './person-team.text.ts';
import { memberName, type PlanProps } from './plan-names.ts';

type Asked = { readonly act: 'keep' | 'end'; readonly memberId: string };

/** Those around the person: who comes by themselves from the case, who was written down, and who has been there. */
export function PersonTeamSheet(props: PlanProps): JSX.Element {
  const t = personTeamText;
  const [asked, setAsked] = createSignal<Asked>();
  const close = (): void => void setAsked(undefined);
  const isFormer = ({ until }: TeamMember): boolean => until !== undefined && until < today();
  const former = (): readonly TeamMember[] => props.plan.team.filter(isFormer);
  const row = (member: TeamMember): JSX.Element => <Member {...props} member={member} ask={setAsked} />;
  return (
    <section class="ff-sheet" aria-labelledby="person-team">
      <h2 id="person-team">{t().title(props.name)}</h2>
      <p class="ff-muted">{t().lead}</p>
      <ul class="ff-list ff-plan">
        <For each={props.plan.team.filter((member) => !isFormer(member))}>{row}</For>
      </ul>
      <Show when={former().length > 0}>
        <details>
          <summary>{t().former(former().length)}</summary>
          <ul class="ff-list ff-plan">
            <For each={former()}>{row}</For>
          </ul>
        </details>
      </Show>
      <Show when={props.open}>
        <button
          type="button"
          class="button button-secondary"
          onClick={() => setAsked({ act: 'keep', memberId: 'new' })}
        >
          {t().add}
        </button>
        <p class="ff-muted ff-above mb-0">{t().companions}</p>
      </Show>
      <Show when={asked()} keyed>
        {({ act, memberId }) =>
          act === 'keep' ? (
            <MemberDialog {...props} memberId={memberId} onClose={close} />
          ) : (
            <EndMemberDialog {...props} memberId={memberId} onClose={close} />
          )
        }
      </Show>
    </section>
  );
}

function Member(props: PlanProps & { readonly member: TeamMember; readonly ask: (asked: Asked) => void }): JSX.Element {
  const t = personTeamText;
  const name = (): string => memberName(props.member, props.staff);
  const role = (): string => teamRolesText()[props.member.role];
  const from = (): string => [role(), props.member.organisation].filter(Boolean).join(', ');
  const told = (): string | undefined => props.member.toldBy && t().told(t().toldByWho[props.member.toldBy]);
  const ask = (act: Asked['act']): void => props.ask({ act, memberId: props.member.memberId ?? '' });
  return (
    <li class="ff-plan__item">
      <p class="ff-plan__title">
        <b>{name()}</b>{' '}
        <Show when={props.member.source !== 'written'}>
          <Flag tone="quiet">{t().source[props.member.source]}</Flag>
        </Show>
      </p>
      <p>
        {name() === role() ? (props.member.organisation ?? '') : from()}
        <Show when={props.member.helpsWith}>{(help) => <> · {help()}</>}</Show>
      </p>
      <Show when={props.member.phone ?? props.member.email}>
        <p>
          <Show when={props.member.phone}>{(phone) => <a href={`tel:${phone()}`}>{formatPhone(phone())}</a>}</Show>{' '}
          <Show when={props.member.email}>{(email) => <a href={`mailto:${email()}`}>{email()}</a>}</Show>
        </p>
      </Show>
      <p class="ff-muted">
        {props.member.until ? t().endedOn(dayDate(props.member.until)) : t().since(dayDate(props.member.since))}
        <Show when={told()}>{(who) => <> · {who()}</>}</Show>
      </p>
      <Show when={props.open && props.member.memberId && !props.member.until}>
        <p class="ff-plan__acts">
          <button
            type="button"
            class="function-link ff-link"
            aria-label={`${t().edit}: ${name()}`}
            onClick={() => ask('keep')}
          >
            {t().edit}
          </button>
          <button
            type="button"
            class="function-link ff-link"
            aria-label={`${t().end}: ${name()}`}
            onClick={() => ask('end')}
          >
            {t().end}
          </button>
        </p>
      </Show>
    </li>
  );
}
