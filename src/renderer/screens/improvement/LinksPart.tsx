import { MapPin, MessageCircle, Radio, User, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImprovementLink } from '../../../shared/domain/improvement/improvement.ts'
import type { ImprovementShown, StandingLink } from '../../../shared/ipc/routes/improving.ts'
import { Button } from '../../components/button/Button.tsx'
import { IconButton } from '../../components/button/IconButton.tsx'
import { AnswerPicker } from './AnswerPicker.tsx'
import styles from './ImprovementSheet.module.css'
import type { Change } from './ImprovementSheet.tsx'
import { LinkPicker } from './LinkPicker.tsx'
import { leadsSomewhere, leadTo } from './leadTo.ts'

/** What it is about and where it came from; what is there still leads there. */
export function LinksPart({ improvement, change }: { improvement: ImprovementShown; change: Change }) {
  const { t } = useTranslation()
  const [picking, setPicking] = useState<'touchpoint' | 'persona' | 'fact' | 'feedback' | null>(null)
  const { links, origin } = improvement
  const keep = (next: readonly StandingLink[] | readonly ImprovementLink[]): void =>
    change({ links: next.map(({ kind, id, name }) => ({ kind, id, name })) })
  const add = (link: ImprovementLink): void => {
    if (!links.some(({ kind, id }) => kind === link.kind && id === link.id)) keep([...links, link])
  }
  return (
    <section className={styles.part}>
      <h3>{t('improvement.links.title')}</h3>
      {origin !== 'hand' && <p className={styles.help}>{t(`improvement.origin.${origin}`)}</p>}
      {links.length === 0 && <p className={styles.help}>{t('improvement.links.none')}</p>}
      {links.length > 0 && (
        <ul className={styles.things}>
          {links.map((link) => {
            const name = link.name.trim() || t('improvement.links.unnamed')
            return (
              <li key={`${link.kind} ${link.id}`} className={styles.thing}>
                <span className={styles.link} data-gone={!link.there || undefined}>
                  <span className={styles.kind}>{t(`improvement.links.kind.${link.kind}`)}</span>
                  {leadsSomewhere(link) ? (
                    <button
                      type="button"
                      className={styles.open}
                      title={t('improvement.links.open', { name })}
                      onClick={() => leadTo(link)}
                    >
                      {name}
                    </button>
                  ) : (
                    <span>
                      {name}
                      {!link.there && <em> · {t('improvement.links.gone')}</em>}
                    </span>
                  )}
                </span>
                <IconButton
                  icon={X}
                  label={t('improvement.links.remove', { name })}
                  onClick={() => keep(links.filter((other) => other !== link))}
                />
              </li>
            )
          })}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button small icon={MapPin} onClick={() => setPicking('touchpoint')}>
          {t('improvement.links.add')}
        </Button>
        <Button small icon={User} onClick={() => setPicking('persona')}>
          {t('improvement.links.addPersona')}
        </Button>
        <Button small icon={MessageCircle} onClick={() => setPicking('feedback')}>
          {t('improvement.links.addFeedback')}
        </Button>
        <Button small icon={Radio} onClick={() => setPicking('fact')}>
          {t('improvement.links.addFact')}
        </Button>
      </div>
      {picking === 'feedback' && <AnswerPicker onPick={add} onClose={() => setPicking(null)} />}
      {picking !== null && picking !== 'feedback' && (
        <LinkPicker kind={picking} onPick={add} onClose={() => setPicking(null)} />
      )}
    </section>
  )
}
