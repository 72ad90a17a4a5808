import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The runtime's own durable state beside the tables: queues, checkpoints, mail, files' index, the clock. */
export type RuntimeStore = {
  database: DatabaseSync;
  /** Runs the changes together or not at all. */
  atomically<Result>(change: () => Result): Result;
  setting(name: string): string | undefined;
  saveSetting(name: string, value: string): void;
  close(): void;
};

const schema = `
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS messages (
  id INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT NOT NULL, queue TEXT NOT NULL, body TEXT NOT NULL,
  attributes TEXT NOT NULL, sent_at INTEGER NOT NULL, visible_at INTEGER NOT NULL, receives INTEGER NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS messages_by_queue ON messages (queue, visible_at, id);
CREATE TABLE IF NOT EXISTS checkpoints (mapping TEXT PRIMARY KEY, sequence TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS mail (
  id TEXT PRIMARY KEY, sent_at TEXT NOT NULL, sender TEXT NOT NULL, recipients TEXT NOT NULL, subject TEXT NOT NULL,
  text TEXT NOT NULL, html TEXT NOT NULL, attachments TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS objects (
  bucket TEXT NOT NULL, key TEXT NOT NULL, file TEXT NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
  headers TEXT NOT NULL, modified_at TEXT NOT NULL, PRIMARY KEY (bucket, key)) WITHOUT ROWID;
`;

/** Makes a folder that its owner alone can look into: what lies in it tells of people. */
export function ownFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

/** Opens (and creates) `<folder>/runtime.sqlite`. Acknowledged changes survive a killed process. */
export function openStore(folder: string): RuntimeStore {
  ownFolder(folder);
  const file = join(folder, 'runtime.sqlite');
  const database = new DatabaseSync(file, { timeout: 5000 });
  chmodSync(file, 0o600);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  database.exec(schema);
  const read = database.prepare('SELECT value FROM settings WHERE name = ?');
  const save = database.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)');
  let depth = 0;

  return {
    database,
    atomically: (change) => {
      if (depth > 0) return change();
      database.exec('BEGIN IMMEDIATE');
      depth += 1;
      try {
        const result = change();
        database.exec('COMMIT');
        return result;
      } catch (fault) {
        database.exec('ROLLBACK');
        throw fault;
      } finally {
        depth -= 1;
      }
    },
    setting: (name) => (read.get(name) as { value: string } | undefined)?.value,
    saveSetting: (name, value) => void save.run(name, value),
    close: () => database.close(),
  };
}
