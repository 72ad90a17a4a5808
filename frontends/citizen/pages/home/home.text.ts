import { texts } from '#kit/language/texts.ts';

/** The first page. */
export const homeText = texts(
  {
    title: 'Min side',
    nothing: 'Her er ikke noget endnu',
    nothingText: 'Når der er noget til dig, står det her.',
    viewings: 'Se, hvem der har set dine oplysninger',
  },
  {
    title: 'My page',
    nothing: 'There is nothing here yet',
    nothingText: 'When there is something for you, it stands here.',
    viewings: 'See who has looked at your data',
  },
);
