import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneyDoc } from '../../../shared/domain/journey/journeyDoc.ts'
import { useWords } from '../../state/words.ts'
import { setStops, usePresent } from './presentStore.ts'
import { deckOf, type Sheet } from './slide/deck.ts'
import { type Frame, frameOf } from './slide/frame.ts'
import { type Story, storyOf } from './slide/story.ts'
import { indexOf } from './stops.ts'

export interface Deck {
  readonly story: Story
  readonly frame: Frame
  readonly sheets: readonly Sheet[]
  readonly index: number
}

/** The sheets of a journey for a screen of that size, and which one is shown. */
export function useDeck(doc: JourneyDoc, size: { readonly w: number; readonly h: number }): Deck {
  const { t } = useTranslation()
  const words = useWords()
  const here = usePresent((s) => s.here)
  const story = useMemo(() => storyOf(doc), [doc])
  const { w, h } = size
  const deck = useMemo(() => {
    const frame = frameOf(w, h)
    const said = {
      here: t('present.here'),
      whole: t('present.whole'),
      noSteps: t('present.noSteps'),
      part: (part: number, parts: number) => t('present.part', { part, parts }),
    }
    return { frame, sheets: deckOf(story, frame, words, said) }
  }, [story, w, h, words, t])
  const stops = useMemo(() => deck.sheets.map((sheet) => sheet.stop), [deck])
  useEffect(() => setStops(stops), [stops])
  return { story, ...deck, index: indexOf(stops, here) }
}
