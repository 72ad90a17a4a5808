import { myAssessmentItem, signatureItem } from './assessment-items.ts';
import { carry, type Holding } from './carry.ts';
import { nameOnCertificate } from './certificate-name.ts';
import { wholeList } from './whole-list.ts';

/** What was assessed, and the person's signatures: the name in them is sealed anew with the keys of where they are. */
export const heldAssessments: Holding = {
  kinds: [myAssessmentItem, signatureItem],
  follow: async (move) => {
    const { candidateId, from, to } = move;
    const [theirs, ours] = await Promise.all([from.keys(), to.keys()]);
    const assessments = await wholeList(from.table, { kind: myAssessmentItem, of: [] });
    for (const assessment of assessments.filter((row) => row.candidateId === candidateId)) {
      for (const signature of await wholeList(from.table, { kind: signatureItem, of: [assessment.assessmentId] })) {
        const place = nameOnCertificate(signature.answerId);
        const sealedName = ours.seal(place, theirs.open(place, signature.sealedName));
        await carry(move, signatureItem, signature, { ...signature, sealedName });
      }
      await carry(move, myAssessmentItem, assessment);
    }
  },
};
