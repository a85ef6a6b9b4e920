import { fold } from '../../text/fold.ts'
import type { Touchpoint } from '../../touchpoint/touchpoint.ts'
import type { JourneyView } from '../factsView.ts'
import type { FixPlace } from '../question.ts'
import type { Rule } from '../rule.ts'

/** Words by which businesses bind themselves, in the three languages; folded. */
const PROMISE =
  /(?<!\p{L})(?:promet\p{L}*|garant\p{L}*|em ate \d+|no maximo|no mesmo dia|na hora|em \d+ ?(?:min|h)\p{L}*|24 ?h|gratis|devolv\p{L}+ o dinheiro|promise\p{L}*|guarantee\p{L}*|within \d+|same day|no more than|money back|en hasta \d+|como maximo|el mismo dia|en \d+ ?(?:min|h)\p{L}*)(?!\p{L})/u

/** The words of a text that bind; null where none do. */
export const promiseIn = (text: string): string | null => PROMISE.exec(fold(text))?.[0] ?? null

const playbookAt = (j: JourneyView, { id }: Touchpoint): FixPlace => ({
  screen: 'playbook',
  journeyId: j.journey.id,
  touchpointId: id,
})

export const PROMISE_RULES: readonly Rule[] = [
  {
    id: 'promiseWithoutPlaybook',
    topic: 'promises',
    looksAt: ['name', 'description', 'playbooks'],
    find: (_, { journeys, playbookOf }) =>
      journeys.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const inName = promiseIn(touchpoint.name)
          const promise = inName ?? promiseIn(touchpoint.description)
          if (promise === null || playbookOf(touchpoint.id)) return []
          const thing = j.touchpoint(touchpoint)
          const [field, value] = inName
            ? (['name', touchpoint.name] as const)
            : (['description', touchpoint.description] as const)
          return [
            {
              thing,
              values: { promise },
              evidence: [
                { saw: 'field', thing, field, value },
                { saw: 'nothing', thing, what: 'playbooks' },
              ],
              fix: { label: 'writePlaybook', does: 'open', place: playbookAt(j, touchpoint) },
            },
          ]
        }),
      ),
  },
  {
    id: 'keyWithoutPlaybook',
    topic: 'promises',
    looksAt: ['keyTouchpoints', 'playbooks'],
    find: (_, { asIs, playbookOf }) =>
      asIs.flatMap((j) =>
        j.touchpoints
          .filter(({ isKey, control, id }) => isKey && control === 'direct' && !playbookOf(id))
          .map((touchpoint) => {
            const thing = j.touchpoint(touchpoint)
            return {
              thing,
              evidence: [{ saw: 'nothing', thing, what: 'playbooks' }],
              fix: { label: 'writePlaybook', does: 'open', place: playbookAt(j, touchpoint) },
            }
          }),
      ),
  },
  {
    id: 'playbookWithoutPromise',
    topic: 'promises',
    looksAt: ['playbooks', 'promise'],
    find: (_, { journeys, playbookOf }) =>
      journeys.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const playbook = playbookOf(touchpoint.id)
          if (playbook?.promise.trim() !== '') return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              evidence: [{ saw: 'emptyField', thing, field: 'promise' }],
              fix: { label: 'writePlaybook', does: 'open', place: playbookAt(j, touchpoint) },
            },
          ]
        }),
      ),
  },
  {
    id: 'playbookWithoutHelp',
    topic: 'promises',
    looksAt: ['playbooks', 'call'],
    find: (_, { journeys, playbookOf }) =>
      journeys.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const playbook = playbookOf(touchpoint.id)
          if (playbook?.call.trim() !== '') return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              evidence: [{ saw: 'emptyField', thing, field: 'call' }],
              fix: { label: 'writePlaybook', does: 'open', place: playbookAt(j, touchpoint) },
            },
          ]
        }),
      ),
  },
  {
    id: 'serviceLevelUnmeasured',
    topic: 'promises',
    looksAt: ['playbooks', 'serviceLevel', 'targets'],
    find: ({ targets }, { journeys, playbookOf }) =>
      journeys.flatMap((j) =>
        j.touchpoints.flatMap((touchpoint) => {
          const level = playbookOf(touchpoint.id)?.serviceLevel.trim() ?? ''
          if (level === '' || targets.some(({ touchpointId }) => touchpointId === touchpoint.id)) return []
          const thing = j.touchpoint(touchpoint)
          return [
            {
              thing,
              values: { level },
              evidence: [
                { saw: 'field', thing, field: 'serviceLevel', value: level },
                { saw: 'nothing', thing, what: 'targets' },
              ],
              fix: {
                label: 'setTarget',
                does: 'open',
                place: { screen: 'figures', touchpointId: touchpoint.id, name: touchpoint.name, metric: null },
              },
            },
          ]
        }),
      ),
  },
]
