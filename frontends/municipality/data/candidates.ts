import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { answerOf, visitation } from '#kit/network/services.ts';
import type { CandidateState, DueFilter, StepKind, WorkItem } from '#shared/shapes/candidate.ts';
import type { FileLink } from '#shared/shapes/referral-import.ts';
import type { WorkExport, WorkExportWithCpr } from '#shared/shapes/work-export.ts';

/** Whose work a list shows. */
export type WorkView = 'mine' | 'team';

/** One person with the next step, as a list shows them. */
export type Work = WorkItem;

const mostPerPage = '100';
/** A list that is narrowed by groups or contact person is read from rows of their own, fewer at a time. */
const mostNarrowed = '50';

/** Which people a list shows, and from which end. */
export interface WorkAsked {
  readonly view: WorkView;
  readonly owner?: string | undefined;
  readonly state?: CandidateState | undefined;
  readonly kind?: StepKind | undefined;
  readonly due?: DueFilter | undefined;
  readonly group?: string | undefined;
  readonly targetGroup?: string | undefined;
  readonly contact?: string | undefined;
  readonly order?: 'nearest' | 'latest' | undefined;
}

/** A page of nobody that leads on is read past so often before it is shown. */
const mostEmpty = 8;

/** One page of people and their next step, the nearest deadline first; `cursor` is where the last page ended. */
export const readWork = query(async (scope: string, asked: WorkAsked, from?: string): Promise<ListPage<Work>> => {
  let cursor = from;
  for (let empty = 0; ; empty += 1) {
    const ask = { ...asked, limit: pageLength(asked), cursor };
    const page = await answerOf(visitation.work.$get({ param: { scope }, query: ask }));
    if (page.items.length > 0 || !page.cursor || empty === mostEmpty) return page;
    cursor = page.cursor;
  }
}, 'work');

function pageLength({ group, targetGroup, contact }: WorkAsked): string {
  return (group ?? targetGroup ?? contact) === undefined ? mostPerPage : mostNarrowed;
}

/** What a spreadsheet shows: the list as it is asked for, its columns, and the names that the page knows; good for some minutes. */
export async function exportList(scope: string, json: WorkExport): Promise<string> {
  return (await answerOf(visitation.work.exported.$post({ param: { scope }, json }))).link;
}

/** The same with CPR numbers, for a reason that is logged. */
export function exportWithCpr(scope: string, json: WorkExportWithCpr): Promise<FileLink> {
  return answerOf(visitation.work['exported-with-cpr'].$post({ param: { scope }, json }));
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
