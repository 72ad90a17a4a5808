import { accessApi } from '#services/access/api.ts';
import { testDependencies } from '#test/builders/access-dependencies.ts';
import type { TestTable } from '#test/database.ts';
import type { OpenedApi } from './house.ts';

export const opened = async (table: TestTable): Promise<OpenedApi> => accessApi((await testDependencies(table)).deps);
