import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { pagesOf } from '#kit/network/pages-of.ts';
import { FilterBar, Toggle } from '#kit/parts/filter-bar.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { assessmentGroups } from '#shared/shapes/assessment.ts';
import { readAssessments, readSampling } from '../../data/learning.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { LearningPage } from './learning-page.tsx';
import { learningText } from './learning.text.ts';
import { NamesGone } from './names-gone.tsx';

const plan = { liste: assessmentGroups } as const;

/** What waits for an assessor, and how does the lot stand? */
export function Assessments(): JSX.Element {
  return (
    <LearningPage
      title={learningText().assessments}
      action="open-assessment"
      keys={[readAssessments.key, readPeopleHere.key, readSampling.key]}
    >
      {() => <List />}
    </LearningPage>
  );
}

function List(): JSX.Element {
  const t = learningText;
  const own = ownInstitution();
  const { values, choose } = filtersInAddress('assessments', plan);
  const first = createAsync(() => readAssessments(own.scope, own.institutionId, values().liste));
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const list = pagesOf(first, (cursor) => readAssessments(own.scope, own.institutionId, values().liste, cursor));
  return (
    <>
      <h1>{t().assessments}</h1>
      <FilterBar label={t().which}>
        <Toggle
          options={assessmentGroups.map((value) => ({ value, label: t().groups[value] }))}
          value={values().liste}
          onChoose={(liste) => choose('liste', liste)}
        />
      </FilterBar>
      <Show when={first()}>
        <Show
          when={list.items().length > 0}
          fallback={<Empty title={t().noAssessments[values().liste]} text={t().noAssessmentsText} />}
        >
          <WorkList title={t().groups[values().liste]} count={list.items().length}>
            <For each={list.items()}>
              {(line) => (
                <WorkRow
                  when={typedDate(line.proposedAt.slice(0, 10))}
                  who={
                    <A href={`/laering/${line.recordId}/bedoemmelse/${line.assessmentId}`}>
                      {nameHere(line.candidateId, people()) ?? t().nameless(line.workplaceName)}
                    </A>
                  }
                  what={`${learningWords().states[line.state]}. ${t().goals(line.goals)}, ${t().at(line.workplaceName)}`}
                />
              )}
            </For>
          </WorkList>
          <NamesGone of={list.items().map(({ candidateId }) => candidateId)} people={people()} />
          <Show when={list.hasMore()}>
            <Pager of={list} shown={String(list.items().length)} />
          </Show>
        </Show>
      </Show>
      <Show when={may('show-sampling')}>
        <Sampling />
      </Show>
    </>
  );
}

/** How much the lot has drawn, beside how much it must. */
function Sampling(): JSX.Element {
  const t = learningText;
  const own = ownInstitution();
  const sampling = createAsync(() => readSampling(own.scope, own.institutionId));
  return (
    <Show when={sampling()}>
      {(known) => (
        <section class="ff-sheet ff-above" aria-labelledby="lot">
          <h2 id="lot">{t().sampling}</h2>
          <For each={['internal', 'external'] as const}>
            {(kind) => (
              <p>
                <span class="ff-strong">{t().kinds[kind]}:</span>{' '}
                {t().drawn(known()[kind].drawn, known().approved, known()[kind].atLeastPercent)}
              </p>
            )}
          </For>
        </section>
      )}
    </Show>
  );
}
