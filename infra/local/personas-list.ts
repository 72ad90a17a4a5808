// npm run --silent personas: who one can be locally.
import { personas } from './personas.ts';

const width = Math.max(...personas.map(({ key }) => key.length));
for (const { key, name, describes } of personas) console.log(`${key.padEnd(width)}  ${name} · ${describes.da}`);
