import { createHash } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { TestTable } from '#test/database.ts';

const algorithms = ['md5', 'sha1', 'sha256', 'sha512'];
const encodings = ['hex', 'base64', 'base64url'] as const;
/** Enough of a digest to know it by, so that a shortened one is known too. */
const tellingLength = 16;

/**
 * What somebody can do who reads a whole table and has no key: makes every usual digest of each text that could be
 * meant, and looks whether one stands there. Gives the names of the guesses that hit.
 */
export async function guessedRight(table: TestTable, guesses: ReadonlyMap<string, string>): Promise<string[]> {
  const stored = await storedWords(table);
  return [...guesses].flatMap(([text, meant]) => (digestsOf(text).some((digest) => stored.has(digest)) ? [meant] : []));
}

function digestsOf(text: string): string[] {
  return algorithms.flatMap((algorithm) => {
    const digest = createHash(algorithm).update(text).digest();
    return encodings.map((encoding) => digest.toString(encoding).slice(0, tellingLength));
  });
}

/** The beginning of every long word in the table, keys and nested events included; a scope's prefix is taken off. */
async function storedWords({ client, name }: TestTable): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName: name, ...(start && { ExclusiveStartKey: start }) }));
    for (const [word] of JSON.stringify(page.Items).matchAll(/[\w+/-]{16,}/g)) {
      words.add(word.slice(0, tellingLength));
      words.add(word.replace(/^\w{1,3}-/, '').slice(0, tellingLength));
    }
    start = page.LastEvaluatedKey;
  } while (start);
  return words;
}
