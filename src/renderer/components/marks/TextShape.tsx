import type { TextMark } from '../../../shared/layout/mark.ts'
import type { Theme } from '../../../shared/layout/theme.ts'
import styles from './marks.module.css'
import { colorOf } from './paint.ts'

/** Text as the layout broke it: every line where it was measured. */
export function TextShape({ mark, theme }: { mark: TextMark; theme?: Theme | undefined }) {
  return (
    <text
      className={styles.text}
      x={mark.x}
      y={mark.y}
      fontSize={mark.size}
      fontWeight={mark.weight}
      textAnchor={mark.anchor}
      fill={colorOf(mark.fill, theme)}
      {...(mark.role ? { role: mark.role, 'aria-level': mark.level } : {})}
    >
      {mark.lines.map((line, index) => (
        <tspan
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
          key={index}
          x={mark.x + (index === 0 ? (mark.indent ?? 0) : 0)}
          y={mark.y + index * mark.lineHeight}
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}
