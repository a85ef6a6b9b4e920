import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import { sayChannel, saySource, sayTheme } from '../../../shared/i18n/answerText.ts'
import { Icon } from '../../components/icon/Icon.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { TagInput } from '../../components/tags/TagInput.tsx'
import { refineInbox } from '../../state/inboxStore.ts'
import { useWords } from '../../state/words.ts'
import styles from './AnswerDetail.module.css'
import { useSurroundings } from './surroundings.ts'
import { setPersona, setTagsOf } from './triage.ts'
import { sayMomentOf } from './words.ts'

/** When, by which way, from which file, whose, about what. */
export function Facts({ answer }: { answer: Feedback }) {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const { placeById, personas, batches, themes } = useSurroundings()
  const place = answer.touchpointId === null ? undefined : placeById.get(answer.touchpointId)
  const channel = sayChannel(words, answer, place)
  const batch = answer.batchId === null ? undefined : batches.get(answer.batchId)
  const persona = personas.find((p) => p.id === answer.personaId)
  return (
    <section className={styles.part}>
      {answer.themeIds.length > 0 && (
        <>
          <h3 className={styles.partName}>{t('inbox.detail.themes')}</h3>
          <div className={styles.chips}>
            {answer.themeIds.map((id) => (
              <button key={id} type="button" className={styles.chip} onClick={() => refineInbox({ themeIds: [id] })}>
                {sayTheme(t, themes, id)}
              </button>
            ))}
          </div>
        </>
      )}
      <TagInput
        label={t('inbox.detail.tags')}
        addLabel={t('common.tags.add')}
        removeLabel={(name) => t('common.tags.removeOne', { name })}
        tags={answer.tags}
        onTags={(tags) => void setTagsOf(answer.id, tags)}
      />
      <dl className={styles.facts}>
        <div>
          <dt>{t('inbox.detail.when')}</dt>
          <dd>{sayMomentOf(i18n, answer.at, new Date())}</dd>
        </div>
        {channel && (
          <div>
            <dt>{t('inbox.detail.channel')}</dt>
            <dd>{channel}</dd>
          </div>
        )}
        <div>
          <dt>{t('inbox.detail.source')}</dt>
          <dd>
            {saySource(i18n, answer.source)}
            {batch && <small>{t('inbox.detail.fileLine', { name: batch.name, line: answer.line ?? 0 })}</small>}
          </dd>
        </div>
        {personas.length > 0 && (
          <div>
            <dt>{t('inbox.detail.persona')}</dt>
            <dd>
              <Menu
                trigger={
                  <button
                    type="button"
                    className={styles.choice}
                    aria-label={`${t('inbox.detail.persona')}: ${persona?.name ?? t('inbox.detail.noPersona')}`}
                  >
                    {persona?.name || t('inbox.detail.noPersona')}
                    <Icon of={ChevronDown} size="small" />
                  </button>
                }
                groups={[
                  {
                    actions: personas.map((p) => ({
                      id: p.id,
                      label: p.name || t('inspector.kind.persona'),
                      note: p.role,
                      run: () => void setPersona(answer.id, p.id),
                    })),
                  },
                  {
                    actions: [
                      { id: '-', label: t('inbox.detail.noPersona'), run: () => void setPersona(answer.id, null) },
                    ],
                  },
                ]}
              />
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
