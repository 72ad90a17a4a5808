import { addDays, civilDate, type CivilDate } from '#shared/kernel/time.ts';
import type { RecordEnding } from '#shared/shapes/learning-record.ts';
import type { ClosingReason } from '#shared/shapes/candidate-changes.ts';
import type { LearningLevel } from '#shared/shapes/learning-goal.ts';
import type { WorkArea } from '#shared/shapes/vocabulary.ts';
import { companies } from '../company-register.data.ts';
import { herningUnit } from '../personas.ts';
import { workday } from './golden-plan.ts';

/**
 * OCN's pilot in Herning, March to September 2019, as Cabi's evaluation prints it: 20 young people began, 16 got a
 * certificate in 16 companies, and four ended for the reasons it names.
 */
export type PilotPerson = {
  readonly place: number;
  readonly companyId: string;
  readonly workArea: WorkArea;
  readonly beganOn: CivilDate;
  /** The level reached in each of the tasks. */
  readonly levels: readonly LearningLevel[];
  /** Why the effort as a whole was closed. */
  readonly closedBecause: ClosingReason;
  /** Absent for those who got a certificate. */
  readonly endedBecause?: RecordEnding;
};

/** Amina, who lives in Roskilde today, was nineteen and one of them: her certificate moved with her. */
export const aminasPlace = 6;

/** The printed reasons; the fourth is not told apart in the text. */
const endings: readonly RecordEnding[] = ['physical-problems', 'behaviour', 'not-ready', 'not-ready'];
const levels: readonly (readonly LearningLevel[])[] = [
  ['acquaintance', 'acquaintance', 'acquaintance'],
  ['knowledge', 'acquaintance', 'acquaintance'],
  ['knowledge', 'knowledge', 'acquaintance'],
  ['mastery', 'knowledge', 'acquaintance'],
];
/** Nearly a third in a flex job, as was expected (25–40 %). */
const closings: readonly ClosingReason[] = ['flex-job', 'education-fgu', 'ordinary-effort'];

const areas: Readonly<Record<string, WorkArea>> = {
  'Fremstilling af friske bageriprodukter': 'bakery-kitchen',
  'Anden restaurationsvirksomhed': 'bakery-kitchen',
  'Servering af mad i restauranter og på caféer': 'hotel-restaurant',
  Supermarkeder: 'shop',
  'Oplagrings- og pakhusvirksomhed': 'warehouse',
  Vejgodstransport: 'warehouse',
  'Almindelig rengøring i bygninger': 'cleaning',
};
const areaByName: readonly (readonly [RegExp, WorkArea])[] = [
  [/Plejecentret|Omsorgscentret/, 'care'],
  [/Børnehus/, 'children'],
  [/Gartneri/, 'gardens-outdoors'],
  [/Genbrug|Omløb|Møbel/, 'reuse-repair'],
];

const pilotBegan = civilDate('2019-03-04');
const workplaces = companies.filter(({ municipality, cvr }) => municipality === '0657' && cvr !== herningUnit);
const certified = 16;

/** Everybody of the pilot, in the order they began. */
export function pilotPlan(): PilotPerson[] {
  const began = certified + endings.length;
  return Array.from({ length: began }, (_, place) => {
    const company = workplaces[place % certified];
    if (!company) throw new Error('Herning has too few workplaces for the pilot');
    const endedBecause = endings[place - certified];
    const byName = areaByName.find(([name]) => name.test(company.name))?.[1];
    return {
      place,
      companyId: company.cvr,
      workArea: byName ?? areas[company.industryText] ?? 'production',
      beganOn: workday(addDays(pilotBegan, place * 4)),
      levels: endedBecause ? ['acquaintance'] : (levels[place % levels.length] as readonly LearningLevel[]),
      closedBecause: closedBecause(place),
      ...(endedBecause && { endedBecause }),
    };
  });
}

function closedBecause(place: number): ClosingReason {
  if (place === aminasPlace) return 'moved';
  return place < certified ? (closings[place % closings.length] as ClosingReason) : 'ordinary-effort';
}
