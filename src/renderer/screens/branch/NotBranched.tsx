import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Select } from '../../components/select/Select.tsx'
import { request } from '../../ipc/connection.ts'
import { useDocument } from '../../state/documentStore.ts'
import { useLibrary } from '../../state/libraryStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import { useWords } from '../../state/words.ts'
import { comparable } from '../map/compare/comparable.ts'
import styles from './BranchScreen.module.css'

/** A wanted journey that was drawn on its own: from which one it came can be said afterwards. */
export function NotBranched({ journeyId }: { journeyId: string }) {
  const { t } = useTranslation()
  const words = useWords()
  const state = useDocument((s) => s.doc?.journey.state ?? 'toBe')
  const journeys = useLibrary((s) => s.journeys)
  const others = comparable(journeys ?? [], { id: journeyId, state }, words)
  const [chosen, choose] = useState<string | null>(null)
  const originId = chosen ?? others[0]?.id
  const tie = async (): Promise<void> => {
    if (originId === undefined) return
    const reply = await request('journey.tie', { journeyId, originId })
    if (!reply.ok) sayFailure(reply)
  }
  return (
    <div className={styles.pick}>
      <EmptyLine wide />
      <h2 className={styles.pickTitle}>{t('branch.none.title')}</h2>
      {originId === undefined ? (
        <p>{t('branch.none.nobody')}</p>
      ) : (
        <>
          <p className={styles.pickText}>{t('branch.none.text')}</p>
          <div className={styles.pickRow}>
            <Select
              label={t('branch.none.choose')}
              value={originId}
              choices={others.map(({ id, label }) => ({ value: id, label }))}
              onChoose={choose}
            />
            <Button look="primary" onClick={() => void tie()}>
              {t('branch.none.action')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
