import { memo } from 'react'
import type { PrintPage } from '../../../shared/layout/print/printDocument.ts'
import { PRINT_THEMES, type ThemeName } from '../../../shared/layout/theme.ts'
import { Marks } from '../../components/marks/Marks.tsx'
import { assetUrl, useAssets } from '../../state/assetStore.ts'
import styles from './PageSheet.module.css'

interface PageSheetProps {
  readonly page: PrintPage
  readonly theme: ThemeName
  readonly title: string
  /** As large as on a screen, to be scrolled, instead of whole. */
  readonly close: boolean
}

/** One sheet of paper on a table. */
export const PageSheet = memo(function PageSheet({ page, theme, title, close }: PageSheetProps) {
  useAssets()
  const width = page.widthMm / page.mmPerPx
  const height = page.heightMm / page.mmPerPx
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className={styles.table} tabIndex={0} aria-label={title}>
      <svg
        className={close ? styles.close : styles.whole}
        viewBox={`0 0 ${width} ${height}`}
        {...(close ? { width, height } : {})}
        role="img"
        aria-label={title}
      >
        <rect className={styles.paper} width={width} height={height} />
        <Marks marks={page.marks} theme={PRINT_THEMES[theme]} assetUrl={assetUrl} />
      </svg>
    </section>
  )
})
