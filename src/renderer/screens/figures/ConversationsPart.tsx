import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import { NotRead } from '../../components/notice/NotRead.tsx'
import { Loading } from '../../components/progress/Loading.tsx'
import { ScrollBox } from '../../components/scrollBox/ScrollBox.tsx'
import { Select } from '../../components/select/Select.tsx'
import { request } from '../../ipc/connection.ts'
import { useFigures } from '../../state/figuresStore.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { ConversationsView } from '../bringing/ConversationsView.tsx'
import styles from './ConversationsPart.module.css'
import { daysOf, today } from './days.ts'
import { useAsked } from './useFigureRows.ts'

const ALL = 'all'
/** What conversations alone are counted for. */
export const OF_CONVERSATIONS: ReadonlySet<string> = new Set([
  'responseRate',
  'firstResponseTime',
  'resolutionTime',
  'interactionsToResolve',
])

/** When customers write and how they are answered: all together, or at one touchpoint. */
export function ConversationsPart({ places }: { readonly places: readonly TouchpointPlace[] }) {
  const { t } = useTranslation()
  const { journeyId, span, from, to } = useFigures()
  const language = useLanguage((s) => s.language)
  const [chosen, setChosen] = useState(ALL)
  const question = { ...(journeyId && { journeyId }), ...daysOf({ span, from, to }, today()) }
  const asked = useAsked(JSON.stringify([question, language]), () =>
    request('figures.read', { ...question, by: 'touchpoint', language }),
  )
  if (asked.state === 'loading') return <Loading text={t('figures.loading')} />
  if (asked.state === 'failed') return <NotRead text={t('figures.failed')} again={asked.again} />
  const heard = new Set(asked.data.flatMap(({ id, figure }) => (OF_CONVERSATIONS.has(figure.metric) && id ? [id] : [])))
  const offered = places.filter(({ id }) => heard.has(id))
  const touchpointId = heard.has(chosen) ? chosen : ALL
  return (
    <ScrollBox className={styles.scroll} label={t('figures.view.conversations')}>
      {offered.length > 0 && (
        <div className={styles.which}>
          <Select
            label={t('figures.group.touchpoint')}
            value={touchpointId}
            choices={[
              { value: ALL, label: t('figures.together') },
              ...offered.map(({ id, name }) => ({ value: id, label: name || t('figures.unnamed') })),
            ]}
            onChoose={setChosen}
          />
        </div>
      )}
      <ConversationsView asked={{ ...question, ...(touchpointId === ALL ? {} : { touchpointId }) }} />
    </ScrollBox>
  )
}
