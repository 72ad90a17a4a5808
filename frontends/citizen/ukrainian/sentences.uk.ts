/** Sentences of the services that a citizen can meet, by the code of the refusal. */
export const refusals: Readonly<Record<string, string>> = {
  'preparation-not-found': 'Ми не можемо знайти вашу підготовку.',
  'preparation-read-only':
    'Перша розмова вже відбулася, тому відповіді більше не можна змінити. Скажіть своїй контактній особі або напишіть у «Моїй мрії».',
  'preparation-empty': 'Ще немає відповідей, які можна надіслати. Дайте відповідь або пропустіть запитання.',
  'stale-version': 'Хтось інший змінив те саме, відколи ви відкрили сторінку. Завантажте найновіше.',
  'busy-try-again': 'Зараз забагато людей одночасно. Спробуйте трохи згодом.',
  'fields-not-accepted': 'Дещо треба виправити.',
  'not-signed-in': 'Увійдіть, щоб продовжити.',
  'role-may-not': 'У вас немає до цього доступу.',
  'not-your-scope': 'У вас немає до цього доступу.',
  'something-failed': 'Помилка з нашого боку. Спробуйте трохи згодом.',
};

/** What is said beside a field, by its code. */
export const fieldErrors: Readonly<Record<string, string>> = {
  missing: 'Заповніть поле.',
  'too-long': 'Напишіть коротше.',
  'not-valid': 'Виправте поле.',
  'unseen-signs': 'Є знаки, яких не можна показати. Видаліть їх або напишіть текст знову.',
  'not-one-line': 'Напишіть це одним рядком.',
  'choose-at-least-one': 'Оберіть щонайменше одне.',
  'not-an-option': 'Оберіть одну з наведених відповідей.',
  'choose-only-one': 'Оберіть лише одну відповідь.',
  'too-low': 'Число замале.',
  'too-high': 'Число завелике.',
};
