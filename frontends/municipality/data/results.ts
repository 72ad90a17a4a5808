import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { answerOf, insight, visitation } from '#kit/network/services.ts';
import type { Figure } from '#shared/shapes/results.ts';
import { markedName } from '../words/marked-name.ts';

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
  (scope: string, asOf: string | undefined) => answerOf(insight.results.$get({ param: { scope }, query: { asOf } })),
  'results',
);

/** One page of the people behind one figure with their names, those who came last first; `cursor` is where the last page ended. */
export const readPeopleBehind = query(
  async (scope: string, asked: FigureAsked, cursor?: string): Promise<ListPage<PersonBehind>> => {
    const { figure, column, asOf } = asked;
    const behind = insight.results.cases;
    const page = await answerOf(behind.$get({ param: { scope }, query: { measure: figure, column, asOf, cursor } }));
    const names = await namesOf(
      scope,
      page.items.map(({ candidateId }) => candidateId),
    );
    return {
      items: page.items.map(({ candidateId, date }) => ({ candidateId, date, name: names.get(candidateId) })),
      cursor: page.cursor,
    };
  },
  'people-behind',
);

/** The names behind ids, for a page that joins them to what another service shows; unknown ids are left out. */
export async function namesOf(scope: string, ids: string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { items } = await answerOf(
    visitation.candidates.names.$post({ param: { scope }, json: { ids: [...new Set(ids)] } }),
  );
  return new Map(items.map((found) => [found.candidateId, markedName(found)]));
}

/** All targets, period by period, and the version to change them from. */
export const readTargets = query((scope: string) => answerOf(insight.targets.$get({ param: { scope } })), 'targets');
