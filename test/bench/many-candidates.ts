import { caseItem, figureItem } from '#services/insight/store/insight-store.ts';
import { addToTally } from '#services/insight/store/tally-writes.ts';
import { withFacts, type Fact } from '#services/insight/domain/case.ts';
import { stepTowards } from '#services/insight/domain/difference.ts';
import { spellsOf } from '#services/insight/domain/spells.ts';
import type { Level } from '#services/insight/domain/tally.ts';
import { profileItem, seekingItem } from '#services/matching/store/people-items.ts';
import { emptyFile } from '#services/visitation/domain/candidate-file.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { nameRows } from '#services/visitation/domain/name-search.ts';
import { listedPerson } from '#services/visitation/domain/listed-person.ts';
import { listedInTargetGroupItem, listedPersonItem } from '#services/visitation/store/listed-items.ts';
import { candidateFileItem, candidateItem, namePartItem } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, PersonId } from '#shared/kernel/ids.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import { fullName } from '#shared/kernel/names.ts';
import { nameKeys } from '#shared/kernel/search-keys.ts';
import { addDays, civilDate, type CivilDate } from '#shared/kernel/time.ts';
import { put, type Write } from '#shared/runtime/write.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { considerations, danishLevels, transports, workAreas } from '#shared/shapes/vocabulary.ts';
import { anId } from '#test/builders/ids.ts';
import { turn } from './bulk.ts';

/** A candidate of the bench, as every service keeps one. */
export type BenchCandidate = {
  readonly candidateId: CandidateId;
  readonly place: number;
  readonly ownerId: PersonId;
  readonly targetGroups: readonly string[];
  readonly referredOn: CivilDate;
};

const firstDay = civilDate('2024-01-02');
const daysOfReferrals = 1000;
const syllables = ['ba', 'de', 'fi', 'go', 'hu', 'jy', 'kæ', 'lø'];
/** Among 20,000 people about 340 share each first name, and 350 the last name `Testesen`. */
const firstNames = ['Bænk', ...twoSyllables(58, 'n')];
const lastNames = ['Testesen', ...twoSyllables(56, 'sen')];

/** One in twenty is obviously education-ready, which is about STAR's share. */
const visitationGroups = [
  'obviously-education-ready',
  ...Array.from({ length: 7 }, () => 'education-ready'),
  ...Array.from({ length: 12 }, () => 'activity-ready'),
];

/** So many candidates, owned by turns. */
export function manyCandidates(
  count: number,
  owners: readonly PersonId[],
  groups: readonly string[],
): BenchCandidate[] {
  return Array.from({ length: count }, (_, place) => ({
    candidateId: anId('candidate'),
    place,
    ownerId: turn(owners, place),
    targetGroups: [turn(groups, place)],
    referredOn: addDays(firstDay, (place * 7) % daysOfReferrals),
  }));
}

/** Visitation's rows: the person, the lists by group, the file and the parts of the name. */
export function* visitationRows(candidates: readonly BenchCandidate[]): Generator<Write> {
  for (const { candidateId, place, ownerId, targetGroups, referredOn } of candidates) {
    const name = {
      firstName: turn(firstNames, place),
      lastName: turn(lastNames, Math.floor(place / firstNames.length)),
    };
    const candidate: Candidate = {
      candidateId,
      version: 2,
      state: 'in-effort',
      ...name,
      phone: '22 33 44 55',
      citizen: citizenScope(`C-${String(place).padStart(20, '0')}`),
      cprSealed: 'sealed-for-the-bench-and-never-opened-by-anybody-at-all',
      targetGroups,
      visitationGroup: turn(visitationGroups, place),
      reason: 'Vil gerne i gang med få timer.',
      ownerId,
      referredOn,
      next: { kind: 'find-match', ownerId, dueOn: addDays(referredOn, 1000) },
      nextDecidedAt: `${referredOn}T09:00:00.000Z`,
    };
    yield put(candidateItem, candidate);
    const person = listedPerson(candidate);
    yield put(listedPersonItem, person);
    for (const inGroup of targetGroups) yield put(listedInTargetGroupItem, { ...person, inGroup });
    yield put(candidateFileItem, { ...emptyFile(candidateId), profile: profileOf(place) });
    const keys = nameKeys(fullName(name));
    for (const row of nameRows(keys)) yield put(namePartItem, { ...row, keys, candidateId });
  }
}

