import type { Improvement } from '../../improvement/improvement.ts'
import { daysLater } from '../../metric/period/localDay.ts'
import type { CoachFacts } from '../coachFacts.ts'
import type { FactsView } from '../factsView.ts'
import type { Evidence, Finding, Fix } from '../question.ts'
import type { Rule } from '../rule.ts'

/** In work for so long without a step ticked. */
const STUCK_DAYS = 30
/** More at once, and none gets done. */
const AT_ONCE = 5

const opened = (id: string): Fix => ({
  label: 'openImprovement',
  does: 'open',
  place: { screen: 'improvement', improvementId: id },
})

function columnOf(facts: CoachFacts, view: FactsView, improvement: Improvement): Evidence {
  const column = facts.columns.find(({ id }) => id === improvement.columnId)
  return {
    saw: 'column',
    thing: view.improvement(improvement),
    column: column?.name ?? '',
    state: view.state(improvement),
  }
}

/** Improvements that are decided on (planned or in work) and of which something is missing. */
function lacking(id: string, lacks: (one: Improvement) => boolean, field: 'hypothesis' | 'owner' | 'dueOn'): Rule {
  return {
    id,
    topic: 'improvements',
    looksAt: ['improvements', field],
    find: (facts, view) =>
      facts.improvements
        .filter((one) => ['planned', 'doing'].includes(view.state(one)) && lacks(one))
        .map(
          (one): Finding => ({
            thing: view.improvement(one),
            evidence: [columnOf(facts, view, one), { saw: 'emptyField', thing: view.improvement(one), field }],
            fix: opened(one.id),
          }),
        ),
  }
}

const says = (text: string): boolean => text.trim() !== ''

export const IMPROVEMENT_RULES: readonly Rule[] = [
  lacking(
    'improvementWithoutHypothesis',
    ({ hypothesis }) => !says(hypothesis.change) || !says(hypothesis.effect),
    'hypothesis',
  ),
  lacking('improvementWithoutOwner', ({ owner }) => !says(owner), 'owner'),
  lacking('improvementWithoutDue', ({ dueOn }) => dueOn === null, 'dueOn'),
  {
    id: 'improvementWithoutProof',
    topic: 'improvements',
    looksAt: ['improvements', 'proof'],
    find: (facts, view) =>
      facts.improvements
        .filter((one) => ['doing', 'done'].includes(view.state(one)) && one.proof === null)
        .map((one) => ({
          thing: view.improvement(one),
          evidence: [columnOf(facts, view, one), { saw: 'emptyField', thing: view.improvement(one), field: 'proof' }],
          fix: opened(one.id),
        })),
  },
  {
    id: 'improvementLate',
    topic: 'improvements',
    looksAt: ['improvements', 'dueOn'],
    find: ({ improvements, today }, view) =>
      improvements.flatMap((one) => {
        if (one.dueOn === null || one.dueOn >= today || !view.isOpen(one)) return []
        return [
          {
            thing: view.improvement(one),
            evidence: [{ saw: 'day', thing: view.improvement(one), field: 'dueOn', day: one.dueOn }],
            fix: opened(one.id),
          },
        ]
      }),
  },
  {
    id: 'improvementStuck',
    topic: 'improvements',
    looksAt: ['improvements', 'startOn', 'tasksDone'],
    find: ({ improvements, today }, view) =>
      improvements.flatMap((one) => {
        const from = one.startOn
        if (from === null || view.state(one) !== 'doing' || daysLater(from, STUCK_DAYS) > today) return []
        if (one.tasks.some(({ done }) => done)) return []
        const thing = view.improvement(one)
        return [
          {
            thing,
            evidence: [
              { saw: 'day', thing, field: 'startOn', day: from },
              { saw: 'count', thing, what: 'tasksDone', n: 0, of: one.tasks.length },
            ],
            fix: opened(one.id),
          },
        ]
      }),
  },
  {
    id: 'improvementWithoutLink',
    topic: 'improvements',
    looksAt: ['improvements', 'links'],
    find: ({ improvements }, view) =>
      improvements
        .filter((one) => view.isOpen(one) && one.links.length === 0)
        .map((one) => ({
          thing: view.improvement(one),
          evidence: [{ saw: 'emptyField', thing: view.improvement(one), field: 'links' }],
          fix: opened(one.id),
        })),
  },
  {
    id: 'doneNotLookedAt',
    topic: 'improvements',
    looksAt: ['improvements', 'proof', 'looks'],
    find: ({ improvements, today }, view) =>
      improvements.flatMap((one) => {
        const { proof } = one
        if (view.state(one) !== 'done' || !proof || proof.after.to >= today || proof.looks.length > 0) return []
        const thing = view.improvement(one)
        return [
          {
            thing,
            evidence: [
              { saw: 'day', thing, field: 'proof', day: proof.after.to },
              { saw: 'nothing', thing, what: 'looks' },
            ],
            fix: opened(one.id),
          },
        ]
      }),
  },
  {
    id: 'tooMuchAtOnce',
    topic: 'improvements',
    looksAt: ['doing'],
    find: ({ improvements }, view) => {
      const doing = improvements.filter((one) => view.state(one) === 'doing')
      const [first] = doing
      if (!first || doing.length <= AT_ONCE) return []
      const of = improvements.filter(view.isOpen).length
      return [
        {
          thing: view.workspace,
          values: { n: doing.length },
          evidence: [{ saw: 'count', thing: view.workspace, what: 'doing', n: doing.length, of }],
          fix: opened(first.id),
        },
      ]
    },
  },
]
