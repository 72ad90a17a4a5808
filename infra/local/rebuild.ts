// npm run rebuild -- <service> <scope> [<scope> …] [--from=2026-09]: tells a service once more what it has heard, in the running house.
import { localSettings } from './settings.ts';

type Progress = { state: string; part: number; parts: number; read: number; handedOver: number };
type Answer = Progress | { refused: string; known?: string };

const lookAgainMs = 500;
const whatIsWrong: Record<string, string> = {
  'no-such-service': 'No service of that name hears events. These do:',
  'no-such-scope': 'That is no scope. A scope looks like one of these:',
  'not-understood': 'That was not understood. What is taken:',
};

const { origin } = localSettings();
const [service, ...rest] = process.argv.slice(2);
const scopes = rest.filter((word) => !word.startsWith('--'));
const from = rest.find((word) => word.startsWith('--from='))?.slice('--from='.length);
try {
  if (!service || scopes.length === 0)
    throw new Error('Name a service and at least one scope: npm run rebuild -- insight 0265');
  for (const scope of scopes) await rebuild(service, scope);
} catch (fault) {
  console.error((fault as Error).message);
  process.exitCode = 1;
}

/** Asks for a rebuild, or takes up the one that stopped, and tells how far it is until it is done. */
async function rebuild(of: string, scope: string): Promise<void> {
  let progress = await ask({ service: of, scope, ...(from && { from }) });
  while (progress.state === 'running') {
    console.log(
      `${of} ${scope}: ${progress.part} of ${progress.parts} parts, ${progress.handedOver} events handed over`,
    );
    await new Promise((again) => setTimeout(again, lookAgainMs));
    progress = await ask({ service: of, scope, show: true });
  }
  if (progress.read === 0) throw new Error(`${of} ${scope}: nothing was ever told in this scope. Is it the right one?`);
  console.log(`${of} ${scope}: done. ${progress.read} rows read, ${progress.handedOver} events handed over.`);
}

async function ask(asked: object): Promise<Progress> {
  const sent = await fetch(`${origin}/local/rebuild`, { method: 'POST', body: JSON.stringify(asked) }).catch(() => {
    throw new Error(`No house answers at ${origin}. Start it with npm start; PORT says where it listens.`);
  });
  const answer = (await sent.json()) as Answer & { detail?: string };
  if (!sent.ok) throw new Error(`The house did not take it: ${sent.status} ${answer.detail ?? ''}`);
  if ('refused' in answer) throw new Error(`${whatIsWrong[answer.refused] ?? answer.refused} ${answer.known ?? ''}`);
  return answer;
}
