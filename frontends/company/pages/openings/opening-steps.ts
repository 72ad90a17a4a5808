import type { FieldErrors } from '#kit/forms/field-errors.ts';
import type { OpeningFields } from '#kit/openings/opening-fields.ts';

/** What stands in the fields of an opening, and which of the form's short steps is shown. */
export type SteppedFields = OpeningFields & {
  /** Counted from 0. Kept in the draft, so a reload comes back to it. */
  readonly step: string;
};

type FieldName = keyof SteppedFields & string;

const roomFields = [
  ...(['accommodates', 'languages'] as const),
  ...(['traits.surroundings', 'traits.pace', 'traits.contact', 'traits.support', 'traits.development'] as const),
] as const satisfies readonly FieldName[];

/** The short steps in order, and the fields each asks for; the last only shows what was written. */
export const openingSteps = [
  { name: 'tasks', fields: ['workArea', 'title', 'tasks'] },
  { name: 'time', fields: ['kinds', 'hoursFrom', 'hoursTo', 'days', 'startsAt', 'endsAt'] },
  { name: 'demands', fields: ['postalCode', 'demands.liftsKg', 'demands.danish', 'demands.drivingLicence'] },
  { name: 'room', fields: roomFields },
  { name: 'deal', fields: ['places', 'offeredTo', 'buddyId'] },
  { name: 'check', fields: [] },
] as const satisfies readonly { readonly name: string; readonly fields: readonly FieldName[] }[];

/** The last step's number, counted from 0. */
export const lastStep = openingSteps.length - 1;

/** The step a form is at; what a draft of another day says is kept within the steps there are. */
export function stepOf(fields: Pick<SteppedFields, 'step'>): number {
  return Math.min(lastStep, Math.max(0, Math.trunc(Number(fields.step)) || 0));
}

/** The errors that belong to one step. */
export function errorsOfStep(errors: FieldErrors<FieldName>, step: number): FieldErrors<FieldName> {
  const asked: readonly FieldName[] = openingSteps[step]?.fields ?? [];
  return Object.fromEntries(asked.flatMap((name) => (errors[name] ? [[name, errors[name]]] : [])));
}

/** The first step one of whose fields is wrong; nothing when none is. */
export function firstWrongStep(isWrong: (name: FieldName) => boolean): number | undefined {
  const found = openingSteps.findIndex(({ fields }) => fields.some(isWrong));
  return found === -1 ? undefined : found;
}
