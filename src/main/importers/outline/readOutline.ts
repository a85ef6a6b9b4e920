import type { ImportPlan } from '../../../shared/domain/draft/importPlan.ts'
import type { JourneyDraft } from '../../../shared/domain/draft/journeyDraft.ts'
import { NEW_JOURNEY } from '../../../shared/domain/draft/words/fieldWords.ts'
import { readMarks } from '../../../shared/domain/draft/words/marks.ts'
import { draftBuilder } from '../draftBuilder.ts'
import { failure, type SourceText, type TextFormat, type WarningList, warningList } from '../format.ts'
import { takeFrontMatter } from '../mermaid/frontMatter.ts'
import { addList, buildJourney } from './buildJourney.ts'
import type { JourneyContext } from './journeyContext.ts'
import { type HeadingLevels, headingLevels, readList } from './levels.ts'
import { type OutlineNode, type OutlineTree, outlineTree } from './tree.ts'

const MAX_JOURNEYS = 100

/**
 * An outline as people write it, in Markdown or only indented.
 *
 *     # Comprar pão                      the journey (else the file's name)
 *     - Cenário: sábado cedo             also Expectativas, Etiquetas, Estado, Persona, Faixas
 *     ## Chegar                          a stage
 *     - Duração: 5 min
 *     ### Acha a loja (Ana: +1)          a step, with what somebody feels there (−2 to +2)
 *     - Fachada acesa [Fachada] ★ (+1)   a touchpoint: its channel in brackets, a star for a moment of truth
 *       - Responsável: Marina            its owner, importance, description …
 *     - Dor: não há vaga                 a card in a lane: Pensamento, Dor, Ganho, Bastidores, Apoio, Oportunidade …
 *     - WhatsApp: pergunta o horário     a touchpoint by its channel
 *
 * Without ### the bullets under a stage are steps, and what is under them touchpoints. Without any # the indentation
 * tells: two levels are stages and steps, a third touchpoints, and one line above all others names the journey.
 * Words are understood in Portuguese, English and Spanish, with or without accents. A backslash at the end of a line
 * goes on in the next; `[]` ends a name that looks like a mark.
 */
export const outlineFormat: TextFormat = {
  kind: 'outline',
  extensions: ['md', 'markdown', 'txt', 'text'],
  recognise: (text) => (/[\p{L}\p{N}]/u.test(text) ? 0.3 : 0),
  read: readOutline,
}

function readOutline(source: SourceText): ImportPlan {
  const warnings = warningList()
  const { title, body } = takeFrontMatter(source.text)
  const tree = outlineTree(body, warnings)
  if (tree.roots.length === 0) return failure('IMPORT_EMPTY')
  const levels = headingLevels(tree)
  const fallback = title || source.baseName || NEW_JOURNEY[source.language]
  const journeys = tree.roots.filter((n) => n.kind === 'heading' && levels.get(n.depth) === 'journey')
  if (journeys.length > MAX_JOURNEYS) {
    return failure('IMPORT_TOO_MANY_ROWS', { what: 'journeys', limit: MAX_JOURNEYS }, journeys[MAX_JOURNEYS]!.line)
  }
  const drafts: JourneyDraft[] = []
  for (const heading of journeys.length > 0 ? journeys : [null]) {
    const before = heading === journeys[0] || heading === null ? tree.roots.filter((n) => !journeys.includes(n)) : []
    const draft = readOne(tree, levels, heading, before, fallback, warnings)
    if ('limit' in draft) return failure('IMPORT_TOO_MANY_ROWS', draft)
    drafts.push(draft)
  }
  return { ok: true, source: 'outline', drafts, warnings: warnings.list() }
}

function readOne(
  tree: OutlineTree,
  levels: HeadingLevels,
  heading: OutlineNode | null,
  others: readonly OutlineNode[],
  fallback: string,
  warnings: WarningList,
): JourneyDraft | { what: string; limit: number } {
  const builder = draftBuilder(warnings)
  const hasStages = [...levels.values()].some((level) => level !== 'journey')
  const context: JourneyContext = { builder, warnings, levels, declared: new Map(), hasHeadings: hasStages }
  builder.draft.name = builder.name(heading?.line ?? null, heading ? titleOf(heading) : fallback)
  if (tree.hasHeadings) buildJourney(context, [...others, ...(heading?.children ?? [])])
  else {
    const list = readList(others, true)
    if (list.title) builder.draft.name = builder.name(list.title.line, titleOf(list.title))
    buildJourney(
      context,
      list.nodes.filter((n) => !list.nodes.includes(n)),
    )
    addList(context, list.level, list.nodes)
  }
  return builder.overflow() ?? builder.finish()
}

function titleOf(node: OutlineNode): string {
  const marked = readMarks(node.text)
  return marked.literal ? marked.name : node.text
}
