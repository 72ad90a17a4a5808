import { substituteCprOf } from './cpr.ts';

/** Who the candidate is that has not been met yet: the seed refers her, and she prepares the first conversation herself. */
export const yasminName = 'Yasmin Darwish';
export const yasminCpr = substituteCprOf(2_005);
