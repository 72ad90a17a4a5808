import type { CandidateView } from '#shared/shapes/candidate-view.ts';

/** What was changed in matching, and the version the change was given. */
export type ChangeInMatching = { readonly version: number } & (
  { readonly meetingId: string } | { readonly placementId: string } | { readonly checkOf: string }
);

/** Whether the newest lines of a person's timeline tell of this version of the change, or of a later one. */
export function shows({ history }: Pick<CandidateView, 'history'>, change: ChangeInMatching): boolean {
  return history.some((line) => {
    if ((line.version ?? 0) < change.version) return false;
    // A check is counted by itself, though it is named by its placement.
    const isCheck = line.kind.startsWith('six-month-check-');
    if ('meetingId' in change) return line.meetingId === change.meetingId;
    if ('checkOf' in change) return isCheck && line.placementId === change.checkOf;
    return !isCheck && line.placementId === change.placementId;
  });
}
