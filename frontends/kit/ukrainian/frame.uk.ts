import type { frameText as Frame } from '../frame/frame.text.ts';
import type { roleNames as Roles } from '../frame/role-names.text.ts';
import type { WordingOf } from '../language/texts.ts';
import type { listenText as Listening } from '../parts/listen.text.ts';

export const frameText = {
  skip: 'Перейти до змісту сторінки',
  home: 'Fodfæste, на головну сторінку',
  menu: 'Меню',
  close: 'Закрити',
  mainMenu: 'Головне меню',
  signOut: 'Вийти',
  signIn: 'Увійти',
  yourRoles: 'Змінити роль',
  roleInUse: 'зараз обрано',
  language: 'Мова',
  noUkrainianNow: 'Українську зараз не вдалося завантажити. Спробуйте ще раз за хвилину.',
  notAllInUkrainian: 'Дещо на цій сторінці поки що лише англійською.',
  accessibility: 'Доступність',
  privacy: 'Ваші дані в нас',
  footerName: 'Про Fodfæste',
  footerLine: 'Fodfæste об’єднує комуни, підприємства й навчальні заклади навколо людей на шляху до роботи.',
  apps: {
    shell: 'Fodfæste',
    municipality: 'Комуна',
    company: 'Підприємство',
    education: 'Навчання',
    citizen: 'Моя сторінка',
    verification: 'Перевірка свідоцтва',
    partnership: 'Партнерство',
  },
  askingSession: 'З’ясовуємо, хто ви',
  sessionFailed: 'Зараз немає зв’язку',
  sessionFailedWhat: 'Зачекайте хвилинку й спробуйте ще раз. Те, що ви написали, збережено на цьому пристрої.',
  tryAgain: 'Спробувати ще раз',
  chooseRole: 'У якій ролі ви хочете працювати?',
  chooseRoleLead: 'У вас кілька ролей. Оберіть одну. Змінити її можна в меню вгорі.',
  wrongApp: 'Ця сторінка для іншої ролі',
  wrongAppWhat: (app) => `У вас немає ролі тут: ${app}. Оберіть одну зі своїх або попросіть доступ у свого керівника.`,
  sessionOver: 'Ви вийшли із системи',
  sessionOverWhat:
    'Це стається саме собою після перерви. Те, що ви написали, збережено на цьому пристрої, крім номерів CPR. Увійдіть знову, і ви повернетеся до цього.',
  signInAgain: 'Увійти знову',
  notFound: 'Такої сторінки немає',
  notFoundWhat: 'Можливо, в адресі є помилка або сторінку перенесено.',
  toFront: 'На головну сторінку',
  signingIn: 'Переходимо до входу',
} satisfies WordingOf<typeof Frame>;

export const roleNames = {
  caseworker: 'Соціальний працівник',
  'job-broker': 'Консультант із роботи',
  'network-coordinator': 'Координатор мережі',
  'education-coordinator': 'Координатор освіти',
  'team-leader': 'Керівник',
  'company-contact': 'Контактна особа підприємства',
  buddy: 'Бадді',
  'institution-administrator': 'Адміністратор навчального закладу',
  'course-planner': 'Планувальник курсів',
  teacher: 'Викладач',
  'education-mentor': 'Навчальний наставник',
  assessor: 'Оцінювач',
  'external-verifier': 'Зовнішній контролер якості',
  'youth-coordinator': 'Координатор молоді',
  'practice-guide': 'Керівник практики',
  candidate: 'Моя власна сторінка',
  secretariat: 'Секретаріат',
  system: 'Сама система Fodfæste',
} satisfies WordingOf<typeof Roles>;

export const listenText = { listen: 'Прочитати вголос', stop: 'Зупинити' } satisfies WordingOf<typeof Listening>;
