import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { PathLedger } from '../window/pathLedger.ts'

const KINDS = {
  'pt-BR': { workspace: 'Arquivos do Percurso', journey: 'Jornadas e textos', all: 'Todos os arquivos' },
  en: { workspace: 'Percurso files', journey: 'Journeys and texts', all: 'All files' },
  es: { workspace: 'Archivos de Percurso', journey: 'Recorridos y textos', all: 'Todos los archivos' },
} as const
const JOURNEY_EXTENSIONS = ['md', 'txt', 'csv', 'mmd', 'json', 'pdf']

function filters(filter: 'workspace' | 'journey', language: Language): FileFilter[] {
  const words = KINDS[language]
  if (filter === 'workspace') return [{ name: words.workspace, extensions: ['percurso'] }]
  return [
    { name: words.journey, extensions: JOURNEY_EXTENSIONS },
    { name: words.all, extensions: ['*'] },
  ]
}

/** The path that the user chose, from then on allowed; null when nothing was chosen. */
export async function pickOpen(
  window: BrowserWindow,
  ledger: PathLedger,
  ask: { filter: 'workspace' | 'journey'; language: Language },
): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: filters(ask.filter, ask.language),
  })
  const path = filePaths[0] ?? null
  if (path) ledger.chosen(path)
  return path
}

/** As `pickOpen`, for a file to be written; the name gets its ending where the system's dialog leaves it out. */
export async function pickSave(
  window: BrowserWindow,
  ledger: PathLedger,
  ask: { filter: 'workspace' | 'export'; extension: string; name: string; language: Language },
): Promise<string | null> {
  const { extension } = ask
  const kind = ask.filter === 'workspace' ? KINDS[ask.language].workspace : extension.toUpperCase()
  let suggested = join(app.getPath('documents'), fileName(ask.name, extension))
  for (;;) {
    const { filePath } = await dialog.showSaveDialog(window, {
      defaultPath: suggested,
      filters: [{ name: kind, extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (!filePath) return null
    const hasEnding = extname(filePath).toLowerCase() === `.${extension}`
    const path = hasEnding ? filePath : `${filePath}.${extension}`
    // The dialog asked about another name: let it ask about this one.
    if (!hasEnding && existsSync(path)) {
      suggested = path
      continue
    }
    ledger.chosen(path)
    return path
  }
}

const MAX_NAME = 120
/** A name that every system takes: no separators, no control or direction characters, no dot at the end. */
export function fileName(name: string, extension: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .trim()
    .slice(0, MAX_NAME)
    .replace(/[. ]+$/, '')
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain)
  return `${plain === '' || reserved ? 'percurso' : plain}.${extension}`
}
