import { escapeMermaid, escapeMermaidActor } from '../../../shared/domain/draft/words/mermaidEntities.ts'
import type { Valence } from '../../../shared/domain/journey/evidence.ts'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { type LeftOut, leftOut, oneLine, type TextExport, type TextExportInput } from './textExport.ts'

/** Mermaid reads these as its own words at the start of a line. */
const KEYWORD = /^(?:journey|title|section|accTitle|accDescr)/i

/**
 * Mermaid's `journey`: sections are stages, tasks are steps, one score for each. Where personas feel differently, the
 * first one's score stands with those who share it; a step without a feeling gets a neutral 3.
 */
export function exportMermaid({ doc }: TextExportInput): TextExport {
  const left = leftOut()
  const names = personaNames(doc, left)
  const lines = ['journey']
  const title = oneLine(doc.journey.name)
  if (title !== '') lines.push(`    title ${escapeMermaid(title)}`)
  const scenario = oneLine(doc.journey.scenario)
  if (scenario !== '') lines.push(`    accDescr: ${escapeMermaid(scenario)}`)
  if (scenario !== doc.journey.scenario.trim()) left.add('LINE_BREAKS_LEFT_OUT')
  doc.stages.forEach((stage, i) => {
    const steps = doc.steps.filter((s) => s.stageId === stage.id)
    // Tasks before the first section have an unnamed stage of their own.
    if (i > 0 || stage.name.trim() !== '' || steps.length === 0) lines.push(`    section ${named(stage.name, left)}`)
    for (const step of steps) {
      const { score, actors } = scoreOf(step.valence, names, left)
      const who = actors.length === 0 ? '' : `: ${actors.map(escapeMermaidActor).join(', ')}`
      lines.push(`      ${named(step.name, left)}: ${score}${who}`)
    }
  })
  tellTheRest(doc, names, left)
  return { text: `${lines.join('\n')}\n`, warnings: left.list() }
}

function named(name: string, left: LeftOut): string {
  const plain = oneLine(name)
  if (plain !== name.trim()) left.add('LINE_BREAKS_LEFT_OUT')
  if (plain === '') return '#32;'
  const safe = escapeMermaid(plain)
  return KEYWORD.test(safe) ? `#${safe.charCodeAt(0)};${safe.slice(1)}` : safe
}

function scoreOf(
  valence: readonly Valence[],
  names: ReadonlyMap<string, string>,
  left: LeftOut,
): { readonly score: number; readonly actors: readonly string[] } {
  const first = valence[0]
  if (!first) {
    left.add('NEUTRAL_SCORES')
    return { score: 3, actors: [] }
  }
  const score = first.value + 3
  if (first.personaId === null) {
    left.add('FEELINGS_LEFT_OUT', valence.length - 1)
    return { score, actors: [] }
  }
  const same = valence.filter((v) => v.personaId !== null && v.value === first.value)
  left.add('FEELINGS_LEFT_OUT', valence.length - same.length)
  return { score, actors: same.map((v) => names.get(v.personaId ?? '') ?? '').filter((n) => n !== '') }
}

function personaNames(doc: JourneyDoc, left: LeftOut): ReadonlyMap<string, string> {
  const names = new Map(doc.personas.map((p) => [p.id, oneLine(p.name)]))
  left.add('SAME_NAMES', names.size - new Set(names.values()).size)
  return names
}

/** Everything that Mermaid has no words for, counted by kind. */
function tellTheRest(doc: JourneyDoc, names: ReadonlyMap<string, string>, left: LeftOut): void {
  const stepNames = new Map(doc.steps.map((s) => [s.id, s.name]))
  const alone = new Map<string, number>()
  for (const t of doc.touchpoints) alone.set(t.stepId, (alone.get(t.stepId) ?? 0) + 1)
  const plain = doc.touchpoints.filter((t) => alone.get(t.stepId) === 1 && t.name === stepNames.get(t.stepId))
  left.add('TOUCHPOINTS_LEFT_OUT', doc.touchpoints.length - plain.length)
  left.add('CHANNELS_LEFT_OUT', plain.filter((t) => t.channelId !== null).length)
  left.add('CARDS_LEFT_OUT', doc.cards.length)
  left.add('CONNECTIONS_LEFT_OUT', doc.connections.length)
  left.add('STEP_DESCRIPTIONS_LEFT_OUT', doc.steps.filter((s) => s.description !== '').length)
  left.add('DURATIONS_LEFT_OUT', doc.stages.filter((s) => s.duration !== '').length)
  const felt = new Set(doc.steps.flatMap((s) => s.valence.map((v) => v.personaId)))
  left.add('PERSONAS_LEFT_OUT', doc.personas.filter((p) => !felt.has(p.id) || names.get(p.id) === '').length)
  left.add('PERSONA_DETAILS_LEFT_OUT', doc.personas.filter((p) => p.role !== '' || p.description !== '').length)
  const { expectations, tags, state } = doc.journey
  left.add(
    'JOURNEY_DETAILS_LEFT_OUT',
    (expectations === '' ? 0 : 1) + (tags.length > 0 ? 1 : 0) + (state === 'toBe' ? 1 : 0),
  )
}
