/**
 * The filters of a list by their names in the address: each with the values it can have, the first of them where nothing
 * is chosen; or `text`, such as a town, which is empty where nothing is chosen.
 */
export type FilterPlan = Readonly<Record<string, readonly string[] | 'text'>>;

/** What is chosen of each filter. */
export type FilterValues<Plan extends FilterPlan> = {
  readonly [Name in keyof Plan]: Plan[Name] extends readonly (infer Value)[] ? Value : string;
};

/** A text in an address is no longer than this. */
const longestText = 80;

/** Reads the filters from an address; what is missing or is no value of the filter is as if nothing was chosen. */
export function readFilters<const Plan extends FilterPlan>(
  plan: Plan,
  address: Readonly<Record<string, string | string[] | undefined>>,
): FilterValues<Plan> {
  const read = Object.entries(plan).map(([name, values]) => {
    const given = address[name];
    const text = typeof given === 'string' ? given.slice(0, longestText) : '';
    return [name, values === 'text' || values.includes(text) ? text : values[0]];
  });
  return Object.fromEntries(read) as FilterValues<Plan>;
}

/** The filters as they stand in the address: what is not chosen is left out. */
export function writtenFilters<const Plan extends FilterPlan>(
  plan: Plan,
  values: FilterValues<Plan>,
): Record<string, string | undefined> {
  const written = Object.entries(plan).map(([name, known]) => {
    const value = values[name] as string;
    return [name, value === (known === 'text' ? '' : known[0]) ? undefined : value];
  });
  return Object.fromEntries(written) as Record<string, string | undefined>;
}
