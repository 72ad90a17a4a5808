import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { Scope } from '#shared/kernel/scope.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import { wallClock } from '#shared/runtime/wall-clock.ts';
import { insert } from '#shared/runtime/write.ts';

/**
 * Keys of one scope, all drawn from one KMS data key: for fields that only a few may read (CPR), for looking such a
 * field up without storing it in the clear, and for sealing cursors.
 */
export type FieldKeys = {
  /** AES-256-GCM; bound to scope, table, id and field, so that a value moved elsewhere does not open. */
  readonly seal: (where: FieldPlace, clear: string) => string;
  readonly open: (where: FieldPlace, sealed: string) => string;
  /** A keyed fingerprint, the same for the same value in the same scope and nowhere else. */
  readonly fingerprint: (of: string, value: string) => string;
  readonly cursorKey: Uint8Array;
};

export type FieldPlace = { readonly id: string; readonly field: string };

type DataKeyRow = { readonly purpose: 'fields'; readonly sealed: string };
const dataKeyRow = defineItem<DataKeyRow>({ name: 'data-key', partition: (row) => [row.purpose] });

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const remembered = new Map<string, { keys: Promise<FieldKeys>; until: number }>();
const rememberedMs = 15 * 60 * 1000;

/**
 * The keys of a table's scope: made once, kept sealed in the table, opened by KMS under the scope's context. Commands
 * that come at once to a cold function share one opening; one that failed is tried again by the next.
 */
export function fieldKeysOf(kms: KMSClient, masterKeyId: string, service: string, table: Table): Promise<FieldKeys> {
  const name = `${service}/${table.scope}`;
  const known = remembered.get(name);
  if (known && known.until > wallClock()) return known.keys;
  const keys = openKeys(kms, masterKeyId, service, table);
  remembered.set(name, { keys, until: wallClock() + rememberedMs });
  keys.catch(() => remembered.delete(name));
  return keys;
}

async function openKeys(kms: KMSClient, masterKeyId: string, service: string, table: Table): Promise<FieldKeys> {
  const context = { service, scope: table.scope };
  const sealed =
    (await table.get(dataKeyRow, 'fields'))?.sealed ?? (await makeDataKey(kms, masterKeyId, context, table));
  const opened = await kms.send(
    new DecryptCommand({
      KeyId: masterKeyId,
      CiphertextBlob: Buffer.from(sealed, 'base64'),
      EncryptionContext: context,
    }),
  );
  return keysFrom(opened.Plaintext as Uint8Array, table.scope, service);
}

/** The keys that follow from a data key. */
export function keysFrom(dataKey: Uint8Array, scope: Scope, service: string): FieldKeys {
  const derive = (purpose: string) => new Uint8Array(hkdfSync('sha256', dataKey, scope, purpose, keyBytes));
  const fieldKey = derive('field');
  const lookupKey = derive('lookup');
  const bound = ({ id, field }: FieldPlace) => Buffer.from([scope, service, id, field].join('|'));
  return {
    cursorKey: derive('cursor'),
    fingerprint: (of, value) => createHmac('sha256', lookupKey).update(`${of}|${value}`).digest('base64url'),
    seal: (where, clear) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', fieldKey, nonce).setAAD(bound(where));
      return Buffer.concat([nonce, cipher.update(clear, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
        'base64',
      );
    },
    open: (where, sealed) => {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', fieldKey, bytes.subarray(0, nonceBytes)).setAAD(bound(where));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8');
    },
  };
}

async function makeDataKey(
  kms: KMSClient,
  KeyId: string,
  EncryptionContext: Record<string, string>,
  table: Table,
): Promise<string> {
  const made = await kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256', EncryptionContext }));
  const row: DataKeyRow = {
    purpose: 'fields',
    sealed: Buffer.from(made.CiphertextBlob as Uint8Array).toString('base64'),
  };
  try {
    await table.transact([insert(dataKeyRow, row)]);
    return row.sealed;
  } catch (fault) {
    const another = conditionFailed(fault) && (await table.fresh(dataKeyRow, 'fields'));
    if (!another) throw fault;
    return another.sealed;
  }
}
