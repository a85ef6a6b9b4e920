import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { useWords } from '../../state/words.ts'
import { KeysSheet } from './KeysSheet.tsx'
import { NotesBar } from './NotesBar.tsx'
import styles from './PresentScreen.module.css'
import { PresentTools } from './PresentTools.tsx'
import { usePresent } from './presentStore.ts'
import { SlideView } from './SlideView.tsx'
import { StopVoice } from './StopVoice.tsx'
import { StripButtons } from './StripButtons.tsx'
import { useDeck } from './useDeck.ts'
import { useFullscreen } from './useFullscreen.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { usePresentPointer } from './usePresentPointer.ts'

/** The sheet that the room sees, what the presenter does to it, and, if wanted, the notes below it. */
export function Stage({ doc, leave }: { doc: JourneyDoc; leave: () => void }) {
  const { t } = useTranslation()
  const words = useWords()
  const stage = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ w: 1024, h: 768 })
  useLayoutEffect(() => {
    const element = stage.current
    if (!element) return
    element.focus()
    const measure = (): void => setSize({ w: element.clientWidth, h: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const deck = useDeck(doc, size)
  const toggleFullscreen = useFullscreen(leave)
  usePresentKeys(leave, toggleFullscreen)
  const quiet = usePresentPointer(stage)
  const notes = usePresent((s) => s.notes)
  const keys = usePresent((s) => s.keys)
  const sheet = deck.sheets[deck.index]
  const stageOf = deck.story.stages.find((s) => s.stage.id === sheet?.stop.stageId)
  return (
    <>
      <main
        id="content"
        ref={stage}
        tabIndex={-1}
        className={quiet && !keys ? `${styles.stage} ${styles.quiet}` : styles.stage}
        aria-label={t('present.label', { name: doc.journey.name.trim() || words.unnamedJourney })}
      >
        {sheet && <SlideView sheet={sheet} frame={deck.frame} />}
        {sheet && <StopVoice stop={sheet.stop} story={deck.story} />}
        {sheet?.stop.kind === 'stage' && (
          <StripButtons story={deck.story} frame={deck.frame} here={sheet.stop.number} />
        )}
        <PresentTools leave={leave} toggleFullscreen={toggleFullscreen} quiet={quiet} frame={deck.frame} />
        {keys && <KeysSheet />}
      </main>
      {notes && <NotesBar key={stageOf?.stage.id ?? '-'} stage={stageOf?.stage ?? null} />}
    </>
  )
}
