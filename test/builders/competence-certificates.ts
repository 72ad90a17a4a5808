import { civilDate } from '#shared/kernel/time.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import type { CertificateFacts } from '#shared/shapes/certificate.ts';
import type { AssessedLevel } from '#shared/shapes/assessment.ts';
import type { AssessmentState } from '#shared/shapes/assessment-states.ts';
import type { LearningLevel } from '#shared/shapes/learning-goal.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { FactsOf } from '#shared/events/catalogue.ts';
import type { CitizenScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { issueCertificate } from '#services/competence/capabilities/issue-certificate.ts';
import { issuedItem, openSealed } from '#services/competence/store/certificate-items.ts';
import { assessmentItem } from '#services/competence/store/assessment-items.ts';
import { nameOnCertificate } from '#services/competence/store/certificate-name.ts';
import type { TestTable } from '#test/database.ts';
import { competenceAtWork, now, value, type CompetenceAtWork } from './competence.ts';
import { anId } from './ids.ts';

/** All that stands on a certificate. */
export function certificateFacts(more: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    certificateId: anId('certificate'),
    number: 'LU-2026-0418',
    recipientName: 'Jonas Bæk',
    institutionId: '99143908' as InstitutionId,
    institutionName: 'Lærkegården Uddannelsessted RSV ApS',
    workplaceName: 'Hvedekrogen Bageri',
    learnedFrom: civilDate('2026-08-03'),
    learnedTo: civilDate('2026-11-20'),
    goals: [
      {
        title: 'Hygiejne',
        criteria: 'Holder sin plads ren og kender reglerne.',
        level: 'mastery',
        competence: 'cleaning',
      },
      { title: 'Dej og brød', criteria: 'Vejer af, ælter og former brød.', level: 'knowledge', competence: 'baking' },
      { title: 'Betjening', criteria: 'Har prøvet at ekspedere kunder.', level: 'acquaintance' },
    ],
    hours: 120,
    credits: 3,
    issuedOn: civilDate('2026-11-24'),
    issuedBy: 'Inge Lund',
    ...more,
  };
}

/** What is told when a municipality joins. */
export function joined(code: string, partnership: string): FactsOf<'MunicipalityJoined'> {
  return { code, name: `Kommune ${code}`, partnership, targetGroups: [], visitationGroups: [] };
}

/** An accredited institution with people whose assessments are cleared. */
export async function certificatesAtWork(table: TestTable, base?: CompetenceAtWork) {
  const at = base ?? (await competenceAtWork(table));
  const institutionId = await at.institution();
  const by = (action: ActionName, more: Partial<Call> = {}): Call => at.callAt(action, institutionId, 'assessor', more);

  /** An assessment that is cleared; of a new person where none is named. */
  const cleared = async (more: Asked = {}) => {
    const person = more.person ?? (await at.candidate());
    const [recordId, assessmentId] = [anId('learningRecord'), anId('assessment')];
    const keys = await at.inPartnership.keys();
    const sealedName = keys.seal(nameOnCertificate(assessmentId), more.name ?? 'Jonas Bæk');
    await at.inPartnership.table.put(assessmentItem, {
      ...{ assessmentId, recordId, version: 4, proposal: 1, state: more.state ?? 'cleared', institutionId },
      ...{ candidateId: person.candidateId, municipality: at.scope, workplaceName: 'Hvedekrogen Bageri' },
      institutionName: `Skolen ${institutionId}`,
      levels: [
        aLevel('Hygiejne', 'Ren plads', 'mastery', { competence: 'cleaning', hours: 40 }),
        aLevel('Dej og brød', 'Former brød', 'knowledge', { competence: 'baking' }),
      ],
      ...{ proposedBy: anId('person'), proposedAt: now },
      signature: { how: 'on-paper', on: civilDate('2026-11-20'), recordedBy: anId('person'), sealedName },
    });
    return { ...person, place: { institutionId, recordId, assessmentId } };
  };

  /** A certificate that has reached its holder. */
  const issued = async (more: Asked = {}) => {
    const assessed = await cleared(more);
    const saved = value(await issueCertificate(by('issue-certificate'), at.inPartnership, assessed.place));
    await at.relay();
    const sealed = await at.inPartnership.table.fresh(issuedItem, saved.certificateId);
    if (!sealed) throw new Error('a certificate that was issued is not there');
    const { code } = openSealed(await at.inPartnership.keys(), sealed);
    return { ...assessed, ...saved, code };
  };
  const own = (citizen: CitizenScope) => at.open(at.callOf('list-own-certificates', citizen));
  return { ...at, institutionId, by, cleared, issued, own };
}

type Person = Awaited<ReturnType<CompetenceAtWork['candidate']>>;
export type CertificatesAtWork = Awaited<ReturnType<typeof certificatesAtWork>>;

type Asked = { readonly person?: Person; readonly name?: string; readonly state?: AssessmentState };

/** A goal as it was assessed. */
function aLevel(task: string, what: string, level: LearningLevel, more: Partial<AssessedLevel>): AssessedLevel {
  return {
    ...{ goalId: anId('learningGoal'), goalVersion: 1, workArea: 'bakery-kitchen', task, goal: what, level },
    criteria: {
      acquaintance: `${what} med hjælp.`,
      knowledge: `${what} selv.`,
      mastery: `${what} og viser andre det.`,
    },
    evidenceIds: [],
    ...more,
  };
}
