import type { StaffMember } from '#shared/shapes/staff.ts';

/** Somebody of one's own staff; whoever left is marked. */
export type Colleague = Pick<StaffMember, 'name' | 'version' | 'left'> & {
  readonly personId: string;
  readonly roles: readonly string[];
};

/** Those who can be chosen, asked and written to. */
export function workingHere(staff: readonly Colleague[]): readonly Colleague[] {
  return staff.filter((colleague) => !colleague.left);
}

/** Those who work here no longer. */
export function whoLeft(staff: readonly Colleague[]): readonly Colleague[] {
  return staff.filter((colleague) => colleague.left);
}

/** Whether an id of the staff is somebody's who is marked as having left. */
export function hasLeft(personId: string, staff: readonly Colleague[] | undefined): boolean {
  return whoLeft(staff ?? []).some((colleague) => colleague.personId === personId);
}
