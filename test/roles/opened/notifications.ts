import { notificationsApi } from '#services/notifications/api.ts';
import type { TestTable } from '#test/database.ts';
import { noFiles, opening, type OpenedApi } from './house.ts';

export function opened(table: TestTable): OpenedApi {
  const open = opening(table, 'notifications');
  return notificationsApi(({ scope }) => ({
    ...open(scope),
    organizer: 'hej@fodfaeste.example',
    files: noFiles,
    mail: async () => 'never sent',
    text: async () => 'never sent',
  }));
}
