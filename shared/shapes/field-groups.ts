import { planTracks } from './plan-tracks.ts';
import type { Role } from '#shared/access/roles.ts';

/** The authority over a case: who decides, and answers for what was decided. */
const authority = ['caseworker', 'team-leader'] as const satisfies readonly Role[];

/**
 * Which roles read a group of fields inside an answer that more roles may ask for. The policy says who may ask a route; this
 * says what of a person's data it then leaves out. A role that is not named does not read it: whoever finds the workplace
 * needs what the person wants and can, not what hints at health.
 */
export const fieldGroups = {
  /** Why somebody is visited to a group: reasons, longer support, signs, what has happened, and the decisions before. */
  'why-visited': authority,
  /** The test of reading, writing and maths, and the education order. */
  'tests-and-orders': authority,
  /** What the person answered about what makes it hard, health among it. */
  'support-answers': ['caseworker'],
  /** What stands in a plan on the tracks of health and treatment, and who works there. */
  'health-tracks': authority,
  /** What can be in the way and the person does not read. */
  'barriers-unread': authority,
  /** Own words about a conversation or a handover by those who have no part in it. */
  'notes-of-others': authority,
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type FieldGroup = keyof typeof fieldGroups;

/** Whether a role reads a group of fields. */
export function reads(role: Role, group: FieldGroup): boolean {
  return (fieldGroups[group] as readonly Role[]).includes(role);
}

type Track = (typeof planTracks)[number];
const healthTracks: readonly Track[] = ['health', 'treatment'];

/** Whether a role reads and writes what stands on a track of a plan; what stands on none is everybody's. */
export function readsTrack(role: Role, track: Track | undefined): boolean {
  return track === undefined || !healthTracks.includes(track) || reads(role, 'health-tracks');
}

/** The tracks of a plan that a role works with. */
export function tracksOf(role: Role): readonly Track[] {
  return planTracks.filter((track) => readsTrack(role, track));
}
