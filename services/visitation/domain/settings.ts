/** What a municipality has decided for itself, as access tells it. */
export type MunicipalitySettings = {
  readonly targetGroups: readonly string[];
  readonly visitationGroups: readonly string[];
};
