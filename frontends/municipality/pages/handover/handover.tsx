import { createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { readAbsences, readHandovers } from '../../data/handovers.ts';
import { readStaff } from '../../data/municipality.ts';
import { Absences } from './absences.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { handoverText } from './handover.text.ts';
import { RecentHandovers } from './recent-handovers.tsx';

/** Who is away and who covers; cases that go to another colleague; and what was handed over lately. */
export function HandoverPage(): JSX.Element {
  const t = handoverText;
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/personer">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <p class="font-lead">{t().lead}</p>
      <Loaded says={t().loading} keys={[readStaff.key, readAbsences.key, readHandovers.key]}>
        <Parts />
      </Loaded>
    </Page>
  );
}

function Parts(): JSX.Element {
  const scope = requiredRole().scope;
  const staff = createAsync((): Promise<readonly Colleague[]> => readStaff(scope));
  return (
    <Show when={staff()}>
      {(known) => (
        <div class="ff-narrow ff-stack">
          <Absences staff={known()} />
          <Show when={may('hand-over-cases')}>
            <HandOverForm staff={known()} />
          </Show>
          <RecentHandovers staff={known()} />
        </div>
      )}
    </Show>
  );
}
