import { query } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { MyPack, OwnPackAnswer } from '#shared/shapes/evidence-pack.ts';
import { own } from './certificates.ts';

const mine = matching['my-evidence-packs'];

/** What was written about how I work: what waits for me first. */
export const readMyDescriptions = query(
  async (): Promise<readonly MyPack[]> => (await answerOf(mine.$get({ param: own() }))).items,
  'my-descriptions',
);

export function answerDescription(packId: string, json: OwnPackAnswer, key: string) {
  return answerOf(mine[':packId'].answers.$post({ param: { ...own(), packId }, json }, once(key)));
}

/** Fetches my own copy as a PDF. */
export async function fetchMyDescription(packId: string, personName: string | undefined): Promise<void> {
  const json = personName ? { personName } : {};
  const { link } = await answerOf(mine[':packId'].paper.$post({ param: { ...own(), packId }, json }));
  location.assign(link);
}
