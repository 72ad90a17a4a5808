import { roleName } from '../frame/role-names.text.ts';
import { listed } from '../language/words-in-line.ts';
import type { Colleague } from './who-works-here.ts';

/** A colleague's roles in one line: "sagsbehandler", "netværkskoordinator, jobformidler". */
export function whatTheyDo(colleague: Colleague): string {
  return listed(colleague.roles.map(roleName)).toLowerCase();
}
