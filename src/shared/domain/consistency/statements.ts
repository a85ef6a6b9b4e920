import { fold } from '../text/fold.ts'
import type { FactKind } from './fact.ts'

/** What a text states in values: amounts, clock times, days of the week, spans of time, plain numbers. */
export type Statement =
  | { readonly is: 'money'; readonly cents: number }
  /** minutes after midnight */
  | { readonly is: 'time'; readonly minutes: number }
  /** days of the week, Monday 1 to Sunday 7 */
  | { readonly is: 'days'; readonly days: readonly number[] }
  | { readonly is: 'span'; readonly minutes: number }
  /** working days are not days of the calendar */
  | { readonly is: 'workingDays'; readonly count: number }
  | { readonly is: 'number'; readonly value: number }

const DAY_WORDS: readonly (readonly [day: number, words: readonly string[]])[] = [
  [1, ['segundas', 'segunda', 'seg', 'mondays', 'monday', 'mon', 'lunes', 'lun']],
  [2, ['tercas', 'terca', 'ter', 'tuesdays', 'tuesday', 'tue', 'martes', 'mar']],
  [3, ['quartas', 'quarta', 'qua', 'wednesdays', 'wednesday', 'wed', 'miercoles', 'mie']],
  [4, ['quintas', 'quinta', 'qui', 'thursdays', 'thursday', 'thu', 'jueves', 'jue']],
  [5, ['sextas', 'sexta', 'sex', 'fridays', 'friday', 'fri', 'viernes', 'vie']],
  [6, ['sabados', 'sabado', 'sab', 'saturdays', 'saturday', 'sat']],
  [7, ['domingos', 'domingo', 'dom', 'sundays', 'sunday', 'sun']],
]
const DAY_OF = new Map(DAY_WORDS.flatMap(([day, words]) => words.map((word) => [word, day] as const)))
const DAY = [...DAY_OF.keys()].toSorted((a, b) => b.length - a.length).join('|')
const TO = '(?:a|ao|as|ate|to|until|till|through|hasta|al|[–—-])'
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`

/** Minutes of one unit; a month and a year as people count them. */
const UNITS: readonly (readonly [pattern: string, minutes: number])[] = [
  ['minutos?|minutes?|mins?', 1],
  ['horas?|hours?|hrs?|h', 60],
  ['dias?|days?', 1_440],
  ['semanas?|weeks?', 10_080],
  ['mes(?:es)?|months?', 43_200],
  ['anos?|years?', 525_600],
]
const UNIT = UNITS.map(([pattern]) => pattern).join('|')
const WORKING = '(?:dias? uteis|dia util|business days?|working days?|dias? habiles|dia habil)'

const PATTERN = new RegExp(
  [
    String.raw`(?<money>(?:r\$|us\$|\$|€|£)\s*(?<amount>${NUMBER})|(?<amountBefore>${NUMBER})\s*(?:reais|real|euros?|dolares|dollars?|pesos)(?!\p{L}))`,
    `(?<free>(?<!\\p{L})(?:gratis|gratuit[oa]s?|free|sem custo)(?!\\p{L}))`,
    `(?<everyDay>(?<!\\p{L})(?:todos os dias|todo dia|diariamente|every ?day|daily|todos los dias)(?!\\p{L}))`,
    `(?<firstDay>(?<!\\p{L})(?:${DAY}))(?: ?feiras?)?(?:\\s*${TO}\\s*(?<lastDay>(?:${DAY}))(?: ?feiras?)?)?(?!\\p{L})`,
    `(?<working>\\d+)\\s*${WORKING}`,
    String.raw`(?<clock>(?<!\d)(?<hour>[01]?\d|2[0-4])(?:\s*(?::|h)\s*(?<minute>[0-5]\d))(?:min)?\s*h?\s*(?<half>[ap]\.?m\.?)?(?!\d))`,
    String.raw`(?<hourHalf>(?<!\d)(?:1[0-2]|[1-9]))\s*(?<halfAlone>[ap]\.?m\.?)(?!\p{L})`,
    `(?<amountOfTime>${NUMBER})\\s*(?<unit>${UNIT})(?!\\p{L})`,
    `(?<number>${NUMBER})`,
  ].join('|'),
  'gu',
)

/** "1.234,50", "1,234.50", "12,5", "12.5". A single sign with three digits after it parts thousands. */
function numberOf(text: string): number {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  if (last < 0) return Number(text)
  const digitsAfter = text.length - last - 1
  const signs = text.replace(/\d/g, '')
  const parts = digitsAfter === 3 && new Set(signs).size === 1
  if (parts) return Number(text.replace(/[.,]/g, ''))
  return Number(`${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`)
}

const afternoon = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : half.startsWith('p') ? (hour % 12) + 12 : hour % 12

function daysFrom(first: number, last: number): number[] {
  const length = ((last - first + 7) % 7) + 1
  return Array.from({ length }, (_, i) => ((first - 1 + i) % 7) + 1)
}

const HOURS = new RegExp(`^(?:${UNITS[1]![0]})$`, 'u')

/** What a text states, in the order written. Which of two readings of "18h" or "18" is meant is told by the kind. */
export function statementsIn(text: string, kind: FactKind): Statement[] {
  const found: Statement[] = []
  // The dash between two hours is no sign of a word that fold may take away.
  const plain = fold(text.replace(/-feiras?/gi, '').replace(/[-–—]/g, ' – ')).replace(/[º°ª]/g, '')
  for (const { groups: g } of plain.matchAll(PATTERN)) {
    if (!g) continue
    if (g.money) found.push({ is: 'money', cents: Math.round(numberOf(g.amount ?? g.amountBefore ?? '0') * 100) })
    else if (g.free) found.push({ is: 'money', cents: 0 })
    else if (kind !== 'hours' && (g.everyDay || g.firstDay)) continue
    else if (g.everyDay) found.push({ is: 'days', days: [1, 2, 3, 4, 5, 6, 7] })
    else if (g.firstDay) {
      const first = DAY_OF.get(g.firstDay) ?? 1
      found.push({ is: 'days', days: daysFrom(first, DAY_OF.get(g.lastDay ?? g.firstDay) ?? first) })
    } else if (g.working) found.push({ is: 'workingDays', count: Number(g.working) })
    else if (g.clock) {
      found.push({ is: 'time', minutes: afternoon(Number(g.hour), g.half) * 60 + Number(g.minute ?? 0) })
    } else if (g.hourHalf) found.push({ is: 'time', minutes: afternoon(Number(g.hourHalf), g.halfAlone) * 60 })
    else if (g.amountOfTime) found.push(timeOrSpan(numberOf(g.amountOfTime), g.unit ?? '', kind))
    else if (g.number) {
      const value = numberOf(g.number)
      const hour = kind === 'hours' && Number.isInteger(value) && value <= 24
      found.push(hour ? { is: 'time', minutes: value * 60 } : { is: 'number', value })
    }
  }
  return found
}

function timeOrSpan(amount: number, unit: string, kind: FactKind): Statement {
  if (kind === 'hours' && HOURS.test(unit) && amount <= 24) return { is: 'time', minutes: amount * 60 }
  const minutes = UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(unit))?.[1] ?? 1
  return { is: 'span', minutes: amount * minutes }
}
