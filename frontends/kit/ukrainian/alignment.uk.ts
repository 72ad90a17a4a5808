import type { WordingOf } from '#kit/language/texts.ts';
import type { alignmentWords as Words } from '../alignment/alignment-words.text.ts';

export const alignmentWords = {
  question: {
    purpose: 'До чого це має привести?',
    tasks: 'Які завдання?',
    withWhom: 'Разом із ким?',
    whereAndWhen: 'Де і коли?',
    supportNeeds: 'З чим потрібна допомога?',
    goals: 'Які цілі, великі й малі?',
    followUp: 'Коли ми поговоримо знову?',
  },
  state: { open: 'Немає відповіді', different: 'Про це поговоримо', settled: 'Домовлено' },
  you: 'Ви написали',
  company: 'Ви написали',
  together: 'Написано разом на зустрічі',
  nothing: 'Ще немає відповіді',
  notYet: 'Ви побачите їхню відповідь, коли відповісте обоє.',
  settled: 'Про що ви домовилися',
  because: {
    'meeting-not-found': 'Цієї зустрічі більше немає.',
    'meeting-cancelled': 'Зустріч скасовано.',
    'answered-since': 'Відтоді з’явилися нові відповіді. Дивіться нижче.',
    'settled-anew': 'Текст відтоді змінився. Прочитайте його ще раз.',
    'signed-already': 'На це вже сказали «так».',
    'company-before-person': 'Спершу має сказати «так» людина.',
    'not-agreed': 'Це місце не підійшло.',
  },
  sent: 'Надіслано. Ми зараз зберігаємо.',
  void: 'Надіслане не було використано.',
} satisfies WordingOf<typeof Words>;
