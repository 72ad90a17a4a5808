import { query } from '@solidjs/router';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import {
  mostCasesAtOnce,
  type AbsenceFacts,
  type AbsenceView,
  type Handover,
  type HandoverView,
} from '#shared/shapes/handover.ts';
import type { WorkItem } from '#shared/shapes/candidate.ts';

const mostPerPage = '100';

/** Who is away now or will be. */
export const readAbsences = query(
  (scope: string) => answerOf(visitation.absences.$get({ param: { scope }, query: { limit: mostPerPage } })),
  'absences',
);

/** One page of the handovers, newest first; or of what came to one colleague. */
export const readHandovers = query(
  (scope: string, to?: string, cursor?: string) =>
    answerOf(visitation.handovers.$get({ param: { scope }, query: { to, cursor } })),
  'handovers',
);

/** A handover with those it is about. */
export const readHandover = query(
  (scope: string, handoverId: string) =>
    answerOf(visitation.handovers[':handoverId'].$get({ param: { scope, handoverId } })),
  'handover',
);

/** All open cases of a colleague, to choose from. */
export const readOwnedCases = query(async (scope: string, personId: string): Promise<readonly WorkItem[]> => {
  const cases: WorkItem[] = [];
  let cursor: string | undefined;
  do {
    const ask = { param: { scope, personId }, query: { limit: mostPerPage, cursor } };
    const page = await answerOf(visitation.staff[':personId']['owned-cases'].$get(ask));
    cases.push(...page.items);
    cursor = page.cursor ?? undefined;
  } while (cursor);
  return cases.toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
}, 'owned-cases');

/** Who a person's contact persons were. */
export const readContactPersons = query(
  (scope: string, candidateId: string) =>
    answerOf(visitation.candidates[':candidateId']['contact-persons'].$get({ param: { scope, candidateId } })),
  'contact-persons',
);

/** Who has had many contact persons. */
export const readManyContacts = query(
  (scope: string) => answerOf(visitation.work['many-contact-persons'].$get({ param: { scope }, query: {} })),
  'many-contacts',
);

/** Hands cases over, so many a step, all of them one handover. Gives how many. A step done before is not done again. */
export async function handOver(scope: string, { candidateIds, ...said }: Handover, key: string): Promise<number> {
  let handoverId: Handover['handoverId'];
  let cases = 0;
  for (let from = 0; from < candidateIds.length; from += mostCasesAtOnce) {
    const part = candidateIds.slice(from, from + mostCasesAtOnce);
    const json = { ...said, candidateIds: part, ...(handoverId && { handoverId }) };
    const done = await answerOf(visitation.handovers.$post({ param: { scope }, json }, once(`${key}-${from}`)));
    ({ handoverId, cases } = done);
  }
  return cases;
}

/** Takes a handover back, step by step. Gives how many cases went back. */
export async function takeBack(scope: string, { handoverId, version }: HandoverView): Promise<number> {
  let [seen, taken, left] = [version, 0, 1];
  while (left > 0) {
    const ask = { param: { scope, handoverId }, json: { version: seen } };
    const done = await answerOf(visitation.handovers[':handoverId'].undone.$post(ask));
    [seen, taken, left] = [done.version, taken + done.takenBack, done.left];
  }
  return taken;
}

export function sayAway(scope: string, json: AbsenceFacts, key: string) {
  return answerOf(visitation.absences.$post({ param: { scope }, json }, once(key)));
}

export function sayBack(scope: string, { absenceId, version }: AbsenceView) {
  return answerOf(visitation.absences[':absenceId'].ended.$post({ param: { scope, absenceId }, json: { version } }));
}
