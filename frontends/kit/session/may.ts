import type { policy } from '#shared/access/policy.ts';
import { activeRole } from './session.ts';

type Policy = typeof policy;

/** Acts that pages show only to those who may do them; the services refuse them to everybody else anyway. */
export type ShownAct =
  | 'list-work'
  | 'change-owner'
  | 'set-next-step'
  | 'close-candidate'
  | 'reopen-candidate'
  | 'reveal-cpr'
  | 'change-card'
  | 'hold-first-conversation'
  | 'call-match-meeting'
  | 'decline-proposal'
  | 'move-match-meeting'
  | 'cancel-match-meeting'
  | 'hold-match-meeting'
  | 'start-placement'
  | 'change-placement'
  | 'end-placement'
  | 'answer-six-month-check'
  | 'propose-candidates'
  | 'join-network'
  | 'name-buddy'
  | 'register-opening'
  | 'change-opening'
  | 'list-cases-behind'
  | 'set-targets';

const forTheCompany = { 'company-contact': true, 'network-coordinator': true, 'job-broker': true } as const;

// Written again because a page carries no policy; the type makes the compiler refuse a role too many or too few.
const allowed: { readonly [Act in ShownAct]: Readonly<Record<keyof Policy[Act]['roles'], true>> } = {
  'list-work': { caseworker: true, 'job-broker': true, 'team-leader': true },
  'change-owner': { caseworker: true, 'team-leader': true },
  'set-next-step': { caseworker: true, 'job-broker': true, 'team-leader': true },
  'close-candidate': { caseworker: true, 'team-leader': true },
  'reopen-candidate': { caseworker: true, 'team-leader': true },
  'reveal-cpr': { caseworker: true },
  'change-card': { caseworker: true, 'job-broker': true },
  'hold-first-conversation': { caseworker: true, 'job-broker': true },
  'call-match-meeting': { caseworker: true, 'job-broker': true },
  'decline-proposal': { caseworker: true, 'job-broker': true },
  'move-match-meeting': { caseworker: true, 'job-broker': true },
  'cancel-match-meeting': { caseworker: true, 'job-broker': true },
  'hold-match-meeting': { caseworker: true, 'job-broker': true },
  'start-placement': { caseworker: true, 'job-broker': true },
  'change-placement': { caseworker: true, 'job-broker': true },
  'end-placement': { caseworker: true, 'job-broker': true },
  'answer-six-month-check': { caseworker: true, 'job-broker': true },
  'propose-candidates': { caseworker: true, 'job-broker': true },
  'join-network': forTheCompany,
  'name-buddy': forTheCompany,
  'register-opening': forTheCompany,
  'change-opening': forTheCompany,
  'list-cases-behind': { caseworker: true, 'job-broker': true, 'team-leader': true },
  'set-targets': { 'team-leader': true },
};

/** Whether the role in use may do this, so that nobody is shown a button that would be refused. */
export function may(act: ShownAct): boolean {
  const role = activeRole()?.role;
  return role !== undefined && role in allowed[act];
}
