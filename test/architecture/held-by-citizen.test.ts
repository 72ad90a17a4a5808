import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdings } from '#services/competence/store/held-by-citizen.ts';

const held = new Set(holdings.flatMap(({ kinds }) => kinds.map(({ name }) => name)));

/** Kinds that no citizen's scope holds: the municipality's and the partnership's. */
const elsewhere: ReadonlySet<string> = new Set([
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
]);

const service = join(import.meta.dirname, '../../services/competence');

/** The names of all kinds of item that the service's sources declare, exported or not. */
function declaredKinds(): readonly string[] {
  const files = readdirSync(service, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(service, file), 'utf8');
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
test('every kind of item that competence declares is either held by a citizen or said not to be', () => {
  const kinds = declaredKinds();
  expect(kinds.length).toBeGreaterThan(60);
  expect(kinds.filter((name) => !held.has(name) && !elsewhere.has(name))).toEqual([]);
  expect([...elsewhere].filter((name) => held.has(name) || !kinds.includes(name))).toEqual([]);
});
