import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { CompanyAttendanceLine } from '#shared/shapes/attendance.ts';

const page = { limit: '100' };

/** Who is at the company on a day, with what was said of it. */
export const readAttendance = query(
  async (scope: string, companyId: string, on: string): Promise<readonly CompanyAttendanceLine[]> => {
    const ofCompany = matching.companies[':companyId'].attendance;
    const { items } = await answerOf(ofCompany.$get({ param: { scope, companyId }, query: { ...page, on } }));
    return items;
  },
  'company-attendance',
);
