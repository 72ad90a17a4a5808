import type { WordingOf } from '#kit/language/texts.ts';
import type { dreamText as Text } from '../pages/dream/dream.text.ts';

export const dreamText = {
  title: 'Моя мрія',
  loading: 'Завантажуємо вашу мрію',
  lead: 'Тут ви пишете, про що мрієте. Це ваше. Інші можуть прочитати, але змінити можете тільки ви.',
  readBy: (municipalities) => `Те, що ви пишете, можуть прочитати ті, хто вам допомагає: ${municipalities}.`,
  readByNobody: 'Зараз цього не читає ніхто інший.',
  noConsequence: 'Те, що ви тут пишете, не впливає на ваші гроші.',
  words: (part) => `${part}: вашими словами`,
  ownWords: 'Вашими словами',
  chosen: 'Обрано',
  saved: (time) => `Збережено о ${time}`,
  savedBefore: 'Збережено',
  saving: 'Зберігаємо …',
  onThisDevice: 'Немає інтернету. Текст на цьому пристрої, його буде збережено, коли з’явиться інтернет.',
  nowhere: 'Ще не збережено. Не закривайте сторінку, доки не з’явиться інтернет.',
  comments: 'Що вам написали інші',
  commentBy: (name, when) => `${name}, ${when}`,
  somebody: (municipality) => `Працівник комуни: ${municipality}`,
  before: 'Подивитися, що ви писали раніше',
  beforeTitle: 'Моя мрія раніше',
  beforeLead: 'Так ви писали раніше. Це завжди можна написати знову.',
  noBefore: 'Раніше тут ще нічого не було',
  writtenOn: (when) => `Написано: ${when}`,
  older: 'Показати давніші',
  back: 'Назад',
} satisfies WordingOf<typeof Text>;
