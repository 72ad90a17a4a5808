import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { teamRolesText } from '#kit/words/team-roles.text.ts';
import type { MyPlan } from '#shared/shapes/my-plan.ts';
import { myPlanText } from './my-plan.text.ts';
import { teamName, type Names } from './names.ts';

/** Who they are, what they help with, and how to reach them. */
export function MyTeam(props: { readonly plan: MyPlan; readonly names: Names }): JSX.Element {
  const t = myPlanText;
  return (
    <section class="ff-sheet">
      <h2>{t().team}</h2>
      <p>{t().teamText}</p>
      <ul class="ff-list ff-plan">
        <For each={props.plan.team}>{(member) => <Member member={member} names={props.names} />}</For>
      </ul>
      <p class="ff-above">
        <A href="/foelgeven">{t().companion}</A>
      </p>
    </section>
  );
}

function Member(props: { readonly member: MyPlan['team'][number]; readonly names: Names }): JSX.Element {
  const t = myPlanText;
  const name = (): string => teamName(props.member, props.names);
  const what = (): string => {
    const role = teamRolesText()[props.member.role];
    return [name() === role ? undefined : role, props.member.organisation].filter(Boolean).join(', ');
  };
  return (
    <li>
      <p class="ff-strong">{name()}</p>
      <Show when={what()}>{(words) => <p>{words()}</p>}</Show>
      <Show when={props.member.helpsWith}>{(help) => <p class="ff-muted">{t().helpsWith(help())}</p>}</Show>
      <Show when={props.member.phone}>
        {(phone) => (
          <a class="button button-secondary ff-wide" href={`tel:${phone()}`}>
            <Icon name="ff-phone" />
            {t().call(name())}
          </a>
        )}
      </Show>
      <Show when={!props.member.phone && props.member.email}>
        {(email) => (
          <a class="button button-secondary ff-wide" href={`mailto:${email()}`}>
            <Icon name="email" />
            {t().write(name())}
          </a>
        )}
      </Show>
    </li>
  );
}
