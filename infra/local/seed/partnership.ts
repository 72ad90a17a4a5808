import type { Acting } from './acting.ts';

/** The demo partnership and its municipalities, each with its own groups. */
export const partnership = 'P-fodfaeste';
export const roskilde = '0265';
export const billund = '0530';

const foundedAt = '2021-04-01T08:00:00.000Z';

const original = 'original';
const ukraine = 'ukraine';
const targetGroups = {
  'women-non-western': group('Kvinder med ikke-vestlig baggrund', 'Women with a non-western background', original),
  'activity-ready': group('Aktivitetsparate kontanthjælpsmodtagere', 'Activity-ready cash-benefit claimants', original),
  'resource-course': group('Borgere i ressourceforløb', 'Citizens in a resource course', original),
  'ukrainian-refugees': group('Flygtninge fra Ukraine', 'Refugees from Ukraine', ukraine),
  'youth-under-30': group('Unge under 30 år', 'Youth under 30', original),
  'youth-special-needs': group('Unge med særlige behov', 'Youth with special needs', original),
} as const;

const visitationGroups = [
  { id: 'obviously-education-ready', name: { da: 'Åbenlyst uddannelsesparat', en: 'Obviously education-ready' } },
  { id: 'education-ready', name: { da: 'Uddannelsesparat', en: 'Education-ready' } },
  { id: 'activity-ready', name: { da: 'Aktivitetsparat', en: 'Activity-ready' } },
  { id: 'job-ready', name: { da: 'Jobparat', en: 'Job-ready' } },
];

const municipalities: Readonly<Record<string, readonly (keyof typeof targetGroups)[]>> = {
  [roskilde]: ['women-non-western', 'activity-ready', 'resource-course', 'ukrainian-refugees', 'youth-under-30'],
  [billund]: ['youth-under-30', 'activity-ready'],
  '0657': ['youth-special-needs', 'youth-under-30'],
  '0760': ['resource-course', 'youth-special-needs'],
  '0751': ['resource-course', 'youth-under-30'],
  '0730': ['resource-course', 'youth-special-needs'],
  '0813': ['resource-course', 'youth-special-needs'],
};

/** How many commands it takes. */
export const partnershipCommands = 1 + Object.keys(municipalities).length;

/** Founds the partnership and lets its municipalities join, as the secretariat. */
export async function seedPartnership(secretariat: Acting): Promise<void> {
  await secretariat.command({
    name: 'partnership',
    path: `/api/access/${partnership}/partnership`,
    body: { name: 'Fodfæste-partnerskabet' },
    at: foundedAt,
  });
  for (const [code, groups] of Object.entries(municipalities)) {
    await secretariat.command({
      name: `municipality-${code}`,
      path: `/api/access/${partnership}/municipalities`,
      body: { code, targetGroups: groups.map((id) => ({ id, ...targetGroups[id] })), visitationGroups },
      at: foundedAt,
    });
  }
}

function group(
  da: string,
  en: string,
  reportColumn: string,
): { name: { da: string; en: string }; reportColumn: string } {
  return { name: { da, en }, reportColumn };
}
