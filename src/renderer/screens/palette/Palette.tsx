import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { PickFrame } from '../../components/pick/PickFrame.tsx'
import { Kbd } from '../../components/text/Kbd.tsx'
import { Thumb } from '../../components/thumb/Thumb.tsx'
import { closeSheet } from '../../state/navigationStore.ts'
import styles from './Palette.module.css'
import { usePaletteEntries } from './usePaletteEntries.ts'

const LONGEST = 500

/** One field that finds and does everything: commands, journeys, and every word on the maps. */
export function Palette() {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const groups = usePaletteEntries(typed)
  const count = groups.reduce((sum, group) => sum + group.entries.length, 0)
  return (
    <PickFrame
      title={t('palette.title')}
      look="wide"
      placeholder={t('palette.placeholder')}
      longest={LONGEST}
      typed={typed}
      onTyped={setTyped}
      groups={groups.map((group) => ({ label: t(`palette.groups.${group.id}`), options: group.entries }))}
      nothing={
        <div className={styles.none}>
          <EmptyLine />
          <p className={styles.title}>{t('palette.noneTitle', { text: typed.trim() })}</p>
          <p>{t('palette.noneText')}</p>
        </div>
      }
      told={typed.trim() === '' ? '' : t('palette.count', { count })}
      words={{ choose: t('palette.keys.choose'), take: t('palette.keys.open'), close: t('palette.keys.close') }}
      endOf={(entry) => (
        <>
          {entry.line && (
            <span className={styles.line}>
              <Thumb line={entry.line} size="small" on="paper" />
            </span>
          )}
          {entry.shortcut && <Kbd>{entry.shortcut}</Kbd>}
        </>
      )}
      onTake={(entry) => {
        closeSheet()
        // After the field has given the focus back.
        setTimeout(entry.run)
      }}
      onClose={closeSheet}
    />
  )
}
