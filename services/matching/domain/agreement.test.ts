import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roles, type Role } from '#shared/access/roles.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { nextState } from '#shared/kernel/state-table.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { placementKinds } from '#shared/shapes/vocabulary.ts';
import type { AgreementSigner } from '#shared/shapes/agreement.ts';
import { anId } from '#test/builders/ids.ts';
import { anAgreement, aSentAgreement, aPlacementOf } from '#test/builders/agreement-facts.ts';
import {
  agreementTable,
  missingParties,
  sendAgreement,
  signAgreement,
  type Agreement,
  type AgreementAction,
  type Signature,
} from './agreement.ts';
import { canonicalText, differences, differsFrom, documentOf, partiesOf } from './agreement-document.ts';
import { agreementSentences } from './agreement-words.text.ts';

const now = instant('2026-11-28T12:00:00Z');
const roleOf = { company: 'company-contact', citizen: 'candidate', municipality: 'job-broker' } as const;

function signatureOf(party: Signature['party'], hash: string): Signature {
  return { party, personId: anId('person', '1'), sealedName: 'sealed', how: 'mitid', at: now, hash };
}

/** One signs, with the employees' representative where it is the company. */
function signs(before: Agreement, party: AgreementSigner, hash: string): ReturnType<typeof signAgreement> {
  const also = party === 'company' ? [signatureOf('employee-representative', hash)] : [];
  return signAgreement(before, { party, role: roleOf[party], signatures: [signatureOf(party, hash), ...also] }, now);
}

describe('signatures', () => {
  const acts = fc.array(
    fc.record({ party: fc.constantFrom('company', 'citizen', 'municipality'), old: fc.boolean() }),
    {
      maxLength: 12,
    },
  ) as fc.Arbitrary<{ party: AgreementSigner; old: boolean }[]>;

  test('in any order, it is in force exactly when everybody signed the document that was sent', () => {
    fc.assert(
      fc.property(acts, (order) => {
        const sent = aSentAgreement();
        const counted = new Set<string>();
        let agreement = sent;
        for (const { party, old } of order) {
          const signed = signs(agreement, party, old ? 'an older digest' : (sent.hash ?? ''));
          const counts = !old && !counted.has(party) && counted.size < 3;
          expect(signed.ok).toBe(counts);
          if (!signed.ok) continue;
          counted.add(party);
          agreement = signed.value;
        }
        expect(agreement.state).toBe(counted.size === 3 ? 'in-force' : 'to-be-signed');
        expect(agreement.signatures.every(({ hash }) => hash === sent.hash)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('fall away when it is sent anew: another document, although not a word differs', () => {
    const sent = aSentAgreement();
    const signed = signs(sent, 'citizen', sent.hash ?? '');
    if (!signed.ok) throw new Error(signed.refusal.code);
    const draft: Agreement = { ...signed.value, state: 'draft' };
    const document = documentOf(draft, aPlacementOf(), {
      municipality: municipalityCode('0265'),
      sentOn: civilDate('2026-11-28'),
    });
    const again = sendAgreement(
      draft,
      { document, hash: canonicalText(document), sentAt: now, changes: [] },
      { role: 'caseworker', version: draft.version },
    );
    if (!again.ok) throw new Error(again.refusal.code);
    expect(again.value.hash).not.toBe(sent.hash);
    expect(missingParties(again.value)).toEqual(document.parties);
    expect(signs(again.value, 'citizen', sent.hash ?? '')).toMatchObject({
      refusal: { code: 'agreement-changed-since' },
    });
  });
});

describe('the document', () => {
  test('is the same text whatever order its facts were put in, and another as soon as one differs', () => {
    expect(canonicalText({ a: 1, b: { d: [2, 1], c: 'x' } })).toBe(canonicalText({ b: { c: 'x', d: [2, 1] }, a: 1 }));
    expect(canonicalText({ a: [1, 2] })).not.toBe(canonicalText({ a: [2, 1] }));
  });

  test('says line by line what changes, and when the placement says something else', () => {
    const before = anAgreement();
    const placement = aPlacementOf();
    const more = aPlacementOf({ endsOn: civilDate('2027-03-31'), hoursPerWeek: 15 });
    const of = (words: Agreement['words'], what = placement) =>
      documentOf({ ...before, words }, what, {
        municipality: municipalityCode('0265'),
        sentOn: civilDate('2026-11-28'),
      });
    const [one, other] = [of(before.words), of({ ...before.words, tasks: 'Bage' }, more)];
    expect(differences(one, one)).toEqual([]);
    expect(differences(one, other)).toEqual([
      { field: 'hours', before: '12', after: '15' },
      { field: 'ends', after: '2027-03-31' },
      { field: 'tasks', before: before.words.tasks, after: 'Bage' },
    ]);
    expect(differsFrom(one, placement)).toEqual([]);
    expect(differsFrom(one, more).map(({ field }) => field)).toEqual(['hours', 'ends']);
  });

  test.each(placementKinds)('of a %s says who signs and has sentences of its own', (kind) => {
    const asked: readonly string[] = ['internship', 'wage-subsidy', 'hybrid', 'nytteindsats', 'pensioner-job'];
    const { value, source } = partiesOf(aPlacementOf({ kind }), civilDate('2026-11-28'));
    expect(value).toEqual(expect.arrayContaining(['company', 'citizen', 'municipality']));
    expect(value.includes('employee-representative')).toBe(asked.includes(kind));
    expect(source.reference.length).toBeGreaterThan(10);
    expect(new Set(agreementSentences(kind)).size).toBeGreaterThan(4);
  });
});

test.each(roles)('%s may only do what the table says', (role: Role) => {
  const may = (state: Agreement['state'], action: AgreementAction) => nextState(agreementTable, state, action, role);
  const isStaff = ['caseworker', 'job-broker'].includes(role);
  expect(may('draft', 'send-agreement')).toBe(isStaff ? 'to-be-signed' : undefined);
  expect(may('to-be-signed', 'withdraw-agreement')).toBe(isStaff ? 'withdrawn' : undefined);
  const signsIt = isStaff || ['team-leader', 'company-contact', 'candidate'].includes(role);
  expect(may('to-be-signed', 'sign-agreement')).toBe(signsIt ? 'to-be-signed' : undefined);
  const says = ['company-contact', 'candidate'].includes(role);
  expect(may('to-be-signed', 'decline-agreement')).toBe(says ? 'draft' : undefined);
  expect(may('to-be-signed', 'ask-about-agreement')).toBe(role === 'candidate' ? 'to-be-signed' : undefined);
  expect(may('in-force', 'change-agreement')).toBeUndefined();
  expect(may('in-force', 'sign-agreement')).toBeUndefined();
});
