import { texts } from '#kit/language/texts.ts';

/** The first page. */
export const homeText = texts(
  { title: 'I dag', nothing: 'Her er ikke noget endnu', nothingText: 'Når der er noget til dig, står det her.' },
  {
    title: 'Today',
    nothing: 'There is nothing here yet',
    nothingText: 'When there is something for you, it stands here.',
  },
);
