import { Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { openPalette } from '../commands/openPalette.ts'
import { runCommand, shortcutOf } from '../commands/runCommand.ts'
import { Icon } from '../components/icon/Icon.tsx'
import { Kbd } from '../components/text/Kbd.tsx'
import styles from './FindButton.module.css'

/** The way to the palette that can be seen. */
export function FindButton({ wide }: { wide: boolean }) {
  const { t } = useTranslation()
  const words = t(wide ? 'palette.openWide' : 'palette.open')
  const keys = shortcutOf(openPalette) ?? ''
  return (
    <button
      type="button"
      className={wide ? `${styles.find} ${styles.wide}` : styles.find}
      aria-label={`${words} ${keys}`.trim()}
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => runCommand(openPalette)}
    >
      <Icon of={Search} />
      <span className={styles.words}>{words}</span>{' '}
      <span className={styles.keys}>
        <Kbd>{keys}</Kbd>
      </span>
    </button>
  )
}
