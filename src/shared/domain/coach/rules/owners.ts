import type { Rule } from '../rule.ts'

const ENOUGH = 4
/** From so many on, one person alone is asked about. */
const MANY = 8

export const OWNER_RULES: readonly Rule[] = [
  {
    id: 'keyWithoutOwner',
    topic: 'owners',
    looksAt: ['keyTouchpoints', 'owner'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) =>
        j.touchpoints
          .filter(({ isKey, owner }) => isKey && owner.trim() === '')
          .map((touchpoint) => {
            const thing = j.touchpoint(touchpoint)
            return {
              thing,
              evidence: [
                { saw: 'field', thing, field: 'key', value: '' },
                { saw: 'emptyField', thing, field: 'owner' },
              ],
              fix: { label: 'writeOwner', does: 'open', place: j.at('touchpoint', touchpoint.id, 'owner') },
            }
          }),
      ),
  },
  {
    id: 'ownersUnknown',
    topic: 'owners',
    looksAt: ['touchpoints', 'owner'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) => {
        const of = j.touchpoints.length
        const n = j.touchpoints.filter(({ owner }) => owner.trim() !== '').length
        const without = j.touchpoints.find(({ owner }) => owner.trim() === '')
        if (!without || of < ENOUGH || n * 2 >= of) return []
        return [
          {
            thing: j.thing,
            evidence: [{ saw: 'count', thing: j.thing, what: 'ownedTouchpoints', n, of }],
            fix: { label: 'writeOwner', does: 'open', place: j.at('touchpoint', without.id, 'owner') },
          },
        ]
      }),
  },
  {
    id: 'oneOwnerForAll',
    topic: 'owners',
    looksAt: ['touchpoints', 'owner'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) => {
        const owner = j.touchpoints[0]?.owner.trim() ?? ''
        const n = j.touchpoints.length
        if (owner === '' || n < MANY || j.touchpoints.some((touchpoint) => touchpoint.owner.trim() !== owner)) return []
        return [
          {
            thing: j.thing,
            values: { owner },
            evidence: [{ saw: 'count', thing: j.thing, what: 'ownedTouchpoints', n, of: n }],
            fix: {
              label: 'writeOwner',
              does: 'open',
              place: j.at('touchpoint', j.touchpoints[0]?.id ?? '', 'owner'),
            },
          },
        ]
      }),
  },
  {
    id: 'handOffChangesOwner',
    topic: 'owners',
    looksAt: ['connections', 'owner', 'backstage'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) => {
        const byId = new Map(j.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]))
        const stepOf = new Map(j.steps.map((step) => [step.id, step]))
        return j.connections.flatMap(({ kind, fromId, toId }) => {
          const [from, to] = [byId.get(fromId), byId.get(toId)]
          if (kind !== 'touchpoint' || !from || !to) return []
          const [a, b] = [from.owner.trim(), to.owner.trim()]
          const step = stepOf.get(to.stepId)
          if (!step || a === '' || b === '' || a === b) return []
          if (j.cardsOf(to.stepId, 'backstage').length > 0 || j.cardsOf(from.stepId, 'backstage').length > 0) return []
          return [
            {
              thing: j.touchpoint(to),
              others: [j.touchpoint(from)],
              values: { from: a, to: b },
              evidence: [
                { saw: 'field', thing: j.touchpoint(from), field: 'owner', value: a },
                { saw: 'field', thing: j.touchpoint(to), field: 'owner', value: b },
                { saw: 'nothing', thing: j.step(step), what: 'backstage' },
              ],
              fix: {
                label: 'writeHandOver',
                does: 'command',
                command: {
                  route: 'card.add',
                  stepId: step.id,
                  laneId: j.lanes.find(({ role }) => role === 'backstage')?.id ?? null,
                  role: 'backstage',
                  kind: 'backstage',
                  text: 'handOver',
                  values: { from: a, to: b },
                },
                seenAt: null,
              },
            },
          ]
        })
      }),
  },
]
