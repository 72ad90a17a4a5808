import { A, createAsync } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { sentence } from '#kit/language/texts.ts';
import { FilterBar } from '#kit/parts/filter-bar.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { PageHead } from '#kit/parts/page-head.tsx';
import { SearchForm } from '#kit/parts/search-form.tsx';
import { Empty, Notice } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { LearningGoalState, LearningGoalView } from '#shared/shapes/learning-goal.ts';
import { workAreas } from '#shared/shapes/vocabulary.ts';
import type { LibraryPlace } from './edit-goal.tsx';
import { findGoals, goalsByTrade } from './find-goals.ts';
import { readLibrary } from './library-data.ts';
import { libraryText } from './library.text.ts';

const plan = { branche: ['alle', ...workAreas], vis: ['i-brug', 'forslag', 'taget-ud'], ord: 'text' } as const;
const stateOf = {
  'i-brug': 'offered',
  forslag: 'proposed',
  'taget-ud': 'retired',
} as const satisfies Record<(typeof plan)['vis'][number], LearningGoalState>;

/** What can be learned in each trade, what practice proposes, and what was taken out. */
export function GoalLibrary(props: { readonly at: LibraryPlace }): JSX.Element {
  const t = libraryText;
  const { values, choose } = filtersInAddress('library', plan);
  const state = (): LearningGoalState => stateOf[values().vis];
  const goals = createAsync(() => {
    const { branche } = values();
    return readLibrary(props.at.scope, state(), branche === 'alle' ? undefined : branche);
  });
  const found = createMemo(() => findGoals(goals() ?? [], values().ord));
  const add = (): { href: string; label: string } | undefined =>
    may('add-learning-goal') ? { href: `${props.at.base}/nyt`, label: t().add } : undefined;
  return (
    <>
      <PageHead action={add()}>{t().heading}</PageHead>
      <p class="font-lead">{t().lead}</p>
      <Show when={may('list-proposed-goals') && state() !== 'proposed'}>
        <Waiting at={props.at} />
      </Show>
      <SearchForm
        id="find-goal"
        words={t().search}
        searched={values().ord}
        onSearch={(searched) => choose('ord', searched)}
      />
      <FilterBar label={t().filters}>
        <SelectFilter
          label={t().area}
          value={values().branche}
          onChoose={(area) => choose('branche', area)}
          options={[
            { value: 'alle', label: t().all },
            ...workAreas.map((value) => ({ value, label: vocabularyText().workAreas[value] })),
          ]}
        />
        <SelectFilter
          label={t().shown}
          value={values().vis}
          onChoose={(shown) => choose('vis', shown)}
          options={plan.vis.map((value) => ({ value, label: t().states[stateOf[value]] }))}
        />
      </FilterBar>
      <Show when={goals()}>
        <Show when={found().length > 0} fallback={<Nothing state={state()} searched={values().ord} />}>
          <div class="ff-stack">
            <For each={goalsByTrade(found())}>
              {(trade) => (
                <WorkList title={vocabularyText().workAreas[trade.area]} count={trade.goals.length}>
                  <For each={trade.goals}>{(goal) => <GoalRow at={props.at} goal={goal} />}</For>
                </WorkList>
              )}
            </For>
          </div>
        </Show>
      </Show>
      <Show when={!may('add-learning-goal')}>
        <p class="ff-muted">{t().keptBy}</p>
      </Show>
    </>
  );
}

/** What practice has proposed and nobody has looked at yet. */
function Waiting(props: { readonly at: LibraryPlace }): JSX.Element {
  const t = libraryText;
  const proposed = createAsync(() => readLibrary(props.at.scope, 'proposed'));
  return (
    <Show when={(proposed()?.length ?? 0) > 0}>
      <Notice title={sentence(t().waiting(proposed()?.length ?? 0))}>
        <p>{t().waitingText}</p>
        <p>
          <A href={`${props.at.base}?vis=forslag`}>{t().seeWaiting}</A>
        </p>
      </Notice>
    </Show>
  );
}

function Nothing(props: { readonly state: LearningGoalState; readonly searched: string }): JSX.Element {
  const t = libraryText;
  return (
    <Show when={props.searched} fallback={<Empty title={t().none[props.state]} text={t().noneText[props.state]} />}>
      <Empty title={t().noMatch} text={t().noMatchText} />
    </Show>
  );
}

function GoalRow(props: { readonly at: LibraryPlace; readonly goal: LearningGoalView }): JSX.Element {
  const t = libraryText;
  const extent = (): string => {
    const { hours, credits } = props.goal;
    return [...(hours ? [t().hours(hours)] : []), ...(credits ? [t().credits(credits)] : [])].join(', ');
  };
  return (
    <li class="ff-company-row">
      <div>
        <p class="ff-strong">
          <A href={`${props.at.base}/${props.goal.goalId}`}>{props.goal.task}</A>{' '}
          <Show when={props.goal.fromPractice}>
            <Flag tone="quiet">{t().fromPractice}</Flag>
          </Show>
        </p>
        <p class="ff-muted">{props.goal.goal}</p>
      </div>
      <p class="ff-muted">{extent()}</p>
    </li>
  );
}
