import { fillVariables, matchesText } from './text-pattern.ts';

/** The facts of a request, by condition key; a key that the request does not carry is absent. */
export type RequestContext = Record<string, string | readonly string[] | undefined>;

/** A statement's conditions: operator -> condition key -> accepted value or values. */
export type Condition = Record<string, Record<string, string | boolean | number | (string | boolean | number)[]>>;

type Comparison = (value: string, accepted: string, context: RequestContext) => boolean;

const equals: Comparison = (value, accepted, context) => value === fillVariables(accepted, context);
const like: Comparison = (value, accepted, context) => matchesText(accepted, value, context);
const sameLetters: Comparison = (value, accepted, context) =>
  value.toLowerCase() === fillVariables(accepted, context).toLowerCase();
const number =
  (holds: (a: number, b: number) => boolean): Comparison =>
  (value, accepted) =>
    holds(Number(value), Number(accepted));

const comparisons: Record<string, { compare: Comparison; negated: boolean }> = {
  StringEquals: { compare: equals, negated: false },
  StringNotEquals: { compare: equals, negated: true },
  StringEqualsIgnoreCase: { compare: sameLetters, negated: false },
  StringNotEqualsIgnoreCase: { compare: sameLetters, negated: true },
  StringLike: { compare: like, negated: false },
  StringNotLike: { compare: like, negated: true },
  ArnEquals: { compare: like, negated: false },
  ArnLike: { compare: like, negated: false },
  ArnNotEquals: { compare: like, negated: true },
  ArnNotLike: { compare: like, negated: true },
  Bool: { compare: sameLetters, negated: false },
  NumericEquals: { compare: number((a, b) => a === b), negated: false },
  NumericLessThan: { compare: number((a, b) => a < b), negated: false },
  NumericLessThanEquals: { compare: number((a, b) => a <= b), negated: false },
  NumericGreaterThan: { compare: number((a, b) => a > b), negated: false },
};

/** Whether every operator and key of a condition holds. Throws on an operator this evaluator does not know. */
export function conditionHolds(condition: Condition | undefined, context: RequestContext): boolean {
  return Object.entries(condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, accepted]) =>
      operatorHolds(operator, key, [accepted].flat().map(String), context),
    ),
  );
}

function operatorHolds(operator: string, key: string, accepted: string[], context: RequestContext): boolean {
  const present = valuesOf(key, context);
  if (operator === 'Null') return accepted.some((wanted) => (wanted === 'true') === (present === undefined));

  const [, quantifier, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  const comparison = comparisons[name];
  if (!comparison) throw new Error(`condition operator ${operator} is not known to the local runtime`);
  if (present === undefined && ifExists) return true;

  const { compare, negated } = comparison;
  const fits = (value: string): boolean => accepted.some((pattern) => compare(value, pattern, context)) !== negated;
  // IAM: over an absent or empty set, "all" holds and "any" does not.
  if (quantifier === 'ForAllValues') return (present ?? []).every(fits);
  if (quantifier === 'ForAnyValue') return (present ?? []).some(fits);
  if (present === undefined) return negated;
  return negated ? present.every(fits) : present.some(fits);
}

/** Condition keys compare without regard to case up to a tag's name. An empty list counts as absent. */
function valuesOf(key: string, context: RequestContext): readonly string[] | undefined {
  const value = context[key] ?? Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
  if (value === undefined) return undefined;
  const values = typeof value === 'string' ? [value] : value;
  return values.length === 0 ? undefined : values;
}
