import type { Mark, Paint } from '../../../shared/layout/mark.ts'
import type { Theme } from '../../../shared/layout/theme.ts'
import { IconShape } from './IconShape.tsx'
import { PictureShape } from './PictureShape.tsx'
import { colorOf } from './paint.ts'
import { TextShape } from './TextShape.tsx'

/** Address of a picture's bytes, or null while they are not there. */
export type AssetUrl = (assetId: string) => string | null

function painted(mark: Paint, theme: Theme | undefined) {
  return {
    fill: colorOf(mark.fill, theme),
    stroke: colorOf(mark.stroke, theme),
    strokeWidth: mark.strokeWidth,
    strokeDasharray: mark.dash?.join(' '),
    opacity: mark.opacity,
  }
}

/** One mark of the layout as SVG. */
export function MarkShape({
  mark,
  theme,
  assetUrl,
}: {
  mark: Mark
  theme?: Theme | undefined
  assetUrl?: AssetUrl | undefined
}) {
  switch (mark.type) {
    case 'rect':
      return <rect x={mark.x} y={mark.y} width={mark.w} height={mark.h} rx={mark.r} {...painted(mark, theme)} />
    case 'circle':
      return <circle cx={mark.cx} cy={mark.cy} r={mark.r} {...painted(mark, theme)} />
    case 'path':
      return (
        <path
          d={mark.d}
          transform={mark.x || mark.y ? `translate(${mark.x ?? 0} ${mark.y ?? 0})` : undefined}
          strokeLinecap={mark.cap}
          strokeLinejoin={mark.join}
          {...painted(mark, theme)}
        />
      )
    case 'text':
      return <TextShape mark={mark} theme={theme} />
    case 'icon':
      return <IconShape mark={mark} theme={theme} />
    case 'image':
      return <PictureShape mark={mark} theme={theme} url={assetUrl?.(mark.assetId) ?? null} />
  }
}
