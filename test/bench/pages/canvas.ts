import { CARD, countOf, makeCards, painted } from './cards.ts'

// The limit: one bare canvas with the same gestures and nothing else.

const cards = makeCards(countOf())
const canvas = document.querySelector('canvas') as HTMLCanvasElement
const ctx = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D
const dpr = window.devicePixelRatio
canvas.width = innerWidth * dpr
canvas.height = innerHeight * dpr
let view = { x: 0, y: 0, zoom: 1 }
let held: { i: number; dx: number; dy: number } | null = null
let frame = 0

function draw(): void {
  frame = 0
  ctx.setTransform(dpr, 0, 0, dpr, 0, 0)
  ctx.fillStyle = '#f6f6f2'
  ctx.fillRect(0, 0, innerWidth, innerHeight)
  ctx.setTransform(dpr * view.zoom, 0, 0, dpr * view.zoom, dpr * view.x, dpr * view.y)
  const [left, right] = [-view.x / view.zoom - CARD.w, (innerWidth - view.x) / view.zoom]
  ctx.strokeStyle = '#3f4554'
  ctx.beginPath()
  for (let i = 1; i < cards.length; i++) {
    const [a, b] = [cards[i - 1]!, cards[i]!]
    if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right) continue
    ctx.moveTo(a.x + CARD.w, a.y + 50)
    ctx.lineTo(b.x, b.y + 50)
  }
  ctx.stroke()
  for (const card of cards) {
    if (card.x < left || card.x > right) continue
    ctx.fillStyle = '#fff'
    ctx.strokeStyle = '#7c8392'
    ctx.beginPath()
    ctx.roundRect(card.x, card.y, CARD.w, CARD.h, 8)
    ctx.fill()
    ctx.stroke()
    ctx.fillStyle = card.hue
    ctx.fillRect(card.x + 8, card.y + 8, 20, 20)
    ctx.fillStyle = '#12151f'
    ctx.font = '12px sans-serif'
    ctx.fillText(card.channel, card.x + 34, card.y + 22)
    ctx.fillText(card.title, card.x + 8, card.y + 48)
  }
}
const ask = (): void => {
  if (frame === 0) frame = requestAnimationFrame(draw)
}

addEventListener(
  'wheel',
  (e) => {
    e.preventDefault()
    if (e.ctrlKey) {
      const to = Math.min(3, Math.max(0.05, view.zoom * 2 ** (-Math.min(120, Math.max(-120, e.deltaY)) / 240)))
      const k = to / view.zoom
      view = { x: e.clientX - (e.clientX - view.x) * k, y: e.clientY - (e.clientY - view.y) * k, zoom: to }
    } else view = { ...view, x: view.x - e.deltaX, y: view.y - e.deltaY }
    ask()
  },
  { passive: false },
)
addEventListener('pointerdown', (e) => {
  const [x, y] = [(e.clientX - view.x) / view.zoom, (e.clientY - view.y) / view.zoom]
  const i = cards.findIndex((c) => x >= c.x && x <= c.x + CARD.w && y >= c.y && y <= c.y + CARD.h)
  const card = cards[i]
  held = card ? { i, dx: x - card.x, dy: y - card.y } : null
})
addEventListener('pointermove', (e) => {
  const card = held && cards[held.i]
  if (!held || !card) return
  card.x = (e.clientX - view.x) / view.zoom - held.dx
  card.y = (e.clientY - view.y) / view.zoom - held.dy
  ask()
})
addEventListener('pointerup', () => {
  held = null
})
draw()
painted({
  pos: (i) => ({
    x: (cards[i]!.x + CARD.w / 2) * view.zoom + view.x,
    y: (cards[i]!.y + CARD.h / 2) * view.zoom + view.y,
  }),
  zoom: () => view.zoom,
})
