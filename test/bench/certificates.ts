import { continueIssuing } from '#services/competence/capabilities/continue-issuing.ts';
import { issueCertificates } from '#services/competence/capabilities/issue-certificates.ts';
import { certificatePaper } from '#services/competence/ports/certificate-paper.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { certificateFacts, certificatesAtWork } from '#test/builders/competence-certificates.ts';
import { value } from '#test/builders/competence.ts';
import { benchTable } from './engine.ts';
import { median, type Figure } from './figure.ts';

const papers = 20;
const inABatch = 200;
const addressOfPaper = `https://fodfaeste.example/bevis/P-fodfaeste/${'a'.repeat(43)}`;

/** What a certificate costs: its paper in a warm function, and two hundred issued as one job. */
export async function certificateFigures(): Promise<Figure[]> {
  return [...(await paperFigures()), ...(await batchFigures())];
}

async function paperFigures(): Promise<Figure[]> {
  const times: number[] = [];
  let bytes = 0;
  // The first ones load the fonts and warm the code, as a function's first certificate does.
  for (let made = 0; made < papers; made++) {
    const began = performance.now();
    bytes = (await certificatePaper(certificateFacts(), addressOfPaper)).length;
    if (made > 2) times.push(performance.now() - began);
  }
  return [
    { part: 'certificates', what: 'the paper, warm, median', value: median(times), unit: 'ms', atMost: 400 },
    { part: 'certificates', what: 'the paper', value: bytes / 1024, unit: 'KiB', atMost: 150 },
  ];
}

async function batchFigures(): Promise<Figure[]> {
  const bench = await benchTable();
  try {
    const at = await certificatesAtWork(bench);
    const assessments = [];
    for (let made = 0; made < inABatch; made++) assessments.push((await at.cleared()).place);
    const call = at.by('issue-certificates');
    const began = performance.now();
    const { jobId } = value(await issueCertificates(call, at.inPartnership, at.institutionId, { assessments }));
    let steps = 0;
    for (;;) {
      const told = (await at.events(at.partnership)).filter(({ aggregate }) => aggregate === jobId);
      const next = told.toSorted((one, other) => one.version - other.version)[steps];
      if (!next) break;
      steps += 1;
      await continueIssuing({ ...call, action: 'take-in-event' }, at.inPartnership, next as EventOf<'JobContinued'>);
    }
    const took = performance.now() - began;
    return [
      { part: 'certificates', what: `${inABatch} issued as one job, in all`, value: took, unit: 'ms' },
      {
        part: 'certificates',
        what: `one of its ${steps} parts, on average; a function has 10,000`,
        value: took / steps,
        unit: 'ms',
        atMost: 10_000,
      },
    ];
  } finally {
    await bench.stop();
  }
}
