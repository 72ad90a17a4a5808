// Builds what changed and synthesizes the local stage into the folder named. Run in a process of its own, so that the bundlers' memory goes with it.
import { buildAll } from '#infra/build/build.ts';
import { synthesize } from '#infra/build/synth.ts';

const [assembly = ''] = process.argv.slice(2);
if (assembly === '') throw new Error('Say into which folder the templates go.');
const { parts } = await buildAll();
const written = await synthesize('local', assembly);
if (parts.length > 0) console.log(`Built ${parts.join(', ')}.`);
if (written) console.log('Wrote the templates.');
