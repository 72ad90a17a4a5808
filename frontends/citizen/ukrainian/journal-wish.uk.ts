import type { WordingOf } from '#kit/language/texts.ts';
import { longDate } from '#kit/time/format-dates.ts';
import type { journalWishText as Wish } from '../pages/seen/journal-wish.text.ts';

export const journalWishText = {
  title: 'Отримати все, що комуна про вас написала',
  lead: 'Це ваше право. Ви отримаєте все данською, щоб спокійно прочитати й виправити помилки.',
  loading: 'Завантажуємо те, про що ви просили',
  ask: (municipality) => `Попросити все. Комуна: ${municipality}`,
  asked: 'Ваше прохання надіслано.',
  received: (day) => `Ми отримали ваше прохання. Ви отримаєте все не пізніше: ${longDate(day)}.`,
  how: 'Ваша контактна особа віддасть це вам особисто або надішле листом.',
  given: (day) => `Ви отримали це: ${longDate(day)}.`,
  because: {
    'asked-already': 'Ви вже попросили про це, і ви це отримаєте.',
    'not-known-here': 'Комуна не змогла вас знайти. Зателефонуйте до комуни.',
  },
  again: 'Попросити знову можна будь-коли.',
} satisfies WordingOf<typeof Wish>;
