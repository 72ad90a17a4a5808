import type { levelText as Levels } from '../certificates/level-text.text.ts';
import type { talkWords as Talks } from '../conversations/talk-words.text.ts';
import type { lessonWords as Lessons } from '../courses/lesson-words.text.ts';
import type { WordingOf } from '../language/texts.ts';
import type { learningWords as Learning } from '../learning/learning-words.text.ts';
import type { teamRolesText as Team } from '../words/team-roles.text.ts';

export const learningWords = {
  levels: { acquaintance: 'Ознайомлення', knowledge: 'Знання', mastery: 'Майстерність' },
  doing: { 'with-help': 'З допомогою', alone: 'Самостійно', 'shows-others': 'Показує іншим, як це робити' },
  kinds: { observation: 'Спостереження', 'own-words': 'Власні слова', note: 'Нотатка', photo: 'Фото' },
  sources: {
    workplace: 'Місце роботи',
    person: 'Сама людина',
    institution: 'Навчальний заклад',
    municipality: 'Комуна',
  },
  corrected: 'виправлено',
  withdrawn: 'Забрано назад',
  because: {
    mistake: 'це була помилка',
    'wrong-person': 'це була інша людина',
    'wrong-task': 'це було інше завдання',
    'not-wanted': 'цього тут не має бути',
    other: 'інша причина',
  },
  waiting: 'надсилається',
  unused: {
    'record-not-found': 'Не вдалося зберегти: цих записів уже немає.',
    'record-closed': 'Не вдалося зберегти: навчання завершено.',
    'goal-not-in-record': 'Не вдалося зберегти: цієї цілі вже немає.',
    'evidence-not-found': 'Виправлення не можна використати: це слова іншої людини.',
    'evidence-withdrawn': 'Виправлення не можна використати: це забрано назад.',
    'said-already': 'Те саме вже написано сьогодні.',
    'record-full': 'Не вдалося зберегти: більше місця немає.',
  },
  states: {
    proposed: 'Запропоновано',
    signed: 'Підписано',
    returned: 'Повернено',
    verifying: 'Затверджено, має бути перевірено',
    cleared: 'Готово до свідоцтва',
    withdrawn: 'Відкликано',
  },
  steps: (reached) => reached ?? 'Ще не помічено',
  next: (step) => `Наступний крок: ${step}`,
  hasPhoto: 'З фото',
  photoOfTask: 'Фото завдання',
  seePhoto: 'Переглянути фото',
  noEvidence: 'Ще ніхто нічого не написав',
  loading: 'Завантажуємо',
} satisfies WordingOf<typeof Learning>;

export const levelText = {
  level: 'Рівень',
  names: { acquaintance: 'ознайомлення', knowledge: 'знання', mastery: 'майстерність' },
  meanings: {
    acquaintance: 'виконує завдання з допомогою',
    knowledge: 'виконує його самостійно й може пояснити чому',
    mastery: 'виконує його впевнено, навіть коли щось нове',
  },
} satisfies WordingOf<typeof Levels>;

export const lessonWords = {
  marks: { present: 'Тут', late: 'Із запізненням', away: 'Немає' },
  awayReasons: {
    agreed: 'Домовлено',
    'called-in': 'Попередили телефоном',
    'not-heard-from': 'Нічого не відомо',
    elsewhere: 'В іншому місці',
    transport: 'Транспорт',
  },
  changeReasons: {
    'teacher-away': 'Немає викладача',
    'too-few': 'Замало людей',
    room: 'Приміщення',
    weather: 'Погода',
    holiday: 'Канікули або вихідний',
    other: 'Інше',
  },
  states: { planned: 'Заплановано', held: 'Проведено', cancelled: 'Скасовано' },
  signs: { 'twice-in-a-row': 'Двічі поспіль не було', 'too-seldom': 'Приходить зарідко' },
  results: { passed: 'Завершено зі свідоцтвом', attended: 'Завершено', partly: 'Завершено частково' },
  interruptReasons: {
    'own-wish': 'Власне бажання',
    absence: 'Забагато пропусків',
    'job-instead': 'Знайшлася робота',
    'did-not-suit': 'Не підійшло',
    private: 'Особисті причини',
    'course-stopped': 'Курс припинили',
    other: 'Інше',
  },
  faces: ['Дуже погано', 'Не дуже добре', 'Нормально', 'Добре', 'Дуже добре'],
} satisfies WordingOf<typeof Lessons>;

export const talkWords = {
  kind: {
    first: 'Перша розмова',
    contact: 'Розмова',
    'follow-up': 'Подальша розмова',
    'network-meeting': 'Зустріч із близькими',
    other: 'Інша розмова',
  },
  form: { meeting: 'Зустріч', telephone: 'Телефон', video: 'Відео', 'home-visit': 'Удома' },
  reason: {
    ill: 'Хвороба',
    'work-or-school': 'Робота або навчання',
    'other-appointment': 'Інша зустріч',
    children: 'Діти або сім’я',
    'no-transport': 'Немає як доїхати',
    'started-job': 'Я вже працюю',
    'started-education': 'Я вже навчаюся',
    'moved-away': 'Я живу в іншому місці',
    'does-not-help-me': 'Це мені не допомагає',
    other: 'Інше',
  },
} satisfies WordingOf<typeof Talks>;

export const teamRolesText = {
  caseworker: 'Соціальний працівник',
  'job-broker': 'Консультант із роботи',
  'youth-coordinator': 'Координатор молоді',
  'practice-guide': 'Керівник практики',
  buddy: 'Бадді на роботі',
  'volunteer-mentor': 'Наставник-волонтер',
  'professional-mentor': 'Наставник із комуни',
  'education-mentor': 'Навчальний наставник',
  'uu-counsellor': 'Консультант із навчання (UU)',
  'housing-support': 'Допомога вдома',
  treatment: 'Терапевт',
  doctor: 'Лікар',
  'private-network': 'Родина або друг',
  companion: 'Супутник',
  other: 'Хтось інший',
} satisfies WordingOf<typeof Team>;
