import { insightApi } from '#services/insight/api.ts';
import type { TestTable } from '#test/database.ts';
import { noFiles, opening, type OpenedApi } from './house.ts';

export function opened(table: TestTable): OpenedApi {
  const open = opening(table, 'insight');
  return insightApi(({ scope }) => ({ ...open(scope), files: noFiles }));
}
