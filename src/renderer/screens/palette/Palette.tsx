import { Dialog as Base } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useCallback, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import { Kbd } from '../../components/text/Kbd.tsx'
import { closeSheet } from '../../state/navigationStore.ts'
import type { Entry } from './entry.ts'
import styles from './Palette.module.css'
import { PaletteList } from './PaletteList.tsx'
import { usePaletteEntries } from './usePaletteEntries.ts'

const PAGE = 8

/** One field that finds and does everything: commands, journeys, and every word on the maps. */
export function Palette() {
  const { t } = useTranslation()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // At once: whoever types on after the shortcut loses no letter.
  const takeFocus = useCallback((input: HTMLInputElement | null) => {
    field.current = input
    input?.focus()
  }, [])
  const before = useRef(document.activeElement as HTMLElement | null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const groups = usePaletteEntries(typed)
  const entries = groups.flatMap((group) => group.entries)
  const here = Math.min(at, entries.length - 1)
  const take = (entry: Entry | undefined): void => {
    if (!entry) return
    closeSheet()
    // After the field has given the focus back.
    setTimeout(entry.run)
  }
  const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }
  return (
    <Base.Root open onOpenChange={(open) => open || closeSheet()}>
      <Base.Portal>
        <Base.Backdrop className={styles.veil} />
        <Base.Popup className={styles.palette} initialFocus={field} finalFocus={before}>
          <Base.Title className={styles.name}>{t('palette.title')}</Base.Title>
          <div className={styles.field}>
            <Icon of={Search} size="lead" />
            <input
              ref={takeFocus}
              className={styles.input}
              role="combobox"
              aria-expanded
              aria-autocomplete="list"
              aria-controls={`${id}-list`}
              aria-activedescendant={entries[here] ? `${id}-${here}` : undefined}
              aria-label={t('palette.placeholder')}
              placeholder={t('palette.placeholder')}
              autoComplete="off"
              spellCheck={false}
              maxLength={500}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value)
                setAt(0)
              }}
              onKeyDown={(event) => {
                const step = STEPS[event.key]
                if (step !== undefined && entries.length > 0) {
                  event.preventDefault()
                  // One step leads round; a page stops at the ends.
                  const next = here + step
                  if (Math.abs(step) === 1) setAt((next + entries.length) % entries.length)
                  else setAt(Math.max(0, Math.min(next, entries.length - 1)))
                } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
                  event.preventDefault()
                  take(entries[here])
                }
              }}
            />
          </div>
          <PaletteList id={id} groups={groups} at={here} onAt={setAt} onTake={take} />
          {entries.length === 0 && (
            <div className={styles.none}>
              <EmptyLine />
              <p className={styles.title}>{t('palette.noneTitle', { text: typed.trim() })}</p>
              <p>{t('palette.noneText')}</p>
            </div>
          )}
          <footer className={styles.foot} aria-hidden>
            <span>
              <Kbd>↑ ↓</Kbd> {t('palette.keys.choose')}
            </span>
            <span>
              <Kbd>Enter</Kbd> {t('palette.keys.open')}
            </span>
            <span>
              <Kbd>Esc</Kbd> {t('palette.keys.close')}
            </span>
          </footer>
          <Hidden live>{typed.trim() === '' ? '' : t('palette.count', { count: entries.length })}</Hidden>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
