import { workingHere, type Colleague } from '#kit/staff/who-works-here.ts';
import { whatTheyDo } from '#kit/staff/what-they-do.ts';

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
