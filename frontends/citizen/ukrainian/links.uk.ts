import type { WordingOf } from '#kit/language/texts.ts';
import type { linkText as Links } from '#kit/links/link.text.ts';

export const linkText = {
  from: (municipality) => `Від: ${municipality}.`,
  broken: 'Посилання не відкривається',
  over: 'Відповідати більше не треба',
  signIn: 'Увійдіть на свою сторінку',
  alone: 'Посилання лише для вас і лише для цього. Не пересилайте його.',
  onItsWay: 'Ваша відповідь на шляху до муніципалітету.',
  given: 'Відповідь є. Дякуємо.',
  notShown:
    'Посилання могли переслати іншим. Тому воно не показує, що було відповідено. Увійдіть, якщо хочете побачити.',
  again: 'Відповісти ще раз',
  closed: 'Запитання закрито',
  closedText: 'Дякуємо. Якщо щось неправильно, зателефонуйте до комуни.',
  byLink: 'Відповідь за посиланням, без входу',
} satisfies WordingOf<typeof Links>;
