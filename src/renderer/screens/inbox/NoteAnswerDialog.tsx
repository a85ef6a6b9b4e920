import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { MapPin, Undo2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { channelOf, sayPlace } from '../../../shared/i18n/answerText.ts'
import { undo } from '../../commands/undo.ts'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { Group } from '../../components/field/Group.tsx'
import { TextArea } from '../../components/field/TextArea.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { Notice } from '../../components/notice/Notice.tsx'
import { PickDialog } from '../../components/pick/PickDialog.tsx'
import { closeSheet } from '../../state/navigationStore.ts'
import { failureText } from '../../state/toasts.ts'
import { useWords } from '../../state/words.ts'
import styles from './NoteAnswerDialog.module.css'
import { keepNote, NOTE_KINDS, type Note, type NoteKind, newNote, nextNote, problemOf, scoreByKey } from './note.ts'
import { usePickWords, usePlaceOptions } from './pickers.tsx'
import { ScorePick } from './ScorePick.tsx'
import { loadPlaces, useSurroundings } from './surroundings.ts'

/** One answer after the other, written down as fast as customers speak. */
export function NoteAnswerDialog({ touchpointId }: { touchpointId?: string }) {
  const { t } = useTranslation()
  const words = useWords()
  const [note, setNote] = useState<Note>(() => newNote(new Date(), touchpointId))
  const [kept, setKept] = useState(0)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [picking, setPicking] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  const busy = useRef(false)
  const placeById = useSurroundings((s) => s.placeById)
  const place = note.touchpointId === null ? undefined : placeById.get(note.touchpointId)
  const change = (patch: Partial<Note>): void => {
    setTrouble(null)
    setNote((before) => ({ ...before, ...patch }))
  }
  const start = (): HTMLElement | null =>
    body.current?.querySelector<HTMLElement>('[data-score] [tabindex="0"], [data-score] input') ??
    body.current?.querySelector('textarea') ??
    null
  const toStart = (): void => start()?.focus()
  useEffect(() => void loadPlaces(), [])

  const save = async (): Promise<void> => {
    const problem = problemOf(note)
    if (problem) return setTrouble(t(`inbox.noteForm.${problem}`, { min: note.own.min, max: note.own.max }))
    if (busy.current) return
    busy.current = true
    const reply = await keepNote(note, place ? channelOf(words, place) : '', new Date())
    busy.current = false
    if (!reply.ok) return setTrouble(failureText(reply))
    setKept((before) => before + 1)
    setNote(nextNote)
    setTrouble(null)
    toStart()
  }
  const takeBack = async (): Promise<void> => {
    await undo.run()
    setKept((before) => Math.max(0, before - 1))
    toStart()
  }
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    // What hangs over this form has keys of its own.
    if (event.nativeEvent.isComposing || !event.currentTarget.contains(event.target as Node)) return
    const target = event.target as HTMLElement
    const field = target.matches('input, textarea')
    const inScore = target.closest('[data-score]') !== null
    if (event.key === 'Enter' && !event.shiftKey && (field || inScore)) {
      event.preventDefault()
      event.stopPropagation()
      void save()
    } else if (!field && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const score = scoreByKey(note.kind, event.key, note.score)
      if (score !== null) {
        event.preventDefault()
        change({ score })
      } else if (inScore && /^\p{L}$/u.test(event.key)) {
        // A letter is the first of what was said.
        body.current?.querySelector('textarea')?.focus()
      }
    }
  }
  return (
    <Dialog
      title={t('inbox.noteForm.title')}
      closeLabel={t('common.close')}
      onClose={closeSheet}
      startAt={start}
      footer={
        <>
          {kept > 0 && (
            <span className={styles.kept}>
              <b role="status">{t('inbox.noteForm.saved', { count: kept })}</b>
              <Button small look="link" icon={Undo2} onClick={() => void takeBack()}>
                {t('inbox.noteForm.undo')}
              </Button>
            </span>
          )}
          <Button onClick={closeSheet}>{t('inbox.noteForm.close')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {t('inbox.noteForm.save')}
          </Button>
        </>
      }
    >
      <div ref={body} className={styles.form} onKeyDownCapture={onKey}>
        <div className={styles.pair}>
          <Group label={t('inbox.noteForm.touchpoint')}>
            <Button
              icon={MapPin}
              className={styles.place}
              aria-label={`${t('inbox.noteForm.touchpoint')} ${place ? sayPlace(t, words, place) : t('inbox.noteForm.noTouchpoint')}`}
              onClick={() => setPicking(true)}
            >
              {place ? sayPlace(t, words, place) : t('inbox.noteForm.noTouchpoint')}
            </Button>
          </Group>
          <TextField label={t('inbox.noteForm.date')} type="date" value={note.day} onText={(day) => change({ day })} />
        </div>
        <RadioGroup
          aria-label={t('inbox.noteForm.kind')}
          className={styles.kinds}
          value={note.kind}
          onValueChange={(kind) => change({ kind: kind as NoteKind, score: null })}
        >
          {NOTE_KINDS.map((kind) => (
            <Radio.Root key={kind} value={kind} className={styles.kind} nativeButton render={<button type="button" />}>
              {t(`inbox.noteForm.kinds.${kind}`)}
            </Radio.Root>
          ))}
        </RadioGroup>
        <ScorePick note={note} onChange={change} />
        <TextArea
          label={t('inbox.noteForm.text')}
          hint={t('inbox.noteForm.textHint')}
          rows={3}
          maxLength={10_000}
          value={note.text}
          onText={(text) => change({ text })}
        />
        {trouble && <Notice look="trouble">{trouble}</Notice>}
      </div>
      {picking && (
        <PlacePicker
          onPick={(id) => {
            change({ touchpointId: id })
            setTimeout(toStart)
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </Dialog>
  )
}

function PlacePicker({ onPick, onClose }: { onPick: (id: string | null) => void; onClose: () => void }) {
  const { t } = useTranslation()
  const { found, lately, any } = usePlaceOptions((place) => onPick(place.id))
  const none = { id: 'none', text: t('inbox.noteForm.noTouchpoint'), run: () => onPick(null) }
  return (
    <PickDialog
      title={t('inbox.noteForm.touchpoint')}
      placeholder={t('inbox.pick.touchpointField')}
      groupsFor={(typed) =>
        typed.trim() === ''
          ? [
              { label: t('inbox.pick.used'), options: lately() },
              { label: t('inbox.pick.all'), options: [...found(''), none] },
            ]
          : [{ label: t('inbox.pick.found'), options: found(typed) }]
      }
      nothing={any ? t('inbox.pick.nothing') : t('inbox.pick.noMaps')}
      words={usePickWords()}
      onClose={onClose}
    />
  )
}
