import { avatarOf } from '../../../shared/domain/persona/avatar.ts'
import { colorOf } from '../marks/paint.ts'

/** A drawn face; nothing where the word names none. */
export function DrawnFace({ spec, className }: { spec: string; className?: string | undefined }) {
  const shapes = avatarOf(spec)
  if (!shapes) return null
  return (
    <svg
      className={className}
      viewBox="0 0 48 48"
      aria-hidden
      focusable={false}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      {shapes.map((shape, i) => {
        const paint = {
          fill: colorOf(shape.fill, undefined),
          stroke: colorOf(shape.stroke, undefined),
          strokeWidth: shape.strokeWidth,
        }
        return shape.type === 'circle' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place
          <circle key={i} cx={shape.cx} cy={shape.cy} r={shape.r} {...paint} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place
          <path key={i} d={shape.d} {...paint} />
        )
      })}
    </svg>
  )
}
