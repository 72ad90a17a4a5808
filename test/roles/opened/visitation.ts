import { visitationApi } from '#services/visitation/api.ts';
import { openVisitationOf } from '#test/builders/visitation.ts';
import type { TestTable } from '#test/database.ts';
import type { OpenedApi } from './house.ts';

export const opened = (table: TestTable): OpenedApi => visitationApi(openVisitationOf(table));
