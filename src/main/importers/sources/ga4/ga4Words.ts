import type { ColumnChoice } from '../../../../shared/domain/listening/sourceChoices.ts'
import type { Aliases } from '../../reading/columnGuess.ts'

type Unit = NonNullable<ColumnChoice['unit']>

/** Metric → unit, then what Google Analytics calls it in English, Portuguese and Spanish (folded). */
const METRICS: readonly (readonly [metric: string, unit: Unit, ...words: string[]])[] = [
  ['views', 'count', 'views', 'visualizacoes', 'vistas', 'visualizaciones'],
  ['activeUsers', 'count', 'active users', 'usuarios ativos', 'usuarios activos'],
  ['totalUsers', 'count', 'total users', 'users', 'total de usuarios', 'usuarios', 'usuarios totales'],
  ['newUsers', 'count', 'new users', 'novos usuarios', 'usuarios nuevos', 'nuevos usuarios'],
  ['returningUsers', 'count', 'returning users', 'usuarios recorrentes', 'usuarios recurrentes'],
  ['sessions', 'count', 'sessions', 'sessoes', 'sesiones'],
  ['engagedSessions', 'count', 'engaged sessions', 'sessoes engajadas', 'sesiones con interaccion'],
  [
    'engagementRate',
    'percent',
    'engagement rate',
    'taxa de engajamento',
    'porcentaje de interacciones',
    'tasa de interaccion',
  ],
  ['bounceRate', 'percent', 'bounce rate', 'taxa de rejeicao', 'porcentaje de rebote'],
  [
    'viewsPerUser',
    'score',
    'views per active user',
    'views per user',
    'visualizacoes por usuario ativo',
    'visualizacoes por usuario',
    'vistas por usuario activo',
  ],
  [
    'engagementSeconds',
    'seconds',
    'average engagement time per active user',
    'average engagement time',
    'tempo medio de engajamento por usuario ativo',
    'tempo medio de engajamento',
    'tiempo de interaccion medio por usuario activo',
    'tiempo de interaccion medio',
  ],
  [
    'engagementSecondsPerSession',
    'seconds',
    'average engagement time per session',
    'tempo medio de engajamento por sessao',
    'tiempo de interaccion medio por sesion',
  ],
  ['events', 'count', 'event count', 'contagem de eventos', 'numero de eventos'],
  ['eventsPerSession', 'score', 'events per session', 'eventos por sessao', 'eventos por sesion'],
  [
    'keyEvents',
    'count',
    'key events',
    'conversions',
    'eventos principais',
    'conversoes',
    'eventos clave',
    'conversiones',
  ],
  [
    'keyEventRate',
    'percent',
    'session key event rate',
    'taxa de eventos principais da sessao',
    'tasa de eventos clave por sesion',
  ],
  ['revenue', 'money', 'total revenue', 'receita total', 'ingresos totales'],
]

const DIMENSIONS: readonly (readonly ['page' | 'channel' | 'subject' | 'date', RegExp])[] = [
  ['date', /^(date|data|fecha|day|dia)$/],
  [
    'page',
    /^(page|pagina|caminho da pagina|ruta de pagina|ruta de la pagina|titulo da pagina|titulo de pagina|landing page|pagina de destino|pagina de destino|unified screen|tela)/,
  ],
  [
    'channel',
    /(channel group|grupo de canais|grupo de canales|source|medium|origem|midia|fuente|medio|campaign|campanha|campana)/,
  ],
]

/** Every metric that is known, as columns are guessed by. */
export const GA4_ALIASES: Aliases = Object.fromEntries(
  METRICS.flatMap(([metric, unit, ...words]) =>
    words.map((word) => [word, { role: 'measure', metric: `own:${metric}`, unit }] as const),
  ),
)

/** What the rows of a table are told apart by; everything that is no figure is one. */
export function dimensionOf(folded: string): 'page' | 'channel' | 'subject' | 'date' {
  return DIMENSIONS.find(([, words]) => words.test(folded))?.[0] ?? 'subject'
}

/** `Views`, also with what Google adds in brackets; undefined: no metric that is known. */
export function isMetric(folded: string): boolean {
  return Object.hasOwn(GA4_ALIASES, folded)
}

/** `Nth day`: days counted from the start of the period. */
export const isNthDay = (folded: string): boolean =>
  /^(nth day|dia n|n ?o dia|dia nth|enesimo dia|nesimo dia|dia (numero|n[ºo]))$/.test(folded)
