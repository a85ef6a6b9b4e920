import { GitCompareArrows, PencilRuler } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../../shared/domain/journey/journeyDoc.ts'
import { drawFrom } from '../../../commands/drawWish.ts'
import { Button } from '../../../components/button/Button.tsx'
import { Group } from '../../../components/field/Group.tsx'
import { lookAs } from '../../../state/journeyLookStore.ts'
import { goToMap } from '../../../state/navigationStore.ts'
import { useWords } from '../../../state/words.ts'
import { followBranch, useBranch } from '../../branch/branchStore.ts'
import styles from './BranchPart.module.css'

/** How it should be: drawn from here, or from what this was drawn. */
export function BranchPart({ doc }: { doc: JourneyDoc }) {
  const { t } = useTranslation()
  const words = useWords()
  const { id, state } = doc.journey
  const around = useBranch((s) => (s.journeyId === id ? s.around : null))
  useEffect(() => followBranch(id), [id])
  const origin = around?.own?.origin.journey
  return (
    <Group label={t('branch.group')} {...(state === 'asIs' ? { hint: t('branch.drawHint') } : {})}>
      <div className={styles.actions}>
        {state === 'toBe' && origin && (
          <Button look="link" className={styles.link} onClick={() => goToMap(origin.id)}>
            {t('branch.from', { name: origin.name || words.unnamedJourney })}
          </Button>
        )}
        {state === 'toBe' && (
          <Button small icon={GitCompareArrows} onClick={() => lookAs('changes')}>
            {t('branch.seeChanges')}
          </Button>
        )}
        {state === 'asIs' &&
          around?.drawn.map(({ journeyId, name }) => (
            <Button key={journeyId} look="link" className={styles.link} onClick={() => goToMap(journeyId)}>
              {t('branch.drawnAlready', { name: name || words.unnamedJourney })}
            </Button>
          ))}
        {state === 'asIs' && (
          <Button small icon={PencilRuler} onClick={() => void drawFrom(doc.journey)}>
            {t('branch.draw')}
          </Button>
        )}
      </div>
    </Group>
  )
}
