import { revalidate } from '@solidjs/router';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { readWork } from './candidates.ts';
import { readPerson } from './person.ts';
import { shows, type ChangeInMatching } from './shows-change.ts';

/**
 * Reads the person's page and the lists of work again until they show what a change in matching led to, and then the
 * other queries under `keys`.
 */
export function followOnPerson(scope: string, candidateId: string, change: ChangeInMatching, keys: string[]): void {
  const shown = async (): Promise<boolean> => {
    await revalidate(readPerson.keyFor(scope, candidateId));
    return shows(await readPerson(scope, candidateId), change);
  };
  waitUntilShown(shown, [...keys, readWork.key]);
}
