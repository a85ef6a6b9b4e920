import { evidenceAge, FRESH_DAYS } from '../../metric/evidenceAge.ts'
import type { Rule } from '../rule.ts'

/** So many unread complaints at one place are a pattern. */
const COMPLAINTS = 3
/** From so many answers on, their end is noticed. */
const REGULAR = 10

export const LISTENING_RULES: readonly Rule[] = [
  {
    id: 'nothingHeard',
    topic: 'listening',
    looksAt: ['answers'],
    find: ({ heard }, { asIs, workspace }) =>
      heard.length > 0 || asIs.every(({ touchpoints }) => touchpoints.length === 0)
        ? []
        : [
            {
              thing: workspace,
              evidence: [{ saw: 'nothing', thing: workspace, what: 'answers' }],
              fix: { label: 'noteAnswer', does: 'open', place: { screen: 'noteAnswer', touchpointId: null } },
            },
          ],
  },
  {
    id: 'keyWithoutPost',
    topic: 'listening',
    looksAt: ['keyTouchpoints', 'answers', 'listeningPosts'],
    find: (_, { asIs, heardAt, isPost }) =>
      asIs.flatMap((j) =>
        j.touchpoints
          .filter(({ isKey, id }) => isKey && !heardAt(id) && !isPost(id))
          .map((touchpoint) => {
            const thing = j.touchpoint(touchpoint)
            return {
              thing,
              evidence: [
                { saw: 'nothing', thing, what: 'answers' },
                { saw: 'nothing', thing, what: 'listeningPosts' },
              ],
              fix: {
                label: 'noteAnswer',
                does: 'open',
                place: { screen: 'noteAnswer', touchpointId: touchpoint.id },
              },
            }
          }),
      ),
  },
  {
    id: 'stageWithoutFeedback',
    topic: 'listening',
    looksAt: ['touchpoints', 'answers'],
    find: ({ heard }, { asIs, heardAt }) =>
      heard.length === 0
        ? []
        : asIs.flatMap((j) =>
            j.stages.flatMap((stage) => {
              const touchpoints = j.touchpointsOfStage(stage.id)
              const [first] = touchpoints
              if (!first || touchpoints.some(({ id }) => heardAt(id))) return []
              return [
                {
                  thing: j.stage(stage),
                  values: { n: touchpoints.length },
                  evidence: [{ saw: 'nothing', thing: j.stage(stage), what: 'answers' }],
                  fix: {
                    label: 'noteAnswer',
                    does: 'open',
                    place: { screen: 'noteAnswer', touchpointId: first.id },
                  },
                },
              ]
            }),
          ),
  },
  {
    id: 'answersWithoutPlace',
    topic: 'listening',
    looksAt: ['answers'],
    find: ({ heard }, { workspace }) =>
      heard
        .filter(({ touchpointId, n }) => touchpointId === null && n > 0)
        .map(({ n }) => ({
          thing: workspace,
          values: { n },
          evidence: [
            { saw: 'count', thing: workspace, what: 'answers', n, of: heard.reduce((sum, at) => sum + at.n, 0) },
          ],
          fix: { label: 'placeAnswers', does: 'open', place: { screen: 'answers', filter: { unassigned: true } } },
        })),
  },
  {
    id: 'badUnread',
    topic: 'listening',
    looksAt: ['unreadBad'],
    find: (_, { asIs, heardAt }) =>
      asIs.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const heard = heardAt(touchpoint.id)
          if (!heard || heard.unreadBad < COMPLAINTS) return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              values: { n: heard.unreadBad },
              evidence: [{ saw: 'count', thing, what: 'unreadBad', n: heard.unreadBad, of: heard.n }],
              fix: {
                label: 'readAnswers',
                does: 'open',
                place: {
                  screen: 'answers',
                  filter: { touchpointIds: [touchpoint.id], sentiments: ['negative'], statuses: ['new'] },
                },
              },
            },
          ]
        }),
      ),
  },
  {
    id: 'silence',
    topic: 'listening',
    looksAt: ['answers'],
    find: ({ today }, { asIs, heardAt }) =>
      asIs.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const heard = heardAt(touchpoint.id)
          const age = heard && evidenceAge(heard.newest, today)
          if (!heard || !age || heard.n < REGULAR || age.days <= FRESH_DAYS || age.age === 'old') return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              values: { n: age.days },
              evidence: [{ saw: 'lastHeard', thing, day: heard.newest, n: heard.n }],
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
]
