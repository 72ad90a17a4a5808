import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdings as ofCompetence } from '#services/competence/store/held-by-citizen.ts';
import { holdings as ofVisitation } from '#services/visitation/store/held-by-citizen.ts';

/** Kinds that no citizen's scope holds: the municipality's and the partnership's. */
const elsewhereInVisitation: readonly string[] = [
  'attachment',
  'calendar-entry',
  'calendar-feed',
  'absence',
  'candidate',
  'candidate-file',
  'companion-mark',
  'companion-pair',
  'companions-of',
  'company-person',
  'contact-history',
  'dream-comment',
  'handover',
  'history',
  'home-address',
  'import-part',
  'imported-line',
  'indexed-name',
  'institution-link',
  'institution-person',
  'known-person',
  'local-rules',
  'last-invitation',
  'listed-in-target-group',
  'listed-person',
  'listed-referred',
  'name-part',
  'note',
  'note-draft',
  'own-calendar-feed',
  'own-groups',
  'owned-case',
  'person-profile',
  'planned-conversation',
  'person-visitation',
  'profile-basis',
  'profile-count',
  'preparation-invitation',
  'preparation-together',
  'purpose-consent',
  'purpose-consent-said',
  'received-dream',
  'received-preparation',
  'received-support',
  'referral-import',
  'saved-view',
  'plan',
  'settings',
  'team-count',
];
const elsewhereInCompetence: readonly string[] = [
  'asked-request',
  'assessment',
  'assessment-under-way',
  'bridge-building',
  'bridge-care',
  'catalogue-course',
  'certificate-code',
  'certificate-count',
  'certificate-of-assessment',
  'company-uplift',
  'course',
  'course-attendance',
  'course-end',
  'course-enrolment',
  'course-from-file',
  'course-note',
  'declined-for',
  'drawn',
  'education-consent',
  'education-consent-said',
  'enrolment',
  'evaluated',
  'evaluation-tally',
  'evidence-correction',
  'institution',
  'institution-record',
  'invoice-terms',
  'issued-certificate',
  'known-candidate',
  'learner',
  'learning-goal',
  'learning-goal-version',
  'learning-record',
  'ledger',
  'lesson',
  'lesson-plan',
  'member',
  'member-municipality',
  'municipal-order',
  'on-course',
  'order-answer',
  'order-claim',
  'package-proposal',
  'order-at-site',
  'place-needs',
  'placed',
  'received-portfolio',
  'sample-count',
  'saved-course',
  'saved-search',
  'school-contact',
  'search-fit',
  'sharing',
  'shown-school-contact',
  'site-attendance',
  'site-order',
  'tailored-answer',
  'tailored-request',
  'training-package',
  'training-site',
  'uplift-need',
  'uplift-prices',
  'workplace-evidence',
  'workplace-record',
];

const services = [
  { service: 'competence', holdings: ofCompetence, elsewhere: elsewhereInCompetence, atLeast: 60 },
  { service: 'visitation', holdings: ofVisitation, elsewhere: elsewhereInVisitation, atLeast: 13 },
] as const;

/** The names of all kinds of item that a service's sources declare, exported or not. */
function declaredKinds(service: string): readonly string[] {
  const folder = join(import.meta.dirname, '../../services', service);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const calls = source.split(/= define(?:Item|Answer)\b/).slice(1);
    return calls.map((call) => {
      const [, written, named = ''] = call.match(/^[^(]*\(\s*(?:\{\s*name(?:: )?)?(?:'([^']+)'|(\w+))/) ?? [];
      const name = written ?? source.match(new RegExp(`const ${named} = '([^']+)'`))?.[1];
      if (!name) throw new Error(`${file} declares a kind whose name is not read here`);
      return name;
    });
  });
}

/** A new kind that is written in a citizen's scope has to follow the person when a CPR number is put right. */
test.each(services)(
  'every kind of item that $service declares is either held by a citizen or said not to be',
  ({ service, holdings, elsewhere, atLeast }) => {
    const held = new Set(holdings.flatMap(({ kinds }) => kinds.map(({ name }) => name)));
    const kinds = declaredKinds(service);
    expect(kinds.length).toBeGreaterThan(atLeast);
    expect(kinds.filter((name) => !held.has(name) && !elsewhere.includes(name))).toEqual([]);
    expect(elsewhere.filter((name) => held.has(name) || !kinds.includes(name))).toEqual([]);
  },
);
