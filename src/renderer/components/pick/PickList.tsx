import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '../icon/Icon.tsx'
import styles from './PickFrame.module.css'
import type { Pickable, PickedFrom } from './pickable.ts'

interface PickListProps<O extends Pickable> {
  readonly id: string
  readonly title: string
  readonly groups: readonly PickedFrom<O>[]
  /** The place of the one that Enter takes, counted through all groups. */
  readonly here: number
  readonly endOf: ((option: O) => ReactNode) | undefined
  readonly onHere: (place: number) => void
  readonly onTake: (option: O) => void
}

/** The finds in groups; the keyboard stays in the field and only the mark moves. */
export function PickList<O extends Pickable>({ id, title, groups, here, endOf, onHere, onTake }: PickListProps<O>) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${here}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [id, here])
  let count = 0
  return (
    <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={title}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={group.label} role="group" aria-label={group.label} className={styles.group}>
          <div className={styles.label} aria-hidden>
            {group.label}
          </div>
          {group.options.map((option) => {
            const place = count++
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the field
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
              <div
                key={option.id}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === here}
                className={styles.option}
                onPointerMove={() => place !== here && onHere(place)}
                onClick={() => onTake(option)}
              >
                {option.icon && <Icon of={option.icon} />}
                <span className={styles.words}>
                  <span className={styles.text}>{option.text}</span>
                  {option.note && <span className={styles.note}>{option.note}</span>}
                </span>
                {endOf?.(option)}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
