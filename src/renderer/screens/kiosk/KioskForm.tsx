import { KeyRound, Play, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_CHOICES, MOST_QUESTIONS } from '../../../shared/domain/kiosk/kiosk.ts'
import { LANGUAGES, type Language } from '../../../shared/i18n/languages.ts'
import type { KioskShown } from '../../../shared/ipc/routes/kiosk.ts'
import { Button } from '../../components/button/Button.tsx'
import { Check } from '../../components/check/Check.tsx'
import { Select } from '../../components/select/Select.tsx'
import { newId, request } from '../../ipc/connection.ts'
import { goToKiosk } from '../../state/navigationStore.ts'
import { failureText, say } from '../../state/toasts.ts'
import { AskPin } from './AskPin.tsx'
import { DraftField } from './DraftField.tsx'
import styles from './KioskForm.module.css'
import { KioskPreview } from './KioskPreview.tsx'
import { changeKiosk, type KioskPatch, removeKiosk, useKiosks } from './kioskStore.ts'
import { QuestionFields } from './QuestionFields.tsx'
import { useI18nOf } from './useI18nOf.ts'
import { pagesOf } from './visit.ts'

const PAUSES = [15, 30, 60, 120] as const

/** Everything about one kiosk, with what customers will see beside it. */
export function KioskForm({ kiosk }: { kiosk: KioskShown }) {
  const { t } = useTranslation()
  const asked = useI18nOf(kiosk.language)
  const places = useKiosks((s) => s.places)
  const [at, setAt] = useState(0)
  const [newPin, setNewPin] = useState(false)
  const [choosing, setChoosing] = useState(kiosk.chooseFrom.length > 0)
  const change = (patch: KioskPatch): void => void changeKiosk(kiosk.id, patch)
  const pages = pagesOf(kiosk)
  const look = (kind: string, index = -1): void => {
    const found = pages.findIndex((page) => page.kind === kind && (page.kind !== 'question' || page.index === index))
    if (found >= 0) setAt(found)
  }
  const run = (): void => {
    goToKiosk(kiosk.id)
    // Granted only while the click that asked for it is fresh; without it the window itself is the screen.
    void document.documentElement.requestFullscreen?.().catch(() => undefined)
  }
  const usual = (what: 'choose' | 'comment' | 'thanks' | 'csat'): string => asked?.t(`kiosk.ask.${what}`) ?? ''
  const pauses = [...new Set([...PAUSES, kiosk.idleSeconds])].sort((a, b) => a - b)
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        <div className={styles.pair}>
          <DraftField
            label={t('kiosk.field.name')}
            hint={t('kiosk.field.nameHint')}
            value={kiosk.name}
            onSave={(name) => name.trim() !== '' && change({ name: name.trim() })}
          />
          <Select<Language>
            label={t('kiosk.field.language')}
            value={kiosk.language}
            choices={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
            onChoose={(language) => change({ language })}
          />
        </div>
        <section className={styles.part} aria-label={t('kiosk.field.questions')}>
          <h3 className={styles.title}>{t('kiosk.field.questions')}</h3>
          <ol className={styles.questions}>
            {kiosk.questions.map((question, index) => (
              <QuestionFields key={question.id} kiosk={kiosk} index={index} onFocus={() => look('question', index)} />
            ))}
          </ol>
          <div>
            <Button
              icon={Plus}
              disabled={kiosk.questions.length >= MOST_QUESTIONS}
              onClick={() =>
                change({
                  questions: [
                    ...kiosk.questions,
                    { id: newId(), kind: 'csat', text: usual('csat'), touchpointId: null },
                  ],
                })
              }
            >
              {t('kiosk.question.add')}
            </Button>
          </div>
        </section>
        <section className={styles.part}>
          <Check
            label={t('kiosk.field.choose')}
            checked={choosing}
            onCheck={(on) => {
              setChoosing(on)
              if (!on && kiosk.chooseFrom.length > 0) change({ chooseFrom: [] })
            }}
          />
          {choosing && places.length === 0 && <p className={styles.hint}>{t('kiosk.field.noTouchpoints')}</p>}
          {choosing && places.length > 0 && (
            <div className={styles.within}>
              <DraftField
                label={t('kiosk.field.chooseText')}
                value={kiosk.chooseText}
                onFocus={() => look('choose')}
                onSave={(text) => change({ chooseText: text.trim() })}
              />
              <p className={styles.hint}>{t('kiosk.field.chooseHint', { most: MOST_CHOICES })}</p>
              <ul className={styles.places}>
                {places.map(({ id, name }) => {
                  const on = kiosk.chooseFrom.includes(id)
                  return (
                    <li key={id}>
                      <Check
                        label={name}
                        checked={on}
                        onCheck={(wanted) => {
                          const others = kiosk.chooseFrom.filter((each) => each !== id)
                          if (wanted && others.length >= MOST_CHOICES) return
                          change({ chooseFrom: wanted ? [...others, id] : others })
                        }}
                      />
                    </li>
                  )
                })}
              </ul>
            </div>
          )}
          <Check
            label={t('kiosk.field.comment')}
            checked={kiosk.comment !== ''}
            onCheck={(on) => change({ comment: on ? usual('comment') : '' })}
          />
          {kiosk.comment !== '' && (
            <div className={styles.within}>
              <DraftField
                label={t('kiosk.field.commentText')}
                value={kiosk.comment}
                onFocus={() => look('comment')}
                onSave={(text) => text.trim() !== '' && change({ comment: text.trim() })}
              />
            </div>
          )}
        </section>
        <section className={styles.part}>
          <DraftField
            label={t('kiosk.field.thanks')}
            value={kiosk.thanks}
            onFocus={() => look('thanks')}
            onSave={(text) => change({ thanks: text.trim() })}
          />
          <Select
            label={t('kiosk.field.idle')}
            value={String(kiosk.idleSeconds)}
            choices={pauses.map((count) => ({ value: String(count), label: t('kiosk.field.seconds', { count }) }))}
            onChoose={(seconds) => change({ idleSeconds: Number(seconds) })}
          />
        </section>
        <div className={styles.ways}>
          <Button icon={KeyRound} onClick={() => setNewPin(true)}>
            {t('kiosk.pin.change')}
          </Button>
          <Button icon={Trash2} onClick={() => void removeKiosk(kiosk.id)}>
            {t('kiosk.remove')}
          </Button>
        </div>
      </div>
      <aside className={styles.beside}>
        <Button look="primary" icon={Play} onClick={run}>
          {t('kiosk.run')}
        </Button>
        <KioskPreview kiosk={kiosk} at={Math.min(at, pages.length - 1)} onAt={setAt} />
      </aside>
      {newPin && (
        <AskPin
          title={t('kiosk.pin.change')}
          submit={t('kiosk.pin.change')}
          onClose={() => setNewPin(false)}
          onTake={async (pin) => {
            const reply = await request('kiosk.update', { id: kiosk.id, patch: {}, pin })
            if (!reply.ok) return failureText(reply)
            say({ text: t('kiosk.pin.changed') })
            return null
          }}
        />
      )}
    </div>
  )
}

/** A language in its own words, with a capital as in a list. */
function languageName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`
}
