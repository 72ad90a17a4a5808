import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { may } from '#kit/session/may.ts';
import type { TeamView } from '#shared/shapes/team.ts';
import { compensationText } from '../compensation/compensation.text.ts';
import { ManyContactsAside } from '../handover/many-contacts.tsx';
import { teamText } from './team.text.ts';

/** Who is stuck, what is new since Monday, and the ways to the lists. */
export function TeamAside(props: { readonly team: TeamView }): JSX.Element {
  const t = teamText;
  return (
    <aside class="ff-stack" aria-label={t().look}>
      <Show
        when={props.team.noStep > 0}
        fallback={
          <AsideSheet title={t().allHaveStep}>
            <p class="ff-muted">{t().allHaveStepText}</p>
          </AsideSheet>
        }
      >
        <AsideSheet title={t().noStep(props.team.noStep)} icon="flag">
          <A href="/personer?vis=team&frist=uden">{t().seeNoStep}</A>
        </AsideSheet>
      </Show>
      <ManyContactsAside />
      <AsideSheet title={t().thisWeek}>
        <Facts
          form="two"
          facts={[
            { term: t().referred, value: props.team.thisWeek.referred },
            { term: t().closed, value: props.team.thisWeek.closed },
            { term: t().fellOverdue, value: props.team.thisWeek.fellOverdue },
          ]}
        />
        <A href="/personer?tilstand=closed">{t().seeClosed}</A>
      </AsideSheet>
      <AsideSheet title={t().look}>
        <Show when={props.team.overdue > 0}>
          <p>
            <A href="/personer?vis=team&frist=over">{t().allOverdue(props.team.overdue)}</A>
          </p>
        </Show>
        <p>
          <A href="/personer?vis=team">{t().seeTeam}</A>
        </p>
        <p>
          <A href="/personer?vis=uden-kontaktperson">{t().seeWithoutOwner}</A>
        </p>
        <p>
          <A href="/medarbejdere">{t().staff}</A>
        </p>
        <p>
          <A href="/resultater">{t().results}</A>
        </p>
        <p>
          <A href="/visitationsgrupper">{t().visitationGroups}</A>
        </p>
        <p>
          <A href="/profil">{t().profile}</A>
        </p>
        <Show when={may('list-compensations-to-decide')}>
          <p>
            <A href="/stoette">{compensationText().toDecide}</A>
          </p>
        </Show>
      </AsideSheet>
    </aside>
  );
}