/** Matching's rows: the profile, and a place among those who seek for each wish. */
export function* matchingRows(candidates: readonly BenchCandidate[]): Generator<Write> {
  for (const { candidateId, place, ownerId } of candidates) {
    const profile = profileOf(place);
    yield put(profileItem, { candidateId, version: 2, ownerId, closed: false, profile });
    for (const [wishPlace, workArea] of profile.wishes.entries())
      yield put(seekingItem, { workArea, wishPlace, candidateId, ownerId, profile });
  }
}

/** Insight's rows: the case and its rows behind the figures as they would be counted, and all tallies at the end. */
export function* insightRows(
  candidates: readonly BenchCandidate[],
  columnOf: ReadonlyMap<string, string>,
): Generator<Write> {
  const tallies = new Map<string, { level: Level; period: string; by: Map<string, number> }>();
  for (const candidate of candidates) {
    const facts = withFacts([], factsOf(candidate));
    const step = stepTowards([], spellsOf(facts, columnOf), Infinity);
    const { candidateId } = candidate;
    yield put(caseItem, { candidateId, version: 1, facts, counted: step.counted });
    for (const spell of step.shown) yield put(figureItem, { ...spell, candidateId });
    for (const { level, period, by } of step.tallies) {
      const tally = tallies.get(`${level} ${period}`) ?? { level, period, by: new Map<string, number>() };
      for (const [what, change] of by) tally.by.set(what, (tally.by.get(what) ?? 0) + change);
      tallies.set(`${level} ${period}`, tally);
    }
  }
  for (const tally of tallies.values()) yield addToTally(tally);
}

function factsOf({ place, referredOn, targetGroups }: BenchCandidate): Fact[] {
  const of = `pla-${place}`;
  const referred: Fact[] = [
    { is: 'referred', on: referredOn, version: 1 },
    { is: 'groups', on: referredOn, version: 1, groups: targetGroups },
  ];
  if (place % 2 === 1) return referred;
  const started = addDays(referredOn, 30);
  const internship: Fact = { is: 'work', of, on: started, version: 1, kind: 'internship', paidHoursPerWeek: 0 };
  if (place % 4 === 2) return [...referred, internship];
  const paidHoursPerWeek = 1 + (place % 37);
  const job: Fact = { is: 'work', of, on: addDays(started, 60), version: 2, kind: 'small-job', paidHoursPerWeek };
  return [...referred, internship, job];
}

function twoSyllables(count: number, ending: string): string[] {
  return Array.from({ length: count }, (_, place) => {
    const first = turn(syllables, place);
    return `${first[0]?.toUpperCase()}${first.slice(1)}${turn(syllables, Math.floor(place / syllables.length))}${ending}`;
  });
}

function profileOf(place: number): ProfileFacts {
  return {
    wishes: [turn(workAreas, place), turn(workAreas, place * 3 + 1)].filter(
      (wish, at, all) => all.indexOf(wish) === at,
    ),
    competences: [],
    hoursFrom: 3 + (place % 5),
    hoursTo: 10 + (place % 27),
    considerations: place % 3 === 0 ? [] : [turn(considerations, place), turn(considerations, place + 5)],
    danish: turn(danishLevels, place),
    languages: place % 4 === 0 ? ['uk'] : [],
    transports: [turn(transports, place)],
    travelAtMostMinutes: 20 + (place % 60),
    homePostalCode: turn(['4000', '4130', '4621', '4040'], place),
    cardReleased: place % 2 === 0,
  };
}
