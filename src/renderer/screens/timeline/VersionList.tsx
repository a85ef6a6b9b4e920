import { BookmarkPlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayMoment } from '../../../shared/i18n/when.ts'
import type { VersionInfo } from '../../../shared/ipc/routes/maps.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { walkButtons } from './StepList.tsx'
import { choose, useTimeline } from './timelineStore.ts'
import styles from './versions.module.css'
import { keepVersion, removeVersion } from './versions.ts'

/** Versions with a name: keep one, look at one, take one away. */
export function VersionList() {
  const { t, i18n } = useTranslation()
  const { versions, chosen, journeyId } = useTimeline()
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const current = chosen?.kind === 'version' ? chosen.version.id : null
  const keep = async (): Promise<void> => {
    const given = name.trim()
    setMissing(given === '')
    if (given !== '' && journeyId !== null && (await keepVersion(journeyId, given))) setName('')
  }
  const now = new Date()
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('timeline.versions.title')}</h3>
      {versions.length > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside arrive here
        <div onKeyDown={walkButtons}>
          <ul className={styles.list}>
            {versions.map((version: VersionInfo, i) => (
              <li key={version.id} className={styles.version}>
                <button
                  type="button"
                  className={styles.pick}
                  data-moment
                  tabIndex={version.id === current || (current === null && i === 0) ? 0 : -1}
                  aria-current={version.id === current || undefined}
                  onClick={() => void choose({ kind: 'version', version })}
                >
                  <span className={styles.name}>{version.name}</span>
                  <span className={styles.when}>{sayMoment(i18n, version.at, now)}</span>
                </button>
                <IconButton
                  icon={Trash2}
                  label={t('timeline.versions.remove', { name: version.name })}
                  onClick={() => removeVersion(version)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <form
        className={styles.keep}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField
          label={t('timeline.versions.name')}
          placeholder={t('timeline.versions.placeholder')}
          hint={versions.length === 0 ? t('timeline.versions.hint') : undefined}
          error={missing ? t('timeline.versions.missing') : null}
          value={name}
          maxLength={200}
          onText={(next) => {
            setName(next)
            setMissing(false)
          }}
        />
        <Button icon={BookmarkPlus} type="submit">
          {t('timeline.versions.save')}
        </Button>
      </form>
    </section>
  )
}
