/** The yardsticks' board: cards of a journey's size, four to a column, each joined to the next. */
export const CARD = { w: 130, h: 96, column: 138, row: 110, perColumn: 4, top: 60, left: 120 }

export interface PageCard {
  x: number
  y: number
  readonly title: string
  readonly channel: string
  readonly hue: string
}

const WORDS = [
  'Vitrine da loja',
  'Resposta no WhatsApp',
  'Fila do caixa, no sábado',
  'Busca no mapa',
  'Troco em dinheiro',
]
const HUES = ['#b3186a', '#00736a', '#a04f00', '#516800', '#7330c4', '#00699a']

export function makeCards(n: number): PageCard[] {
  return Array.from({ length: n }, (_, i) => ({
    x: CARD.left + Math.floor(i / CARD.perColumn) * CARD.column,
    y: CARD.top + (i % CARD.perColumn) * CARD.row,
    title: `${WORDS[i % WORDS.length]} ${i}`,
    channel: 'Canal',
    hue: HUES[i % HUES.length] as string,
  }))
}

export const countOf = (): number => Number(new URLSearchParams(location.search).get('n') ?? 100)

/** Tells the measurer that the board is on screen: in the frame after the one that drew it. */
export function painted(bench: { pos(i: number): { x: number; y: number }; zoom(): number }): void {
  let ready = false
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      ready = true
      performance.mark('bench-painted')
    }),
  )
  Object.assign(window, { bench: { ...bench, ready: () => ready } })
}
