import type { ImageMark } from '../../../shared/layout/mark.ts'
import type { Theme } from '../../../shared/layout/theme.ts'
import { colorOf } from './paint.ts'

/** A picture, or its place while the bytes are on their way. */
export function PictureShape({ mark, theme, url }: { mark: ImageMark; theme?: Theme | undefined; url: string | null }) {
  const frame = { x: mark.x, y: mark.y, width: mark.w, height: mark.h }
  if (url === null) return <rect {...frame} rx={mark.r} fill={colorOf('ground2', theme)} />
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an SVG image is not interactive
    <image
      {...frame}
      href={url}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={mark.title}
      style={mark.r ? { clipPath: `inset(0 round ${mark.r}px)` } : undefined}
    />
  )
}
