import type { AssetInfo } from '../asset/asset.ts'
import type { Valence } from '../journey/evidence.ts'
import type { Step } from '../journey/journey.ts'
import type { JourneyDoc } from '../journey/journeyDoc.ts'
import type { Card } from '../journey/lane.ts'
import { orderKeysAfter } from '../order/orderKey.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import { groupBy } from './groupBy.ts'
import type { JourneyDraft, StepDraft } from './journeyDraft.ts'

export interface DraftToDocOptions {
  /** A new id at every call. */
  readonly ids: () => string
  readonly workspaceName: string
  /** ISO instant, becomes the journey's `createdAt`. */
  readonly now: string
  /** The journey's place among others; the first key when left out. */
  readonly order?: string
  /** What the draft's pictures became, by ref; a picture without an entry is left out. */
  readonly assets?: ReadonlyMap<string, AssetInfo>
}

/**
 * Gives a draft its identity: complete, valid records in the reading order of `JourneyDoc`.
 * @param draft sound, that is without `draftProblems`
 * @returns a journey with its own personas and channels; the caller may swap those for ones that exist
 * @throws RangeError if a ref of the draft points nowhere
 */
export function draftToDoc(draft: JourneyDraft, options: DraftToDocOptions): JourneyDoc {
  const { ids } = options
  const journeyId = ids()
  const assets = options.assets ?? new Map<string, AssetInfo>()
  const assetId = (ref: string | null): string | null => (ref === null ? null : (assets.get(ref)?.id ?? null))

  const personas = withOrder(draft.personas, (p, order) => ({
    id: ids(),
    name: p.name,
    role: p.role,
    description: p.description,
    pictureAssetId: assetId(p.picture),
    avatar: p.avatar,
    facts: [...p.facts],
    goals: [...p.goals],
    frustrations: [...p.frustrations],
    quotes: [...p.quotes],
    order,
  }))
  const channels = withOrder(draft.channels, (c, order) => ({
    id: ids(),
    name: c.name,
    kind: c.kind,
    medium: c.medium,
    control: c.control,
    order,
  }))
  const lanes = withOrder(draft.lanes, (l, order) => ({ id: ids(), journeyId, role: l.role, name: l.name, order }))
  const stages = withOrder(draft.stages, (s, order) => ({
    id: ids(),
    journeyId,
    name: s.name,
    duration: s.duration,
    notes: s.notes,
    order,
  }))

  const personaIds = idsByRef(draft.personas, personas)
  const channelIds = idsByRef(draft.channels, channels)
  const laneIds = idsByRef(draft.lanes, lanes)
  const valence = (feelings: StepDraft['valence']): Valence[] =>
    feelings.map((f) => ({ personaId: f.persona === null ? null : resolve(personaIds, f.persona), value: f.value }))

  const steps: Step[] = []
  const stepIds = new Map<string, string>()
  const touchpointIds = new Map<string, string>()
  const cells = draft.lanes.map(() => ({ touchpoints: [] as Touchpoint[], cards: [] as Card[] }))
  const cellIndex = new Map(draft.lanes.map((l, i) => [l.ref, i]))

  draft.stages.forEach((stage, s) => {
    const made = withOrder(stage.steps, (step, order) => ({
      id: ids(),
      stageId: stages[s]!.id,
      name: step.name,
      description: step.description,
      evidence: step.evidence,
      valence: valence(step.valence),
      order,
    }))
    stage.steps.forEach((step, i) => {
      const stepId = made[i]!.id
      stepIds.set(step.ref, stepId)
      for (const [lane, drafts] of groupBy(step.touchpoints, (t) => t.lane)) {
        const laneId = resolve(laneIds, lane)
        const records = withOrder(drafts, (t, order) => ({
          id: ids(),
          stepId,
          laneId,
          name: t.name,
          description: t.description,
          channelId: t.channel === null ? null : resolve(channelIds, t.channel),
          medium: t.medium,
          control: t.control,
          isKey: t.isKey,
          importance: t.importance,
          owner: t.owner,
          tags: t.tags,
          evidence: t.evidence,
          linkedJourneyId: null,
          valence: valence(t.valence),
          order,
        }))
        drafts.forEach((t, k) => {
          touchpointIds.set(t.ref, records[k]!.id)
        })
        const cell = cells[cellIndex.get(lane)!]!
        for (const record of records) cell.touchpoints.push(record)
      }
      for (const [lane, drafts] of groupBy(step.cards, (c) => c.lane)) {
        const laneId = resolve(laneIds, lane)
        const cell = cells[cellIndex.get(lane)!]!
        const records = withOrder(drafts, (c, order) => ({
          id: ids(),
          laneId,
          stepId,
          kind: c.kind,
          text: c.text,
          assetId: assetId(c.asset),
          order,
        }))
        for (const record of records) cell.cards.push(record)
      }
    })
    for (const step of made) steps.push(step)
  })

  const connections = withOrder(draft.connections, (c, order) => {
    const ends = c.kind === 'step' ? stepIds : touchpointIds
    return {
      id: ids(),
      journeyId,
      kind: c.kind,
      fromId: resolve(ends, c.from),
      toId: resolve(ends, c.to),
      label: c.label,
      order,
    }
  })

  return {
    workspaceName: options.workspaceName,
    journey: {
      id: journeyId,
      name: draft.name,
      state: draft.state,
      scenario: draft.scenario,
      expectations: draft.expectations,
      tags: [...draft.tags],
      personaIds: personas.map((p) => p.id),
      order: options.order ?? orderKeysAfter([], null)[0]!,
      createdAt: options.now,
      archivedAt: null,
      trashedAt: null,
    },
    personas,
    channels,
    stages,
    steps,
    lanes,
    touchpoints: cells.flatMap((c) => c.touchpoints),
    cards: cells.flatMap((c) => c.cards),
    connections,
    views: [],
    assets: [...new Map([...assets.values()].map((a) => [a.id, a])).values()],
  }
}

function withOrder<D, R>(drafts: readonly D[], make: (draft: D, order: string) => R): R[] {
  const keys = orderKeysAfter([], null, drafts.length)
  return drafts.map((draft, i) => make(draft, keys[i]!))
}

function idsByRef(drafts: readonly { ref: string }[], records: readonly { id: string }[]): Map<string, string> {
  return new Map(drafts.map((draft, i) => [draft.ref, records[i]!.id]))
}

function resolve(ids: ReadonlyMap<string, string>, ref: string): string {
  const id = ids.get(ref)
  if (id === undefined) throw new RangeError(`The draft has no "${ref}"`)
  return id
}
