import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Pager } from '#kit/parts/pager.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import type { EnrolmentState } from '#shared/shapes/enrolment-words.ts';
import { readTailored, type NamedRequest, type TailoredAsked } from '../../data/tailored.ts';
import { tailoredText } from '../tailored/tailored.text.ts';
import { learnerPage } from './learner.ts';
import { whoText } from './who-is-in-what.text.ts';

/** How far an enrolment is, as it is called of a tailored course. */
const asked: Readonly<Record<EnrolmentState, TailoredAsked>> = {
  waiting: { phase: 'waiting' },
  enrolled: { phase: 'going-on', state: 'agreed' },
  started: { phase: 'going-on', state: 'running' },
  completed: { phase: 'over', state: 'completed' },
  interrupted: { phase: 'over', state: 'broken-off' },
  withdrawn: { phase: 'over', state: 'withdrawn' },
};

/** Who is on a tailored course, or will be: beside those on posted courses. */
export function TailoredInState(props: { readonly state: EnrolmentState }): JSX.Element {
  return (
    <Show when={may('list-tailored-requests')}>
      <Requests state={props.state} />
    </Show>
  );
}

function Requests(props: { readonly state: EnrolmentState }): JSX.Element {
  const { scope } = requiredRole();
  const first = createAsync(() => readTailored(scope, asked[props.state]));
  const list = pagesOf(first, (cursor) => readTailored(scope, asked[props.state], cursor));
  return (
    <Show when={list.items().length > 0}>
      <div class="ff-above">
        <WorkList title={tailoredText().title}>
          <For each={list.items()}>{(request) => <Row of={request} />}</For>
        </WorkList>
        <Show when={list.hasMore()}>
          <Pager of={list} shown={whoText().shown(list.items().length)} />
        </Show>
      </div>
    </Show>
  );
}

function Row(props: { readonly of: NamedRequest }): JSX.Element {
  const name = (): string => props.of.name ?? whoText().noName;
  return (
    <WorkRow
      when={shortDate(props.of.describedOn)}
      who={<A href={learnerPage(props.of.candidateId)}>{name()}</A>}
      what={
        <>
          <A href={`/kompetenceloeft/oensker/${props.of.requestId}`}>{tailoredWords().themes[props.of.theme]}</A>
          {` · ${tailoredText().at(props.of.companyName)}`}
        </>
      }
    />
  );
}
