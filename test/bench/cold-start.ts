import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { median, type Figure } from './figure.ts';
import { gatewayEvent } from './gateway-event.ts';

type ColdStart = { readonly loadMs: number; readonly firstMs: number; readonly status: number };

const startsEach = 7;
const refusedWithoutSession = 401;

/** A path with a scope that needs somebody signed in, so that policy answers before any other service is asked. */
const guardedPaths: Readonly<Record<string, string>> = {
  access: '/api/access/0265/staff',
  visitation: '/api/visitation/0265/work',
  'cluster-network': '/api/cluster-network/P-bench/openings',
  matching: '/api/matching/0265/placements',
  insight: '/api/insight/0265/results',
  competence: '/api/competence/P-bench/institutions',
  notifications: '/api/notifications/0265/recipients/can-00000000000000000000/messages',
};

/**
 * How long each API takes from a cold start: loading its program, and its first answer (a 401), each in a fresh
 * process. This machine's processor is not Lambda's: the figures compare services and changes, not clouds.
 */
export async function coldStarts(root: string): Promise<Figure[]> {
  const bundles = globSync('dist/lambdas/*/api/index.mjs', { cwd: root }).sort();
  const figures: Figure[] = [];
  for (const file of bundles) {
    const service = file.split('/')[2] ?? '';
    const path = guardedPaths[service];
    if (!path) throw new Error(`the bench knows no path of ${service}`);
    const starts: ColdStart[] = [];
    for (let start = 0; start < startsEach; start += 1) starts.push(await startOnce(join(root, file), service, path));
    const other = starts.find(({ status }) => status !== refusedWithoutSession);
    if (other) throw new Error(`${service} answered ${other.status} to nobody at ${path}`);
    figures.push(
      { part: 'cold start', what: `${service} load`, value: median(starts.map((start) => start.loadMs)), unit: 'ms' },
      { part: 'cold start', what: `${service} first`, value: median(starts.map((start) => start.firstMs)), unit: 'ms' },
    );
  }
  return figures;
}

async function startOnce(file: string, service: string, path: string): Promise<ColdStart> {
  const probe = join(import.meta.dirname, 'cold-start-probe.mjs');
  const child = spawn(process.execPath, [probe, file, JSON.stringify(gatewayEvent(path, 'none'))], {
    env: { ...process.env, ...anySettings(service), AWS_REGION: 'eu-central-1', POWERTOOLS_LOG_LEVEL: 'SILENT' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const last = said.trim().split('\n').at(-1) ?? '';
  if (code !== 0 || !last.startsWith('{')) throw new Error(`${service} did not start: ${said}`);
  return JSON.parse(last) as ColdStart;
}

/** Settings that are there and lead nowhere: a 401 asks nobody. */
function anySettings(service: string): Record<string, string> {
  const names = [
    'STAGE',
    'TABLE_NAME',
    'BUS_NAME',
    'DATA_ROLE_ARN',
    'FIELD_KEY_ID',
    'FILES_BUCKET',
    'MESSAGES_QUEUE_URL',
    'PUBLIC_ORIGIN',
    'MAIL_FROM',
    'MAIL_REPLY_TO',
    'CITIZEN_SECRET_ARN',
    'ORIGIN_SECRET_ARN',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_SECRET_ARN',
    'COMPANY_REGISTER_URL',
  ];
  const nowhere = Object.fromEntries(names.map((name) => [name, 'https://nowhere.example']));
  return { ...nowhere, SERVICE: service, AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' };
}
