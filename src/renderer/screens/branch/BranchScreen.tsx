import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSame } from '../../../shared/domain/compare/docDiff.ts'
import { Button } from '../../components/button/Button.tsx'
import { Check } from '../../components/check/Check.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { useDocument } from '../../state/documentStore.ts'
import { lookAs } from '../../state/journeyLookStore.ts'
import { goToMap } from '../../state/navigationStore.ts'
import { useWords } from '../../state/words.ts'
import { MomentMap } from '../timeline/MomentMap.tsx'
import styles from './BranchScreen.module.css'
import { followBranch, useBranch } from './branchStore.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { NotBranched } from './NotBranched.tsx'
import { SideBySide } from './SideBySide.tsx'
import { useWished, type Wished } from './useWished.ts'

/** What a journey as it is wanted changes of the one it was drawn from: as a list, side by side and on the map. */
export function BranchScreen({ journeyId }: { journeyId: string }) {
  const { t } = useTranslation()
  const name = useDocument((s) => s.doc?.journey.name ?? '')
  const around = useBranch((s) => (s.journeyId === journeyId ? s.around : null))
  const wished = useWished()
  useEffect(() => followBranch(journeyId), [journeyId])
  return (
    <section className={styles.screen} aria-label={t('branch.label', { name })} data-branch>
      {around && !around.own ? (
        <NotBranched journeyId={journeyId} />
      ) : !wished ? (
        <Loading text={t('branch.loading')} />
      ) : isSame(wished.diff) ? (
        <div className={styles.pick}>
          <EmptyLine wide />
          <h2 className={styles.pickTitle}>{t('branch.same.title')}</h2>
          <p className={styles.pickText}>{t('branch.same.text')}</p>
          <Button look="primary" onClick={() => lookAs('map')}>
            {t('branch.same.action')}
          </Button>
        </div>
      ) : (
        <Differences wished={wished} />
      )}
    </section>
  )
}

function Differences({ wished }: { wished: Wished }) {
  const { t } = useTranslation()
  const words = useWords()
  const [as, setAs] = useState<'sides' | 'map'>('sides')
  const [onlyChanges, setOnlyChanges] = useState(false)
  const [show, setShow] = useState<{ key: string } | null>(null)
  const { journey } = wished.from
  const fateWords = useMemo(
    () => ({
      added: t('branch.fate.added'),
      removed: t('branch.fate.removed'),
      moved: t('branch.fate.moved'),
      changed: t('branch.fate.changed'),
    }),
    [t],
  )
  return (
    <>
      <DifferenceList wished={wished} onShow={(key) => setShow({ key })} />
      <div className={styles.main}>
        <header className={styles.head}>
          <p className={styles.from}>
            <Button look="link" onClick={() => goToMap(journey.id)}>
              {t('branch.from', { name: journey.name || words.unnamedJourney })}
            </Button>
          </p>
          {as === 'sides' && <Check label={t('branch.onlyChanges')} checked={onlyChanges} onCheck={setOnlyChanges} />}
          <Segmented
            label={t('branch.shows')}
            value={as}
            choices={[
              { value: 'sides', label: t('branch.sideBySide') },
              { value: 'map', label: t('branch.onMap') },
            ]}
            onChoose={setAs}
          />
        </header>
        {as === 'sides' ? (
          <SideBySide wished={wished} onlyChanges={onlyChanges} show={show} />
        ) : (
          <MomentMap
            doc={wished.merged}
            diff={wished.diff}
            title={t('branch.mapTitle')}
            show={show}
            fateWords={fateWords}
          />
        )}
      </div>
    </>
  )
}
