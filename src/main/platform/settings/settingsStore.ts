import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '../../../shared/domain/schema.ts'
import { DEFAULT_SETTINGS, type RecentWorkspace, Settings } from '../../../shared/ipc/routes/files.ts'
import { WindowPlace } from '../../../shared/ipc/routes/first.ts'
import type { Clock, Log } from '../ports.ts'
import { jsonFile } from './jsonFile.ts'

const MAX_RECENT = 12

const Recent = z.object({
  file: z.string(),
  name: z.string(),
  openedAt: z.string(),
  place: WindowPlace.optional().catch(undefined),
})
/** `settings.json`. What a newer version wrote stays in it and is not looked at. */
const Document = z.object({
  settings: z.record(z.string(), z.unknown()).catch({}).default({}),
  recent: z.array(Recent).catch([]).default([]),
})
type Document = z.infer<typeof Document>

/** The values that this version knows; a wrong one costs only itself. */
const knownSettings = (given: Readonly<Record<string, unknown>>): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(Settings.shape)
      .filter(([key, schema]) => Object.hasOwn(given, key) && schema.safeParse(given[key]).success)
      .map(([key]) => [key, given[key]]),
  )

/** What belongs to the person at this computer: settings and the workspaces opened lately. */
export interface SettingsStore {
  get(): Settings
  /** Keeps the rest; answers what holds now. A disk that cannot be written keeps the change for this run only. */
  set(patch: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Settings
  /** Newest first, at most 12; `exists` is looked up now. */
  recent(): readonly RecentWorkspace[]
  /** Puts a workspace first. */
  remember(workspace: { readonly file: string; readonly name: string }): void
  /** Where its user was in it; home where that is not known. */
  placeIn(file: string): WindowPlace
  /** Keeps that. A file that is not on the list is passed over. */
  leftAt(file: string, place: WindowPlace): void
  /** Takes it off the list; the file itself stays. */
  forget(file: string): void
}

const documentIn = (home: string) =>
  jsonFile<Document>({
    path: join(home, 'settings.json'),
    schema: Document as z.ZodType<Document>,
    initial: { settings: {}, recent: [] },
  })

/** The settings as they stand on disk; for a process that owns none of them and only looks. */
export const readSettings = (home: string): Settings => ({
  ...DEFAULT_SETTINGS,
  ...knownSettings(documentIn(home).read().settings),
})

/** Opens `<home>/settings.json`; one store a process, in the thread that owns the workspace. */
export function openSettings({ home, clock, log }: { home: string; clock: Clock; log: Log }): SettingsStore {
  const file = documentIn(home)
  let document = file.read()
  const write = (next: Document): void => {
    document = next
    try {
      file.write(next)
    } catch (error) {
      log.warn('settings not written', { error })
    }
  }
  const get = (): Settings => ({ ...DEFAULT_SETTINGS, ...knownSettings(document.settings) })
  return {
    get,
    set: (patch) => {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
      write({ ...document, settings: { ...document.settings, ...given } })
      return get()
    },
    recent: () =>
      document.recent.map(({ file: path, name, openedAt }) => ({
        file: path,
        name,
        openedAt,
        exists: existsSync(path),
      })),
    remember: (workspace) => {
      const others = document.recent.filter((entry) => entry.file !== workspace.file)
      const before = document.recent.find((entry) => entry.file === workspace.file)
      const first = { ...before, file: workspace.file, name: workspace.name, openedAt: clock.now() }
      write({ ...document, recent: [first, ...others].slice(0, MAX_RECENT) })
    },
    placeIn: (path) => document.recent.find((entry) => entry.file === path)?.place ?? { screen: 'home' },
    leftAt: (path, place) => {
      const entry = document.recent.find((each) => each.file === path)
      if (!entry || JSON.stringify(entry.place) === JSON.stringify(place)) return
      write({ ...document, recent: document.recent.map((each) => (each === entry ? { ...entry, place } : each)) })
    },
    forget: (gone) => write({ ...document, recent: document.recent.filter((entry) => entry.file !== gone) }),
  }
}
