// npm run new -- service <name> | capability <service> <verb-phrase> --command|--read | app <name> [--path /path]
import { join } from 'node:path';
import { NotAsked, nameOf, verbPhraseOf } from './names.ts';
import { newApp } from './new-app.ts';
import { newCapability } from './new-capability.ts';
import { newService } from './new-service.ts';
import { carryOut, houseAt, type Plan } from './plan.ts';

const usage = `npm run new -- service <name>
npm run new -- capability <service> <verb-phrase> --command|--read
npm run new -- app <name> [--path /path]`;

const root = join(import.meta.dirname, '../..');
try {
  const plan = planOf(process.argv.slice(2));
  const written = await carryOut(root, plan);
  console.log(written.map((file) => `  ${file}`).join('\n'));
  console.log('\nWritten, and whole: it passes types, lint and the tests as it stands. A person fills in:\n');
  console.log(plan.toFillIn.map((line) => `  ${line}`).join('\n'));
} catch (fault) {
  if (!(fault instanceof NotAsked)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}

function planOf([what, ...rest]: readonly string[]): Plan {
  const house = houseAt(root);
  const [first, second, third, ...more] = rest;
  if (what === 'service' && !second) return newService(nameOf(first), house);
  if (what === 'capability' && (third === '--command' || third === '--read') && more.length === 0)
    return newCapability(nameOf(first), verbPhraseOf(second), third === '--command' ? 'command' : 'read', house);
  if (what === 'app' && (!second || (second === '--path' && third && more.length === 0)))
    return newApp(nameOf(first), third, house);
  throw new NotAsked(usage);
}
