import type { Later } from '../later/later.tsx'
import { Tabs } from './Tabs.tsx'

/** One part of a screen, with a script of its own. */
export interface Pane<T extends string> {
  readonly tab: T
  readonly Pane: Later<object>
}

interface PanesProps<T extends string> {
  readonly label: string
  readonly tab: T
  readonly panes: readonly Pane<T>[]
  readonly called: (tab: T) => string
  readonly onChoose: (tab: T) => void
}

/** A screen of several parts, one of them seen. */
export function Panes<T extends string>({ label, tab, panes, called, onChoose }: PanesProps<T>) {
  const shown = panes.find((pane) => pane.tab === tab) ?? panes[0]
  if (!shown) return null
  return (
    <Tabs
      label={label}
      value={shown.tab}
      tabs={panes.map((pane) => ({ value: pane.tab, label: called(pane.tab) }))}
      onChoose={onChoose}
    >
      <shown.Pane />
    </Tabs>
  )
}
