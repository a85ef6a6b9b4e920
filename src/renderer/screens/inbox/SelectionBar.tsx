import { Lightbulb, Mail, MapPin, Reply, Star, Tag, Trash2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button/Button.tsx'
import { Menu } from '../../components/menu/Menu.tsx'
import { choose, chooseNone, pick, useInbox } from '../../state/inboxStore.ts'
import { useAnswers } from './answerList.ts'
import styles from './SelectionBar.module.css'
import { countAtHand, remove, setStatus } from './triage.ts'

const SETTABLE = ['new', 'read', 'answered'] as const
const ICONS = { new: Star, read: Mail, answered: Reply, opportunity: Lightbulb } as const

/** What can be done to all that are marked. */
export function SelectionBar() {
  const { t } = useTranslation()
  const chosen = useInbox((s) => s.chosen)
  const list = useAnswers()
  if (chosen !== 'all' && chosen.size === 0) return null
  const count = countAtHand(chosen, list)
  const all = chosen === 'all'
  return (
    <section className={styles.bar} aria-label={t('inbox.chosen.label')} data-region="chosen">
      <b role="status">
        {!all
          ? t('inbox.chosen.count', { count: chosen.size })
          : count === null
            ? t('inbox.chosen.allOf')
            : t('inbox.chosen.all', { count })}
      </b>
      <Button small icon={MapPin} onClick={() => pick('touchpoint')}>
        {t('inbox.chosen.assign')}
      </Button>
      <Button small icon={Tag} onClick={() => pick('tag')}>
        {t('inbox.chosen.tag')}
      </Button>
      <Menu
        trigger={
          <Button small icon={Mail}>
            {t('inbox.chosen.status')}
          </Button>
        }
        groups={[
          {
            actions: SETTABLE.map((status) => ({
              id: status,
              label: t(`inbox.status.${status}`),
              icon: ICONS[status],
              run: () => void setStatus(status),
            })),
          },
        ]}
      />
      {!all && (
        <Button small icon={Trash2} onClick={() => void remove()}>
          {t('inbox.chosen.remove')}
        </Button>
      )}
      <span className={styles.rest}>
        {!all && (
          <Button small look="link" onClick={() => choose('all')}>
            {t('inbox.chosen.everything')}
          </Button>
        )}
        <Button small icon={X} onClick={chooseNone}>
          {t('inbox.chosen.none')}
        </Button>
      </span>
    </section>
  )
}
