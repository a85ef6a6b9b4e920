import type { ImportPlan } from '../../../shared/domain/draft/importPlan.ts'
import type { JourneyDraft } from '../../../shared/domain/draft/journeyDraft.ts'
import { NEW_JOURNEY } from '../../../shared/domain/draft/words/fieldWords.ts'
import type { ValenceValue } from '../../../shared/domain/journey/evidence.ts'
import { draftBuilder } from '../draftBuilder.ts'
import { failure, type SourceText, snippet, type TextFormat, type WarningList, warningList } from '../format.ts'
import { mermaidFences } from './fences.ts'
import { takeFrontMatter } from './frontMatter.ts'
import { type MermaidJourney, parseMermaidJourneys } from './parseJourney.ts'

const MAX_JOURNEYS = 100
const OTHER_DIAGRAM =
  /^(graph|flowchart|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|mindmap|timeline|gitGraph|quadrantChart|requirementDiagram|sankey|xychart|block|kanban|C4\w+)(-\w+)*(?=\s|$)/

/**
 * Mermaid `journey`, alone or in the fences of a Markdown file (each becomes a journey). A section is a stage, a task a
 * step with a touchpoint of that name, its score 1–5 the valence −2…+2 for each actor, or for nobody in particular.
 */
export const mermaidFormat: TextFormat = {
  kind: 'mermaid',
  extensions: ['mmd', 'mermaid'],
  recognise(text) {
    const first = firstStatement(takeFrontMatter(text).body)
    if (/^journey[\s;]*$/i.test(first) || /^journey\s+(title|section)\s/i.test(first)) return 0.95
    if (OTHER_DIAGRAM.test(first)) return 0.8
    return mermaidFences(text).some((f) => /^journey\b/i.test(firstStatement(takeFrontMatter(f.text).body))) ? 0.9 : 0
  },
  read: readMermaid,
}

function readMermaid(source: SourceText): ImportPlan {
  const warnings = warningList()
  const found: { readonly journey: MermaidJourney; readonly title: string | null }[] = []
  const blocks = blocksOf(source.text)
  for (const block of blocks) {
    const { title, body } = takeFrontMatter(block.text)
    const first = firstStatement(body)
    if (block.line !== null && !/^journey\b/i.test(first)) {
      warnings.add(block.line, 'MERMAID_OTHER_DIAGRAM', { text: snippet(first) })
      continue
    }
    const parsed = parseMermaidJourneys(body, (line, code, params) => {
      const short = Object.entries(params ?? {}).map(([k, v]) => [k, typeof v === 'string' ? snippet(v) : v])
      warnings.add(line, code, Object.fromEntries(short))
    })
    for (const journey of parsed) found.push({ journey, title })
  }
  if (found.length === 0) return failure('IMPORT_INVALID', { format: 'Mermaid journey' }, firstLine(source.text))
  if (found.length > MAX_JOURNEYS) return failure('IMPORT_TOO_MANY_ROWS', { what: 'journeys', limit: MAX_JOURNEYS })

  const fallback = source.baseName || NEW_JOURNEY[source.language]
  const drafts: JourneyDraft[] = []
  let untitled = 0
  for (const { journey, title } of found) {
    const own = journey.title ?? (title === '' ? null : title)
    if (own === null) untitled += 1
    const draft = toDraft(journey, own ?? (untitled > 1 ? `${fallback} ${untitled}` : fallback), warnings)
    if ('limit' in draft) return failure('IMPORT_TOO_MANY_ROWS', draft)
    drafts.push(draft)
  }
  return { ok: true, source: 'mermaid', drafts, warnings: warnings.list() }
}

function toDraft(
  journey: MermaidJourney,
  name: string,
  warnings: WarningList,
): JourneyDraft | { what: string; limit: number } {
  const builder = draftBuilder(warnings)
  builder.draft.name = builder.name(journey.line, name)
  builder.draft.scenario = builder.text(journey.line, journey.description)
  for (const section of journey.sections) {
    const stage = builder.stage(section.line, section.name)
    for (const task of section.tasks) {
      const step = builder.step(stage, task.line, task.name)
      const touchpoint = builder.touchpoint(step, null, step.name)
      const actors = task.actors.map((a) => builder.persona(task.line, a)?.name).filter((a) => a !== undefined)
      if (task.score === null) continue
      const value = (task.score - 3) as ValenceValue
      const feelings = (actors.length === 0 ? [''] : actors).map((persona) => ({ persona, value }))
      builder.feel(task.line, step.valence, feelings)
      builder.feel(task.line, touchpoint.valence, feelings)
    }
  }
  return builder.overflow() ?? builder.finish()
}

/** The fences of a Markdown text, or the text itself (line null) where it has none. */
function blocksOf(text: string): { readonly text: string; readonly line: number | null }[] {
  const start = firstStatement(takeFrontMatter(text).body)
  if (/^journey\b/i.test(start)) return [{ text, line: null }]
  const fences = mermaidFences(text)
  return fences.length > 0 ? fences : [{ text, line: null }]
}

/** The first line that is no comment, directive or blank; at most 200 characters of it. */
function firstStatement(body: string): string {
  let text = body
  for (let i = 0; i < 1_000; i += 1) {
    text = text.trimStart()
    if (text.startsWith('%%{') && text.includes('}%%')) {
      text = text.slice(text.indexOf('}%%') + 3)
      continue
    }
    const end = text.indexOf('\n')
    const line = end < 0 ? text : text.slice(0, end)
    if (!/^(%%|#)/.test(line) || line === '') return line.slice(0, 200).trim()
    text = end < 0 ? '' : text.slice(end + 1)
  }
  return ''
}

function firstLine(text: string): number {
  const lines = text.slice(0, 100_000).split('\n')
  return (
    Math.max(
      0,
      lines.findIndex((l) => l.trim() !== ''),
    ) + 1
  )
}
