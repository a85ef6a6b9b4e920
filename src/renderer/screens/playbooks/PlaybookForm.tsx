import { GraduationCap, MapPin, Printer, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newPlaybook, type Playbook, saysNothing } from '../../../shared/domain/playbook/playbook.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { Button } from '../../components/button/Button.tsx'
import { goToRecord } from '../../state/arrivalStore.ts'
import { type PlaybookPatch, removePlaybook, setPlaybook } from '../../state/playbookStore.ts'
import { OwnQuestions } from './OwnQuestions.tsx'
import { PlaybookQuiz } from './PlaybookQuiz.tsx'
import styles from './PlaybooksPane.module.css'
import { QuizTrend } from './QuizTrend.tsx'
import { linesOf, WrittenField } from './WrittenField.tsx'

interface PlaybookFormProps {
  readonly place: TouchpointPlace
  readonly playbook: Playbook | null
  readonly others: readonly Playbook[]
  readonly print: (fileName: string) => void
  readonly printing: boolean
}

/** The playbook of one touchpoint, written in place. */
export function PlaybookForm({ place, playbook, others, print, printing }: PlaybookFormProps) {
  const { t } = useTranslation()
  const [practising, setPractising] = useState(false)
  const shown = playbook ?? newPlaybook({ id: '', touchpointId: place.id })
  const change = (patch: PlaybookPatch): void => void setPlaybook(place.id, patch)
  const blank = saysNothing(shown)
  const name = place.name.trim() || t('playbooks.unnamed')
  return (
    <article className={styles.form} aria-label={t('playbooks.of', { name })}>
      <header className={styles.formHead}>
        <div>
          <h2 className={styles.formTitle}>{name}</h2>
          <p className={styles.where}>
            {[place.journey, place.stage].filter((part) => part.trim() !== '').join(' · ')}
          </p>
        </div>
        <div className={styles.ways}>
          <Button small icon={MapPin} onClick={() => goToRecord(place.journeyId, { kind: 'touchpoint', id: place.id })}>
            {t('playbooks.onMap')}
          </Button>
          <Button
            small
            icon={Printer}
            disabled={blank || printing}
            onClick={() => print(`${t('playbooks.cardFile')} ${name}`)}
          >
            {t('playbooks.print')}
          </Button>
          <Button
            small
            look={blank ? 'plain' : 'primary'}
            icon={GraduationCap}
            disabled={blank && shown.questions.length === 0}
            onClick={() => setPractising(true)}
          >
            {t('playbooks.practise')}
          </Button>
        </div>
      </header>
      <WrittenField
        label={t('playbooks.field.promise')}
        placeholder={t('playbooks.field.promiseHint')}
        value={shown.promise}
        onSave={(promise) => change({ promise: promise.trim() })}
      />
      <div className={styles.pair}>
        <WrittenField
          rows={4}
          label={t('playbooks.field.dos')}
          hint={t('playbooks.field.linesHint')}
          placeholder={t('playbooks.field.dosHint')}
          value={shown.dos.join('\n')}
          onSave={(text) => change({ dos: linesOf(text) })}
        />
        <WrittenField
          rows={4}
          anyWords
          label={t('playbooks.field.donts')}
          hint={t('playbooks.field.linesHint')}
          placeholder={t('playbooks.field.dontsHint')}
          value={shown.donts.join('\n')}
          onSave={(text) => change({ donts: linesOf(text) })}
        />
      </div>
      <WrittenField
        rows={3}
        label={t('playbooks.field.script')}
        placeholder={t('playbooks.field.scriptHint')}
        value={shown.script}
        onSave={(script) => change({ script: script.trim() })}
      />
      <div className={styles.pair}>
        <WrittenField
          label={t('playbooks.field.serviceLevel')}
          placeholder={t('playbooks.field.serviceLevelHint')}
          value={shown.serviceLevel}
          onSave={(serviceLevel) => change({ serviceLevel: serviceLevel.trim() })}
        />
        <WrittenField
          label={t('playbooks.field.call')}
          placeholder={t('playbooks.field.callHint')}
          value={shown.call}
          onSave={(call) => change({ call: call.trim() })}
        />
      </div>
      <OwnQuestions questions={shown.questions} onChange={(questions) => change({ questions: [...questions] })} />
      {playbook && <QuizTrend playbookId={playbook.id} />}
      {playbook && (
        <footer className={styles.foot}>
          <Button small icon={Trash2} onClick={() => void removePlaybook(playbook)}>
            {t('playbooks.remove')}
          </Button>
        </footer>
      )}
      {practising && playbook && (
        <PlaybookQuiz playbook={playbook} others={others} name={name} onClose={() => setPractising(false)} />
      )}
    </article>
  )
}
