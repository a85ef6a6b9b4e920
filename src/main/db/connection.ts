import type Database from 'better-sqlite3'
import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Tables } from './tables.ts'

/** "Perc": what a Percurso file carries in its SQLite header. */
export const APPLICATION_ID = 0x50657263

/** Writes queries, never runs them: running is synchronous and done by `Connection`. */
export const sqlBuilder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

type Row<Q> = Q extends Compilable<infer O> ? O : never

/** SQLite's own handle; a type for the rooms that may not import the engine. */
export type Raw = Database.Database

/** The one open file: Kysely compiles, better-sqlite3 runs, all of it synchronously. */
export class Connection {
  readonly file: string
  readonly raw: Database.Database
  readonly #statements = new Map<string, Database.Statement<unknown[]>>()

  constructor(file: string, raw: Database.Database) {
    this.file = file
    this.raw = raw
  }

  all<Q extends Compilable<unknown>>(query: Q): Row<Q>[] {
    const compiled = query.compile()
    return this.statement(compiled.sql).all(...compiled.parameters) as Row<Q>[]
  }

  first<Q extends Compilable<unknown>>(query: Q): Row<Q> | undefined {
    const compiled = query.compile()
    return this.statement(compiled.sql).get(...compiled.parameters) as Row<Q> | undefined
  }

  /** @returns how many rows changed */
  run(query: Compilable<unknown> | CompiledQuery): number {
    const compiled = 'compile' in query ? query.compile() : query
    return this.statement(compiled.sql).run(...compiled.parameters).changes
  }

  /** A prepared statement, kept for the life of the connection. */
  statement(sql: string): Database.Statement<unknown[]> {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.raw.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  /** Runs `work` in one IMMEDIATE transaction; whatever it throws takes everything back. */
  transaction<T>(work: () => T): T {
    return this.raw.transaction(work).immediate()
  }

  close(): void {
    this.#statements.clear()
    if (this.raw.open) this.raw.close()
  }
}

/** What every connection to a workspace needs and that leaves the file as it is. */
export function protect(raw: Database.Database): void {
  raw.pragma('busy_timeout = 2000')
  raw.pragma('locking_mode = EXCLUSIVE')
  raw.pragma('foreign_keys = ON')
  raw.pragma('trusted_schema = OFF')
  raw.pragma('cell_size_check = ON')
  raw.pragma('recursive_triggers = ON')
  // A statement with triggers notes every page that it changes, so as to take itself back: not in a file of its own.
  raw.pragma('temp_store = MEMORY')
  // As large as a workspace gets, so that a file pulled away under us can still be written out from memory.
  raw.pragma('cache_size = -65536')
}

export type Journal = 'WAL' | 'DELETE'

/**
 * Sets the journal, and says whether it is WAL as asked. Durable at each commit: with synchronous=NORMAL a power cut
 * loses acknowledged commits (docs/reliability.md). Checkpoints are the session's: it must know which change of the file
 * is its own.
 */
export function configure(raw: Database.Database, wanted: Journal = 'WAL'): { wal: boolean } {
  protect(raw)
  const mode = raw.pragma(`journal_mode = ${wanted}`, { simple: true })
  const wal = mode === 'wal'
  if (!wal && mode !== 'memory') raw.pragma('journal_mode = DELETE')
  raw.pragma('synchronous = FULL')
  if (process.platform === 'darwin') {
    raw.pragma('fullfsync = 1')
    raw.pragma('checkpoint_fullfsync = 1')
  }
  raw.pragma('wal_autocheckpoint = 0')
  raw.pragma('journal_size_limit = 0')
  return { wal }
}
