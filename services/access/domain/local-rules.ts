import type { PersonId } from '#shared/kernel/ids.ts';
import type { FieldError } from '#shared/kernel/result.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import type { DatedRule } from '#shared/rules/dated-rule.ts';
import { localBounds, localRuleIds, type LocalValue } from '#shared/rules/local-rules.ts';
import type { ListedRule } from '#shared/rules/listed-rule.ts';
import { ruleCatalogue } from '#shared/rules/rule-catalogue.ts';
import { visitationGroupRules } from '#shared/rules/visitation-group-rules.ts';
import type { LocalDecision, LocalRuleChoice, RuleShown, RuleValue } from '#shared/shapes/rules.ts';
import { unitInWords, type Language } from './rule-units.text.ts';

/** Something a municipality decided in the place of a rule, kept for good with who, when and why. */
export type LocalRule = LocalValue & { readonly why: string; readonly setAt: Instant; readonly setById: PersonId };

/** All that a municipality decided, in the order it was decided. */
export type LocalRules = { readonly version: number; readonly decisions: readonly LocalRule[] };
export const noLocalRules: LocalRules = { version: 0, decisions: [] };

/** What is wrong with a decision: a value outside what the rule leaves open, or a day that has been. */
export function localRuleFaults({ ruleId, value, validFrom }: LocalRuleChoice, today: CivilDate): FieldError[] {
  const { least, most } = localBounds[ruleId];
  const faults: FieldError[] = [];
  if (value !== undefined && value < least) faults.push({ pointer: '/value', code: 'too-low' });
  if (value !== undefined && value > most) faults.push({ pointer: '/value', code: 'too-high' });
  if (validFrom < today) faults.push({ pointer: '/validFrom', code: 'date-passed' });
  return faults;
}

/** What the other services need of it: of decisions from the same day the last one counts. */
export function localValues({ decisions }: LocalRules): LocalValue[] {
  const byDay = new Map(decisions.map((each) => [`${each.ruleId} ${each.validFrom}`, each]));
  return [...byDay.values()].map(({ ruleId, value, validFrom }) => ({
    ...{ ruleId, validFrom },
    ...(value !== undefined && { value }),
  }));
}

/** Every rule of the catalogue as it is shown on a day, with what the municipality decided beside it. */
export function rulesShown(local: LocalRules, today: CivilDate, language: Language): RuleShown[] {
  return ruleCatalogue.map((listed) => {
    const id = listed.rules[0]?.id ?? '';
    const ruleId = localRuleIds.find((each) => each === id);
    const unit = listed.rules[0]?.unit ?? 'text';
    return {
      ...{ id, area: listed.area, name: listed.name[language] },
      values: listed.rules.map((rule) => valueShown(listed, rule, today, language)).toReversed(),
      ...(ruleId && {
        local: { ruleId, ...localBounds[ruleId], decisions: decisionsShown(local, { ruleId, unit }, today, language) },
      }),
    };
  });
}

function valueShown(listed: ListedRule, rule: DatedRule<unknown>, today: CivilDate, language: Language): RuleValue {
  const { value, unit, validFrom, validTo, group, source, confidence } = rule;
  return {
    inWords: listed.inWords ? listed.inWords(value as never)[language] : unitInWords(Number(value), unit, language),
    ...{ validFrom, source: `${source.title}, ${source.reference}`, confidence },
    holds: validFrom <= today && (!validTo || today <= validTo),
    ...(validTo && { validTo }),
    ...(group && { group: groupName(group, language) }),
  };
}

/** What a group that a rule is written for is called. */
function groupName(group: string, language: Language): string {
  return visitationGroupRules.find((rule) => rule.group === group)?.value.name[language] ?? group;
}

function decisionsShown(
  { decisions }: LocalRules,
  { ruleId, unit }: { readonly ruleId: string; readonly unit: DatedRule['unit'] },
  today: CivilDate,
  language: Language,
): LocalDecision[] {
  const own = decisions.filter((each) => each.ruleId === ruleId);
  const current = own
    .filter(({ validFrom }) => validFrom <= today)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
    .at(-1);
  return own
    .map((decision) => {
      const { value, validFrom, why, setAt, setById } = decision;
      const holds = decision === current;
      const said = value === undefined ? {} : { value, inWords: unitInWords(value, unit, language) };
      return { ...said, validFrom, why, setAt, setById, holds };
    })
    .toReversed();
}
