import { avatarOf } from '../../domain/persona/avatar.ts'
import type { Persona } from '../../domain/persona/persona.ts'
import type { Mark } from '../mark.ts'
import type { SceneNode, SceneStage } from '../scene.ts'
import type { Drawing } from './drawing.ts'
import type { CurvePlan } from './feelings.ts'
import { textBlock } from './textBlock.ts'

const NOTCH = 11

interface Sign {
  readonly h: number
  readonly title: string
  readonly marks: (h: number) => readonly Mark[]
}

/** The black sign of a stage: number in a disc, name, duration; the name wraps and the sign grows. */
function drawSign(d: Drawing, stage: SceneStage, first: boolean): Sign {
  const source = d.doc.stages[stage.number - 1]
  const { sign, mark, headH } = d.sizes
  const inset = (first ? 12 : 20) - (first ? 0 : 8)
  const textX = inset + 33
  const room = stage.w - 3 - textX - NOTCH - 8
  const named = (source?.name ?? '').trim() !== ''
  const name = named ? (source?.name ?? '') : d.words.unnamedStage
  const nameStyle = {
    text: name,
    x: textX,
    type: sign,
    weight: named ? 800 : 500,
    measure: d.measure,
    level: 2,
  } as const
  const duration = (source?.duration ?? '').trim()
  const time = { text: duration, type: mark, weight: 500, fill: 'onSign2', measure: d.measure } as const
  const block = textBlock({ ...nameStyle, y: 0, maxW: room, fill: named ? 'onSign' : 'onSign2' })
  const timeBlock = textBlock({ ...time, x: textX, y: 0, maxW: room })
  const beside = block.mark.lines.length === 1 && duration !== '' && block.w + 10 + timeBlock.w <= room
  const under = duration !== '' && !beside
  const contentH = block.h + (under ? timeBlock.h : 0)
  return {
    h: Math.max(headH, contentH + 12),
    title: [`${stage.number}`, name, duration].filter(Boolean).join(' '),
    marks(h) {
      const [left, right] = [first ? 0 : -8, stage.w - 3]
      const notch = first ? '' : `L${left + NOTCH} ${h / 2}`
      const top = (h - contentH) / 2
      const cy = under || block.mark.lines.length > 1 ? top + sign.leading / 2 : h / 2
      const out: Mark[] = [
        {
          type: 'path',
          d: `M${left} 0L${right - NOTCH} 0L${right} ${h / 2}L${right - NOTCH} ${h}L${left} ${h}${notch}Z`,
          fill: 'sign',
        },
        { type: 'circle', cx: inset + 12, cy, r: 12, fill: 'onSign' },
        {
          type: 'text',
          x: inset + 12,
          y: cy + 14 * 0.3485,
          lines: [String(stage.number)],
          lineHeight: 16,
          size: stage.number > 99 ? 11 : 14,
          weight: 800,
          fill: 'sign',
          anchor: 'middle',
        },
        { ...block.mark, y: block.mark.y + top },
      ]
      if (beside) {
        const y = timeBlock.mark.y + (h - timeBlock.h) / 2
        out.push({ ...timeBlock.mark, x: right - NOTCH - 8, y, anchor: 'end' })
      } else if (under) out.push({ ...timeBlock.mark, y: timeBlock.mark.y + top + block.h })
      return out
    },
  }
}

/** The stage signs, all as high as the highest needs. */
export function drawSigns(d: Drawing, stages: readonly SceneStage[], least: number): { h: number; nodes: SceneNode[] } {
  const signs = stages.map((stage, i) => drawSign(d, stage, i === 0))
  const h = signs.reduce((most, sign) => Math.max(most, sign.h), Math.max(least, d.sizes.headH))
  const nodes = stages.map((stage, i): SceneNode => {
    const sign = signs[i] as Sign
    const box = { x: stage.x, y: 0, w: stage.w, h }
    return {
      key: `stage:${stage.stageId}`,
      kind: 'stage',
      id: stage.stageId,
      box,
      cell: null,
      marks: sign.marks(h),
      title: sign.title,
    }
  })
  return { h, nodes }
}

interface CornerLine {
  readonly h: number
  readonly node: (y: number) => SceneNode
}

function drawPersona(d: Drawing, persona: Persona, letter: string, main: boolean, alone: boolean): CornerLine {
  const r = alone ? 14 : 10
  const textX = 8 + 2 * r + 7
  const room = d.sizes.headerW - textX - 6
  const type = { size: 13, leading: 15 }
  const name = textBlock({
    text: persona.name,
    x: textX,
    y: 0,
    maxW: room,
    type,
    weight: 700,
    fill: 'ink',
    measure: d.measure,
  })
  // Several personas share the corner, so that it stays as low as the signs; their roles are read out.
  const role = alone ? persona.role.trim() : ''
  const said = { text: role, x: textX, y: name.h, maxW: room, type: { size: 12, leading: 14 } } as const
  const roleBlock = textBlock({ ...said, weight: 500, fill: 'ink2', measure: d.measure })
  const textH = name.h + (role === '' ? 0 : roleBlock.h)
  const h = Math.max(2 * r, textH) + (alone ? 6 : 3)
  const top = (h - textH) / 2
  const cy = h / 2
  const asset = d.doc.assets.find((a) => a.id === persona.pictureAssetId)
  // Beside others the letter says whose line is whose.
  const face = alone ? avatarOf(persona.avatar, 2 * r) : null
  const disc: Mark[] = asset
    ? [{ type: 'image', assetId: asset.id, x: 8, y: cy - r, w: 2 * r, h: 2 * r, r, title: persona.name }]
    : face
      ? face.map(
          (s): Mark => (s.type === 'circle' ? { ...s, cx: s.cx + 8, cy: s.cy + cy - r } : { ...s, x: 8, y: cy - r }),
        )
      : [
          { type: 'circle', cx: 8 + r, cy, r, fill: main ? 'line' : 'ink' },
          {
            type: 'text',
            x: 8 + r,
            y: cy + (alone ? 15 : 12) * 0.3485,
            lines: [letter],
            lineHeight: 16,
            size: alone ? 15 : 12,
            weight: 800,
            fill: main ? 'onLine' : 'paper',
            anchor: 'middle',
          },
        ]
  const marks: Mark[] = [...disc, { ...name.mark, y: name.mark.y + top }]
  if (role !== '') marks.push({ ...roleBlock.mark, y: roleBlock.mark.y + top })
  return {
    h,
    node: (y) => ({
      key: `persona:${persona.id}`,
      kind: 'persona',
      id: persona.id,
      box: { x: 0, y, w: d.sizes.headerW, h },
      cell: null,
      marks,
      title: [persona.name, persona.role.trim()].filter(Boolean).join(', '),
    }),
  }
}

/** The corner above the lane headers: whose map this is. */
export function drawCorner(d: Drawing, curves: readonly CurvePlan[]): { h: number; nodes: (h: number) => SceneNode[] } {
  const shown = curves.filter((c) => c.persona !== null)
  const lines = shown.map((c) => drawPersona(d, c.persona as Persona, c.letter, c.main, shown.length === 1))
  const total = lines.reduce((sum, line) => sum + line.h, 0)
  return {
    h: total + 4,
    nodes(h) {
      let y = (h - total) / 2
      return lines.map((line) => {
        const node = line.node(y)
        y += line.h
        return node
      })
    },
  }
}
