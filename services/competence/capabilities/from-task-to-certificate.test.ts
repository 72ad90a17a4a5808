import { beforeAll, describe, expect, test } from 'vitest';
import { value } from '#test/builders/competence.ts';
import { learningAtWork, placeOf } from '#test/builders/competence-learning.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { approveAssessment } from './approve-assessment.ts';
import { issueCertificate } from './issue-certificate.ts';
import { listOwnCertificates } from './list-own-certificates.ts';
import { verifyAssessment } from './verify-assessment.ts';
import { verifyFromOutside } from './verify-from-outside.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

describe('from a task at a workplace to a certificate', () => {
  test('what was signed, approved by another and verified stands on it, with the name the person gave', async () => {
    const work = await learningAtWork(table);
    const { at, citizen, institutionId } = work;
    const signed = await work.signed('knowledge');
    const place = placeOf(work, signed.assessmentId);
    const asAssessor = (who: string) => work.callInstitution('approve-assessment', 'assessor', who);
    const { version } = signed;
    const approved = value(
      await approveAssessment(asAssessor('approver'), at.inPartnership, place, { version }, () => 0.999),
    );
    await work.relay();
    const issue = () => issueCertificate(asAssessor('approver'), at.inPartnership, place);
    expect(await issue()).toMatchObject({ refusal: { code: 'assessment-not-ready' } });

    const found = (step: { readonly version: number }) => ({
      ...{ version: step.version, passed: true, findings: 'Dokumentation og niveau hænger sammen.' },
    });
    const inside = value(await verifyAssessment(asAssessor('another'), at.inPartnership, place, found(approved)));
    const outsideInstitution = await at.institution({ kind: 'awarding-body' });
    const more = { partnership: at.partnership, institutionId: outsideInstitution };
    const verifier = aCaller('external-verifier', at.partnership, more);
    const outside = aCall('verify-from-outside', verifier, { scope: at.partnership, partnership: undefined });
    value(await verifyFromOutside(outside, at.inPartnership, place, found(inside)));
    await work.relay();

    const issued = value(await issue());
    await work.relay();
    const own = value(await listOwnCertificates(at.open(at.callOf('list-own-certificates', citizen)), {}));
    expect(own.items).toMatchObject([
      {
        number: issued.number,
        facts: {
          recipientName: 'Amina Yusuf Ali',
          institutionId,
          learnedFrom: '2026-11-23',
          learnedTo: '2026-11-23',
          goals: [{ level: 'knowledge', competence: 'baking' }],
        },
      },
    ]);
    expect(await issue()).toMatchObject({ refusal: { code: 'certificate-already-issued' } });
  });
});
