import { join } from 'node:path';
import { cpus, loadavg } from 'node:os';
import { assignmentFigures } from './assignment.ts';
import { proposalFigures } from './proposals.ts';
import { bundleSizes } from './bundle-sizes.ts';
import { catalogueFigures } from './catalogue.ts';
import { certificateFigures } from './certificates.ts';
import { coldStarts } from './cold-start.ts';
import { isMissed, keepFigures, printFigures, type Figure } from './figure.ts';
import { listFigures } from './lists.ts';
import { firstLoads } from './first-load.ts';
import { firstPaints } from './first-paint.ts';
import { houseFigures } from './house-figures.ts';
import { ownTimes } from './own-time.ts';
import { searchUnits } from './search-units.ts';
import { writeUnits } from './write-units.ts';

/**
 * Measures the house and prints each figure beside its target: `npm run bench`, or only some parts:
 * `npm run bench -- bundles cold-start`. A missed figure is reported, never met by measuring less.
 */
const root = join(import.meta.dirname, '..', '..');
const parts: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  bundles: () => bundleSizes(root),
  'first-load': () => firstLoads(root),
  'first-paint': () => firstPaints(root),
  'cold-start': () => coldStarts(root),
  'own-time': () => ownTimes(),
  search: () => searchUnits(),
  assignment: () => assignmentFigures(),
  proposals: () => proposalFigures(),
  lists: () => listFigures(),
  commands: () => writeUnits(),
  catalogue: () => catalogueFigures(),
  certificates: () => certificateFigures(),
  house: () => houseFigures(root),
};

const [loadBefore] = loadavg();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts[name]);
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const found = await measure();
  printFigures(found);
  console.log();
  figures.push(...found);
}
keepFigures(join(root, 'dist/meta/bench.json'), figures, {
  measuredAt: new Date().toISOString(),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  node: process.version,
  /** Others at work on the machine make the times worse; below the number of processors they say little. */
  loadBefore,
});
const missed = figures.filter(isMissed);
console.log(`${figures.length} figures, ${missed.length} missed: dist/meta/bench.json`);
