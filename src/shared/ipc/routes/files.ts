import type { ImportWarning } from '../../domain/draft/importPlan.ts'
import { IMPORT_KINDS } from '../../domain/draft/importPlan.ts'
import type { JourneyDoc } from '../../domain/journey/journeyDoc.ts'
import { LANGUAGES, Language, TouchpointWord } from '../../domain/language.ts'
import { Id, Name, z } from '../../domain/schema.ts'
import type { ExportWarning } from '../exportOptions.ts'
import { ExportOptions } from '../exportOptions.ts'
import { action, command, query } from '../route.ts'

const nothing = z.strictObject({})
/** An absolute path on this computer. */
const Path = z.string().min(1).max(4_096)

export interface TemplateSummary {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly icon: string
  readonly journeyName: string
  readonly stageCount: number
  readonly touchpointCount: number
  readonly personas: readonly string[]
  readonly line: readonly { readonly value: -2 | -1 | 0 | 1 | 2 | null; readonly key: boolean }[]
}

/** What is open, or why nothing is. */
export type WorkspaceState =
  | {
      readonly kind: 'open'
      readonly file: string
      readonly name: string
      /** how the file stands: opened where it is, or as a copy because its medium cannot be written */
      readonly access: 'normal' | { readonly copiedFrom: string }
      /** true when this file was made just now because there was none */
      readonly fresh: boolean
      /** the journal could not be kept as WAL (a network drive): slower, and said so */
      readonly slowJournal: boolean
    }
  | {
      readonly kind: 'trouble'
      readonly file: string
      /** an error code of the file: FILE_DAMAGED, FILE_EMPTY, FILE_NEWER, IN_USE, FILE_MOVED, FILE_REPLACED … */
      readonly code: string
      readonly data: Readonly<Record<string, string | number>>
      /** newest first; only those that were verified */
      readonly backups: readonly BackupInfo[]
    }
  | { readonly kind: 'none' }

export interface BackupInfo {
  /** file name inside the backup folder; stable */
  readonly id: string
  readonly at: string
  /** bytes */
  readonly size: number
  readonly reason: 'opening' | 'firstWrite' | 'migration' | 'restore' | 'interval' | 'asked'
  readonly workspaceName: string
  readonly journeys: readonly { readonly name: string; readonly touchpoints: number }[]
}

export interface RecentWorkspace {
  readonly file: string
  readonly name: string
  readonly openedAt: string
  readonly exists: boolean
}

export interface ImportPreview {
  readonly source: string
  readonly journeys: readonly {
    readonly name: string
    readonly stages: number
    readonly steps: number
    readonly touchpoints: number
    readonly cards: number
    readonly personas: number
  }[]
  readonly warnings: readonly ImportWarning[]
  /** drawn as it would become; the first journey */
  readonly doc: JourneyDoc | null
}

const ImportInput = z.strictObject({
  /** file name as given, for messages and as a last resort for a title */
  name: Name,
  bytes: z.instanceof(Uint8Array),
  as: z.enum(IMPORT_KINDS).optional(),
  language: Language,
})

export const fileRoutes = {
  'template.list': query(z.strictObject({ language: Language })).gives<readonly TemplateSummary[]>(),
  'template.preview': query(z.strictObject({ templateId: z.string().max(64), language: Language })).gives<JourneyDoc>(),
  'template.use': command(
    z.strictObject({ templateId: z.string().max(64), language: Language, id: Id.optional() }),
  ).gives<{ journeyId: string }>(),

  /** What an input would become; writes nothing. */
  'import.plan': query(ImportInput).gives<ImportPreview>(),
  'import.run': command(ImportInput).gives<{
    source: string
    journeys: { id: string; name: string }[]
    warnings: readonly ImportWarning[]
  }>(),

  /** `path` null: the bytes come back, to be saved as a download. Progress comes as `job.progress` with the request's id. */
  'export.run': query(z.strictObject({ journeyId: Id, options: ExportOptions, path: Path.nullable() })).gives<{
    file: string | null
    fileName: string
    mime: string
    bytes: Uint8Array | null
    pages: number
    warnings: readonly ExportWarning[]
  }>(),
  /** Ends a running request by its id; no error when it is over. */
  'job.cancel': action(z.strictObject({ requestId: Id })).gives<null>(),

  'workspace.state': query(nothing).gives<WorkspaceState>(),
  'workspace.recent': query(nothing).gives<readonly RecentWorkspace[]>(),
  'workspace.open': action(z.strictObject({ path: Path })).gives<WorkspaceState>(),
  /** `path` null: a new file in the user's local data folder. A file that exists is refused. */
  'workspace.create': action(z.strictObject({ path: Path.nullable(), name: Name })).gives<WorkspaceState>(),
  /** A verified copy elsewhere; what is open stays open. */
  'workspace.copy': action(z.strictObject({ path: Path })).gives<{ file: string }>(),
  'workspace.check': query(nothing).gives<{ ok: true; journeys: number; touchpoints: number }>(),

  'backup.list': query(nothing).gives<readonly BackupInfo[]>(),
  'backup.create': action(nothing).gives<BackupInfo>(),
  /** Moves the file in trouble (or the open one) to a quarantine beside it and brings the backup to its place. */
  'backup.restore': action(z.strictObject({ backupId: z.string().max(256) })).gives<WorkspaceState>(),

  'settings.get': query(nothing).gives<Settings>(),
  'settings.set': action(z.strictObject({ patch: z.lazy(() => Settings.partial()) })).gives<Settings>(),
} as const

export { DEFAULT_SETTINGS } from '../defaultSettings.ts'

/** What belongs to the person at this computer, not to the workspace. */
export const Settings = z.strictObject({
  /** system: the first of the system's languages that the app speaks */
  language: z.enum(['system', ...LANGUAGES]),
  theme: z.enum(['system', 'light', 'dark', 'projector']),
  /** of the whole window; the map has its own zoom */
  textSize: z.enum(['normal', 'large', 'larger']),
  /** system: as the computer asks */
  motion: z.enum(['system', 'reduced']),
  /** what a touchpoint is called: ponto de contato, ponto de interação, touchpoint */
  touchpointWord: TouchpointWord,
})
export type Settings = z.infer<typeof Settings>
