import { createAsync } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { PageSkeleton } from '#kit/parts/skeleton.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { clockTime } from '#kit/time/format-dates.ts';
import type { TeamView } from '#shared/shapes/team.ts';
import { countTeamAgain, readTeam } from '../../data/team.ts';
import { greeting } from '../../words/greeting.text.ts';
import { GapNotice } from '../duty/gap-notice.tsx';
import { HelpList } from '../follow-up/help-list.tsx';
import { SignsList } from '../follow-up/signs-list.tsx';
import { TeamAside } from './team-aside.tsx';
import { TeamLoad } from './team-load.tsx';
import { teamText } from './team.text.ts';

/** How does the team stand? Load, what is overdue, who is without a next step, what is new this week. */
export function TeamToday(): JSX.Element {
  const t = teamText;
  return (
    <Page title={t().title}>
      <Loaded says={t().loading} keys={readTeam.key} page skeleton={<PageSkeleton says={t().loading} />}>
        <Team />
      </Loaded>
    </Page>
  );
}

function Team(): JSX.Element {
  const t = teamText;
  const scope = requiredRole().scope;
  const team = createAsync(() => readTeam(scope));
  return (
    <Show when={team()}>
      {(counted) => (
        <>
          <h1>
            {greeting()} {counted().overdue === 0 ? t().noneOverdue : t().overdue(counted().overdue)}
          </h1>
          <Show when={counted().members.length > 0} fallback={<Empty title={t().empty} text={t().emptyText} />}>
            <p class="font-lead">{t().lead(counted().people, counted().members.length)}</p>
            <CountedAt team={counted()} />
            <GapNotice />
            <HelpList view="all" />
            <SignsList view="all" />
            <div class="ff-split">
              <TeamLoad members={counted().members} />
              <TeamAside team={counted()} />
            </div>
          </Show>
        </>
      )}
    </Show>
  );
}

/** When it was counted, and the button that counts again: what was done a minute ago may not be in it yet. */
function CountedAt(props: { readonly team: TeamView }): JSX.Element {
  const t = teamText;
  const scope = requiredRole().scope;
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const again = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    await countTeamAgain(scope).catch(() => setFailed(true));
    setBusy(false);
  };
  return (
    <p class="ff-muted" role="status">
      {failed() ? t().failed : t().counted(clockTime(props.team.countedAt))} {props.team.isWhole ? '' : t().atLeast}{' '}
      <button type="button" class="function-link" disabled={busy()} onClick={() => void again()}>
        {busy() ? t().counting : t().again}
      </button>
    </p>
  );
}
