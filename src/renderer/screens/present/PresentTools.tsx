import { ChevronLeft, ChevronRight, Keyboard, type LucideIcon, Maximize, NotebookPen, Sun, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon/Icon.tsx'
import styles from './PresentTools.module.css'
import { order, usePresent } from './presentStore.ts'
import type { Frame } from './slide/frame.ts'

interface PresentToolsProps {
  readonly leave: () => void
  readonly toggleFullscreen: () => void
  readonly quiet: boolean
  readonly frame: Frame
}

/** What the mouse can do without knowing the keys; it goes away while nothing moves. */
export function PresentTools({ leave, toggleFullscreen, quiet, frame }: PresentToolsProps) {
  const { t } = useTranslation()
  const notes = usePresent((s) => s.notes)
  const spotlight = usePresent((s) => s.spotlight)
  const blank = usePresent((s) => s.blank)
  if (blank) return null
  return (
    <div
      className={quiet ? `${styles.tools} ${styles.gone}` : styles.tools}
      style={{ width: `${(400 / frame.w) * 100}%`, height: `${(86 / frame.h) * 100}%` }}
      role="toolbar"
      aria-label={t('present.keys.title')}
    >
      <Tool icon={ChevronLeft} label={t('present.back')} keys="←" run={() => order({ do: 'walk', by: -1 })} />
      <Tool icon={ChevronRight} label={t('present.next')} keys="→" run={() => order({ do: 'walk', by: 1 })} />
      <Tool
        icon={Sun}
        label={t('present.spotlight')}
        keys="S"
        pressed={spotlight}
        run={() => order({ do: 'spotlight' })}
      />
      <Tool icon={NotebookPen} label={t('present.notes')} keys="N" pressed={notes} run={() => order({ do: 'notes' })} />
      <Tool icon={Maximize} label={t('present.fullscreen')} keys="F" run={toggleFullscreen} />
      <Tool icon={Keyboard} label={t('present.showKeys')} keys="?" run={() => order({ do: 'keys' })} />
      <Tool icon={X} label={t('present.leave')} keys="Esc" run={leave} />
    </div>
  )
}

interface ToolProps {
  readonly icon: LucideIcon
  readonly label: string
  readonly keys: string
  readonly pressed?: boolean
  readonly run: () => void
}

function Tool({ icon, label, keys, pressed, run }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      title={`${label} (${keys})`}
      onClick={(event) => {
        run()
        // The keys go back to the sheet: the next Space is the clicker's again.
        if (event.detail > 0) event.currentTarget.closest('main')?.focus()
      }}
    >
      <Icon of={icon} size="lead" />
    </button>
  )
}
