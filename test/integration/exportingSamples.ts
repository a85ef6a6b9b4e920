import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createChromiumPrinter } from '../../src/main/platform/printer/chromiumPrinter.ts'
import { findBrowsers } from '../../src/main/platform/printer/findBrowser.ts'
import {
  type ExportRequest,
  type ExportResult,
  exportJourney,
  type Picture,
} from '../../src/main/services/exporting/exportJourney.ts'
import type { AssetInfo } from '../../src/shared/domain/asset/asset.ts'
import type { JourneyDraft } from '../../src/shared/domain/draft/journeyDraft.ts'
import { draftToDoc } from '../../src/shared/domain/draft/toDoc.ts'
import type { JourneyDoc } from '../../src/shared/domain/journey/journeyDoc.ts'
import { Template } from '../../src/shared/domain/template/template.ts'
import { templateToDraft } from '../../src/shared/domain/template/toDraft.ts'
import type { Language } from '../../src/shared/i18n/languages.ts'
import { ExportOptions } from '../../src/shared/ipc/exportOptions.ts'

export const RESOURCES = resolve(import.meta.dirname, '../../resources')
export const NOW = '2026-11-23T12:00:00.000Z'

const has = (tool: string): boolean => spawnSync(tool, ['-v']).error === undefined
const missing = ['pdftotext', 'pdffonts', 'pdfimages', 'pdfinfo', 'pdfdetach', 'qpdf'].filter((tool) => !has(tool))
if (findBrowsers(process.env, process.platform).length === 0) missing.unshift('Chromium')
/** Tests that look into printed files need tools that a machine may lack; their titles say so. */
export const skipped = missing.length > 0
export const why = skipped ? ` (skipped: no ${missing.join(', ')} here)` : ''

export const printer = createChromiumPrinter()
export const folder = mkdtempSync(join(tmpdir(), 'percurso-exporting-'))
export async function cleanUp(): Promise<void> {
  await printer.close()
  rmSync(folder, { recursive: true, force: true })
}

export function templateDraft(id: string, language: Language = 'pt-BR'): JourneyDraft {
  const text = readFileSync(join(RESOURCES, 'templates', `${id}.json`), 'utf8')
  return templateToDraft(Template.parse(JSON.parse(text)), language)
}

export function toDoc(draft: JourneyDraft, workspaceName = 'Padaria Três Irmãos'): JourneyDoc {
  let made = 0
  const assets = new Map(draft.assets.map((asset): [string, AssetInfo] => [asset.ref, infoOf(asset)]))
  return draftToDoc(draft, { ids: () => `id${++made}`, workspaceName, now: NOW, assets })
}

function infoOf(asset: JourneyDraft['assets'][number]): AssetInfo {
  const bytes = Buffer.from(asset.base64, 'base64')
  const id = createHash('sha256').update(bytes).digest('hex')
  return { id, mime: asset.mime, width: 40, height: 30, size: bytes.length }
}

export function picturesOf(draft: JourneyDraft): (id: string) => Picture | null {
  const pictures = new Map(
    draft.assets.map((asset) => [infoOf(asset).id, { mime: asset.mime, bytes: Buffer.from(asset.base64, 'base64') }]),
  )
  return (id) => pictures.get(id) ?? null
}

type Options = Partial<ExportOptions>

export async function exported(
  doc: JourneyDoc,
  options: Options = {},
  rest: Partial<ExportRequest> = {},
): Promise<ExportResult> {
  return await exportJourney({
    doc,
    options: ExportOptions.parse({ format: 'pdf', language: 'pt-BR', ...options }),
    assets: () => null,
    now: NOW,
    printer,
    resources: RESOURCES,
    ...rest,
  })
}

let files = 0
/** Writes bytes to a file of their own. @returns its path */
export function saved(bytes: Uint8Array, extension = 'pdf'): string {
  const path = join(folder, `${++files}.${extension}`)
  writeFileSync(path, bytes)
  return path
}

export const run = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })

/** All text of a PDF in the order drawn, squeezed: names are broken into lines. */
export const textOf = (path: string): string => squeezed(run('pdftotext', '-raw', '-enc', 'UTF-8', path, '-'))
/** Without any white space, which a broken line may have lost or gained. */
export const squeezed = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u200b]+/gu, '')

export interface Fonts {
  readonly name: string
  readonly embedded: boolean
}
export const fontsOf = (path: string): Fonts[] =>
  run('pdffonts', path)
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => ({ name: line.slice(0, 36).trim(), embedded: line.slice(72, 76).trim() === 'yes' }))

/** mm of every page */
export function pageSizes(path: string): [number, number][] {
  const lines = run('pdfinfo', '-l', '9999', path).match(/^Page\s+\d* ?size:.*$/gm) ?? []
  const sizes = lines.map((line) => line.match(/([\d.]+) x ([\d.]+) pts/)!)
  return sizes.map(([, w, h]) => [(Number(w) * 25.4) / 72, (Number(h) * 25.4) / 72])
}

export const namesOf = (doc: JourneyDoc): string[] =>
  [...doc.stages, ...doc.steps, ...doc.touchpoints].map(({ name }) => name).filter((name) => name.trim() !== '')
