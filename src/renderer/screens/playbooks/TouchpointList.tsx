import { BookOpenCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { ChannelMark } from '../../components/channelMark/ChannelMark.tsx'
import { Icon } from '../../components/icon/Icon.tsx'
import { Hidden } from '../../components/text/Hidden.tsx'
import styles from './PlaybooksPane.module.css'

interface TouchpointListProps {
  /** in reading order of the maps */
  readonly places: readonly TouchpointPlace[]
  /** ids of those that have a playbook */
  readonly written: ReadonlySet<string>
  readonly openId: string
  readonly onOpen: (touchpointId: string) => void
}

/** Touchpoints under their journey and stage; those with a playbook say so. */
export function TouchpointList({ places, written, openId, onOpen }: TouchpointListProps) {
  const { t } = useTranslation()
  const groups: { key: string; name: string; places: TouchpointPlace[] }[] = []
  const journeys = new Set(places.map(({ journeyId }) => journeyId)).size
  for (const place of places) {
    const last = groups.at(-1)
    if (last?.key === place.stageId) last.places.push(place)
    else {
      const name = [...(journeys > 1 ? [place.journey] : []), place.stage].filter((part) => part.trim() !== '')
      groups.push({ key: place.stageId, name: name.join(' · '), places: [place] })
    }
  }
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <section key={group.key}>
          <h2 className={styles.stage}>{group.name}</h2>
          <ul>
            {group.places.map((place) => (
              <li key={place.id}>
                <button
                  type="button"
                  className={styles.entry}
                  aria-current={place.id === openId ? 'true' : undefined}
                  onClick={() => onOpen(place.id)}
                >
                  {place.channelKind && <ChannelMark kind={place.channelKind} />}
                  <span className={styles.name}>{place.name.trim() || t('playbooks.unnamed')}</span>
                  {written.has(place.id) && (
                    <>
                      <Icon of={BookOpenCheck} />
                      <Hidden>{t('playbooks.has')}</Hidden>
                    </>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
