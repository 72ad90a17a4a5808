import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { persona, type Persona } from './persona.ts';

/** One request of the house: a read, or a command on a small aggregate. */
export type Route = {
  readonly name: string;
  /** Whose table the figure is about. */
  readonly service: string;
  readonly kind: 'read' | 'command';
  /** What a read may consume. */
  readonly readUnitsAtMost?: number;
  readonly ask: (turn: number) => Promise<unknown>;
};

type Line = { readonly candidateId: string; readonly next?: { readonly ownerId: string } };
type Page<Item> = { readonly items: readonly Item[] };

const municipality = '0265';
/** The search reads the rows of the names and the people found. */
const searchAtMost = 5;
const patienceMs = 300_000;
const lookAgainMs = 500;
const profile = {
  wishes: ['shop', 'warehouse'],
  competences: [],
  hoursFrom: 5,
  hoursTo: 15,
  considerations: ['frequent-breaks'],
  danish: 'everyday',
  languages: [],
  transports: ['bicycle'],
  travelAtMostMinutes: 45,
  homePostalCode: '4000',
  cardReleased: false,
};

/** The requests of a working day in one municipality, on what stands in the house. `from` keeps CPR numbers apart. */
export async function routesOfADay(origin: string, from: number): Promise<Route[]> {
  const caseworker = await persona(origin, 'caseworker-roskilde');
  const jobBroker = await persona(origin, 'job-broker-roskilde');
  const leader = await persona(origin, 'team-leader-roskilde');
  const team = await caseworker.read<Page<Line>>(`/api/visitation/${municipality}/work?view=team&limit=100`);
  const someone = (turn: number): string => team.items[turn % team.items.length]?.candidateId ?? '';
  const refer = (turn: number) =>
    caseworker.send<Referred>('POST', `/api/visitation/${municipality}/candidates`, referral(from + turn));
  const inEffort = await personInEffort(caseworker, refer);
  await heardByMatching(jobBroker, inEffort);
  return [
    read('visitation', 'list-work mine', () => caseworker.read(`/api/visitation/${municipality}/work?view=mine`)),
    read('visitation', 'list-work team', () => caseworker.read(`/api/visitation/${municipality}/work?view=team`)),
    read('visitation', 'open-candidate', (turn) =>
      caseworker.read(`/api/visitation/${municipality}/candidates/${someone(turn)}`),
    ),
    read('visitation', 'search-candidates', () => search(caseworker, 'Bænk'), searchAtMost),
    read('visitation', 'search-candidates two names', () => search(caseworker, 'Bænk Testesen'), searchAtMost),
    read('matching', 'propose-openings', () =>
      jobBroker.read(`/api/matching/${municipality}/candidates/${inEffort}/proposals`),
    ),
    read('matching', 'list-placements', () => jobBroker.read(`/api/matching/${municipality}/placements`)),
    read('insight', 'show-results', () => leader.read(`/api/insight/${municipality}/results`)),
    read('insight', 'list-cases-behind', () =>
      leader.read(`/api/insight/${municipality}/results/cases?measure=referred&column=total`),
    ),
    command('visitation', 'refer-candidate', (turn) => refer(turn + 1000)),
    command('insight', 'set-targets', () => setTargets(leader)),
  ];
}

type Referred = { readonly candidateId: string; readonly version: number };

async function personInEffort(caseworker: Persona, refer: (turn: number) => Promise<Referred>): Promise<string> {
  const { candidateId, version } = await refer(0);
  await caseworker.send('POST', `/api/visitation/${municipality}/candidates/${candidateId}/conversations`, {
    version,
    heldOn: new Date().toISOString().slice(0, 10),
    visitationGroup: await aVisitationGroup(caseworker),
    profile,
    words: { dream: '', strengths: '' },
  });
  return candidateId;
}

/** Waits until the conversation has reached matching; after a bulk the streams have much to pass by. */
async function heardByMatching(jobBroker: Persona, candidateId: string): Promise<void> {
  const path = `/api/matching/${municipality}/candidates/${candidateId}/proposals`;
  const until = performance.now() + patienceMs;
  for (;;) {
    const failure = await jobBroker.read(path).then(
      () => undefined,
      (fault: Error) => fault,
    );
    if (!failure) return;
    if (performance.now() > until || !failure.message.includes('candidate-not-in-effort')) throw failure;
    await new Promise((again) => setTimeout(again, lookAgainMs));
  }
}

async function aVisitationGroup(caseworker: Persona): Promise<string> {
  const settings = await caseworker.read<{ visitationGroups: { id: string }[] }>(
    `/api/access/${municipality}/settings`,
  );
  return settings.visitationGroups[0]?.id ?? '';
}

async function search(caseworker: Persona, text: string): Promise<unknown> {
  return caseworker.send('POST', `/api/visitation/${municipality}/candidates/search`, { text });
}

async function setTargets(leader: Persona): Promise<unknown> {
  const path = `/api/insight/${municipality}/targets`;
  const { version } = await leader.read<{ version: number }>(path);
  return leader.send('PUT', path, { version, validFrom: '2026-01-01', columns: { original: { referred: 120 } } });
}

function referral(place: number): object {
  return {
    firstName: 'Ny',
    lastName: `Testesen ${place}`,
    cpr: substituteCprOf(place),
    phone: '22 33 44 55',
    targetGroups: ['resource-course'],
    reason: 'Vil gerne i gang med få timer.',
  };
}

function read(service: string, name: string, ask: Route['ask'], readUnitsAtMost = 3): Route {
  return { service, name, kind: 'read', readUnitsAtMost, ask };
}

function command(service: string, name: string, ask: Route['ask']): Route {
  return { service, name, kind: 'command', ask };
}
