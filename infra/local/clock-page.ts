import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from './clock.ts';
import { readBody } from './http-body.ts';
import { danishTime } from './mailbox.ts';
import { answerJson, answerPage, escaped, localPage } from './pages.ts';
import { answerProblem } from './problem.ts';

type Move = { advanceDays?: number; setTo?: string };

const noonInDenmark = 'T12:00:00+01:00';

/**
 * `/local/clock`: shows the local clock and moves it. GET gives the page, or `{now}` where JSON is accepted. POST takes
 * `{advanceDays: number}` or `{setTo: ISO instant or date}` as JSON, or the same names from the page's form; a date
 * alone means noon. A moved clock runs all schedules at once.
 */
export function clockPage(clock: Clock, origin: string) {
  const answerNow = (answer: ServerResponse): void => answerJson(answer, { now: new Date(clock.now()).toISOString() });
  return async (incoming: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const wantsJson = /json/.test(`${incoming.headers.accept} ${incoming.headers['content-type']}`);
    if (incoming.method !== 'POST') return wantsJson ? answerNow(answer) : answerPage(answer, page(clock));
    // Another site's page in the same browser must not move the clock.
    const from = incoming.headers.origin;
    if (from !== undefined && from !== 'null' && from !== origin) return answerProblem(answer, 403, 'Forbidden');

    const move = readMove((await readBody(incoming)).toString(), wantsJson);
    const target = move && instantOf(move, clock.now());
    if (target === undefined) return answerProblem(answer, 400, 'Bad Request', 'advanceDays or setTo is needed');
    clock.set(target);
    if (wantsJson) return answerNow(answer);
    answer.writeHead(303, { location: '/local/clock' }).end();
  };
}

function readMove(body: string, isJson: boolean): Move | undefined {
  try {
    if (isJson) return JSON.parse(body) as Move;
  } catch {
    return undefined;
  }
  const form = new URLSearchParams(body);
  const days = form.get('advanceDays');
  return days ? { advanceDays: Number(days) } : { setTo: form.get('setTo') ?? undefined };
}

function instantOf({ advanceDays, setTo }: Move, now: number): number | undefined {
  const dayMs = 86_400_000;
  if (setTo) {
    const instant = Date.parse(/^\d{4}-\d\d-\d\d$/.test(setTo) ? setTo + noonInDenmark : setTo);
    return Number.isNaN(instant) ? undefined : instant;
  }
  return typeof advanceDays === 'number' && Number.isFinite(advanceDays) ? now + advanceDays * dayMs : undefined;
}

function page(clock: Clock): string {
  const state = clock.moved() ? 'Uret er flyttet.' : 'Uret går som det rigtige.';
  const forms = `
<form class="line" method="post"><label>Flyt uret frem, antal dage<br><input name="advanceDays" type="number" value="1" required></label><button>Flyt frem</button></form>
<form class="line" method="post"><label>Sæt uret til en dag, kl. 12<br><input name="setTo" type="date" required></label><button>Sæt uret</button></form>`;
  const note =
    '<p class="note">Frister, påmindelser og seks-måneders-tjek, der falder i mellemtiden, bliver behandlet med det samme.</p>';
  return localPage(
    'Uret',
    `<p>Platformens ur viser <strong>${escaped(danishTime(clock.now()))}</strong>. ${state}</p>${forms}${note}`,
  );
}
