import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { insight, once, visitation } from '#kit/network/services.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type {
  CaseBehind,
  Figure,
  ResultsFile,
  ResultsView,
  TargetsChoice,
  TargetsKept,
  TargetsView,
} from '#shared/shapes/results.ts';

/** Which figure of the table: what is counted, in which column, up to which day (today where absent). */
export interface FigureAsked {
  readonly figure: Figure;
  readonly column: string;
  readonly asOf: string | undefined;
}

/** A person behind a figure; the name is missing where visitation does not know the person. */
export interface PersonBehind {
  readonly candidateId: string;
  readonly name: string | undefined;
  readonly date: string;
}

/** The table as of a day, today where none is named. */
export const readResults = query(
  async (scope: string, asOf: string | undefined): Promise<ResultsView> => await askResults(scope, asOf),
  'results',
);

/** The same, always asked anew. */
export async function askResults(scope: string, asOf: string | undefined): Promise<ResultsView> {
  const answer = await insight.results.$get({ param: { scope }, query: { asOf } });
  return await answer.json();
}

/** The people behind one figure with their names, those who came last first. */
export const readPeopleBehind = query(
  async (scope: string, asked: FigureAsked): Promise<ListPage<PersonBehind>> => await morePeopleBehind(scope, asked),
  'people-behind',
);

/** One page of the same; `cursor` is where the last one ended. */
export async function morePeopleBehind(
  scope: string,
  { figure, column, asOf }: FigureAsked,
  cursor?: string,
): Promise<ListPage<PersonBehind>> {
  const answer = await insight.results.cases.$get({
    param: { scope },
    query: { measure: figure, column, asOf, cursor },
  });
  const page = (await answer.json()) as ListPage<CaseBehind>;
  const names = await namesOf(
    scope,
    page.items.map(({ candidateId }) => candidateId),
  );
  return {
    items: page.items.map(({ candidateId, date }) => ({ candidateId, date, name: names.get(candidateId) })),
    cursor: page.cursor,
  };
}

/** The names behind ids, for a page that joins them to what another service shows; unknown ids are left out. */
export async function namesOf(scope: string, candidateIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (candidateIds.length === 0) return new Map();
  const ids = candidateIds as CandidateId[];
  const answer = await visitation.candidates.names.$post({ param: { scope }, json: { ids } });
  const { items } = (await answer.json()) as { items: readonly { candidateId: string; name: string }[] };
  return new Map(items.map(({ candidateId, name }) => [candidateId, name]));
}

/** Makes the table into a file; gives a link that is good for some minutes. */
export async function exportResults(scope: string, asOf: string | undefined): Promise<ResultsFile> {
  const answer = await insight.results.export.$post({ param: { scope }, json: { asOf } });
  return await answer.json();
}

/** All targets, period by period, and the version to change them from. */
export const readTargets = query(async (scope: string): Promise<TargetsView> => {
  const answer = await insight.targets.$get({ param: { scope } });
  return await answer.json();
}, 'targets');

/** Sets the targets that hold from a day on. Refused with `stale-version` when somebody else did meanwhile. */
export async function setTargets(scope: string, choice: TargetsChoice, idempotencyKey: string): Promise<TargetsKept> {
  const answer = await insight.targets.$put({ param: { scope }, json: choice }, once(idempotencyKey));
  return await answer.json();
}
