import type { MapFragment } from '../../../../shared/domain/journey/fragment.ts'
import { CARD_KINDS, type LaneRole } from '../../../../shared/domain/journey/lane.ts'

const line = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A fragment for other programs: one card a line; where it has several columns, a table with tabs between them. */
export function textOfFragment({ touchpoints, cards }: MapFragment): string {
  const all = [
    ...touchpoints.map((t) => ({ column: t.column, role: t.role, text: t.fields.name })),
    ...cards.map((c) => ({ column: c.column, role: c.role, text: c.fields.text })),
  ]
  if (all.length === 1) return all[0]?.text.trim() ?? ''
  const columns = 1 + Math.max(0, ...all.map((a) => a.column))
  if (columns === 1) return all.map((a) => line(a.text)).join('\n')
  const rows: string[][] = []
  // Lane by lane, so that what stands side by side on the map does so in a spreadsheet.
  for (const role of new Set(all.map((a) => a.role))) {
    const stacks = Array.from({ length: columns }, (_, c) => all.filter((a) => a.role === role && a.column === c))
    for (let i = 0; stacks.some((s) => s.length > i); i++) rows.push(stacks.map((s) => line(s[i]?.text ?? '')))
  }
  return rows.map((r) => r.join('\t').trimEnd()).join('\n')
}

/** No text makes more cards at once than one can look through. */
const MOST = 2_000

/** What text from elsewhere becomes in a lane: one card a line, a tab leads to the next column; null for no words. */
export function fragmentOfText(text: string, role: LaneRole): MapFragment | null {
  const kind = CARD_KINDS[role][0]
  if (role !== 'touchpoints' && (!kind || kind === 'image')) return null
  const cells = text
    .split(/\r\n|\r|\n/)
    .flatMap((row) => row.split('\t').map((cell, column) => ({ column, text: line(cell) })))
    .filter((cell) => cell.text !== '')
    .slice(0, MOST)
  if (cells.length === 0) return null
  const fields = {
    description: '',
    channelId: null,
    medium: 'physical',
    control: 'direct',
    isKey: false,
    importance: null,
    owner: '',
    tags: [] as string[],
    evidence: 'assumed',
    linkedJourneyId: null,
    valence: [],
  } as const
  const touchpoints = cells.map(({ column, text: name }) => ({
    column,
    role,
    fields: { ...fields, valence: [], name: name.slice(0, 10_000) },
  }))
  const cards = cells.map(({ column, text: words }) => ({
    column,
    role,
    fields: { kind: kind ?? 'text', text: words.slice(0, 100_000), assetId: null },
  }))
  return role === 'touchpoints'
    ? { format: 'percurso.fragment', touchpoints, cards: [], connections: [] }
    : { format: 'percurso.fragment', touchpoints: [], cards, connections: [] }
}
