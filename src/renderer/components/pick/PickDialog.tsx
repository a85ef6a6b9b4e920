import { useState } from 'react'
import styles from './PickDialog.module.css'
import { PickFrame } from './PickFrame.tsx'
import type { Pickable, PickedFrom } from './pickable.ts'

export interface PickOption extends Pickable {
  readonly run: () => void
}
export type PickGroup = PickedFrom<PickOption>

interface PickDialogProps {
  readonly title: string
  readonly placeholder: string
  /** What there is to choose from when this was typed. */
  readonly groupsFor: (typed: string) => readonly PickGroup[]
  /** Said where there is nothing to choose from. */
  readonly nothing: string
  readonly words: { readonly choose: string; readonly take: string; readonly close: string }
  readonly onClose: () => void
}

const LONGEST = 200

/** One of many by a few letters of its name. */
export function PickDialog({ title, placeholder, groupsFor, nothing, words, onClose }: PickDialogProps) {
  const [typed, setTyped] = useState('')
  return (
    <PickFrame
      title={title}
      placeholder={placeholder}
      longest={LONGEST}
      typed={typed}
      onTyped={setTyped}
      groups={groupsFor(typed)}
      nothing={<p className={styles.nothing}>{nothing}</p>}
      words={words}
      onTake={(option) => {
        onClose()
        option.run()
      }}
      onClose={onClose}
    />
  )
}
