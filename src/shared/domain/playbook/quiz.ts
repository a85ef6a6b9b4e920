import type { SeededRandom } from '../synth/seededRandom.ts'
import type { Playbook } from './playbook.ts'

/** Of what a question is made; `own`: the owner wrote it. */
export type QuizAbout = 'doOrDont' | 'promise' | 'serviceLevel' | 'call' | 'own'

/** One question as it is asked. */
export interface QuizAsk {
  readonly about: QuizAbout
  /** doOrDont: the line in doubt; own: the question; else '' */
  readonly text: string
  /** doOrDont: none, it is answered with do (0) or don't (1) */
  readonly options: readonly string[]
  /** which of them is right, from 0 */
  readonly right: number
}

/** Nobody answers more between two customers. */
export const MOST_ASKED = 12
const MOST_OPTIONS = 4

/**
 * Questions out of a playbook: the owner's own, whether a line is to be done or not, and what is promised, how fast and
 * who to call, among what other playbooks say. What has no false answer to choose is not asked.
 * @param others playbooks of other touchpoints: false answers come from them
 */
export function makeQuiz(playbook: Playbook, others: readonly Playbook[], random: SeededRandom): QuizAsk[] {
  const own = playbook.questions
    .filter((q) => q.question.trim() !== '' && q.right < q.options.length)
    .map((q) => mixed({ about: 'own', text: q.question, options: q.options, right: q.right }, random))
  const lines = [
    ...playbook.dos.map((text) => ({ about: 'doOrDont', text, options: [], right: 0 }) as const),
    ...playbook.donts.map((text) => ({ about: 'doOrDont', text, options: [], right: 1 }) as const),
  ].filter(({ text }) => text.trim() !== '')
  const known = (['promise', 'serviceLevel', 'call'] as const).flatMap((about): QuizAsk[] => {
    const right = playbook[about].trim()
    const wrong = [...new Set(others.map((other) => other[about].trim()))].filter(
      (text) => text !== '' && text !== right,
    )
    if (right === '' || wrong.length === 0) return []
    const options = [right, ...shuffled(wrong, random).slice(0, MOST_OPTIONS - 1)]
    return [mixed({ about, text: '', options, right: 0 }, random)]
  })
  // The owner's own are never left out for what the machine makes.
  const made = shuffled([...lines, ...known], random).slice(0, Math.max(0, MOST_ASKED - own.length))
  return shuffled([...own.slice(0, MOST_ASKED), ...made], random)
}

/** The same question with its options in another order. */
function mixed(ask: QuizAsk, random: SeededRandom): QuizAsk {
  const order = shuffled([...ask.options.keys()], random)
  return { ...ask, options: order.map((i) => ask.options[i]!), right: order.indexOf(ask.right) }
}

function shuffled<T>(list: readonly T[], random: SeededRandom): T[] {
  const mix = [...list]
  for (let i = mix.length - 1; i > 0; i -= 1) {
    const j = random.between(0, i)
    const kept = mix[i]!
    mix[i] = mix[j]!
    mix[j] = kept
  }
  return mix
}
