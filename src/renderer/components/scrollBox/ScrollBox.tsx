import type { ReactNode } from 'react'

/** What scrolls and holds nothing to click, reached with the keyboard all the same. */
export function ScrollBox({
  label,
  className,
  children,
}: {
  label: string
  className?: string | undefined
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached without a mouse
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
