import { first } from './0010-first.ts'
import { canvas } from './0020-canvas.ts'
import { listening } from './0030-listening.ts'
import { listeningInUse } from './0040-listening-in-use.ts'
import { improving } from './0050-improving.ts'
import type { Migration } from './migration.ts'

/** In order; the last number is the schema that this version writes. */
export const MIGRATIONS: readonly Migration[] = [first, canvas, listening, listeningInUse, improving]
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.number ?? 0
