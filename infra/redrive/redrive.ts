// npm run redrive -- <stage|local> <service> [--rebuilt]: publishes once more what a service's publisher gave up.
import type { StageName } from '#infra/constructs/stage.ts';
import { localSettings } from '#infra/local/settings.ts';
import { serviceNames } from '#infra/service-entries.ts';
import { accessLogEvents } from '#shared/events/access-events.ts';
import { sourcesOf } from '#shared/events/catalogue.ts';
import type { Redriven } from '#shared/runtime/redrive.ts';
import { redriveInAccount } from './in-account.ts';

const usage = 'npm run redrive -- <local|test|prod> <service> [--rebuilt]';

const words = process.argv.slice(2);
const rebuilt = words.includes('--rebuilt');
const [stage, service, ...rest] = words.filter((word) => word !== '--rebuilt');
try {
  if (!isStage(stage) || rest.length > 0) throw new Error(`Name a stage and a service: ${usage}`);
  const known = serviceNames.find((name) => name === service);
  if (!known) throw new Error(`No service is called ${service ?? 'nothing'}. These are: ${serviceNames.join(', ')}`);
  const report = stage === 'local' ? await inTheRunningHouse(known) : await inTheAccount(stage, known);
  await tell(stage, known, report);
} catch (fault) {
  console.error((fault as Error).message);
  process.exitCode = 1;
}

function isStage(word: string | undefined): word is StageName {
  return word === 'local' || word === 'test' || word === 'prod';
}

async function inTheAccount(of: StageName, service: string): Promise<Redriven> {
  return await redriveInAccount({
    stage: of,
    service,
    rebuilt,
    told: ({ letters, events }) => console.log(`${service}: ${letters} letters read, ${events} events published`),
    failed: (sequence, reason) => console.log(`${service}: row ${sequence} was not published: ${reason}`),
  });
}

async function inTheRunningHouse(service: string): Promise<Redriven> {
  const { origin } = localSettings();
  const body = JSON.stringify({ service, rebuilt });
  const sent = await fetch(`${origin}/local/redrive`, { method: 'POST', body }).catch(() => {
    throw new Error(`No house answers at ${origin}. Start it with npm start; PORT says where it listens.`);
  });
  const answer = (await sent.json()) as Redriven & { detail?: string };
  if (!sent.ok) throw new Error(`The house did not take it: ${sent.status} ${answer.detail ?? ''}`);
  return answer;
}

/** Says what became of the letters, and what a person does about those that wait. */
async function tell(stage: string, service: string, report: Redriven): Promise<void> {
  const { letters, sentOn, events, refused, tooOld, notUnderstood } = report;
  if (letters === 0) return console.log(`${service}: no dead letters of its publisher.`);
  console.log(`${service}: ${sentOn} of ${letters} letters sent on and removed, ${events} events published.`);
  if (refused > 0)
    console.log(`${refused} wait on: the bus refused an event again. Mend the cause, and run this again.`);
  if (notUnderstood > 0)
    console.log(`${notUnderstood} wait on: they name no rows of a stream. Look at them in the queue.`);
  if (tooOld > 0 && rebuilt) console.log(`${tooOld} older than the stream removed, as rebuilt.`);
  if (tooOld > 0 && !rebuilt) {
    console.log(`${tooOld} wait on: their rows are older than the stream (24 hours), but the outbox has their events.`);
    console.log(`For each scope concerned: npm run rebuild -- <${(await hearers(service)).join('|')}> <scope>`);
    console.log(`(in an account as in docs/operations.md). Then: npm run redrive -- ${stage} ${service} --rebuilt`);
  }
  if (refused + notUnderstood > 0 || (tooOld > 0 && !rebuilt)) process.exitCode = 1;
}

/** The services that hear what this one tells. */
async function hearers(service: string): Promise<string[]> {
  const hearing = await Promise.all(
    serviceNames.map(async (name) => {
      const { consumes } = (await import(`../../services/${name}/config.ts`)) as { consumes: readonly string[] };
      const hearsOfIt = (sourcesOf(consumes) as string[]).includes(service);
      return hearsOfIt || consumes.some((event) => event in accessLogEvents) ? [name] : [];
    }),
  );
  return hearing.flat();
}
