import { A, createAsync, Navigate } from '@solidjs/router';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { FilterBar, remembered, Toggle } from '#kit/parts/filter-bar.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { PageSkeleton } from '#kit/parts/skeleton.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { personId, requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { stepKinds, type StepKind } from '#shared/shapes/candidate.ts';
import { readWork, type Work, type WorkView } from '../../data/candidates.ts';
import { greeting } from '../../words/greeting.text.ts';
import { GapNotice } from '../duty/gap-notice.tsx';
import { CompaniesToAsk } from '../look-back/companies-to-ask.tsx';
import { HelpList } from '../follow-up/help-list.tsx';
import { SignsList } from '../follow-up/signs-list.tsx';
import { VisitsList } from '../follow-up/visits-list.tsx';
import { TeamToday } from '../team/team.tsx';
import { JournalRequests } from './journal-requests.tsx';
import { NoStepAlarm } from './no-step-alarm.tsx';
import { SameDayLane } from './same-day-lane.tsx';
import { AnsweredPlaces } from './answered-places.tsx';
import { TodayNotices } from './today-notices.tsx';
import { KindFilter } from './kind-filter.tsx';
import { sortByDeadline, type ByDeadline } from './sort-by-deadline.ts';
import { todayText } from './today.text.ts';
import { TodayLists } from './today-lists.tsx';
import { WatchPanel } from './watch-panel.tsx';

/**
 * What needs me today? Whoever leads a team begins with how the team stands, whoever keeps competence uplift with who is in
 * what, and the network's own people with the companies.
 */
export function Today(): JSX.Element {
  return (
    <Switch fallback={<Navigate href="/virksomheder" />}>
      <Match when={may('show-team')}>
        <TeamToday />
      </Match>
      <Match when={may('list-work')}>
        <PeopleToday />
      </Match>
      <Match when={may('list-enrolments')}>
        <Navigate href="/kompetenceloeft" />
      </Match>
    </Switch>
  );
}

/** The list by deadline, one action per person, and who is stuck. */
function PeopleToday(): JSX.Element {
  return (
    <Page title={todayText().title}>
      <Loaded
        says={todayText().loading}
        keys={readWork.key}
        page
        skeleton={<PageSkeleton says={todayText().loading} />}
      >
        <TodayWork />
      </Loaded>
    </Page>
  );
}

function TodayWork(): JSX.Element {
  const scope = requiredRole().scope;
  const [view, setView] = remembered<WorkView>('work.view', ['mine', 'team'], 'mine');
  const [kind, setKind] = remembered<StepKind | 'all'>('work.kind', ['all', ...stepKinds], 'all');
  const page = createAsync(() => readWork(scope, { view: view() }));
  // The lists of work go by who has the step: whoever has none stands in the team's alone.
  const stuck = createAsync(() => readWork(scope, { view: 'team', due: 'none' }));
  const items = (): readonly Work[] => page()?.items ?? [];
  const withoutStep = (): readonly Work[] =>
    (stuck()?.items ?? []).filter(({ ownerId }) => view() === 'team' || ownerId === personId());
  const ofKind = (): readonly Work[] => items().filter((item) => kind() === 'all' || item.next?.kind === kind());
  const all = (): ByDeadline => sortByDeadline(items(), today());
  const shown = (): ByDeadline => sortByDeadline(ofKind(), today());
  return (
    <>
      <h1>
        {greeting()} {answer(all(), withoutStep().length)}
      </h1>
      <p class="font-lead">{lead(view(), all(), items().length, Boolean(page()?.cursor))}</p>
      <FilterBar label={todayText().filters}>
        <Toggle
          value={view()}
          onChoose={setView}
          options={[
            { value: 'mine', label: todayText().mine },
            { value: 'team', label: todayText().team },
          ]}
        />
        <KindFilter value={kind()} onChoose={setKind} />
        <span class="ff-muted">{todayText().filtersStay}</span>
        <Show when={may('refer-candidate')}>
          <A class="button button-secondary ml-auto" href="/personer/henvis">
            {todayText().refer}
          </A>
        </Show>
      </FilterBar>
      <TodayNotices />
      <GapNotice />
      <HelpList view={view() === 'mine' ? 'mine' : 'all'} />
      <CompaniesToAsk view={view() === 'mine' ? 'mine' : 'all'} />
      <Show when={may('list-answered-proposals')}>
        <AnsweredPlaces />
      </Show>
      <Show when={items().length + withoutStep().length > 0} fallback={<NobodyYet view={view()} />}>
        <div class="ff-split">
          <div>
            <NoStepAlarm people={withoutStep()} />
            <SignsList view={view() === 'mine' ? 'mine' : 'all'} />
            <VisitsList />
            <JournalRequests />
            <SameDayLane people={items()} />
            <TodayLists lists={shown()} onShowAll={() => setKind('all')} />
          </div>
          <WatchPanel noStep={withoutStep()} />
        </div>
      </Show>
    </>
  );
}

function NobodyYet(props: { readonly view: WorkView }): JSX.Element {
  return (
    <Empty title={props.view === 'mine' ? todayText().empty : todayText().emptyTeam} text={todayText().emptyText}>
      <Show when={may('refer-candidate')}>
        <A class="button button-primary" href="/personer/henvis">
          {todayText().refer}
        </A>
      </Show>
    </Empty>
  );
}

function answer(lists: ByDeadline, withoutStep: number): string {
  const urgent = lists.overdue.length + withoutStep;
  if (urgent > 0) return todayText().cannotWait(urgent);
  return lists.today.length > 0 ? todayText().forToday(lists.today.length) : todayText().calm;
}

function lead(view: WorkView, lists: ByDeadline, count: number, goesOn: boolean): string {
  if (goesOn) return todayText().leadMany;
  const due = lists.overdue.length + lists.today.length;
  if (count === 0 || due === 0) return '';
  return view === 'mine' ? todayText().leadMine(due, count) : todayText().leadTeam(due, count);
}
