import { edgeOf } from '#shared/runtime/http.ts';
import type { MatchingRefusal } from './refusals.ts';

/** Routes of this service refuse with its own codes and the house's; one without a sentence does not compile. */
export const { command, commandOpen, read, readByPost, readOpenByPost, refused, unwrap } = edgeOf<MatchingRefusal>();
