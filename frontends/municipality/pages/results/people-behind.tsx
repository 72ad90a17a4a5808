import { A, createAsync, useSearchParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Face } from '#kit/parts/face.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { longDate } from '#kit/time/format-dates.ts';
import { closingReasons, type ClosingReason } from '#shared/shapes/candidate-changes.ts';
import { figures, hoursBands, outcomeOf, totalColumn, type Figure, type ResultsView } from '#shared/shapes/results.ts';
import { readPeopleBehind, readResults, type FigureAsked, type PersonBehind } from '../../data/results.ts';
import { closingText } from '../person/closing.text.ts';
import { outcomesText } from './outcomes.text.ts';
import { projectResultsText } from './project-results.text.ts';
import { resultsText } from './results.text.ts';

/** The people who count in one figure, each a step from their own page. */
export function PeopleBehind(): JSX.Element {
  const t = (): ReturnType<typeof resultsText>['behind'] => resultsText().behind;
  const [params] = useSearchParams<{ tal?: string; gruppe?: string; pr?: string }>();
  const asked = (): FigureAsked | undefined => {
    const figure = figures.find((known) => known === params.tal);
    return figure && { figure, column: params.gruppe || totalColumn, asOf: params.pr || undefined };
  };
  return (
    <Page title={t().title} form="tight">
      <BackLink href={params.pr ? `/resultater?pr=${params.pr}` : '/resultater'}>{t().back}</BackLink>
      <Show when={asked()} keyed fallback={<Empty title={t().wrong} text={t().wrongText} />}>
        {(figure) => (
          <Loaded says={t().loading} keys={[readPeopleBehind.key, readResults.key]} page>
            <People asked={figure} />
          </Loaded>
        )}
      </Show>
    </Page>
  );
}

function People(props: { readonly asked: FigureAsked }): JSX.Element {
  const t = (): ReturnType<typeof resultsText>['behind'] => resultsText().behind;
  const { scope } = requiredRole();
  const results = createAsync(() => readResults(scope, props.asked.asOf));
  const first = createAsync(() => readPeopleBehind(scope, props.asked));
  const list = pagesOf(first, (cursor) => readPeopleBehind(scope, props.asked, cursor));
  const heading = (): string => {
    const count = countIn(results(), props.asked);
    return count === undefined ? t().title : t().heading(formatNumber(count, 0));
  };
  return (
    <>
      <h1>{heading()}</h1>
      <p class="font-lead">
        {t().asked(
          figureName(props.asked.figure),
          columnName(results(), props.asked.column),
          longDate(props.asked.asOf ?? today()),
        )}
      </p>
      <Show
        when={list.items().length > 0}
        fallback={
          <Show when={first()}>
            <Empty title={t().none} text={t().noneText} />
          </Show>
        }
      >
        <WorkList title={t().list}>
          <For each={list.items()}>{(person) => <PersonRow person={person} figure={props.asked.figure} />}</For>
        </WorkList>
        <Pager of={list} shown={t().shown(list.items().length)} />
      </Show>
    </>
  );
}

function PersonRow(props: { readonly person: PersonBehind; readonly figure: Figure }): JSX.Element {
  return (
    <li class="ff-work__row ff-work__row--face">
      <Face name={props.person.name} />
      <div>
        <p class="ff-work__who">
          <A href={`/personer/${props.person.candidateId}`}>{props.person.name ?? resultsText().behind.noName}</A>
        </p>
        <p class="ff-work__what">{since(props.figure, longDate(props.person.date))}</p>
      </div>
    </li>
  );
}

function since(figure: Figure, date: string): string {
  if (figure === 'inResults') return projectResultsText().since(date);
  if (closedWith(figure)) return outcomesText().since(date);
  const words = resultsText().behind.since;
  return figure in words ? words[figure as keyof typeof words](date) : words.hours(date);
}

/** The reason that a figure counts the ends of; undefined where it counts something else. */
function closedWith(figure: Figure): ClosingReason | undefined {
  return closingReasons.find((reason) => outcomeOf(reason) === figure);
}

function figureName(figure: Figure): string {
  const t = resultsText();
  const band = hoursBands.find((known) => known.figure === figure);
  if (band) return t.behind.hours(band.from, band.to);
  if (figure === 'selfSupporting') return t.selfSupportingRow;
  if (figure === 'inResults') return projectResultsText().inResults;
  const reason = closedWith(figure);
  if (reason) return closingText().reasons[reason];
  const name = t.measures[figure as keyof typeof t.measures];
  return name.charAt(0).toLocaleUpperCase('da') + name.slice(1);
}

function columnName(results: ResultsView | undefined, column: string): string {
  if (column === totalColumn) return resultsText().behind.everybody;
  return results?.columns.find(({ id }) => id === column)?.name ?? column;
}

function countIn(results: ResultsView | undefined, { figure, column }: FigureAsked): number | undefined {
  if (!results) return undefined;
  const { bands, selfSupporting } = results.paidHours;
  const beside = { selfSupporting, inResults: results.projectResults.inResults };
  const line =
    beside[figure as keyof typeof beside] ??
    bands.find((band) => band.figure === figure) ??
    results.outcomes.ended.find((end) => end.figure === figure) ??
    results.rows.find((row) => row.measure === figure);
  if (column === totalColumn) return line?.total ?? undefined;
  return line?.cells.find((cell) => cell.column === column)?.achieved ?? undefined;
}
