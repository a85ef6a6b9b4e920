import { memo } from 'react'
import type { Mark } from '../../../shared/layout/mark.ts'
import type { Theme } from '../../../shared/layout/theme.ts'
import { type AssetUrl, MarkShape } from './MarkShape.tsx'

interface MarksProps {
  readonly marks: readonly Mark[]
  /** A fixed theme, as on paper; absent: the window's own. */
  readonly theme?: Theme | undefined
  readonly assetUrl?: AssetUrl | undefined
}

/** Draws marks in their order, inside an `<svg>`. Drawn again only when the list itself is another. */
export const Marks = memo(function Marks({ marks, theme, assetUrl }: MarksProps) {
  return marks.map((mark, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity; the layout gives them in drawing order
    <MarkShape key={index} mark={mark} theme={theme} assetUrl={assetUrl} />
  ))
})
