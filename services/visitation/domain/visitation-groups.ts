import type { FieldError } from '#shared/kernel/result.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { ruleIfAny } from '#shared/rules/dated-rule.ts';
import { visitationGroupRules, type GroupDescription, type InBoth } from '#shared/rules/visitation-group-rules.ts';
import type { GroupView, OwnGroupSet } from '#shared/shapes/visitation-group.ts';
import type { MunicipalitySettings } from './settings.ts';

/** A group as a municipality described it itself, from a day on. */
export type OwnGroup = Omit<OwnGroupSet, 'version'> & { readonly setBy: PersonId; readonly setAt: Instant };

/** All that a municipality has set, the earliest first; what is past stays, so that a decision can be read later. */
export type OwnGroups = { readonly version: number; readonly groups: readonly OwnGroup[] };

/**
 * The groups that people can be visited to on a day: those the municipality joined with and its own, as they are described
 * on that day. What the municipality set itself stands in the place of a national group of the same name, and ends it.
 */
export function groupsOn(
  settings: Pick<MunicipalitySettings, 'visitationGroups' | 'groupNames'>,
  own: OwnGroups | undefined,
  on: CivilDate,
): readonly GroupView[] {
  const ids = [...settings.visitationGroups, ...(own?.groups ?? []).map(({ id }) => id)];
  return [...new Set(ids)].flatMap((id) => {
    const set = own?.groups.findLast((group) => group.id === id && group.validFrom <= on);
    if (set) return set.validTo && set.validTo < on ? [] : [ownView(set)];
    return settings.visitationGroups.includes(id) ? nationalView(id, settings.groupNames?.[id], on) : [];
  });
}

/** The municipality's own that do not hold on a day: those to come, and those that have ended. */
export function otherGroups(own: OwnGroups | undefined, on: CivilDate): readonly GroupView[] {
  return (own?.groups ?? [])
    .filter(({ validFrom, validTo }) => validFrom > on || (validTo !== undefined && validTo < on))
    .map(ownView);
}

/** The municipality's list with a group as it shall be; one that was to begin on the same day is replaced. */
export function withGroup(own: OwnGroups | undefined, set: OwnGroup): OwnGroups {
  const kept = (own?.groups ?? []).filter(({ id, validFrom }) => id !== set.id || validFrom !== set.validFrom);
  const groups = [...kept, set].toSorted((one, other) => one.validFrom.localeCompare(other.validFrom));
  return { version: (own?.version ?? 0) + 1, groups };
}

/** The most groups a municipality can have described, past ones among them. */
const mostGroups = 100;

/** What is wrong with an own group: too many, a sign that is said to contradict one it has not. */
export function ownGroupFaults(own: OwnGroups | undefined, { signs }: Pick<OwnGroupSet, 'signs'>): FieldError[] {
  const tooMany = (own?.groups.length ?? 0) >= mostGroups;
  const known = new Set(signs.map(({ id }) => id));
  return [
    ...(tooMany ? [{ pointer: '/id', code: 'too-many' } as const] : []),
    ...signs.flatMap(({ contradicts }, place) =>
      contradicts && !known.has(contradicts) && !isNationalSign(contradicts)
        ? [{ pointer: `/signs/${place}/contradicts`, code: 'unknown-sign' } as const]
        : [],
    ),
  ];
}

function isNationalSign(id: string): boolean {
  return visitationGroupRules.some(({ value }) => value.signs.some((sign) => sign.id === id));
}

function ownView({ setBy: _by, setAt: _at, ...group }: OwnGroup): GroupView {
  return { ...group, ruleVersion: `${group.id}/${group.validFrom}`, own: true };
}

/** A group by the national guide; one that it does not know has its name, and nothing to check. */
function nationalView(id: string, name: InBoth | undefined, on: CivilDate): GroupView[] {
  const rule = ruleIfAny<GroupDescription>(visitationGroupRules, on, id);
  if (!rule) {
    const said = name ?? { da: id, en: id };
    const nothing = { title: '', reference: '' };
    return [
      {
        id,
        name: said,
        describes: said,
        support: 'longer',
        signs: [],
        efforts: [],
        source: nothing,
        ruleVersion: '',
        own: false,
      },
    ];
  }
  const { value, source, version, validFrom, validTo } = rule;
  const dated = { validFrom, ...(validTo && { validTo }) };
  const { signs, efforts, ...described } = value;
  const lists = { signs: [...signs], efforts: [...efforts] };
  return [{ id, ...described, ...lists, ...(name && { name }), source, ruleVersion: version, ...dated, own: false }];
}
