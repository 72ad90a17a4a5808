import { query } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { namesOf } from './results.ts';

/** The places a person was shown in their own app, and what they said. */
export const readShownPlaces = query(
  (scope: string, candidateId: string) =>
    answerOf(matching.candidates[':candidateId']['shown-proposals'].$get({ param: { scope, candidateId } })),
  'shown-places',
);

const newest = '10';

/** Who has answered what I showed them, with their names, the newest first. */
export const readAnsweredPlaces = query(async (scope: string) => {
  const { items } = await answerOf(matching['answered-proposals'].$get({ param: { scope }, query: { limit: newest } }));
  const names = await namesOf(
    scope,
    items.map(({ candidateId }) => candidateId),
  );
  return items.map((line) => ({ ...line, name: names.get(line.candidateId) }));
}, 'answered-places');

/** Lets a person see places in their own app. */
export function showPlaces(
  scope: string,
  candidateId: string,
  { version, openingIds }: { readonly version: number; readonly openingIds: readonly string[] },
  key: string,
) {
  const json = { version, openingIds: [...openingIds] as never[] };
  const param = { scope, candidateId };
  return answerOf(matching.candidates[':candidateId']['shown-proposals'].$post({ param, json }, once(key)));
}

/** Takes back what was shown. */
export function takeBackPlaces(scope: string, candidateId: string, version: number, key: string) {
  const withdrawn = matching.candidates[':candidateId']['shown-proposals'].withdrawn;
  return answerOf(withdrawn.$post({ param: { scope, candidateId }, json: { version } }, once(key)));
}
