import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '../../../shared/domain/schema.ts'
import type { BackupInfo } from '../../../shared/ipc/routes/files.ts'

export const BACKUP_EXTENSION = '.percurso-backup'

/** What stands beside every backup, so that it can be shown without opening it and is believed only when it fits. */
const Manifest = z.object({
  format: z.literal(1),
  seq: z.number().int().positive(),
  id: z.string(),
  /** the workspace's path when it was made */
  file: z.string(),
  at: z.string(),
  reason: z.enum(['opening', 'firstWrite', 'migration', 'restore', 'interval', 'asked']),
  size: z.number().int().positive(),
  sha256: z.string().length(64),
  /** equal for equal contents of one workspace */
  stamp: z.string(),
  schema: z.number().int(),
  workspaceName: z.string(),
  journeys: z.array(z.object({ name: z.string(), touchpoints: z.number().int() })),
  rows: z.record(z.string(), z.number().int()),
})
export type Manifest = z.infer<typeof Manifest>

const manifestName = (id: string): string => `${id}.json`
export const manifestPath = (folder: string, id: string): string => join(folder, manifestName(id))

/** @returns null where it is missing, not whole, or not about this file */
export function readManifest(folder: string, id: string): Manifest | null {
  try {
    const found = Manifest.safeParse(JSON.parse(readFileSync(manifestPath(folder, id), 'utf8')))
    return found.success && found.data.id === id ? found.data : null
  } catch {
    return null
  }
}

/** The backups of a folder that were verified when made and are still of their size; newest first, by sequence. */
export function readShelf(folder: string): Manifest[] {
  const found: Manifest[] = []
  for (const id of namesIn(folder)) {
    if (!id.endsWith(BACKUP_EXTENSION)) continue
    const manifest = readManifest(folder, id)
    if (manifest && statSync(join(folder, id), { throwIfNoEntry: false })?.size === manifest.size) found.push(manifest)
  }
  return found.sort((a, b) => b.seq - a.seq)
}

export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

export function toInfo({ id, at, size, reason, workspaceName, journeys }: Manifest): BackupInfo {
  return { id, at, size, reason, workspaceName, journeys }
}
