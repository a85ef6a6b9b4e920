import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VoiceWord } from '../../../shared/domain/consistency/fact.ts'
import type { VoicePlace } from '../../../shared/ipc/routes/practice.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { request } from '../../ipc/connection.ts'
import { goToRecord } from '../../state/arrivalStore.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { goToPlaybook } from '../../state/playbookStore.ts'
import { addWord, changeWord, removeWord, voiceWords } from '../../state/voiceStore.ts'
import { useField } from '../map/inspector/useField.ts'
import styles from './BrandVoice.module.css'

/** The words that the brand says and those that it does not, and where they stand all the same. */
export function BrandVoice({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const words = voiceWords.use((s) => s.list)
  useEffect(voiceWords.follow, [])
  const found = useFound(words)
  const list = words ?? []
  const go = (place: VoicePlace): void => {
    onClose()
    if (place.kind === 'playbook') goToPlaybook(place.id)
    else goToRecord(place.journeyId, { kind: place.kind, id: place.id })
  }
  return (
    <Dialog wide tall title={t('voice.title')} text={t('voice.intro')} closeLabel={t('common.close')} onClose={onClose}>
      <div className={styles.columns}>
        <WordPart use="avoid" words={list.filter((word) => word.use === 'avoid')} />
        <WordPart use="use" words={list.filter((word) => word.use === 'use')} />
      </div>
      {list.some((word) => word.use === 'avoid') && found && (
        <section className={styles.part}>
          <h3 className={styles.name}>{t('voice.found.title', { count: found.length })}</h3>
          {found.length === 0 && <p className={styles.empty}>{t('voice.found.none')}</p>}
          <ul className={styles.places}>
            {found.map((place, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand in several texts of one thing
              <li key={`${place.id}-${i}`}>
                <button type="button" className={styles.place} onClick={() => go(place)}>
                  <b>{place.said}</b>
                  <span className={styles.text}>{place.text}</span>
                  <span className={styles.where}>
                    {[t(`voice.found.kind.${place.kind}`), place.kind === 'card' ? place.journey : place.name]
                      .filter((part) => part.trim() !== '')
                      .join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}

/** Read again when the words change. */
function useFound(words: readonly VoiceWord[] | null): readonly VoicePlace[] | null {
  const language = useLanguage((s) => s.language)
  const [found, setFound] = useState<readonly VoicePlace[] | null>(null)
  useEffect(() => {
    if (words === null) return
    let wanted = true
    void request('voice.found', { language }).then((reply) => {
      if (wanted && reply.ok) setFound(reply.data)
    })
    return () => {
      wanted = false
    }
  }, [words, language])
  return found
}

function WordPart({ use, words }: { use: VoiceWord['use']; words: readonly VoiceWord[] }) {
  const { t } = useTranslation()
  const part = use === 'avoid' ? 'avoided' : 'use'
  const [word, setWord] = useState('')
  const [instead, setInstead] = useState('')
  const add = (): void => {
    if (word.trim() === '') return
    void addWord({ word: word.trim(), use, instead: use === 'avoid' ? instead.trim() : '' })
    setWord('')
    setInstead('')
  }
  return (
    <section className={styles.part} aria-label={t(`voice.${part}.title`)}>
      <h3 className={styles.name}>{t(`voice.${part}.title`)}</h3>
      {words.length === 0 && <p className={styles.empty}>{t(`voice.${part}.empty`)}</p>}
      <ul className={styles.words}>
        {words.map((each) => (
          <WordRow key={each.id} word={each} />
        ))}
      </ul>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault()
          add()
          event.currentTarget.querySelector('input')?.focus()
        }}
      >
        <TextField label={t(`voice.${part}.new`)} value={word} maxLength={200} onText={setWord} />
        {use === 'avoid' && (
          <TextField
            label={t('voice.sayInstead')}
            optional={t('common.optional')}
            value={instead}
            maxLength={200}
            onText={setInstead}
          />
        )}
        <Button type="submit" disabled={word.trim() === ''}>
          {t('voice.add')}
        </Button>
      </form>
    </section>
  )
}

function WordRow({ word }: { word: VoiceWord }) {
  const { t } = useTranslation()
  const name = useField(word.word, (text) => {
    if (text.trim() !== '') void changeWord(word.id, { word: text.trim() })
  })
  const instead = useField(word.instead, (text) => void changeWord(word.id, { instead: text.trim() }))
  return (
    <li className={styles.row}>
      <input
        className={styles.input}
        aria-label={t('voice.word')}
        maxLength={200}
        value={name.text}
        onChange={(event) => name.setText(event.currentTarget.value)}
        onBlur={name.commit}
      />
      {word.use === 'avoid' && (
        <>
          <span aria-hidden>→</span>
          <input
            className={styles.input}
            aria-label={t('voice.insteadOf', { word: word.word })}
            placeholder={t('voice.sayInstead')}
            maxLength={200}
            value={instead.text}
            onChange={(event) => instead.setText(event.currentTarget.value)}
            onBlur={instead.commit}
          />
        </>
      )}
      <IconButton
        icon={Trash2}
        label={t('voice.remove', { word: word.word })}
        onClick={() => void removeWord(word.id)}
      />
    </li>
  )
}
