import { texts } from '#kit/language/texts.ts';

/** Who has had many contact persons. */
export const manyContactsText = texts(
  {
    loading: 'Henter, hvem der har haft mange kontaktpersoner',
    title: 'Mange kontaktpersoner',
    count: (count: number) => `${count} kontaktpersoner indtil nu`,
    handovers: 'Se fravær og overdragelser',
  },
  {
    loading: 'Loading who has had many contact persons',
    title: 'Many contact persons',
    count: (count) => `${count} contact persons so far`,
    handovers: 'See absence and handovers',
  },
);
