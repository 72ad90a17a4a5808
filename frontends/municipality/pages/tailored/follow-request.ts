import { revalidate } from '@solidjs/router';
import { tellDone } from '#kit/parts/toast.tsx';
import { readRequest, readTailored } from '../../data/tailored.ts';

/** Says what was done, and reads the request and the lists anew. */
export function followRequest(said: string): void {
  tellDone(said);
  void revalidate([readRequest.key, readTailored.key]);
}
