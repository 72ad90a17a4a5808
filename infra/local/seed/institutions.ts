import { awardingBody, fgu, herningUnit, languageSchool, school, trainingSite } from '../personas.ts';
import type { As } from './acting.ts';
import { partnership } from './partnership.ts';

/** How an institution says what it is when it joins. */
type Joining = {
  readonly persona: string;
  readonly institutionId: string;
  readonly kind: string;
  readonly about: string;
  readonly department: readonly [name: string, street: string, postalCode: string, city: string];
  readonly contact: string;
  readonly accreditedFrom?: string;
  /** Where it joined before the partnership's project began. */
  readonly joinedAt?: string;
};

const joining: readonly Joining[] = [
  {
    persona: 'course-planner',
    institutionId: school,
    kind: 'vocational-school',
    about:
      'Vi har AMU-kurser og brobygning til køkken, lager, rengøring og håndværk. Vi tilpasser gerne et kursus til jeres arbejdsplads og til den enkelte.',
    department: ['Værkstederne', 'Ambolten 12', '4000', 'Roskilde'],
    contact: 'Birgitte Vang',
  },
  {
    persona: 'language-planner',
    institutionId: languageSchool,
    kind: 'language-school',
    about: 'Dansk for voksne, også ude på arbejdspladsen. Vi begynder med de ord, man har brug for i sit eget arbejde.',
    department: ['Sproghuset', 'Kompasvej 3', '4000', 'Roskilde'],
    contact: 'Tove Lykke',
  },
  {
    persona: 'fgu-planner',
    institutionId: fgu,
    kind: 'fgu',
    about: 'Forberedende uddannelse for unge, der lærer bedst med hænderne. Man kan begynde hele året.',
    department: ['Havrevang', 'Havrevangen 20', '4130', 'Viby Sj'],
    contact: 'Rune Skov',
  },
  {
    persona: 'youth-coordinator',
    institutionId: trainingSite,
    kind: 'training-site',
    about:
      'Et uddannelsessted med gartneri, køkken og værksted. Her er ro, faste dage og en voksen, man kan gå til. Vi giver kompetencebeviser for det, man kan.',
    department: ['Lærkegården', 'Lærkestien 1', '4130', 'Viby Sj'],
    contact: 'Kirsten Dahl',
    accreditedFrom: '2018-08-01',
  },
  {
    persona: 'external-verifier',
    institutionId: awardingBody,
    kind: 'awarding-body',
    about: 'Vi ser stikprøver af de kompetencebeviser, som andre bedømmer, så et bevis betyder det samme overalt.',
    department: ['Kontoret', 'Seglgangen 7', '5000', 'Odense C'],
    contact: 'Poul Amby',
    accreditedFrom: '2018-01-01',
  },
  {
    persona: 'assessor-herning',
    institutionId: herningUnit,
    kind: 'training-site',
    about:
      'Ungetilbud med arbejdende værksteder. Vi finder praktikker ude i virksomheder, følger de unge derude og giver kompetencebeviser for det, de kan.',
    department: ['Spindehuset', 'Spindegangen 4', '7400', 'Herning'],
    contact: 'Lis Overgaard',
    accreditedFrom: '2018-03-01',
    joinedAt: '2019-02-01T08:00:00.000Z',
  },
];

/** How many commands it takes. */
export const institutionCommands = joining.length;

/** Lets the institutions join the partnership, each by its own administrator, on the day the project began. */
export async function seedInstitutions(as: As): Promise<void> {
  for (const { persona, institutionId, kind, about, department, contact, accreditedFrom, joinedAt } of joining) {
    const [name, street, postalCode, city] = department;
    const administrator = await as(persona, 'institution-administrator');
    await administrator.command({
      name: `institution-${institutionId}`,
      path: `/api/competence/${partnership}/institutions/${institutionId}/membership`,
      at: joinedAt ?? '2021-04-12T08:00:00.000Z',
      body: {
        ...{ kind, about },
        departments: [{ name, street, postalCode, city }],
        contact: {
          name: contact,
          email: `${mailName(contact)}@uddannelse.example`,
          phone: `1${institutionId.slice(1)}`,
        },
        ...(accreditedFrom && { accreditedFrom }),
      },
    });
  }
}

function mailName(name: string): string {
  return name.toLowerCase().replace(' ', '.');
}
