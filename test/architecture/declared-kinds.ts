import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names of all kinds of item that a service's sources declare, exported or not. */
export function declaredKinds(service: string): readonly string[] {
  const folder = join(import.meta.dirname, '../../services', service);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const calls = source.split(/= define(?:Item|Answer)\b/).slice(1);
    return calls.map((call) => {
      const [, written, named = ''] = call.match(/^[^(]*\(\s*(?:\{\s*name(?:: )?)?(?:'([^']+)'|(\w+))/) ?? [];
      const name = written ?? source.match(new RegExp(`const ${named} = '([^']+)'`))?.[1];
      if (!name) throw new Error(`${file} declares a kind whose name is not read here`);
      return name;
    });
  });
}
