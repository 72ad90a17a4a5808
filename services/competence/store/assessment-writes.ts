import {
  assessmentTable,
  type Assessment,
  type AssessmentAction,
  type AssessmentAct,
} from '#services/competence/domain/assessment.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { remove, replace, type Write } from '#shared/runtime/write.ts';
import { assessmentItem, underWayItem } from './assessment-items.ts';

/** Who acts, from the version that was seen. */
export function actOf({ caller, now }: Call, version: number): AssessmentAct {
  return { personId: caller.personId, role: caller.role, institutionId: caller.institutionId, version, now };
}

/** An assessment after a step; what is settled makes room for the record's next. */
export function writesOfAssessment(before: Assessment, after: Assessment, action: AssessmentAction): Write[] {
  const write = replace(assessmentItem, before, after, priorStates(assessmentTable, action));
  const isSettled = after.state === 'cleared' || after.state === 'withdrawn';
  return [write, ...(isSettled ? [remove(underWayItem, after.recordId)] : [])];
}

/**
 * The database asks once more what the domain asked: that whoever does this is none of those whose work it is about.
 * `fields` name them on the assessment as it stands.
 */
export function byAnother(write: Write, fields: readonly ('proposedBy' | 'approvedBy')[], personId: string): Write {
  return {
    ...write,
    toTransactItem: (table, scope) => {
      const item = write.toTransactItem(table, scope);
      if (!item.Put) throw new Error('four eyes look at what is put');
      const { ConditionExpression, ExpressionAttributeValues } = item.Put;
      const others = fields.map((field) => `${field} <> :whoActs`);
      return {
        Put: {
          ...item.Put,
          ConditionExpression: [ConditionExpression, ...others].join(' AND '),
          ExpressionAttributeValues: { ...ExpressionAttributeValues, ':whoActs': personId },
        },
      };
    },
  };
}
