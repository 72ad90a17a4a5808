import { addDays, civilDate, type CivilDate } from '#shared/kernel/time.ts';
import type { RecordEnding } from '#shared/shapes/learning-record.ts';
import type { LearningLevel } from '#shared/shapes/learning-goal.ts';
import type { WorkArea } from '#shared/shapes/vocabulary.ts';
import { companies } from '../company-register.data.ts';
import { herningUnit } from '../personas.ts';
import { workday } from './golden-plan.ts';

/**
 * OCN's pilot in Herning, March to September 2019, as Cabi's evaluation prints it: 20 young people began, 16 came to an
 * approved assessment in 16 companies, and four ended for the reasons it names.
 */
export type PilotPerson = {
  readonly place: number;
  readonly companyId: string;
  readonly workArea: WorkArea;
  readonly beganOn: CivilDate;
  readonly level: LearningLevel;
  /** Absent for those who came to an assessment. */
  readonly endedBecause?: RecordEnding;
};

/** The printed reasons; the fourth is not told apart in the text. */
const endings: readonly RecordEnding[] = ['physical-problems', 'behaviour', 'not-ready', 'not-ready'];
const levels: readonly LearningLevel[] = ['acquaintance', 'knowledge', 'knowledge', 'mastery'];

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
export const reachedAssessment = 16;

/** Everybody of the pilot, in the order they began. */
export function pilotPlan(): PilotPerson[] {
  const began = reachedAssessment + endings.length;
  return Array.from({ length: began }, (_, place) => {
    const company = workplaces[place % reachedAssessment];
    if (!company) throw new Error('Herning has too few workplaces for the pilot');
    const endedBecause = endings[place - reachedAssessment];
    const byName = areaByName.find(([name]) => name.test(company.name))?.[1];
    return {
      place,
      companyId: company.cvr,
      workArea: byName ?? areas[company.industryText] ?? 'production',
      beganOn: workday(addDays(pilotBegan, place * 4)),
      level: levels[place % levels.length] as LearningLevel,
      ...(endedBecause && { endedBecause }),
    };
  });
}
