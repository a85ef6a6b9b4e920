import { type Aliases, type GuessedColumn, guessColumns } from '../../reading/columnGuess.ts'
import type { TableLook } from '../../reading/look.ts'
import { share } from '../../reading/profile.ts'
import type { TableSource } from '../contract.ts'

const ALIASES: Aliases = Object.fromEntries(
  (
    [
      [
        'customer',
        [
          'cliente',
          'customer',
          'client',
          'customer id',
          'id do cliente',
          'case id',
          'caso',
          'case',
          'user',
          'user id',
          'usuario',
          'visitante',
        ],
      ],
      [
        'touchpoint',
        [
          'ponto de contato',
          'touchpoint',
          'punto de contacto',
          'evento',
          'event',
          'atividade',
          'activity',
          'actividad',
          'etapa',
          'stage',
          'passo',
          'step',
          'paso',
          'canal',
          'channel',
          'pagina',
          'page',
        ],
      ],
      [
        'date',
        [
          'momento',
          'quando',
          'when',
          'cuando',
          'data',
          'date',
          'fecha',
          'hora',
          'time',
          'timestamp',
          'data/hora',
          'data e hora',
          'datetime',
          'fecha y hora',
        ],
      ],
      ['outcome', ['resultado', 'outcome', 'status', 'desfecho']],
      ['value', ['valor', 'value', 'amount']],
    ] as const
  ).flatMap(([role, words]) => words.map((word) => [word, role])),
)

const ROLES = ['customer', 'touchpoint', 'date'] as const

/** Who, where, when, by headings; of a table without a head by what the three columns hold. */
function columnsOf(look: TableLook): GuessedColumn[] {
  const named = guessColumns(look, ALIASES, 'ignore')
  if (ROLES.every((role) => named.some((column) => column.role === role))) return named
  const date = look.profiles.findIndex((profile) => share(profile.dates, profile) > 0.9)
  if (look.headings.length !== 3 || date < 0) return named
  const rest = [0, 1, 2].filter((i) => i !== date)
  // fewer touchpoints than customers; else in the order that the documentation names
  const [a, b] = rest as [number, number]
  const customer = look.profiles[a]!.distinct >= look.profiles[b]!.distinct ? a : b
  return look.headings.map((heading, i) => ({
    heading,
    role: i === date ? 'date' : i === customer ? 'customer' : 'touchpoint',
    sure: false,
  }))
}

/** Scores or comments beside who, where and when: answers with their customer and channel, not visits. */
function holdsAnswers(look: TableLook, named: readonly GuessedColumn[]): boolean {
  const said = guessColumns(look, {}, 'words')
  return said.some(({ role }, i) => (role === 'score' || role === 'text') && named[i]?.role === 'ignore')
}

/** The log of an own system: customer, touchpoint, time. */
export const eventLog: TableSource = {
  name: 'eventLog',
  recognise(look) {
    const named = guessColumns(look, ALIASES, 'ignore')
    const count = ROLES.filter((role) => named.filter((column) => column.role === role).length === 1).length
    const others = named.filter(({ role }) => role === 'ignore').length
    if (count === 3 && others <= 3 && !holdsAnswers(look, named)) return 0.7
    if (look.headings.length !== 3) return 0
    const [texts, dates] = [
      look.profiles.filter((p) => share(p.numbers + p.dates, p) < 0.5 && p.words / Math.max(1, p.filled) < 4),
      look.profiles.filter((p) => share(p.dates, p) > 0.9),
    ]
    return look.headLine === 0 && texts.length === 2 && dates.length === 1 ? 0.5 : 0
  },
  columns: columnsOf,
  kind: () => 'visits',
}
