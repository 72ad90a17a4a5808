import { ownInstitution, type PolicyRow } from '../policy-row.ts';
import { acrossThePartnership, atTheInstitution } from './institution-roles.ts';

/** Who writes the institution's courses. */
const planners = {
  'institution-administrator': ownInstitution,
  'course-planner': ownInstitution,
} as const satisfies PolicyRow['roles'];

const aboutNobody = { purpose: 'administration', viewing: 'none' } as const;

/** What may be done with courses. */
export const coursePolicy = {
  'post-course': { id: 'C10', ...aboutNobody, roles: planners },
  'change-course': { id: 'C11', ...aboutNobody, roles: planners },
  'copy-course': { id: 'C12', ...aboutNobody, roles: planners },
  'post-draft-course': { id: 'C13', ...aboutNobody, roles: planners },
  'withdraw-course': { id: 'C14', ...aboutNobody, roles: planners },
  'list-institution-courses': { id: 'C15', ...aboutNobody, roles: atTheInstitution },
  'open-course': { id: 'C16', ...aboutNobody, roles: { ...acrossThePartnership, ...atTheInstitution } },
  'preview-course-import': { id: 'C17', ...aboutNobody, roles: planners },
  'import-courses': { id: 'C18', ...aboutNobody, roles: planners },
} as const satisfies Record<string, PolicyRow>;
