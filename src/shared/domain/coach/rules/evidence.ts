import { AGEING_DAYS, evidenceAge } from '../../metric/evidenceAge.ts'
import type { Rule } from '../rule.ts'

const ENOUGH = 4

export const EVIDENCE_RULES: readonly Rule[] = [
  {
    id: 'staleEvidence',
    topic: 'evidence',
    looksAt: ['evidence', 'answers'],
    find: ({ today }, { asIs, heardAt }) =>
      asIs.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const heard = heardAt(touchpoint.id)
          const age = heard && evidenceAge(heard.newest, today)
          if (!heard || !age || age.days <= AGEING_DAYS) return []
          if (touchpoint.evidence === 'assumed' || touchpoint.evidence === 'proposed') return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              values: { n: age.days },
              evidence: [
                { saw: 'known', thing, status: touchpoint.evidence },
                { saw: 'lastHeard', thing, day: heard.newest, n: heard.n },
              ],
              fix: {
                label: 'noteAnswer',
                does: 'open',
                place: { screen: 'noteAnswer', touchpointId: touchpoint.id },
              },
            },
          ]
        }),
      ),
  },
  {
    id: 'keyAssumed',
    topic: 'evidence',
    looksAt: ['keyTouchpoints', 'evidence', 'answers'],
    find: (_, { asIs, heardAt }) =>
      asIs.flatMap((j) =>
        j.touchpoints
          .filter(({ isKey, evidence, id }) => isKey && evidence === 'assumed' && heardAt(id) !== null)
          .map((touchpoint) => {
            const thing = j.touchpoint(touchpoint)
            const heard = heardAt(touchpoint.id)
            return {
              thing,
              values: { n: heard?.n ?? 0 },
              evidence: [
                { saw: 'known', thing, status: 'assumed' },
                { saw: 'lastHeard', thing, day: heard?.newest ?? '', n: heard?.n ?? 0 },
              ],
              fix: {
                label: 'readAnswers',
                does: 'open',
                place: { screen: 'answers', filter: { touchpointIds: [touchpoint.id] } },
              },
            }
          }),
      ),
  },
  {
    id: 'allAssumed',
    topic: 'evidence',
    looksAt: ['touchpoints', 'evidence'],
    find: (_, { asIs }) =>
      asIs.flatMap((j) => {
        const of = j.touchpoints.length
        const n = j.touchpoints.filter(({ evidence }) => evidence === 'assumed').length
        const first = j.touchpoints[0]
        if (!first || of < ENOUGH || n < of) return []
        return [
          {
            thing: j.thing,
            evidence: [{ saw: 'count', thing: j.thing, what: 'assumedTouchpoints', n, of }],
            fix: { label: 'changeEvidence', does: 'open', place: j.at('touchpoint', first.id, 'evidence') },
          },
        ]
      }),
  },
  {
    id: 'measuredWithoutFigures',
    topic: 'evidence',
    looksAt: ['evidence', 'figures', 'answers'],
    find: (_, { asIs, heardAt, measuredAt }) =>
      asIs.flatMap((j) =>
        j.touchpoints
          .filter(({ evidence, id }) => evidence === 'measured' && !heardAt(id) && !measuredAt(id))
          .map((touchpoint) => {
            const thing = j.touchpoint(touchpoint)
            return {
              thing,
              evidence: [
                { saw: 'known', thing, status: 'measured' },
                { saw: 'nothing', thing, what: 'figures' },
                { saw: 'nothing', thing, what: 'answers' },
              ],
              fix: {
                label: 'markAssumed',
                does: 'command',
                command: { route: 'touchpoint.update', ids: [touchpoint.id], patch: { evidence: 'assumed' } },
                seenAt: null,
              },
            }
          }),
      ),
  },
]
