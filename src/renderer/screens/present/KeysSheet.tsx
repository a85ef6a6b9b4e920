import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { shortcutText } from '../../commands/shortcut.ts'
import { IconButton } from '../../components/button/IconButton.tsx'
import { bridge } from '../../ipc/bridge.ts'
import styles from './KeysSheet.module.css'
import { PRESENT_KEYS } from './presentKeys.ts'
import { order } from './presentStore.ts'

/** Every key of the presentation, over the sheet. */
export function KeysSheet() {
  const { t } = useTranslation()
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    sheet.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const close = (): void => order({ do: 'keys' })
  const said: Readonly<Record<string, string>> = { Space: t('present.keys.space') }
  const keyText = (key: string): string =>
    key === 'Mod+wheel'
      ? `${shortcutText('Mod', bridge().info.platform)} + ${t('present.keys.wheel')}`
      : (said[key] ?? key)
  return (
    <div className={styles.place}>
      <div ref={sheet} className={styles.sheet} role="dialog" aria-modal aria-labelledby="present-keys" tabIndex={-1}>
        <header className={styles.head}>
          <div>
            <h2 id="present-keys" className={styles.title}>
              {t('present.keys.title')}
            </h2>
            <p>{t('present.keys.text')}</p>
          </div>
          <IconButton icon={X} label={t('common.close')} onClick={close} />
        </header>
        <dl className={styles.keys}>
          {PRESENT_KEYS.map(({ name, keys }) => (
            <div key={name} className={styles.row}>
              <dt>{t(`present.keys.${name}`)}</dt>
              <dd className={styles.many}>
                {keys.map((key) => (
                  <kbd key={key} className={styles.key}>
                    {keyText(key)}
                  </kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}
