import type { WordingOf } from '#kit/language/texts.ts';
import type { linkText as Links } from '#kit/links/link.text.ts';

export const linkText = {
  from: (municipality) => `Від: ${municipality}.`,
  broken: 'Посилання не відкривається',
  signIn: 'Увійдіть на свою сторінку',
} satisfies WordingOf<typeof Links>;
