import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { NewMunicipality } from './place-shapes.ts';

const name = { da: 'Unge', en: 'Young people' };
const target = (id: string, reportColumn: string) => ({ id, name, reportColumn });
const joining = (targetGroups: object[], visitationGroups: object[] = [{ id: 'klar', name }]) => ({
  code: '0265',
  targetGroups,
  visitationGroups,
});
const told = (value: unknown) =>
  z.safeParse(NewMunicipality, value).error?.issues.map(({ path, message }) => `/${path.join('/')} ${message}`) ?? [];
const many = (count: number) => Array.from({ length: count }, (_, place) => target(`g${place}`, `column ${place}`));

describe('the groups a municipality joins with', () => {
  test.each<[string, object, string[]]>([
    ['two groups in one column', joining([target('a', 'A'), target('b', 'A')]), []],
    ['as many columns as a report shows', joining(many(30)), []],
    ['a target group twice', joining([target('a', 'A'), target('a', 'B')]), ['/targetGroups/1 chosen-twice']],
    [
      'a visitation group twice',
      joining(
        [target('a', 'A')],
        [
          { id: 'klar', name },
          { id: 'klar', name },
        ],
      ),
      ['/visitationGroups/1 chosen-twice'],
    ],
    ['a group named __proto__', joining([target('__proto__', 'A')]), ['/targetGroups/0/id name-taken']],
    ['a group named constructor', joining([target('constructor', 'A')]), ['/targetGroups/0/id name-taken']],
    ['a column named __proto__', joining([target('a', '__proto__')]), ['/targetGroups/0/reportColumn name-taken']],
    ['a column named total', joining([target('a', 'total')]), ['/targetGroups/0/reportColumn name-taken']],
    ['a column named Total', joining([target('a', ' Total ')]), ['/targetGroups/0/reportColumn name-taken']],
    ['a column with the keys’ own sign', joining([target('a', 'A#B')]), ['/targetGroups/0/reportColumn not-valid']],
    ['a name too long to be listed', joining([target('a', 'A'.repeat(61))]), ['/targetGroups/0/reportColumn too-long']],
    ['more columns than a report shows', joining(many(31)), ['/targetGroups too-many']],
  ])('%s', (_what, asked, errors) => {
    expect(told(asked)).toEqual(errors);
  });
});
