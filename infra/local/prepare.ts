// Builds and synthesizes what changed. Run in a process of its own, so that the bundlers' memory goes with it.
import { buildAll } from '#infra/build/build.ts';
import { synthesize } from '#infra/build/synth.ts';

const { parts } = await buildAll('local');
const written = await synthesize('local', 'cdk.out');
if (parts.length > 0) console.log(`Built ${parts.join(', ')}.`);
if (written) console.log('Wrote the templates.');
