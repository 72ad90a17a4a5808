import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { enrolmentWords } from '#kit/courses/enrolment-words.text.ts';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { FilterBar } from '#kit/parts/filter-bar.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import { enrolmentStates, type EnrolmentState } from '#shared/shapes/enrolment-words.ts';
import { readTailored } from '../../data/tailored.ts';
import { readEnrolments, type NamedEnrolment } from '../../data/uplift.ts';
import { UpliftTabs } from '../tailored/uplift-tabs.tsx';
import { learnerPage } from './learner.ts';
import { TailoredInState } from './tailored-in-state.tsx';
import { whoText } from './who-is-in-what.text.ts';

const plan = { trin: ['started', ...enrolmentStates.filter((state) => state !== 'started')] } as const;

/** Who of the municipality's people is in what? One stage at a time. */
export function WhoIsInWhat(): JSX.Element {
  const t = whoText;
  return (
    <Page title={t().title}>
      <UpliftTabs />
      <Loaded says={t().loading} keys={readEnrolments.key} page>
        <List />
      </Loaded>
    </Page>
  );
}

function List(): JSX.Element {
  const t = whoText;
  const { scope } = requiredRole();
  const filters = filtersInAddress('enrolments', plan);
  const state = (): EnrolmentState => filters.values().trin;
  const first = createAsync(() => readEnrolments(scope, state()));
  const list = pagesOf(first, (cursor) => readEnrolments(scope, state(), cursor));
  return (
    <Show when={first()}>
      <h1>{t().heading}</h1>
      <p class="font-lead">{t().lead}</p>
      <FilterBar label={t().filters}>
        <SelectFilter
          label={t().state}
          value={state()}
          onChoose={(chosen) => filters.choose('trin', chosen)}
          options={plan.trin.map((value) => ({ value, label: enrolmentWords().states[value] }))}
        />
      </FilterBar>
      <Show when={list.items().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
        <WorkList title={t().list}>
          <For each={list.items()}>{(enrolment) => <Row of={enrolment} />}</For>
        </WorkList>
        <Pager of={list} shown={t().shown(list.items().length)} />
      </Show>
      <Loaded says={t().loading} keys={readTailored.key}>
        <TailoredInState state={state()} />
      </Loaded>
    </Show>
  );
}

function Row(props: { readonly of: NamedEnrolment }): JSX.Element {
  const t = whoText;
  const day = (): string => {
    const { endedOn, startedOn, startsOn, registeredOn } = props.of;
    return endedOn ?? startedOn ?? startsOn ?? registeredOn;
  };
  return (
    <WorkRow
      when={shortDate(day())}
      who={
        <Show when={may('list-candidate-enrolments')} fallback={props.of.name ?? t().noName}>
          <A href={learnerPage(props.of.candidateId)}>{props.of.name ?? t().noName}</A>
        </Show>
      }
      what={
        <>
          {t().what(props.of.courseTitle, props.of.institutionName)}{' '}
          <Show when={props.of.courseWithdrawn && !props.of.endedOn}>
            <Flag tone="late" icon="error">
              {t().courseDown}
            </Flag>
          </Show>
          <Show when={props.of.state === 'waiting' && props.of.offeredUntil}>
            <Flag tone="soon" icon="time">
              {t().seatHeld}
            </Flag>
          </Show>
        </>
      }
    />
  );
}
