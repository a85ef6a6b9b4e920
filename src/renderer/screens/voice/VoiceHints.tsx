import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useVoiceReader, voiceWords } from '../../state/voiceStore.ts'
import styles from './VoiceHints.module.css'

/** What the brand would say otherwise in these texts, quietly; nothing where all is well. */
export function VoiceHints({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation()
  const read = useVoiceReader()
  useEffect(voiceWords.follow, [])
  const found = texts.flatMap((text) => read(text))
  const once = found.filter((each, i) => found.findIndex((other) => other.wordId === each.wordId) === i)
  if (once.length === 0) return null
  return (
    <ul className={styles.hints} aria-label={t('voice.hints')}>
      {once.map(({ wordId, said, instead }) => (
        <li key={wordId} className={styles.hint}>
          <span className={styles.said}>{said}</span>
          {instead.trim() === '' ? t('voice.avoid') : t('voice.instead', { word: instead })}
        </li>
      ))}
    </ul>
  )
}
