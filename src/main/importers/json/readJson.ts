import { draftProblems } from '../../../shared/domain/draft/check.ts'
import type { ImportKind, ImportPlan } from '../../../shared/domain/draft/importPlan.ts'
import { JOURNEY_FILE_FORMAT, JourneyFile } from '../../../shared/domain/draft/journeyDraft.ts'
import { lineAt } from '../decodeText.ts'
import { CAPS, failure, type TextFormat } from '../format.ts'
import { nestsDeeper } from './depth.ts'

const FORMAT = 'Percurso JSON'
const VERSION = 1

/** The journey file that the app itself writes. What it holds is taken exactly or not at all. */
export const jsonFormat: TextFormat = {
  kind: 'json',
  extensions: ['json'],
  recognise(text) {
    const start = text.slice(0, 5_000).trimStart()
    if (!/^[{[]/.test(start)) return 0
    if (start.includes(`"${JOURNEY_FILE_FORMAT}"`)) return 1
    return /^(\{\s*("|\}|$)|\[\s*([{["\d\]-]|true|false|null|$))/.test(start) ? 0.7 : 0
  },
  read: (source) => readJson(source.text, 'json'),
}

/** @param source how the JSON came: by itself or inside a PDF */
export function readJson(text: string, source: ImportKind): ImportPlan {
  if (nestsDeeper(text, CAPS.jsonDepth)) return failure('IMPORT_TOO_DEEP', { limit: CAPS.jsonDepth })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return failure('IMPORT_INVALID', { format: FORMAT }, errorLine(text, error))
  }
  const head = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  if (head.format !== JOURNEY_FILE_FORMAT) return failure('IMPORT_INVALID', { format: FORMAT, where: 'format' })
  if (typeof head.version === 'number' && head.version > VERSION) {
    return failure('NEWER_FORMAT', { version: head.version, known: VERSION })
  }
  const parsed = JourneyFile.safeParse(value)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
    return failure('IMPORT_INVALID', { format: FORMAT, where: where.slice(0, 200) })
  }
  const [problem] = draftProblems(parsed.data.journey, 1)
  if (problem) return failure('IMPORT_INVALID', { format: FORMAT, where: `journey.${problem.path}` })
  return { ok: true, source, drafts: [parsed.data.journey], warnings: [] }
}

/** The line that JSON.parse complains about, where it says one. */
function errorLine(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : ''
  const line = /line (\d+)/.exec(message)
  if (line) return Number(line[1])
  const position = /position (\d+)/.exec(message)
  if (position) return lineAt(text, Number(position[1]))
  return /end of JSON/.test(message) ? lineAt(text, text.length) : null
}
