import { A, createAsync, useSearchParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Face } from '#kit/parts/face.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { longDate, monthAndYear } from '#kit/time/format-dates.ts';
import { retentionPurposes, type RetentionPerson } from '#shared/shapes/retention.ts';
import { readRetentionPeople, type ErasureAsked } from '../../data/retention.ts';
import { markedName } from '../../words/marked-name.ts';
import { retentionText } from './retention.text.ts';

const isDay = /^\d{4}-\d\d-\d\d$/;

/** The people whose data of one purpose would be erased in a month, each a step from their own page. */
export function RetentionPeople(): JSX.Element {
  const t = (): ReturnType<typeof retentionText>['people'] => retentionText().people;
  const [params] = useSearchParams<{ hvad?: string; maaned?: string }>();
  const asked = (): ErasureAsked | undefined => {
    const purpose = retentionPurposes.find((known) => known === params.hvad);
    const month = params.maaned || undefined;
    return purpose && (!month || isDay.test(month)) ? { purpose, month } : undefined;
  };
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/regler/opbevaring">{t().back}</BackLink>
      <Show when={asked()} keyed fallback={<Empty title={t().wrong} text={t().wrongText} />}>
        {(erasure) => (
          <Loaded says={t().loading} keys={readRetentionPeople.key} page>
            <People asked={erasure} />
          </Loaded>
        )}
      </Show>
    </Page>
  );
}

function People(props: { readonly asked: ErasureAsked }): JSX.Element {
  const t = retentionText;
  const { scope } = requiredRole();
  const first = createAsync(() => readRetentionPeople(scope, props.asked));
  const list = pagesOf(first, (cursor) => readRetentionPeople(scope, props.asked, cursor));
  const when = (): string => (props.asked.month ? monthAndYear(props.asked.month) : t().past);
  return (
    <>
      <h1>{t().people.title}</h1>
      <p class="font-lead">{t().people.of(t().purposes[props.asked.purpose], when())}</p>
      <p>{t().dryRun}</p>
      <Show
        when={list.items().length > 0}
        fallback={
          <Show when={first()}>
            <Empty title={t().people.none} text={t().people.noneText} />
          </Show>
        }
      >
        <WorkList title={t().people.title}>
          <For each={list.items()}>{(person) => <Person of={person} />}</For>
        </WorkList>
        <Pager of={list} shown={t().people.shown(list.items().length)} />
      </Show>
    </>
  );
}

function Person(props: { readonly of: RetentionPerson }): JSX.Element {
  const t = (): ReturnType<typeof retentionText>['people'] => retentionText().people;
  return (
    <li class="ff-work__row ff-work__row--face">
      <Face name={props.of.name} />
      <div>
        <p class="ff-work__who">
          <A href={`/personer/${props.of.candidateId}`}>{markedName(props.of)}</A>
        </p>
        <p class="ff-work__what">
          {t().closed(longDate(props.of.closedOn))} {t().goes(longDate(props.of.goesOn))}
        </p>
      </div>
    </li>
  );
}
