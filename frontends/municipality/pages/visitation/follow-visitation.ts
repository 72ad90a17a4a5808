import { revalidate } from '@solidjs/router';
import { tellDone } from '#kit/parts/toast.tsx';
import { readPerson } from '../../data/person.ts';
import { readVisitation } from '../../data/visitation.ts';

/** After a change of test or order: the page is read anew, and it is said. */
export function followVisitation(said: string): void {
  void revalidate([readVisitation.key, readPerson.key]);
  tellDone(said);
}
