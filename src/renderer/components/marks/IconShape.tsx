import { iconPath } from '../../../shared/layout/icon.ts'
import type { IconMark } from '../../../shared/layout/mark.ts'
import type { Theme } from '../../../shared/layout/theme.ts'
import { colorOf } from './paint.ts'

const GRID = 24

export function IconShape({ mark, theme }: { mark: IconMark; theme?: Theme | undefined }) {
  const color = colorOf(mark.color, theme)
  return (
    <path
      d={iconPath(mark.icon)}
      transform={`translate(${mark.x} ${mark.y}) scale(${mark.size / GRID})`}
      fill={mark.filled ? color : 'none'}
      stroke={color}
      strokeWidth={mark.strokeWidth ?? 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={mark.title ? 'img' : undefined}
      aria-label={mark.title}
      aria-hidden={mark.title ? undefined : true}
    />
  )
}
