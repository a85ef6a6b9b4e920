import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon/Icon.tsx'
import { Kbd } from '../../components/text/Kbd.tsx'
import { Thumb } from '../../components/thumb/Thumb.tsx'
import type { Entry, EntryGroup } from './entry.ts'
import styles from './PaletteList.module.css'

interface PaletteListProps {
  readonly id: string
  readonly groups: readonly EntryGroup[]
  /** The place of the one that Enter takes, counted through all groups. */
  readonly at: number
  readonly onAt: (at: number) => void
  readonly onTake: (entry: Entry) => void
}

/** The finds in groups; the keyboard stays in the field and only the mark moves. */
export function PaletteList({ id, groups, at, onAt, onTake }: PaletteListProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${at}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])
  let count = 0
  return (
    <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={t('palette.title')}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={group.id} role="group" aria-label={t(`palette.groups.${group.id}`)} className={styles.group}>
          <div className={styles.label} aria-hidden>
            {t(`palette.groups.${group.id}`)}
          </div>
          {group.entries.map((entry) => {
            const place = count++
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the field
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
              <div
                key={entry.id}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === at}
                className={styles.entry}
                onPointerMove={() => place !== at && onAt(place)}
                onClick={() => onTake(entry)}
              >
                <Icon of={entry.icon} />
                <span className={styles.words}>
                  <span className={styles.text}>{entry.text}</span>
                  {entry.note && <span className={styles.note}>{entry.note}</span>}
                </span>
                {entry.line && (
                  <span className={styles.line}>
                    <Thumb line={entry.line} size="small" on="paper" />
                  </span>
                )}
                {entry.shortcut && <Kbd>{entry.shortcut}</Kbd>}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
