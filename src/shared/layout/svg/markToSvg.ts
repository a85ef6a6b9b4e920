import { iconPath } from '../icon.ts'
import type { Mark, Paint, TextMark } from '../mark.ts'
import type { Theme } from '../theme.ts'
import { escapeXml } from './escapeXml.ts'
import { circlePath, roundedRect } from './leanShapes.ts'

/** Address of a picture's bytes, usually a data URL; undefined where they are missing. */
export type ImageHref = (assetId: string) => string | undefined

const round = (n: number): number => Math.round(n * 100) / 100

function paint(p: Paint, theme: Theme): string {
  const fill = p.fill ? theme[p.fill] : 'none'
  const stroke = p.stroke ? ` stroke="${theme[p.stroke]}" stroke-width="${round(p.strokeWidth ?? 1)}"` : ''
  const dash = p.dash ? ` stroke-dasharray="${p.dash.map(round).join(' ')}"` : ''
  const opacity = p.opacity === undefined ? '' : ` opacity="${p.opacity}"`
  return ` fill="${fill}"${stroke}${dash}${opacity}`
}

function text(m: TextMark, theme: Theme): string {
  const anchor = m.anchor && m.anchor !== 'start' ? ` text-anchor="${m.anchor}"` : ''
  const role = m.role ? ` role="heading" aria-level="${m.level ?? 1}"` : ''
  const x = round(m.x)
  const first = round(m.x + (m.indent ?? 0))
  const attributes = `y="${round(m.y)}" font-size="${round(m.size)}" font-weight="${m.weight}" fill="${theme[m.fill]}"${anchor}${role}`
  if (m.lines.length === 1) return `<text x="${first}" ${attributes}>${escapeXml(m.lines[0] as string)}</text>`
  const spans = m.lines.map((line, i) => {
    const place = i === 0 ? `x="${first}"` : `x="${x}" y="${round(m.y + i * m.lineHeight)}"`
    return `<tspan ${place}>${escapeXml(line)}</tspan>`
  })
  return `<text ${attributes}>${spans.join('')}</text>`
}

/**
 * One mark as SVG, in the frame that its coordinates are meant for.
 * @param lean shapes that a PDF can hold in few words, see leanShapes
 */
export function markToSvg(m: Mark, theme: Theme, imageHref?: ImageHref, lean = false): string {
  switch (m.type) {
    case 'rect': {
      if (lean && m.r) return `<path d="${roundedRect(m.x, m.y, m.w, m.h, m.r)}"${paint(m, theme)}/>`
      const r = m.r ? ` rx="${round(m.r)}"` : ''
      return `<rect x="${round(m.x)}" y="${round(m.y)}" width="${round(m.w)}" height="${round(m.h)}"${r}${paint(m, theme)}/>`
    }
    case 'circle':
      if (lean) return `<path d="${circlePath(m.cx, m.cy, m.r)}"${paint(m, theme)}/>`
      return `<circle cx="${round(m.cx)}" cy="${round(m.cy)}" r="${round(m.r)}"${paint(m, theme)}/>`
    case 'path': {
      const move = m.x || m.y ? ` transform="translate(${round(m.x ?? 0)} ${round(m.y ?? 0)})"` : ''
      const cap = m.cap === 'round' ? ' stroke-linecap="round"' : ''
      const join = m.join === 'round' ? ' stroke-linejoin="round"' : ''
      return `<path d="${m.d}"${move}${paint(m, theme)}${cap}${join}/>`
    }
    case 'text':
      return text(m, theme)
    case 'icon': {
      const color = theme[m.color]
      const label = m.title ? ` role="img" aria-label="${escapeXml(m.title)}"` : ''
      const at = `translate(${round(m.x)} ${round(m.y)}) scale(${Math.round((m.size / 24) * 1e4) / 1e4})`
      const style = `fill="${m.filled ? color : 'none'}" stroke="${color}" stroke-width="${round(m.strokeWidth ?? 2)}"`
      return `<path d="${iconPath(m.icon)}" transform="${at}" ${style} stroke-linecap="round" stroke-linejoin="round"${label}/>`
    }
    case 'image':
      return image(m, imageHref?.(m.assetId))
  }
}

function image(m: Extract<Mark, { type: 'image' }>, href: string | undefined): string {
  if (href === undefined) return ''
  const [x, y, w, h] = [m.x, m.y, m.w, m.h].map(round)
  const clip = m.r ? ` style="clip-path:inset(0 round ${round(m.r)}px)"` : ''
  const label = m.title ? ` role="img" aria-label="${escapeXml(m.title)}"` : ''
  return `<image x="${x}" y="${y}" width="${w}" height="${h}" preserveAspectRatio="xMidYMid slice" href="${escapeXml(href)}"${clip}${label}/>`
}
