import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/time.ts';
import { cprInCell, dateInCell } from './referral-cells.ts';
import { guessColumns, readLine } from './referral-rows.ts';

const today = civilDate('2026-11-23');
const words = {
  groups: [{ word: 'Ressourceforløb', is: 'resource-course' }],
  staff: [{ word: 'Mette Holm', is: 'per-00000000000000000001' as never }],
  usualGroup: 'resource-course',
  usualReason: 'Fra listen.',
};
const headings = ['CPR-nummer', 'Navn', 'Telefon', 'Målgruppe', 'Sagsbehandler', 'Henvist'];
const read = (...cells: string[]) => readLine(cells, guessColumns(headings), words, today);
const faults = (...cells: string[]) => {
  const line = read(...cells);
  return 'faults' in line ? line.faults.map(({ column, code }) => `${column} ${code}`) : [];
};

describe('the columns of a list', () => {
  test('are guessed from Danish and English headings, however they are written', () => {
    expect(guessColumns(['cpr nr.', 'FORNAVN', 'Last Name', 'Navn', 'e-mail', 'By', 'CPR'])).toEqual([
      ...['cpr', 'firstName', 'lastName', '-', 'email', '-', '-'],
    ]);
  });
});

describe('a line of a list', () => {
  test('is a person, with the group and the colleague by their words', () => {
    expect(read('010285-1234', 'Haddad, Amina', '22 33 44 55', 'ressourceforløb', 'mette holm', '1.11.26')).toEqual({
      name: 'Amina Haddad',
      person: {
        ...{ firstName: 'Amina', lastName: 'Haddad', cpr: '0102851234', phone: '+4522334455' },
        ...{ targetGroups: ['resource-course'], reason: 'Fra listen.', referredOn: '2026-11-01' },
        ownerId: 'per-00000000000000000001',
      },
    });
  });

  test.each([
    [['', 'Amina Haddad', '22334455'], ['cpr cpr-not-ten-digits']],
    [
      ['310285', '', '12'],
      ['name missing', 'phone phone-too-short', 'cpr cpr-not-ten-digits'],
    ],
    [['320285-1234', 'Amina Haddad', '22334455'], ['cpr cpr-impossible-date']],
    [['010285-1234', 'Amina Haddad', ''], ['phone contact-missing']],
    [['010285-1234', 'Amina Haddad', '22334455', 'Ukendt'], ['targetGroup unknown-target-group']],
    [['010285-1234', 'Amina Haddad', '22334455', '', 'Nogen Anden'], ['owner unknown-colleague']],
    [['010285-1234', 'Amina Haddad', '22334455', '', '', '01-01-1900'], ['referredOn date-too-long-ago']],
    [['010285-1234', 'Amina Haddad', '22334455', '', '', '01-12-99'], ['referredOn date-in-future']],
    [['010285-1234', 'Amina Haddad', '22334455', '', '', '31-02-2026'], ['referredOn not-a-date']],
    [['010285-1234', '=HYPERLINK("x")', '22334455'], ['name formula-in-cell']],
  ])('%j says what is wrong where', (cells, expected) => {
    expect(faults(...cells)).toEqual(expected);
  });
});

describe('cells', () => {
  test('a CPR number that a spreadsheet shortened, or with its century, is told where it can be', () => {
    expect(cprInCell('102851234')).toBe('0102851234');
    expect(cprInCell('01021985-1234')).toBe('0102851234');
    expect(cprInCell('01022005-5234')).toBe('0102055234');
    expect(cprInCell('01022085-1234')).toBe('01022085-1234');
    expect(cprInCell('12345')).toBe('12345');
  });

  test('a day is read however it is written, also as a spreadsheet counts', () => {
    const days = ['24-12-2026', '24/12/26', '2026-12-24', '2026-12-24 00:00:00', '46380', '24.12.2026 10:00'];
    expect(days.map(dateInCell)).toEqual(days.map(() => '2026-12-24'));
    expect(dateInCell('i går')).toBe('i går');
    expect(dateInCell('')).toBeUndefined();
  });
});
