import type { JSX } from 'solid-js';
import type { Offboarding, Reinstatement, StaffMember } from '#shared/shapes/staff.ts';
import type { Colleague } from './who-works-here.ts';

/** Whose staff the pages are about, and how it is said there that somebody left or came back. */
export interface StaffAt {
  /** The id of whoever looks. */
  readonly me: string | undefined;
  /** Whether whoever looks may say so. */
  readonly mayMark: boolean;
  readonly offboard: (personId: string, asked: Offboarding, key: string) => Promise<StaffMember>;
  readonly reinstate: (personId: string, asked: Reinstatement) => Promise<StaffMember>;
  /** Reads anew what has changed. */
  readonly changed: () => Promise<void>;
  /** List items: what else happens when the colleague leaves. */
  readonly alsoHappens?: (colleague: Colleague) => JSX.Element;
  /** What else comes back with the colleague. */
  readonly alsoComesBack?: (colleague: Colleague) => string;
}
