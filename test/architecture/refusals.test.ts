import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serviceNames } from '#infra/service-entries.ts';
import { matchingRefusals, type MatchingRefusal } from '#services/matching/refusals.ts';
import { fieldError, ok, refuse, type Result } from '#shared/kernel/result.ts';
import { edgeOf } from '#shared/runtime/http.ts';
import { houseRefusals } from '#shared/runtime/house-refusals.ts';
import type { RefusalTable } from '#shared/runtime/problem.ts';
import { insert } from '#shared/runtime/write.ts';
import { outboxRow, type OutboxRow } from '#shared/runtime/house-rows.ts';
import { fieldErrorText } from '#shared/shapes/field-error.text.ts';
import { RoleChosen } from '#shared/shapes/session.ts';
import { root, sourcesIn } from './sources.ts';

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const textOf = (files: readonly string[]) => files.map(text).join('\n');
const words = /refusals\.ts$|\/field-errors?[./]/;

describe('a refusal without a sentence does not compile', () => {
  test('in a capability, where a result is answered, and where a route names it', () => {
    const { read, unwrap } = edgeOf<MatchingRefusal>();
    const told: Result<number, MatchingRefusal> = refuse('opening-not-found');
    // @ts-expect-error a code that no table has
    const mistyped: Result<number, MatchingRefusal> = refuse('opening-not-fuond');
    // @ts-expect-error a code of another service
    expect(() => unwrap(refuse('candidate-already-known'))).toThrow();
    // @ts-expect-error a code that no table has, in the description of a route
    read('list-placements', { title: 'Placements', answers: RoleChosen, refuses: ['opening-not-fuond'] });
    expect([told.ok, mistyped.ok, unwrap(ok(1))]).toEqual([false, false, 1]);
  });

  test('at a field', () => {
    // @ts-expect-error a code without a text beside the field
    expect(fieldError('/buddyId', 'unknown-body').pointer).toBe('/buddyId');
  });

  test('as what the condition of a write means', () => {
    const row = {} as OutboxRow;
    const write = insert(outboxRow, row, 'opening-already-filled');
    const known: MatchingRefusal | undefined = write.refusedAs;
    // @ts-expect-error a code that no table has
    const unknown: MatchingRefusal | undefined = insert(outboxRow, row, 'opening-filled-already').refusedAs;
    expect([known, unknown]).toEqual(['opening-already-filled', 'opening-filled-already']);
  });
});

describe('sentences', () => {
  test.each(serviceNames)(
    '%s gives each of its refusals, and none that another table already words',
    async (service) => {
      const tables: Record<string, RefusalTable> = await import(`../../services/${service}/refusals.ts`);
      const codes = Object.keys(Object.values(tables)[0] as RefusalTable);
      const inside = sourcesIn(`services/${service}`).filter(
        (file) => !words.test(file) && !/\/(api|routes\/(?!path-ids).*)\.ts$/.test(file),
      );
      const source = textOf(inside);
      expect(inside.length).toBeGreaterThan(5);
      expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
      expect(codes.filter((code) => code in houseRefusals)).toEqual([]);
    },
  );

  test('of the house and beside fields are each used', () => {
    const source = textOf([...sourcesIn('services'), ...sourcesIn('shared')].filter((file) => !words.test(file)));
    const unused = [...Object.keys(houseRefusals), ...Object.keys(fieldErrorText)].filter(
      (code) => !source.includes(`'${code}'`),
    );
    expect(unused).toEqual([]);
    expect(Object.keys(matchingRefusals).length).toBeGreaterThan(10);
  });

  test('each check of a shape says a code that has a text', () => {
    const shapes = [
      ...sourcesIn('shared/shapes'),
      ...sourcesIn('services').filter((file) => file.includes('/domain/')),
    ];
    const said = shapes.flatMap((file) => messagesIn(text(file)).map((message) => [file, message] as const));
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter(([, message]) => !Object.hasOwn(fieldErrorText, message))).toEqual([]);
  });

  test('services refuse only through their own edge', () => {
    expect(sourcesIn('services').filter((file) => /\bnew Refused\(/.test(text(file)))).toEqual([]);
  });
});

const check = /\bz\.(?:refine|regex|minLength|maxLength|minimum|maximum|gte|lte|gt|lt|multipleOf|int|string|number)\(/g;

/** The last argument of each check of a schema, where it is a literal. */
function messagesIn(source: string): string[] {
  return [...source.matchAll(check)].flatMap((found) => {
    const inside = insideBrackets(source, found.index + found[0].length);
    return /(?:^|,)\s*(?:\{ error: )?'([^']+)'(?: \})?,?\s*$/.exec(inside)?.[1] ?? [];
  });
}

function insideBrackets(source: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; depth > 0; at++)
    depth += '([{'.includes(source[at] as string) ? 1 : ')]}'.includes(source[at] as string) ? -1 : 0;
  return source.slice(from, at - 1);
}
