import type { StateTable } from '#shared/kernel/state-table.ts';
import type { ImportState } from '#shared/shapes/referral-import.ts';

export type ImportMove =
  | 'read-referral-list'
  | 'find-unreadable'
  | 'check-lines'
  | 'show-what-it-does'
  | 'confirm-import'
  | 'finish-import'
  | 'cancel-import';

/**
 * The way of a list of people: sent, read, looked through, shown, and written only where somebody confirmed it. Read again with other
 * columns as often as needed before that; what is being written is written to its end.
 */
export const importTable: StateTable<ImportState, ImportMove> = {
  'awaiting-file': { 'read-referral-list': { to: 'reading' }, 'cancel-import': { to: 'cancelled' } },
  reading: {
    'find-unreadable': { to: 'unreadable' },
    'check-lines': { to: 'checking' },
    'cancel-import': { to: 'cancelled' },
  },
  unreadable: { 'read-referral-list': { to: 'reading' }, 'cancel-import': { to: 'cancelled' } },
  checking: { 'show-what-it-does': { to: 'ready' }, 'cancel-import': { to: 'cancelled' } },
  ready: {
    'read-referral-list': { to: 'reading' },
    'confirm-import': { to: 'writing' },
    'cancel-import': { to: 'cancelled' },
  },
  writing: { 'finish-import': { to: 'finished' } },
  finished: {},
  cancelled: {},
};
