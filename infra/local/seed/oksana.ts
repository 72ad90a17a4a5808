import { substituteCprOf } from './cpr.ts';

/** Who the candidate is that signs in from inside a placement: the seed refers her, and the identity provider knows her. */
export const oksanaName = 'Oksana Melnyk';
export const oksanaCpr = substituteCprOf(2_002);
