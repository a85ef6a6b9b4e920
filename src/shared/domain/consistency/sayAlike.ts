import { fold } from '../text/fold.ts'
import type { FactKind } from './fact.ts'
import { type Statement, statementsIn } from './statements.ts'

/** Whether two texts say the same of a fact. `unsure`: only who knows the business can tell. */
export type Likeness = 'same' | 'different' | 'unsure'

/** Words that say nothing of their own; in the three languages. */
const LITTLE: ReadonlySet<string> = new Set(
  `a o as os ao aos de do da dos das e em no na nos nas por para com ate um uma ou que
  the an and or of in at on to from by with until is are we our
  el la los las y u al del en con hasta desde un una
  aberto aberta abertos atendimento horario horarios preco valor entrega prazo troca trocas devolucao
  open hours price delivery returns abierto abierta precio envio plazo
  aceitamos aceita we accept aceptamos fone tel telefone whatsapp zap phone email site`
    .split(/\s+/)
    .filter(Boolean),
)

/**
 * Compares what two texts say: hours by day of the week, amounts, spans and numbers by their value whatever way they are
 * written, telephone numbers by their digits, all else by its words, accents, case and order set aside. Of a tone only
 * who hears it can say that it differs.
 */
export function sayAlike(kind: FactKind, one: string, other: string): Likeness {
  if (fold(one) === fold(other)) return 'same'
  if (kind === 'contact') return contactsAlike(one, other)
  const a = statementsIn(one, kind)
  const b = statementsIn(other, kind)
  if (a.length > 0 && b.length > 0) return signature(a) === signature(b) ? 'same' : 'different'
  const likeness = wordsAlike(one, other)
  if (kind === 'tone') return likeness === 'same' ? 'same' : 'unsure'
  return a.length + b.length > 0 && likeness !== 'same' ? 'different' : likeness
}

/** Statements in a form that is the same whatever their order; times belong to the days they stand with. */
function signature(statements: readonly Statement[]): string {
  const daysFirst = statements.find(({ is }) => is === 'days' || is === 'time')?.is === 'days'
  const times = new Map<number, number[]>()
  const rest: string[] = []
  let days: readonly number[] = []
  let waiting: number[] = []
  const put = (): void => {
    for (const day of days.length > 0 ? days : [0]) times.set(day, [...(times.get(day) ?? []), ...waiting])
    waiting = []
  }
  for (const statement of statements) {
    if (statement.is === 'time') waiting.push(statement.minutes % 1_440)
    else if (statement.is === 'days') {
      if (daysFirst) {
        // "sábado e domingo 9h": days that follow each other share what comes.
        if (waiting.length > 0 || days.length === 0) {
          if (waiting.length > 0) put()
          days = statement.days
        } else days = [...days, ...statement.days]
      } else {
        days = statement.days
        put()
      }
    } else rest.push(JSON.stringify(statement))
  }
  if (waiting.length > 0 || (daysFirst && days.length > 0)) {
    if (!daysFirst) days = []
    put()
  }
  return JSON.stringify([[...times].toSorted(([a], [b]) => a - b), rest.toSorted()])
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !LITTLE.has(word)),
  )

function wordsAlike(one: string, other: string): Likeness {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const missing = [...a].filter((word) => !b.has(word)).length
  const more = [...b].filter((word) => !a.has(word)).length
  if (missing + more === 0) return 'same'
  // One says what the other says, and more besides.
  return missing === 0 || more === 0 ? 'unsure' : 'different'
}

/** Country code, the zero before an area code and an area code that one leaves out do not count. */
function contactsAlike(one: string, other: string): Likeness {
  const [a, b] = [numbersIn(one), numbersIn(other)]
  if (a.length === 0 || b.length === 0) return wordsAlike(one, other)
  const fits = (x: string, y: string): boolean => x.endsWith(y) || y.endsWith(x)
  const all = (from: readonly string[], to: readonly string[]): boolean => from.every((x) => to.some((y) => fits(x, y)))
  if (all(a, b) && all(b, a)) return 'same'
  return all(a, b) || all(b, a) ? 'unsure' : 'different'
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(/\+?\d[\d\s().-]{6,}\d/g)]
    .map(([found]) =>
      found
        .replace(/\D/g, '')
        .replace(/^55(?=\d{10,11}$)/, '')
        .replace(/^0+/, ''),
    )
    .filter((digits) => digits.length >= 8)
}
