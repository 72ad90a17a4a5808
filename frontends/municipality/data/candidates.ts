import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { answerOf, visitation } from '#kit/network/services.ts';
import type { CandidateState, DueFilter, StepKind, WorkItem } from '#shared/shapes/candidate.ts';

/** Whose work a list shows. */
export type WorkView = 'mine' | 'team';

/** One person with the next step, as a list shows them. */
export type Work = WorkItem;

const mostPerPage = '100';

/** Which people a list shows, and from which end. */
export interface WorkAsked {
  readonly view: WorkView;
  readonly owner?: string | undefined;
  readonly state?: CandidateState | undefined;
  readonly kind?: StepKind | undefined;
  readonly due?: DueFilter | undefined;
  readonly order?: 'nearest' | 'latest' | undefined;
}

/** One page of people and their next step, the nearest deadline first; `cursor` is where the last page ended. */
export const readWork = query(
  (scope: string, asked: WorkAsked, cursor?: string) =>
    answerOf(visitation.work.$get({ param: { scope }, query: { ...asked, limit: mostPerPage, cursor } })),
  'work',
);

type Named = { readonly id: string; readonly name: string };
/** What the ids of a list are called, which only the page knows. */
type ListNames = { readonly staff: readonly Named[]; readonly groups: readonly Named[] };

/** The address of a spreadsheet of the list as it is asked for, with the names that the page knows; good for some minutes. */
export async function exportList(scope: string, asked: WorkAsked, names: ListNames): Promise<string> {
  const json = { ...asked, staff: [...names.staff], groups: [...names.groups] };
  return (await answerOf(visitation.work.exported.$post({ param: { scope }, json }))).link;
}

/** One page of the people whose contact person left. */
export const readWithoutOwner = query(
  (scope: string, cursor?: string) =>
    answerOf(visitation.work['without-owner'].$get({ param: { scope }, query: { limit: mostPerPage, cursor } })),
  'work-without-owner',
);

/** How many open cases one of the staff owns. */
export const readCaseCount = query(
  (scope: string, personId: string) =>
    answerOf(visitation.staff[':personId'].cases.$get({ param: { scope, personId } })),
  'case-count',
);

/**
 * One page of the people whose name has parts that begin so, or the one with this CPR number. A page of nobody that leads
 * on is read past.
 */
export async function searchPeople(scope: string, text: string, from?: string): Promise<ListPage<Work>> {
  let cursor = from;
  for (;;) {
    const page = await answerOf(visitation.candidates.search.$post({ param: { scope }, json: { text, cursor } }));
    if (page.items.length > 0 || !page.cursor) return page;
    cursor = page.cursor;
  }
}
