import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { learningWords } from '#kit/learning/learning-words.text.ts';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { readAssessments, readRecords, readSamples } from '../../data/learning.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { learningText } from '../learning/learning.text.ts';
import { homeText } from './home.text.ts';

const mostShown = 6;

/** What waits for those who assess, verify from outside or follow somebody who learns. */
export function LearningToday(props: {
  /** Says nothing where nothing waits: there is other work on the page. */
  readonly quiet: boolean;
}): JSX.Element {
  return (
    <Loaded says={learningText().loading} keys={[readAssessments.key, readRecords.key, readSamples.key]}>
      <Show when={may('list-sampled-assessments')}>
        <Samples quiet={props.quiet} />
      </Show>
      <Show when={may('open-assessment')}>
        <Assessments quiet={props.quiet} />
      </Show>
      <Show when={may('list-institution-records')}>
        <Records />
      </Show>
    </Loaded>
  );
}

function Assessments(props: { readonly quiet: boolean }): JSX.Element {
  const t = learningText;
  const own = ownInstitution();
  const waiting = createAsync(() => readAssessments(own.scope, own.institutionId, 'open'));
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  return (
    <Show when={waiting()}>
      {(page) => (
        <Show
          when={page().items.length > 0}
          fallback={
            <Show when={!props.quiet}>
              <Empty title={t().noAssessments.open} text={t().noAssessmentsText} />
            </Show>
          }
        >
          <WorkList title={homeText().assessments} count={page().items.length}>
            <For each={page().items.slice(0, mostShown)}>
              {(line) => (
                <WorkRow
                  when={shortDate(line.proposedAt.slice(0, 10))}
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
          <More when={page().items.length > mostShown} href="/laering/bedoemmelser" label={homeText().allAssessments} />
        </Show>
      )}
    </Show>
  );
}

function Records(): JSX.Element {
  const t = learningText;
  const own = ownInstitution();
  const open = createAsync(() => readRecords(own.scope, own.institutionId, 'open'));
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  return (
    <Show when={(open()?.items.length ?? 0) > 0}>
      <WorkList title={homeText().learning} count={open()?.items.length ?? 0}>
        <For each={open()?.items.slice(0, mostShown)}>
          {(record) => (
            <WorkRow
              when={shortDate(record.openedOn)}
              who={
                <A href={`/laering/${record.recordId}`}>
                  {nameHere(record.candidateId, people()) ?? t().nameless(record.workplaceName)}
                </A>
              }
              what={t().at(record.workplaceName)}
            />
          )}
        </For>
      </WorkList>
      <More when={(open()?.items.length ?? 0) > mostShown} href="/laering" label={homeText().allLearning} />
    </Show>
  );
}

function Samples(props: { readonly quiet: boolean }): JSX.Element {
  const t = learningText;
  const own = ownInstitution();
  const drawn = createAsync(() => readSamples(own.scope));
  return (
    <Show when={drawn()}>
      {(page) => (
        <Show
          when={page().items.length > 0}
          fallback={
            <Show when={!props.quiet}>
              <Empty title={t().noSamples} text={t().noSamplesText} />
            </Show>
          }
        >
          <WorkList title={t().samples} count={page().items.length}>
            <For each={page().items.slice(0, mostShown)}>
              {({ institutionId, recordId, assessmentId, institutionName, approvedAt, goals }) => (
                <WorkRow
                  when={shortDate(approvedAt.slice(0, 10))}
                  who={
                    <A href={`/laering/stikproever/${institutionId}/${recordId}/${assessmentId}`}>{institutionName}</A>
                  }
                  what={t().goals(goals)}
                />
              )}
            </For>
          </WorkList>
          <More when={page().items.length > mostShown} href="/laering/stikproever" label={homeText().allSamples} />
        </Show>
      )}
    </Show>
  );
}

function More(props: { readonly when: boolean; readonly href: string; readonly label: string }): JSX.Element {
  return (
    <Show when={props.when}>
      <p>
        <A href={props.href}>{props.label}</A>
      </p>
    </Show>
  );
}
