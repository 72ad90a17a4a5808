import { addDays, dateOf, instant, instantIn, type Instant } from '#shared/kernel/time.ts';
import type { AgreementDraft, PlacementAgreements, SentAgreement } from '#shared/shapes/agreement.ts';
import type { Acting, As } from './acting.ts';
import { ownScopeOf } from './own-scope.ts';
import { partnership, roskilde } from './partnership.ts';

/** Oksana's agreement and its amendment, and Jonas's, which waits. */
export const agreementCommands = 12;

type Given = {
  readonly jobBroker: Acting;
  readonly people: ReadonlyMap<string, string>;
  readonly now: number;
  readonly idle: () => Promise<void>;
};
type Sides = { readonly jobBroker: Acting; readonly contact: Acting; readonly oksana: Acting };

const firstWords: AgreementDraft = {
  words: {
    tasks: 'Veje af, forme brød, pynte og pakke.',
    workingTimes: 'Mandag, onsdag og fredag kl. 7–11.',
    considerations: 'Beskeder bliver vist, ikke kun sagt.',
    followUp: 'Jens ringer hver anden fredag. Lasse siger til imellem.',
  },
  considerationsReleased: true,
};
const laterWords: AgreementDraft = {
  ...firstWords,
  words: { ...firstWords.words, workingTimes: 'Mandag til torsdag kl. 8–11. Bussen kommer lidt i otte.' },
};
const jonasWords: AgreementDraft = {
  words: {
    tasks: 'Pakkebordet: tælle, pakke og sætte på plads.',
    workingTimes: 'De samme tider hver dag: kl. 7–9.30.',
    followUp: 'Jens kommer forbi hver onsdag i den første måned.',
  },
};

/**
 * Three agreements as they are in life: Oksana's is in force, an amendment with other times waits for her signature alone, and
 * Jonas's waits for him and the bakery.
 */
export async function seedAgreements(as: As, { jobBroker, people, now, idle }: Given): Promise<void> {
  const [contact, oksana] = [await as('company-contact'), await as('candidate-oksana')];
  const sides = { jobBroker, contact, oksana };
  const at = (days: number, clock: string): Instant => instantIn(addDays(dateOf(instant(now)), -days), clock);
  const ofOksana = await placementOf(jobBroker, people.get('oksana'));
  const ofJonas = await placementOf(jobBroker, people.get('jonas'));

  await sent(jobBroker, { name: 'oksana-agreement', placementId: ofOksana, draft: firstWords, at: at(11, '09:00') });
  await sent(jobBroker, { name: 'jonas-agreement', placementId: ofJonas, draft: jonasWords, at: at(1, '10:00') });
  await idle();
  const first = await newestOf(jobBroker, ofOksana);
  await municipalitySigns(jobBroker, { name: 'oksana-agreement', of: first, at: at(11, '09:10') });
  await companySigns(sides, { name: 'oksana-agreement', of: first, at: at(10, '14:20') });
  await oksanaSigns(sides, { name: 'oksana-agreement', of: first, at: at(10, '18:05') });
  const waiting = await newestOf(jobBroker, ofJonas);
  await municipalitySigns(jobBroker, { name: 'jonas-agreement', of: waiting, at: at(1, '10:05') });
  await idle();
  await sent(jobBroker, { name: 'oksana-amendment', placementId: ofOksana, draft: laterWords, at: at(2, '11:00') });
  await idle();
  const second = await newestOf(jobBroker, ofOksana);
  await municipalitySigns(jobBroker, { name: 'oksana-amendment', of: second, at: at(2, '11:02') });
  await companySigns(sides, { name: 'oksana-amendment', of: second, at: at(1, '08:40') });
}

async function placementOf(jobBroker: Acting, candidateId: string | undefined): Promise<string> {
  const path = `/api/matching/${roskilde}/candidates/${candidateId}/placements`;
  const { items } = await jobBroker.read<{ items: { placementId: string; state: string }[] }>(path);
  const running = items.find(({ state }) => state === 'running');
  if (!running) throw new Error('somebody of the demo without a running placement');
  return running.placementId;
}

type Agreed = Pick<SentAgreement, 'agreementId' | 'placementId' | 'hash' | 'document'>;
type Act = { readonly name: string; readonly of: Agreed; readonly at: string };

async function sent(
  jobBroker: Acting,
  { name, placementId, draft, at }: { name: string; placementId: string; draft: AgreementDraft; at: string },
): Promise<void> {
  const path = `/api/matching/${roskilde}/placements/${placementId}/agreements`;
  const { agreementId, version } = await jobBroker.command<{ agreementId: string; version: number }>({
    ...{ name: `${name}-draft`, path, at, body: draft },
  });
  await jobBroker.command({ name: `${name}-sent`, path: `${path}/${agreementId}/sent`, at, body: { version } });
}

async function newestOf(jobBroker: Acting, placementId: string): Promise<Agreed> {
  const path = `/api/matching/${roskilde}/placements/${placementId}/agreements`;
  const [newest] = (await jobBroker.read<PlacementAgreements>(path)).items;
  if (!newest) throw new Error('an agreement of the demo is gone');
  return newest;
}

async function municipalitySigns(jobBroker: Acting, { name, of, at }: Act): Promise<void> {
  const { placementId, agreementId, hash } = of;
  const path = `/api/matching/${roskilde}/placements/${placementId}/agreements/${agreementId}/signed`;
  await jobBroker.command({ name: `${name}-municipality`, path, at, body: { hash } });
}

async function companySigns({ contact }: Sides, { name, of, at }: Act): Promise<void> {
  const { agreementId, hash, document } = of;
  const path = `/api/matching/${partnership}/companies/${document?.companyId}/agreements/${agreementId}/answers`;
  const asks = document?.parties.includes('employee-representative');
  const representative = { name: 'Tove Lund', on: at.slice(0, 10), how: 'heard' };
  const body = { hash, answer: 'sign', ...(asks && { representative }) };
  await contact.command({ name: `${name}-company`, path, at, body });
}

async function oksanaSigns({ oksana }: Sides, { name, of, at }: Act): Promise<void> {
  const path = `/api/matching/${await ownScopeOf(oksana)}/my-agreements/${of.agreementId}/answers`;
  await oksana.command({ name: `${name}-person`, path, at, body: { hash: of.hash, answer: 'sign' } });
}
