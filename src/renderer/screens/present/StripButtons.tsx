import { useTranslation } from 'react-i18next'
import { useWords } from '../../state/words.ts'
import { order, usePresent } from './presentStore.ts'
import styles from './StripButtons.module.css'
import { type Frame, STRIP_H } from './slide/frame.ts'
import type { Story } from './slide/story.ts'
import { stripPlaces } from './slide/strip.ts'

/** The stations at the foot, to be pressed. They lie over the drawing and have no paint of their own. */
export function StripButtons({ story, frame, here }: { story: Story; frame: Frame; here: number }) {
  const { t } = useTranslation()
  const words = useWords()
  const hidden = usePresent((s) => s.blank !== null || s.zoom > 1)
  if (hidden) return null
  const places = stripPlaces(story.stages.length, frame)
  const width = Math.min(160, (places[1] ?? frame.w) - (places[0] ?? 0))
  return (
    <nav aria-label={t('present.strip')}>
      {story.stages.map(({ stage, number }, i) => (
        <button
          key={stage.id}
          type="button"
          className={styles.station}
          style={{
            left: `${(((places[i] ?? 0) - width / 2) / frame.w) * 100}%`,
            width: `${(width / frame.w) * 100}%`,
            height: `${((STRIP_H - 4) / frame.h) * 100}%`,
          }}
          aria-current={number === here ? 'step' : undefined}
          aria-label={t('present.goTo', { number, name: stage.name.trim() || words.unnamedStage })}
          onClick={() => order({ do: 'stage', number })}
        />
      ))}
    </nav>
  )
}
