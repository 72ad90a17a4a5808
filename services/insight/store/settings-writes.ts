import type { ReportSettings } from '#services/insight/domain/settings.ts';
import { storedForm } from '#shared/runtime/item.ts';
import type { Write } from '#shared/runtime/write.ts';
import { reportSettingsItem } from './insight-store.ts';

/** Keeps settings where they are newer than those that stand. */
export function keepNewer(settings: ReportSettings): Write {
  return {
    toTransactItem: (TableName, scope) => ({
      Put: {
        TableName,
        Item: storedForm(reportSettingsItem, scope, settings),
        ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': settings.version },
      },
    }),
  };
}

/**
 * Holds only while the settings are those that were read: a case counted under columns that changed meanwhile would be
 * missed by the recount.
 */
export function settingsStillAre(read: ReportSettings | undefined): Write {
  return {
    toTransactItem: (TableName, scope) => ({
      ConditionCheck: {
        TableName,
        Key: reportSettingsItem.key(scope),
        ...(read
          ? {
              ConditionExpression: '#version = :version',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':version': read.version },
            }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    }),
  };
}
