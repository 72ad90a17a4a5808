import { roleName } from '#kit/frame/role-names.text.ts';
import { listed } from '#kit/language/words-in-line.ts';
import type { Colleague } from '../data/municipality.ts';
import { workingHere } from './who-works-here.ts';

/** Colleagues who work here as choices of a list, each by name and what they do. */
export function staffChoices(staff: readonly Colleague[]): { value: string; label: string }[] {
  return workingHere(staff).map((colleague) => ({
    value: colleague.personId,
    label: `${colleague.name} (${whatTheyDo(colleague)})`,
  }));
}

/** The colleagues who work here and are called job brokers, by name alone. */
export function jobBrokerChoices(staff: readonly Colleague[]): { value: string; label: string }[] {
  return workingHere(staff)
    .filter((colleague) => colleague.roles.includes('job-broker'))
    .map(({ personId, name }) => ({ value: personId, label: name }));
}

/** A colleague's roles in one line: "sagsbehandler", "netværkskoordinator, jobformidler". */
export function whatTheyDo(colleague: Colleague): string {
  return listed(colleague.roles.map(roleName)).toLowerCase();
}
