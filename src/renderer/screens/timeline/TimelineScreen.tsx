import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../components/button/IconButton.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { useDocument } from '../../state/documentStore.ts'
import { showPast } from '../../state/journeyLookStore.ts'
import { DiffList } from './DiffList.tsx'
import { MomentHead } from './MomentHead.tsx'
import { MomentMap } from './MomentMap.tsx'
import { momentShort } from './moment.ts'
import { StepList } from './StepList.tsx'
import styles from './TimelineScreen.module.css'
import { closeTimeline, openTimelineOf, PAGE, readSteps, useTimeline } from './timelineStore.ts'
import { useCompared } from './useCompared.ts'
import { VersionList } from './VersionList.tsx'

/** The past of one journey: every step and version, what it looked like, and the way back. */
export function TimelineScreen({ journeyId }: { journeyId: string }) {
  const { t } = useTranslation()
  const name = useDocument((s) => s.doc?.journey.name ?? '')
  const doc = useDocument((s) => s.doc)
  const side = useRef<HTMLElement>(null)
  useEffect(() => {
    openTimelineOf(journeyId)
    side.current?.focus()
    return closeTimeline
  }, [journeyId])
  // What is done meanwhile, undo too, is a step as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever the journey is another
  useEffect(() => {
    const timer = setTimeout(
      () => void readSteps(journeyId, Math.max(PAGE, useTimeline.getState().entries?.length ?? 0)),
      150,
    )
    return () => clearTimeout(timer)
  }, [journeyId, doc])
  return (
    <section
      className={styles.screen}
      aria-label={t('timeline.label', { name })}
      data-timeline
      onKeyDown={(event) => {
        // What hangs over the screen closes itself.
        const own = event.target instanceof Node && event.currentTarget.contains(event.target)
        if (event.key === 'Escape' && own && !event.defaultPrevented) showPast(false)
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <aside ref={side} className={styles.side} tabIndex={0} aria-label={t('timeline.title')}>
        <header className={styles.top}>
          <h2 className={styles.title}>{t('timeline.title')}</h2>
          <IconButton icon={X} label={t('timeline.close')} shortcut="Esc" onClick={() => showPast(false)} />
        </header>
        <VersionList />
        <section className={styles.part}>
          <h3 className={styles.partTitle}>{t('timeline.steps')}</h3>
          <p className={styles.hint}>{t('timeline.stepsHint')}</p>
          <StepList />
        </section>
      </aside>
      <Looked />
    </section>
  )
}

/** The moment that is looked at, as a map and in words. */
function Looked() {
  const { t, i18n } = useTranslation()
  const { chosen, chosenDoc, marked } = useTimeline()
  const compared = useCompared()
  const [show, setShow] = useState<{ key: string } | null>(null)
  if (!chosen) {
    return (
      <div className={styles.pick}>
        <EmptyLine wide />
        <h3 className={styles.pickTitle}>{t('timeline.pick.title')}</h3>
        <p>{t('timeline.pick.text')}</p>
      </div>
    )
  }
  return (
    <div className={styles.looked}>
      <MomentHead chosen={chosen} />
      {marked && compared && (
        <>
          <MomentMap
            doc={compared.merged}
            diff={compared.diff}
            title={t('timeline.mapCompared', { from: compared.fromName, to: compared.toName })}
            show={show}
          />
          <DiffList compared={compared} onShow={(key) => setShow({ key })} />
        </>
      )}
      {!marked && chosenDoc && (
        <MomentMap
          doc={chosenDoc}
          diff={null}
          title={t('timeline.map', { moment: momentShort(i18n, chosen, new Date()) })}
          show={null}
        />
      )}
      {(marked ? !compared : !chosenDoc) && <Loading text={t('timeline.loading')} />}
    </div>
  )
}
