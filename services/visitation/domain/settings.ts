import type { FieldError } from '#shared/kernel/result.ts';

/** What a municipality has decided for itself, as access tells it. */
export type MunicipalitySettings = {
  /** That of the event they were told in. */
  readonly version: number;
  readonly targetGroups: readonly string[];
  readonly visitationGroups: readonly string[];
  /** What the municipality calls them; absent in what was kept before names were. */
  readonly groupNames?: Readonly<Record<string, { readonly da: string; readonly en: string }>>;
};

/** The target groups that are not on the municipality's own list. */
export function unknownTargetGroups(
  chosen: readonly string[],
  { targetGroups }: Pick<MunicipalitySettings, 'targetGroups'>,
): FieldError[] {
  return chosen.flatMap((group, place) =>
    targetGroups.includes(group) ? [] : [{ pointer: `/targetGroups/${place}`, code: 'unknown-target-group' }],
  );
}
