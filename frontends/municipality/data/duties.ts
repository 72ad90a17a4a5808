import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';

/** Who has the lifeline from now on, and when nobody has although somebody should. */
export const readRoster = query((scope: string) => answerOf(matching.duties.$get({ param: { scope } })), 'duty-roster');
