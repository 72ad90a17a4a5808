import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { loggable } from './loggable.ts';

test('a log holds what a fault says and where, and nothing of the person behind it', () => {
  const cancelled = new TransactionCanceledException({
    $metadata: {},
    message: 'Transaction cancelled [ConditionalCheckFailed]',
    CancellationReasons: [{ Code: 'ConditionalCheckFailed', Item: { name: { S: 'Amina Haddad' } } }],
  });
  const logged = loggable(new Error('gave up after 8 attempts', { cause: cancelled }));
  expect(logged).toMatchObject({
    name: 'Error',
    message: 'gave up after 8 attempts',
    cause: { name: 'TransactionCanceledException', message: 'Transaction cancelled [ConditionalCheckFailed]' },
  });
  expect(JSON.stringify(cancelled)).toContain('Amina');
  expect(JSON.stringify(logged)).not.toContain('Amina');
  expect(loggable('Amina Haddad')).toEqual({ name: 'string', message: 'something was thrown that is no error' });
});
