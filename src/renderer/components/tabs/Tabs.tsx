import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import styles from './Tabs.module.css'

interface TabsProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly tabs: readonly { readonly value: T; readonly label: string }[]
  readonly onChoose: (value: T) => void
  /** What belongs to the tab that is chosen. */
  readonly children: ReactNode
}

/** Parts of one screen, one of them seen; arrows move between them. */
export function Tabs<T extends string>({ label, value, tabs, onChoose, children }: TabsProps<T>) {
  return (
    <Base.Root value={value} onValueChange={(next) => onChoose(next as T)} className={styles.root}>
      <Base.List aria-label={label} className={styles.list} activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={styles.tab}>
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      <Base.Panel value={value} className={styles.panel}>
        {children}
      </Base.Panel>
    </Base.Root>
  )
}
