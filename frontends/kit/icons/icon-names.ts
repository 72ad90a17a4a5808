/** The icons of the public design system in use, by its own file names. The build puts those an app uses into its sprite. */
export const iconNames = [
  'account', 'arrow-back', 'business', 'calendar-month', 'chat', 'check', 'checklist', 'chevron-down', 'chevron-left',
  'chevron-right', 'chevron-up', 'close', 'download', 'edit', 'email', 'error', 'flag', 'groups', 'help', 'home',
  'hourglass', 'how-to-reg', 'info', 'language', 'link', 'location', 'lock', 'menu', 'minus', 'open-in-new', 'person',
  'person-add', 'persons', 'plus', 'print', 'refresh', 'search', 'sort-ascending', 'sort-descending', 'star', 'student',
  'success', 'sync', 'time', 'visibility', 'warning',
] as const;

/** The icons drawn for Fodfæste itself. */
export const ownIconNames = ['ff-mark', 'ff-phone', 'ff-listen'] as const;

/** Every icon a page may show. */
export type IconName = (typeof iconNames)[number] | (typeof ownIconNames)[number];
